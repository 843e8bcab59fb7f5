/// Targets, who set them, the path to them, and where they stand.
@NullMarked
package vn.cotmoc.goals;

import org.jspecify.annotations.NullMarked;
