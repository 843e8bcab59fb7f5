package vn.cotmoc.intake;

import java.util.ArrayList;
import java.util.List;
import vn.cotmoc.model.Finding;
import vn.cotmoc.model.Location;

/// The defects of one file, at most 10,000 and a last one that says that there are more. For one thread.
final class Findings {
    static final int LIMIT = 10_000;

    private final List<Finding> list = new ArrayList<>();
    private int errors;

    /// Takes a defect.
    /// @throws Stop where the limit is passed
    void add(Finding.Kind kind, Location at, String value, String expected, String fix) {
        if (list.size() > LIMIT) {
            throw new Stop();
        }
        if (list.size() == LIMIT) {
            put(new Finding(
                    FileDefect.TOO_MANY,
                    Location.of(at.file()),
                    Integer.toString(LIMIT),
                    "fewer findings",
                    "Mend those that are listed and read the file again; the rest was not checked."));
            throw new Stop();
        }
        put(new Finding(kind, at, value, expected, fix));
    }

    /// Takes what others found.
    void addAll(List<Finding> others) {
        others.forEach(this::put);
    }

    private void put(Finding finding) {
        list.add(finding);
        if (finding.kind().severity() == Finding.Severity.ERROR) {
            errors++;
        }
    }

    boolean hasErrors() {
        return errors > 0;
    }

    /// Whether an error was found in the file.
    boolean hasErrorsIn(String file) {
        return list.stream()
                .anyMatch(each -> each.at().file().equals(file) && each.kind().severity() == Finding.Severity.ERROR);
    }

    int errors() {
        return errors;
    }

    List<Finding> list() {
        return List.copyOf(list);
    }
}
