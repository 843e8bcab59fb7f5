package vn.cotmoc.app;

import java.io.PrintWriter;
import java.nio.file.Path;

/// Where a verb speaks and from where it was typed: results go to `out`, everything else to `err`; names of files
/// are meant relative to `folder`.
record Console(PrintWriter out, PrintWriter err, Path folder) {
    /// The file that was meant.
    Path file(String name) {
        return folder.resolve(name).normalize();
    }
}
