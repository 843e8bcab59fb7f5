package vn.cotmoc.geography;

import vn.cotmoc.model.Finding;

/// What can be wrong with the rows of places and lineage. The codes are never reused.
public enum GeographyDefect implements Finding.Kind {
    PLACE_TWICE("CM-1201", Finding.Severity.ERROR, "the place stands twice"),
    NO_DAY("CM-1202", Finding.Severity.ERROR, "the place ends before it exists for a day"),
    ID_DATE("CM-1203", Finding.Severity.ERROR, "the date of the place id is not the first day of its validity"),
    OVERLAP("CM-1204", Finding.Severity.ERROR, "two places bear one code on the same day"),
    PARENT_UNKNOWN("CM-1205", Finding.Severity.ERROR, "no place bears the code of the parent"),
    PARENT_NOT_ALIVE("CM-1206", Finding.Severity.ERROR, "the parent is missing on a day of the place"),
    PARENT_CYCLE("CM-1207", Finding.Severity.ERROR, "the place is its own ancestor"),
    LINEAGE_TWICE("CM-1210", Finding.Severity.ERROR, "the lineage stands twice"),
    LINEAGE_OF_NOTHING("CM-1211", Finding.Severity.ERROR, "the lineage has neither source nor target"),
    LINEAGE_PLACE_UNKNOWN("CM-1212", Finding.Severity.ERROR, "the lineage names an unknown place"),
    SOURCE_NOT_ALIVE("CM-1213", Finding.Severity.ERROR, "the source does not exist until the change"),
    TARGET_NOT_ALIVE("CM-1214", Finding.Severity.ERROR, "the target does not exist from the change on"),
    SHARE_RANGE("CM-1215", Finding.Severity.ERROR, "the share is out of range"),
    SHARE_BASIS("CM-1216", Finding.Severity.ERROR, "the share does not go with its basis"),
    SHARES_ABOVE_ONE("CM-1217", Finding.Severity.ERROR, "the shares of a source add up to more than 1"),
    SHARES_BELOW_ONE("CM-1218", Finding.Severity.WARNING, "the shares of a source add up to less than 1"),
    NO_ROOM("CM-1225", Finding.Severity.ERROR, "known shares leave nothing for an unknown one"),
    GAP("CM-1219", Finding.Severity.WARNING, "the place ends and nothing says what became of it"),
    FIGURE_LOST("CM-1220", Finding.Severity.ERROR, "a figure goes nowhere"),
    FIGURE_ENDS("CM-1221", Finding.Severity.WARNING, "a figure ends with its place"),
    ATTRIBUTE_PLACE_UNKNOWN("CM-1222", Finding.Severity.ERROR, "the attribute is of an unknown place"),
    ATTRIBUTE_OUTSIDE("CM-1223", Finding.Severity.ERROR, "the attribute holds when the place does not exist"),
    ATTRIBUTE_OVERLAP("CM-1224", Finding.Severity.ERROR, "two attributes of one kind hold on the same day"),
    CENTRE_TWICE("CM-1240", Finding.Severity.ERROR, "the place has two centres"),
    CENTRE_PLACE_UNKNOWN("CM-1241", Finding.Severity.ERROR, "the centre is of an unknown place");

    private final Finding.Told told;

    GeographyDefect(String code, Finding.Severity severity, String what) {
        this.told = new Finding.Told(code, severity, what);
    }

    @Override
    public Finding.Told told() {
        return told;
    }
}
