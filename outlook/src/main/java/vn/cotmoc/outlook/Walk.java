package vn.cotmoc.outlook;

/// The random walk with drift, and its seasonal sister that changes from the same place of the year before. The
/// error of the drift is part of the spread; gaps are bridged by the changes over several steps.
final class Walk {
    private Walk() {}

    /// The forecast of so many steps from values that begin and end with one and may have gaps. A cycle of 1 is the
    /// plain walk.
    static Path forecast(double[] y, Scale scale, int cycle, int steps) {
        int n = y.length;
        double sum = 0;
        double spans = 0;
        for (int s = 0; s < cycle; s++) {
            int from = first(y, s, cycle);
            int to = last(y, s, cycle);
            if (from < to) {
                sum += y[to] - y[from];
                spans += (double) (to - from) / cycle;
            }
        }
        double drift = spans > 0 ? sum / spans : 0;
        double squares = 0;
        int changes = 0;
        for (int t = cycle; t < n; t++) {
            int before = before(y, t, cycle);
            if (!Double.isNaN(y[t]) && before >= 0) {
                double span = (double) (t - before) / cycle;
                double rest = y[t] - y[before] - drift * span;
                squares += rest * rest / span;
                changes++;
            }
        }
        double degrees = Math.max(1, changes - 1);
        double[][] covariance = covariance(squares / degrees, Math.max(1, spans), cycle, steps);
        double[] middle = new double[steps];
        for (int h = 0; h < steps; h++) {
            int last = last(y, (n + h) % cycle, cycle);
            middle[h] = last < 0 ? y[n - 1] : y[last] + drift * ((double) (n + h - last) / cycle);
        }
        String name = cycle == 1 ? "RW drift" : "seasonal RW drift";
        return new Path(name, scale, middle, covariance, degrees);
    }

    /// Steps of the same place in the year share their shocks, and all share the error of the drift.
    private static double[][] covariance(double variance, double spans, int cycle, int steps) {
        double[][] covariance = new double[steps][steps];
        for (int h = 0; h < steps; h++) {
            for (int k = 0; k < steps; k++) {
                int years = h / cycle + 1;
                int other = k / cycle + 1;
                double shared = h % cycle == k % cycle ? Math.min(years, other) : 0;
                covariance[h][k] = variance * (shared + (double) years * other / spans);
            }
        }
        return covariance;
    }

    private static int first(double[] y, int place, int cycle) {
        int t = place;
        while (t < y.length && Double.isNaN(y[t])) {
            t += cycle;
        }
        return t < y.length ? t : -1;
    }

    private static int last(double[] y, int place, int cycle) {
        int t = place + (y.length - 1 - place) / cycle * cycle;
        return y.length <= place ? -1 : before(y, t + cycle, cycle);
    }

    private static int before(double[] y, int t, int cycle) {
        int before = t - cycle;
        while (before >= 0 && Double.isNaN(y[before])) {
            before -= cycle;
        }
        return before;
    }
}
