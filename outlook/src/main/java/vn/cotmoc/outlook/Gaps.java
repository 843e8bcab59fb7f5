package vn.cotmoc.outlook;

/// Fills the gaps of a series for methods that cannot live with them.
final class Gaps {
    private static final int ROUNDS = 3;

    private Gaps() {}

    /// The values with each gap filled on the straight line between its neighbours, season apart. The first and the
    /// last value are there.
    static double[] filled(double[] y, int cycle) {
        double[] filled = bridged(y, new double[cycle]);
        if (cycle > 1 && y.length >= 2 * cycle + 2) {
            // The season is found from filled values, so a better filling gives a better season.
            for (int round = 0; round < ROUNDS; round++) {
                filled = bridged(y, Seasonality.pattern(filled, cycle));
            }
        }
        return filled;
    }

    private static double[] bridged(double[] y, double[] season) {
        double[] filled = y.clone();
        int cycle = season.length;
        int last = 0;
        for (int t = 1; t < y.length; t++) {
            if (Double.isNaN(y[t])) {
                continue;
            }
            double from = y[last] - season[last % cycle];
            double to = y[t] - season[t % cycle];
            for (int k = last + 1; k < t; k++) {
                filled[k] = from + (to - from) * (k - last) / (t - last) + season[k % cycle];
            }
            last = t;
        }
        return filled;
    }
}
