package vn.cotmoc.intake;

import vn.cotmoc.model.Finding;

/// What can be wrong with a row of figures or targets. The codes are never reused.
enum RowDefect implements Finding.Kind {
    UNKNOWN_INDICATOR("CM-2101", Finding.Severity.ERROR, "the indicator is not defined"),
    UNKNOWN_PLACE("CM-2102", Finding.Severity.ERROR, "the place is not known"),
    PLACE_NOT_ALIVE("CM-2103", Finding.Severity.ERROR, "the place does not exist in the period"),
    UNKNOWN_SOURCE("CM-2104", Finding.Severity.ERROR, "the source is not listed"),
    UNKNOWN_AGENCY("CM-2105", Finding.Severity.ERROR, "the agency is not listed"),
    AGENCY_NOT_ALIVE("CM-2106", Finding.Severity.WARNING, "the agency does not exist at that time"),
    BAD_PERIOD("CM-2107", Finding.Severity.ERROR, "the period cannot be read"),
    FUTURE_PERIOD("CM-2108", Finding.Severity.ERROR, "the period has not ended yet"),
    UNKNOWN_UNIT("CM-2109", Finding.Severity.ERROR, "the unit is not defined"),
    OTHER_DIMENSION("CM-2110", Finding.Severity.ERROR, "the unit measures something else"),
    INEXACT_UNIT("CM-2111", Finding.Severity.ERROR, "the value does not convert exactly"),
    BAD_NUMBER("CM-2112", Finding.Severity.ERROR, "the number cannot be read"),
    AMBIGUOUS_NUMBER("CM-2113", Finding.Severity.ERROR, "the number has two readings"),
    OUT_OF_RANGE("CM-2114", Finding.Severity.ERROR, "the number has too many digits"),
    MISSING_FIELD("CM-2115", Finding.Severity.ERROR, "a field is blank"),
    BAD_MEASURE("CM-2116", Finding.Severity.ERROR, "the measure is not known"),
    TARGET_ROW("CM-2117", Finding.Severity.ERROR, "a target stands among the figures"),
    BAD_VINTAGE("CM-2118", Finding.Severity.ERROR, "the vintage is not known"),
    BAD_BOUND("CM-2119", Finding.Severity.ERROR, "the bound is not known"),
    BAD_RANGE("CM-2120", Finding.Severity.ERROR, "the value and its bound disagree"),
    BAD_ABSENCE("CM-2121", Finding.Severity.ERROR, "the reason of the absence is not known"),
    BAD_BREAKDOWN("CM-2122", Finding.Severity.ERROR, "the breakdown cannot be read"),
    BAD_COMPARISON("CM-2123", Finding.Severity.ERROR, "the stated comparison cannot be read"),
    CONTRADICTION("CM-2124", Finding.Severity.ERROR, "two rows state one figure with different values"),
    REPEATED("CM-2125", Finding.Severity.WARNING, "the row repeats an earlier one"),
    FORMULA_LIKE("CM-2126", Finding.Severity.WARNING, "the text looks like a formula"),
    NO_ISSUER("CM-2127", Finding.Severity.ERROR, "the target has no issuer"),
    BAD_SHAPE("CM-2128", Finding.Severity.ERROR, "the shape is not known"),
    SHAPE_DISAGREES("CM-2129", Finding.Severity.ERROR, "the shape and the bound disagree"),
    NOT_A_LEVEL("CM-2130", Finding.Severity.NOTE, "the target has no number and stays words"),
    BAD_DATE("CM-2131", Finding.Severity.ERROR, "the date cannot be read"),
    AMBIGUOUS_PLACE("CM-2132", Finding.Severity.ERROR, "several places bear the name"),
    AMBIGUOUS_INDICATOR("CM-2133", Finding.Severity.ERROR, "several indicators bear the name"),
    AHEAD_OF_SOURCE("CM-2134", Finding.Severity.WARNING, "the source was published before the period ended"),
    COMPUTED("CM-2138", Finding.Severity.WARNING, "the indicator is computed"),
    PLACE_RECODED("CM-2135", Finding.Severity.WARNING, "the place is of another time and was recoded"),
    PLACE_DIVIDED("CM-2136", Finding.Severity.ERROR, "the place was divided and does not exist in the period"),
    PLACE_MERGED("CM-2137", Finding.Severity.ERROR, "the place was merged and does not exist in the period"),
    OTHER_TIME("CM-2141", Finding.Severity.ERROR, "the place bears the code or name at another time"),
    REUSED_CODE("CM-2139", Finding.Severity.ERROR, "the code means several places in the period"),
    OTHER_NAME("CM-2140", Finding.Severity.ERROR, "the code and the name do not belong together"),
    BAD_PATH("CM-2142", Finding.Severity.ERROR, "the path of the target cannot be used"),
    PATH_FALLS("CM-2143", Finding.Severity.ERROR, "the path of what adds up falls"),
    BAD_BASELINE("CM-2144", Finding.Severity.ERROR, "the level that the target starts from cannot be read"),
    BAD_ALLOCATION("CM-2145", Finding.Severity.ERROR, "the target that is divided cannot be read"),
    NOT_DIVISIBLE("CM-2146", Finding.Severity.ERROR, "the target is of a kind that is not divided"),
    OVER_ALLOCATED("CM-2147", Finding.Severity.WARNING, "the parts make more than the target that they divide"),
    OTHER_WHOLE("CM-2148", Finding.Severity.WARNING, "the part divides another value than the target has");

    private final Finding.Told told;

    RowDefect(String code, Finding.Severity severity, String what) {
        this.told = new Finding.Told(code, severity, what);
    }

    @Override
    public Finding.Told told() {
        return told;
    }
}
