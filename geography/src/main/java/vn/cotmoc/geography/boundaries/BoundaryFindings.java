package vn.cotmoc.geography.boundaries;

import java.util.ArrayList;
import java.util.List;
import vn.cotmoc.model.Finding;
import vn.cotmoc.model.Location;

/// The defects of one file of boundaries, at most 2,000 and a last one that says that there are more. For one
/// thread.
final class BoundaryFindings {
    private static final int LIMIT = 2_000;

    private final String file;
    private final List<Finding> list = new ArrayList<>();
    private boolean errors;

    BoundaryFindings(String file) {
        this.file = file;
    }

    /// @param feature its number in the file, from 1; 0 for the whole file
    void add(BoundaryDefect kind, int feature, String value, String expected, String fix) {
        errors |= kind.severity() == Finding.Severity.ERROR;
        if (list.size() < LIMIT) {
            list.add(new Finding(kind, Location.of(file, feature, 0), value, expected, fix));
        } else if (list.size() == LIMIT) {
            errors = true;
            list.add(new Finding(
                    BoundaryDefect.TOO_MUCH,
                    Location.of(file),
                    Integer.toString(LIMIT),
                    "fewer findings",
                    "Mend those that are listed and read the file again."));
        }
    }

    boolean hasErrors() {
        return errors;
    }

    List<Finding> list() {
        return List.copyOf(list);
    }
}
