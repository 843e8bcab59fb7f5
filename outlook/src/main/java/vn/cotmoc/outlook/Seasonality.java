package vn.cotmoc.outlook;

import java.util.Arrays;

/// The classical parts of a series: its trend line, and a season that is the same each year. Values have no gap.
final class Seasonality {
    private static final double SIGNIFICANT = 1.645;

    private Seasonality() {}

    /// Intercept and slope of the straight line through the values, by least squares, at 0, 1, 2 …
    static double[] line(double[] y) {
        int n = y.length;
        double mean = Arrays.stream(y).average().orElse(0);
        double centre = (n - 1) / 2.0;
        double cross = 0;
        double square = 0;
        for (int i = 0; i < n; i++) {
            cross += (i - centre) * (y[i] - mean);
            square += (i - centre) * (i - centre);
        }
        double slope = square > 0 ? cross / square : 0;
        return new double[] {mean - slope * centre, slope};
    }

    /// What each place in the year adds, zero on average; the first belongs to the first value. Found as the mean
    /// distance from the centred moving average of a year.
    static double[] pattern(double[] y, int cycle) {
        double[] sums = new double[cycle];
        int[] counts = new int[cycle];
        int half = cycle / 2;
        for (int t = half; t + half < y.length; t++) {
            double average = 0;
            for (int k = -half; k <= half; k++) {
                double weight = cycle % 2 == 0 && (k == -half || k == half) ? 0.5 : 1;
                average += weight * y[t + k];
            }
            sums[t % cycle] += y[t] - average / cycle;
            counts[t % cycle]++;
        }
        double mean = 0;
        for (int s = 0; s < cycle; s++) {
            sums[s] = counts[s] > 0 ? sums[s] / counts[s] : 0;
            mean += sums[s] / cycle;
        }
        for (int s = 0; s < cycle; s++) {
            sums[s] -= mean;
        }
        return sums;
    }

    /// Whether the autocorrelation at a distance of a year is significant at 10 %, as the Theta method asks
    /// (Assimakopoulos and Nikolopoulos 2000).
    static boolean isSeasonal(double[] y, int cycle) {
        int n = y.length;
        if (cycle == 1 || n < 2 * cycle + 2) {
            return false;
        }
        double squares = 1;
        for (int lag = 1; lag < cycle; lag++) {
            double r = correlation(y, lag);
            squares += 2 * r * r;
        }
        return Math.abs(correlation(y, cycle)) > SIGNIFICANT * Math.sqrt(squares / n);
    }

    private static double correlation(double[] y, int lag) {
        double mean = Arrays.stream(y).average().orElse(0);
        double cross = 0;
        double square = 0;
        for (int i = 0; i < y.length; i++) {
            square += (y[i] - mean) * (y[i] - mean);
            if (i >= lag) {
                cross += (y[i] - mean) * (y[i - lag] - mean);
            }
        }
        return square > 0 ? cross / square : 0;
    }
}
