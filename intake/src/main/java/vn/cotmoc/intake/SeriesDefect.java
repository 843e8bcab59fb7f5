package vn.cotmoc.intake;

import vn.cotmoc.model.Finding;

/// What can be wrong with a file that holds one series. The codes are never reused.
enum SeriesDefect implements Finding.Kind {
    MIXED_FREQUENCIES("CM-7101", Finding.Severity.ERROR, "the periods are of several frequencies"),
    PERIOD_TWICE("CM-7102", Finding.Severity.ERROR, "the period has two values"),
    NO_FREQUENCY("CM-7103", Finding.Severity.ERROR, "the days do not stand for months, quarters or years"),
    NO_VALUES("CM-7104", Finding.Severity.ERROR, "the file holds no value");

    private final Finding.Told told;

    SeriesDefect(String code, Finding.Severity severity, String what) {
        this.told = new Finding.Told(code, severity, what);
    }

    @Override
    public Finding.Told told() {
        return told;
    }
}
