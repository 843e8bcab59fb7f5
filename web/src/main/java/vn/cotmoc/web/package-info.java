/// Pages and addresses over HTTP. No business rule lives here.
@NullMarked
package vn.cotmoc.web;

import org.jspecify.annotations.NullMarked;
