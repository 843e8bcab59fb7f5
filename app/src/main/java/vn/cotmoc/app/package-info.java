/// The program: the verbs of the command line, the configuration, and the wiring of the rooms.
///
/// Why: one process serves the site and owns the store. A verb that is typed while a site is running is carried out
/// by the running process, through a socket in the data folder that only its owner can open; otherwise it opens the
/// store itself. Results go to stdout, everything else to stderr.
@NullMarked
package vn.cotmoc.app;

import org.jspecify.annotations.NullMarked;
