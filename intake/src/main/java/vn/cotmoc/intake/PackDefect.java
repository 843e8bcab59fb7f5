package vn.cotmoc.intake;

import vn.cotmoc.model.Finding;

/// What can be wrong with the definitions of a pack, or with a mapping. The codes are never reused.
enum PackDefect implements Finding.Kind {
    MISSING_FILE("CM-2201", Finding.Severity.ERROR, "a file of the pack is missing"),
    BAD_YAML("CM-2202", Finding.Severity.ERROR, "the YAML cannot be read"),
    UNKNOWN_KEY("CM-2203", Finding.Severity.ERROR, "the key is not known"),
    MISSING_KEY("CM-2204", Finding.Severity.ERROR, "a key is missing"),
    BAD_VALUE("CM-2205", Finding.Severity.ERROR, "the value cannot be used"),
    DEFINED_TWICE("CM-2206", Finding.Severity.ERROR, "the code is defined twice"),
    UNDEFINED("CM-2207", Finding.Severity.ERROR, "the code is not defined"),
    KEY_TWICE("CM-2208", Finding.Severity.ERROR, "the key stands twice");

    private final Finding.Told told;

    PackDefect(String code, Finding.Severity severity, String what) {
        this.told = new Finding.Told(code, severity, what);
    }

    @Override
    public Finding.Told told() {
        return told;
    }
}
