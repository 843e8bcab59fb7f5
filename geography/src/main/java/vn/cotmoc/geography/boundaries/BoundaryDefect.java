package vn.cotmoc.geography.boundaries;

import vn.cotmoc.model.Finding;

/// What can be wrong with a file of boundaries. The codes are never reused.
public enum BoundaryDefect implements Finding.Kind {
    NOT_READABLE("CM-1251", Finding.Severity.ERROR, "the file is no GeoJSON or TopoJSON"),
    TOO_MUCH("CM-1252", Finding.Severity.ERROR, "the file holds more than is read"),
    GEOMETRY("CM-1253", Finding.Severity.ERROR, "the geometry is not an area"),
    NO_CODE("CM-1254", Finding.Severity.ERROR, "the feature has no code"),
    NO_DAY("CM-1255", Finding.Severity.ERROR, "nothing says on which day the boundaries hold"),
    UNKNOWN_CODE("CM-1256", Finding.Severity.WARNING, "no place bears the code on that day"),
    NO_MATCH("CM-1257", Finding.Severity.ERROR, "no feature is matched to a place"),
    CODE_TWICE("CM-1258", Finding.Severity.ERROR, "two features have one code"),
    LEVELS("CM-1259", Finding.Severity.ERROR, "the features belong to places of several levels"),
    NAME_DIFFERS("CM-1260", Finding.Severity.WARNING, "the place with the code has another name on that day"),
    NO_SHAPE("CM-1261", Finding.Severity.WARNING, "a place of the level has no shape"),
    OPEN_RING("CM-1262", Finding.Severity.ERROR, "the ring is not closed"),
    SHORT_RING("CM-1263", Finding.Severity.ERROR, "the ring has too few points"),
    CROSSING("CM-1264", Finding.Severity.ERROR, "the outline crosses or touches itself"),
    ORIENTATION("CM-1265", Finding.Severity.NOTE, "the ring runs the wrong way round"),
    OUT_OF_RANGE("CM-1266", Finding.Severity.ERROR, "the coordinate is out of range"),
    SWAPPED("CM-1267", Finding.Severity.ERROR, "latitude stands before longitude"),
    FAR_AWAY("CM-1268", Finding.Severity.WARNING, "the shape lies away from where the place is"),
    OVERLAP("CM-1269", Finding.Severity.ERROR, "two places overlap"),
    SLIVER("CM-1270", Finding.Severity.WARNING, "two neighbours overlap along their border"),
    GAP("CM-1271", Finding.Severity.WARNING, "a gap lies between neighbours"),
    HOLE("CM-1272", Finding.Severity.WARNING, "no place fills the hole"),
    BORDER_APART("CM-1273", Finding.Severity.WARNING, "the border does not follow its neighbour's point by point"),
    ISLANDS_MISSING("CM-1274", Finding.Severity.ERROR, "an archipelago of Việt Nam is missing"),
    NOT_SIMPLER("CM-1275", Finding.Severity.ERROR, "the shapes do not stay sound when they are simplified");

    private final Finding.Told told;

    BoundaryDefect(String code, Finding.Severity severity, String what) {
        this.told = new Finding.Told(code, severity, what);
    }

    @Override
    public Finding.Told told() {
        return told;
    }
}
