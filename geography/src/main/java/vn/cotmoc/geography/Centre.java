package vn.cotmoc.geography;

/// A point that stands for a place: degrees east of Greenwich and north of the equator (WGS 84). For layout and
/// nearness only; nothing that is published is computed from it.
public record Centre(double lon, double lat) {
    private static final double FARTHEST_EAST = 180;
    private static final double FARTHEST_NORTH = 90;

    public Centre {
        if (!(Math.abs(lon) <= FARTHEST_EAST) || !(Math.abs(lat) <= FARTHEST_NORTH)) {
            throw new IllegalArgumentException(
                    "A centre lies within -180 to 180 east and -90 to 90 north, found " + lon + ", " + lat + ".");
        }
    }
}
