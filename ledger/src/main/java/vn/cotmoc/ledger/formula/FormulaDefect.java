package vn.cotmoc.ledger.formula;

import vn.cotmoc.model.Finding;

/// What can be wrong with the formula of an indicator. The codes are never reused.
public enum FormulaDefect implements Finding.Kind {
    NOT_A_FORMULA("CM-1301", "the text is not a formula"),
    INDICATOR_UNKNOWN("CM-1302", "the formula names an unknown indicator"),
    UNITS_DIFFER("CM-1303", "the formula joins units that cannot be converted"),
    RESULT_UNIT("CM-1304", "the indicator is not in the unit that its formula gives"),
    CYCLE("CM-1305", "the formula leads back to its own indicator"),
    NOT_AN_IDENTITY("CM-1306", "the text is not an identity");

    private final Finding.Told told;

    FormulaDefect(String code, String what) {
        this.told = new Finding.Told(code, Finding.Severity.ERROR, what);
    }

    @Override
    public Finding.Told told() {
        return told;
    }
}
