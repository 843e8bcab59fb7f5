package vn.cotmoc.intake;

import vn.cotmoc.model.Finding;

/// What can be wrong with figures that are to be restated. The codes are never reused.
enum RestateDefect implements Finding.Kind {
    UNKNOWN_PLACE("CM-2301", Finding.Severity.ERROR, "the place of the figure is not in the list of places"),
    NOT_ALIVE("CM-2302", Finding.Severity.ERROR, "the place of the figure does not exist on that day"),
    PLACE_TWICE("CM-2303", Finding.Severity.ERROR, "the place has two figures"),
    SUM_TOO_LARGE("CM-2304", Finding.Severity.ERROR, "a sum of the figures has too many digits"),
    PART_ABSENT("CM-2305", Finding.Severity.WARNING, "a part of the place has no figure"),
    ZERO_DENOMINATOR("CM-2306", Finding.Severity.WARNING, "the denominator is zero");

    private final Finding.Told told;

    RestateDefect(String code, Finding.Severity severity, String what) {
        this.told = new Finding.Told(code, severity, what);
    }

    @Override
    public Finding.Told told() {
        return told;
    }
}
