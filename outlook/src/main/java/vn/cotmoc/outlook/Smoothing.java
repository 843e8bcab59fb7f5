package vn.cotmoc.outlook;

import java.util.Arrays;

/// Exponential smoothing with a level, where it pays a damped trend, and where it pays a season (the innovations
/// form of Hyndman, Koehler, Ord and Snyder 2008); which of the four is chosen by AICc. On the log scale it is
/// multiplicative.
final class Smoothing {
    private static final double EDGE = 0.0001;
    private static final double LEAST_DAMPING = 0.8;
    private static final double MOST_DAMPING = 0.98;

    private final double[] y;
    private final int cycle;
    private final boolean trend;
    private final boolean season;
    private final double firstLevel;
    private final double firstTrend;
    private final double[] firstSeason;

    private Smoothing(double[] y, int cycle, boolean trend, boolean season) {
        this.y = y;
        this.cycle = cycle;
        this.trend = trend;
        this.season = season;
        this.firstSeason = season ? Seasonality.pattern(y, cycle) : new double[cycle];
        int count = Math.min(y.length, Math.max(10, 2 * cycle));
        double[] line = Seasonality.line(adjusted(count));
        this.firstLevel = trend
                ? line[0] - line[1]
                : Arrays.stream(adjusted(Math.min(count, cycle + 4))).average().orElse(0);
        this.firstTrend = trend ? line[1] : 0;
    }

    private double[] adjusted(int count) {
        double[] adjusted = new double[count];
        for (int i = 0; i < count; i++) {
            adjusted[i] = y[i] - firstSeason[i % cycle];
        }
        return adjusted;
    }

    /// The forecasts of so many steps by the best of the four. The values have no gap.
    static double[] forecast(double[] y, int cycle, int steps) {
        double best = Double.POSITIVE_INFINITY;
        double[] answer = new double[steps];
        for (boolean season : new boolean[] {false, true}) {
            if (season && (cycle == 1 || y.length < 2 * cycle + 2)) {
                continue;
            }
            for (boolean trend : new boolean[] {false, true}) {
                Smoothing smoothing = new Smoothing(y, cycle, trend, season);
                double[] found =
                        Simplex.least(smoothing::error, smoothing.start(), 0.6, 60 + 60 * smoothing.start().length);
                double criterion = smoothing.criterion(found);
                if (criterion < best) {
                    best = criterion;
                    answer = smoothing.run(found, steps);
                }
            }
        }
        return answer;
    }

    /// Free numbers that [#weights] turns into weights.
    private double[] start() {
        double[] start = new double[1 + (trend ? 2 : 0) + (season ? 1 : 0)];
        start[0] = logit(0.3);
        if (trend) {
            start[1] = logit(0.2);
            start[2] = logit(0.8);
        }
        if (season) {
            start[start.length - 1] = logit(0.15);
        }
        return start;
    }

    private static double logit(double share) {
        return Math.log(share / (1 - share));
    }

    private static double share(double number) {
        return EDGE + (1 - 2 * EDGE) / (1 + Math.exp(-number));
    }

    /// Of level, trend, season, and the damping: the usual region, 0 < β < α < 1 and 0 < γ < 1 − α.
    private double[] weights(double[] free) {
        double alpha = share(free[0]);
        double beta = trend ? alpha * share(free[1]) : 0;
        double damping = trend ? LEAST_DAMPING + (MOST_DAMPING - LEAST_DAMPING) * share(free[2]) : 1;
        double gamma = season ? (1 - alpha) * share(free[free.length - 1]) : 0;
        return new double[] {alpha, beta, gamma, damping};
    }

    private double error(double[] free) {
        return walk(weights(free), new double[2], new double[cycle]);
    }

    private double criterion(double[] free) {
        int n = y.length;
        int parameters = free.length + 2 + (trend ? 1 : 0) + (season ? cycle - 1 : 0);
        if (n - parameters - 1 <= 0) {
            return Double.POSITIVE_INFINITY;
        }
        double error = Math.max(error(free), Double.MIN_NORMAL);
        return n * Math.log(error / n) + 2.0 * parameters + 2.0 * parameters * (parameters + 1) / (n - parameters - 1);
    }

    private double[] run(double[] free, int steps) {
        double[] weights = weights(free);
        double[] state = new double[2];
        double[] seasons = new double[cycle];
        walk(weights, state, seasons);
        double[] answer = new double[steps];
        double damped = 0;
        double power = 1;
        for (int h = 0; h < steps; h++) {
            power *= weights[3];
            damped += power;
            answer[h] = state[0] + (trend ? damped * state[1] : 0) + seasons[(y.length + h) % cycle];
        }
        return answer;
    }

    /// The sum of the squared errors one step ahead; leaves level and trend, and the season, as they are at the
    /// end.
    private double walk(double[] weights, double[] state, double[] seasons) {
        double level = firstLevel;
        double slope = firstTrend;
        System.arraycopy(firstSeason, 0, seasons, 0, cycle);
        double sum = 0;
        for (int t = 0, s = 0; t < y.length; t++, s = s + 1 == cycle ? 0 : s + 1) {
            double before = level + weights[3] * slope * (trend ? 1 : 0);
            double error = y[t] - before - seasons[s];
            level = before + weights[0] * error;
            slope = weights[3] * slope + weights[1] * error;
            seasons[s] += weights[2] * error;
            sum += error * error;
        }
        state[0] = level;
        state[1] = slope;
        return sum;
    }
}
