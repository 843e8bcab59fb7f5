package vn.cotmoc.geography.boundaries;

import java.util.Arrays;

/// One closed outline: points in millionths of a degree, the first again at the end. Outlines inside outlines are
/// holes, by the even-odd rule.
public final class Ring {
    private static final double MICRO = 1e6;

    private final int[] eastings;
    private final int[] northings;

    Ring(int[] eastings, int[] northings) {
        this.eastings = eastings.clone();
        this.northings = northings.clone();
    }

    /// How many points there are, the last one, which is the first again, counted too.
    public int size() {
        return eastings.length;
    }

    /// Degrees east of a point.
    public double lon(int point) {
        return eastings[point] / MICRO;
    }

    /// Degrees north of a point.
    public double lat(int point) {
        return northings[point] / MICRO;
    }

    int east(int point) {
        return eastings[point];
    }

    int north(int point) {
        return northings[point];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Ring ring
                && Arrays.equals(eastings, ring.eastings)
                && Arrays.equals(northings, ring.northings);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(eastings) + Arrays.hashCode(northings);
    }

    @Override
    public String toString() {
        return "ring of " + size() + " points";
    }
}
