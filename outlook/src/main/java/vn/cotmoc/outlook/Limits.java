package vn.cotmoc.outlook;

import java.util.Arrays;

/// What a forecast of a series cannot leave, judged by what the series never left.
record Limits(double low, double high) {
    private static final double WHOLE = 100;
    private static final double FAR = 1e6;

    /// A share stays within 0 and 100. Counts, which are whole numbers and never negative, and figures that touch 0
    /// and never pass it, stay at 0 or above. Nothing goes beyond a million times the largest figure: what a wild
    /// series can be on the log scale many steps ahead has no number.
    static Limits of(Series series) {
        double[] known = Arrays.stream(series.toArray())
                .filter(value -> !Double.isNaN(value))
                .toArray();
        boolean negative = Arrays.stream(known).anyMatch(value -> value < 0);
        boolean touches = Arrays.stream(known).anyMatch(value -> value == 0);
        boolean counts = Arrays.stream(known).allMatch(value -> value == Math.rint(value));
        double far = FAR * Arrays.stream(known).map(Math::abs).max().orElse(0);
        double floor = !negative && (touches || counts) ? 0 : -far;
        return switch (series.range()) {
            case FREE -> new Limits(floor, far);
            case SHARE -> new Limits(0, WHOLE);
            case CHANGE -> new Limits(-far, far);
        };
    }

    double keep(double value) {
        return Math.max(low, Math.min(high, value));
    }
}
