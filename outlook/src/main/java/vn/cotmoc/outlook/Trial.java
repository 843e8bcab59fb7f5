package vn.cotmoc.outlook;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/// The back-test: fits the ladder again at several origins of the past, oldest first, and lets the calibration
/// learn from each after it has been judged.
final class Trial {
    private static final int MOST_ORIGINS = 8;

    private final Series series;
    private final double[] values;
    private final int cycle;
    private final int horizon;
    private final Calibration calibration;
    private int origins;
    private int compared;
    private int within50;
    private int within80;
    private int within95;
    private double error;
    private double scaled;
    private int scales;
    private double naive;

    private Trial(Series series, int horizon, Calibration calibration) {
        this.series = series;
        this.values = series.toArray();
        this.cycle = series.frequency().perYear();
        this.horizon = horizon;
        this.calibration = calibration;
    }

    /// Holds the past of the series against forecasts of so many steps, from origins that saw at least so many
    /// figures.
    static BackTest run(Series series, int horizon, int least, Calibration calibration) {
        Trial trial = new Trial(series, horizon, calibration);
        trial.origins(least).forEach(trial::hold);
        return trial.result();
    }

    /// At most eight, evenly over the younger part of the series; the youngest leaves one figure to be held
    /// against.
    private List<Integer> origins(int least) {
        int n = values.length;
        int from = Math.min(n - 1, Math.max(least, Math.min(n / 2, n - 3 * cycle)));
        int stride = Math.max(1, (n - from + MOST_ORIGINS - 1) / MOST_ORIGINS);
        List<Integer> origins = new ArrayList<>();
        for (int origin = n - stride; origin >= from && origins.size() < MOST_ORIGINS; origin -= stride) {
            if (!Double.isNaN(values[origin - 1]) && series.head(origin).known() >= least) {
                origins.addFirst(origin);
            }
        }
        return origins;
    }

    private void hold(int origin) {
        int steps = Math.min(horizon, values.length - origin);
        Series known = series.head(origin);
        Path path = Ladder.climb(known, steps);
        List<Quantiles> quantiles = calibration.quantiles(path, origin, Limits.of(known));
        double unit = meanChange(origin);
        boolean used = false;
        for (int h = 0; h < steps; h++) {
            double actual = values[origin + h];
            double before = naive(origin, h);
            if (Double.isNaN(actual)) {
                continue;
            }
            used = true;
            double miss = Math.abs(actual - quantiles.get(h).median());
            count(quantiles.get(h), actual);
            error += miss;
            naive += Double.isNaN(before) ? miss : Math.abs(actual - before);
            if (unit > 0) {
                scaled += miss / unit;
                scales++;
            }
            calibration.learn(origin, h, path.scale().to(actual) - path.middle()[h], path.spread(h));
        }
        origins += used ? 1 : 0;
    }

    private void count(Quantiles quantiles, double actual) {
        compared++;
        within50 += holds(quantiles, actual, 0.5);
        within80 += holds(quantiles, actual, 0.8);
        within95 += holds(quantiles, actual, 0.95);
    }

    private static int holds(Quantiles quantiles, double actual, double level) {
        return actual >= quantiles.lower(level) && actual <= quantiles.upper(level) ? 1 : 0;
    }

    /// The figure of the same place in the last year that the origin knows.
    private double naive(int origin, int step) {
        int index = origin + step - cycle * (step / cycle + 1);
        while (index >= 0 && Double.isNaN(values[index])) {
            index -= cycle;
        }
        return index < 0 ? Double.NaN : values[index];
    }

    /// The mean absolute change on the same place of the year before, up to the origin.
    private double meanChange(int origin) {
        double sum = 0;
        int count = 0;
        for (int t = cycle; t < origin; t++) {
            double change = Math.abs(values[t] - values[t - cycle]);
            if (!Double.isNaN(change)) {
                sum += change;
                count++;
            }
        }
        return count == 0 ? 0 : sum / count;
    }

    private BackTest result() {
        double count = Math.max(1, compared);
        return new BackTest(
                origins,
                compared,
                scales > 0 ? OptionalDouble.of(scaled / scales) : OptionalDouble.empty(),
                naive > 0 ? OptionalDouble.of(error / naive) : OptionalDouble.empty(),
                new BackTest.Coverage(within50 / count, within80 / count, within95 / count));
    }
}
