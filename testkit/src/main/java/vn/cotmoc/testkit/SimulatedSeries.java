package vn.cotmoc.testkit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/// A series drawn from a known process, the same for the same seed.
///
/// @param name of the process
/// @param cycle how many values make a year: 12, 4 or 1
public record SimulatedSeries(String name, int cycle, double[] values) {
    private static final int WARM_UP = 5;

    /// A process: so many values of it, drawn by a source of chance.
    private interface Process {
        double[] draw(Random random, int cycle, int count);
    }

    private enum Kind {
        AIRLINE(SimulatedSeries::airline),
        AIRLINE_OUTLIERS(SimulatedSeries::airlineWithOutliers),
        TREND_AR(SimulatedSeries::trendWithAutoregression),
        STRUCTURAL(SimulatedSeries::structural),
        DRIFT(SimulatedSeries::drift),
        BREAK(SimulatedSeries::broken),
        COUNTS(SimulatedSeries::counts);

        private final Process process;

        Kind(Process process) {
            this.process = process;
        }
    }

    /// So many series of each of seven processes: the airline model, that with outliers, a trend with
    /// autoregression, a structural model, a random walk with drift, one with a break, and counts.
    public static List<SimulatedSeries> list(int cycle, int count, int each, long seed) {
        List<SimulatedSeries> all = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            Random random = new Random(seed + 1000L * kind.ordinal() + cycle);
            for (int i = 0; i < each; i++) {
                String name = kind.name().toLowerCase(java.util.Locale.ROOT) + "-" + cycle + "-" + count + "-" + i;
                all.add(new SimulatedSeries(name, cycle, kind.process.draw(random, cycle, count)));
            }
        }
        return all;
    }

    /// So many values of the airline model (0,1,1)(0,1,1) on the log scale; without a year's cycle (0,1,1) with
    /// drift.
    public static double[] airline(Random random, int cycle, int count) {
        double spread = 0.02 + 0.04 * random.nextDouble();
        return exponential(airline(random, cycle, count, spread), 100);
    }

    private static double[] airline(Random random, int cycle, int count, double spread) {
        int all = count + WARM_UP * cycle;
        double near = 0.2 + 0.6 * random.nextDouble();
        double far = cycle > 1 ? 0.3 + 0.5 * random.nextDouble() : 0;
        double[] shock = shocks(random, all, spread);
        double[] y = new double[all];
        double[] pattern = pattern(random, cycle, 0.1);
        double growth = 0.05 / cycle;
        for (int t = 0; t < all; t++) {
            double error = shock[t]
                    - near * at(shock, t - 1)
                    - far * at(shock, t - cycle)
                    + near * far * at(shock, t - cycle - 1);
            if (cycle == 1) {
                y[t] = at(y, t - 1) + growth + shock[t] - near * at(shock, t - 1);
            } else {
                y[t] = t <= cycle
                        ? growth * t + pattern[t % cycle]
                        : y[t - 1] + y[t - cycle] - y[t - cycle - 1] + error;
            }
        }
        return Arrays.copyOfRange(y, all - count, all);
    }

    private static double[] airlineWithOutliers(Random random, int cycle, int count) {
        double spread = 0.03;
        double[] y = airline(random, cycle, count, spread);
        for (int i = 0; i < 1 + count / 40; i++) {
            y[random.nextInt(count)] += (random.nextBoolean() ? 1 : -1) * 6 * spread;
        }
        int from = random.nextInt(count);
        for (int t = from; t < count; t++) {
            y[t] += 5 * spread;
        }
        return exponential(y, 1000);
    }

    private static double[] trendWithAutoregression(Random random, int cycle, int count) {
        double memory = 0.3 + 0.6 * random.nextDouble();
        double[] pattern = pattern(random, cycle, 8);
        double[] y = new double[count];
        double deviation = 0;
        for (int t = 0; t < count; t++) {
            deviation = memory * deviation + 3 * random.nextGaussian();
            y[t] = 200 + 6.0 * t / cycle + pattern[t % cycle] + deviation;
        }
        return y;
    }

    private static double[] structural(Random random, int cycle, int count) {
        double[] pattern = pattern(random, cycle, 10);
        double[] y = new double[count];
        double level = 100;
        double slope = 0;
        for (int t = 0; t < count; t++) {
            level += slope + 1.5 * random.nextGaussian();
            slope = 0.95 * slope + 0.1 * random.nextGaussian();
            if (cycle > 1) {
                pattern[t % cycle] += 0.5 * random.nextGaussian();
            }
            y[t] = level + pattern[t % cycle] + 2 * random.nextGaussian();
        }
        return y;
    }

    private static double[] drift(Random random, int cycle, int count) {
        double[] pattern = pattern(random, cycle, 0.08);
        double[] y = new double[count];
        double level = 0;
        for (int t = 0; t < count; t++) {
            level += 0.06 / cycle + 0.05 / Math.sqrt(cycle) * random.nextGaussian();
            y[t] = level + pattern[t % cycle];
        }
        return exponential(y, 50);
    }

    private static double[] broken(Random random, int cycle, int count) {
        double[] y = airline(random, cycle, count, 0.03);
        int at = count / 4 + random.nextInt(Math.max(1, count / 2));
        double fall = 0.2 + 0.3 * random.nextDouble();
        double recovery = 0.7 + 0.2 * random.nextDouble();
        for (int t = at; t < count; t++) {
            y[t] -= fall;
            fall *= recovery;
        }
        return exponential(y, 100);
    }

    private static double[] counts(Random random, int cycle, int count) {
        double[] pattern = pattern(random, cycle, 0.3);
        double mean = 3 + 12 * random.nextDouble();
        double[] y = new double[count];
        for (int t = 0; t < count; t++) {
            mean *= Math.exp(0.03 * random.nextGaussian());
            double limit = Math.exp(-mean * Math.exp(pattern[t % cycle]));
            double product = random.nextDouble();
            while (product > limit) {
                product *= random.nextDouble();
                y[t]++;
            }
        }
        return y;
    }

    private static double at(double[] values, int index) {
        return index < 0 ? 0 : values[index];
    }

    private static double[] shocks(Random random, int count, double spread) {
        double[] shocks = new double[count];
        for (int i = 0; i < count; i++) {
            shocks[i] = spread * random.nextGaussian();
        }
        return shocks;
    }

    private static double[] pattern(Random random, int cycle, double spread) {
        double[] pattern = new double[cycle];
        for (int s = 0; s < cycle && cycle > 1; s++) {
            pattern[s] = spread * random.nextGaussian();
        }
        return pattern;
    }

    private static double[] exponential(double[] y, double unit) {
        return Arrays.stream(y).map(value -> unit * Math.exp(value)).toArray();
    }
}
