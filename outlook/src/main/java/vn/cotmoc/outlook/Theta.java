package vn.cotmoc.outlook;

/// The Theta method, as simple exponential smoothing with half the slope of the trend line as drift (Hyndman and
/// Billah 2003), on values from which a significant season is taken before and given back after.
final class Theta {
    private Theta() {}

    /// The forecast of so many steps. The values have no gap.
    static Path forecast(double[] y, Scale scale, int cycle, int steps) {
        boolean seasonal = Seasonality.isSeasonal(y, cycle);
        double[] season = seasonal ? Seasonality.pattern(y, cycle) : new double[cycle];
        double[] adjusted = new double[y.length];
        for (int i = 0; i < y.length; i++) {
            adjusted[i] = y[i] - season[i % cycle];
        }
        double drift = Seasonality.line(adjusted)[1] / 2;
        double[] found = Simplex.least(free -> walk(adjusted, weight(free[0]))[1], new double[] {0}, 1, 60);
        double weight = weight(found[0]);
        double[] end = walk(adjusted, weight);
        double[] middle = new double[steps];
        double[] psi = new double[steps];
        for (int h = 0; h < steps; h++) {
            double ahead = h + (1 - Math.pow(1 - weight, y.length)) / weight;
            middle[h] = end[0] + drift * ahead + season[(y.length + h) % cycle];
            psi[h] = h == 0 ? 1 : weight;
        }
        double degrees = Math.max(1, y.length - 3 - (seasonal ? cycle - 1 : 0));
        double[][] covariance = Covariance.ofWeights(psi, end[1] / degrees, steps);
        return new Path("Theta", scale, middle, covariance, degrees);
    }

    private static double weight(double free) {
        return 0.01 + 0.98 / (1 + Math.exp(-free));
    }

    /// The last level, and the sum of the squared errors one step ahead.
    private static double[] walk(double[] y, double weight) {
        double level = y[0];
        double sum = 0;
        for (double value : y) {
            double error = value - level;
            level += weight * error;
            sum += error * error;
        }
        return new double[] {level, sum};
    }
}
