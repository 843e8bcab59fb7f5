/// The command line, the wiring and the configuration.
@NullMarked
package vn.cotmoc.app;

import org.jspecify.annotations.NullMarked;
