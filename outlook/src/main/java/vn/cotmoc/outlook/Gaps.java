package vn.cotmoc.outlook;

/// Fills the gaps of a series for methods that cannot live with them.
final class Gaps {
    private Gaps() {}

    /// The values with each gap filled on the straight line between its neighbours, season apart. The first and the
    /// last
    /// value are there.
    static double[] filled(double[] y, int cycle) {
        double[] rough = bridged(y, new double[cycle]);
        boolean seasonal = cycle > 1 && y.length >= 2 * cycle + 2;
        return seasonal ? bridged(y, Seasonality.pattern(rough, cycle)) : rough;
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
