package vn.cotmoc.outlook;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// Which method forecasts a series: the best that its length and its values can bear, and where that fails the next
/// one down. The name of the path says which it was.
final class Ladder {
    private static final int YEARS_TO_CHOOSE = 3;
    private static final int YEARS_FOR_A_SEASON = 2;
    private static final int YEARS_TO_MIX = 16;
    private static final double MOST_REPEATS = 0.8;
    private static final double EQUAL = 0.5;
    private static final double THIRD = 1 / 3.0;
    private static final double FIFTH = 0.2;

    private Ladder() {}

    static Path climb(Series series, int steps) {
        double[] values = series.toArray();
        int cycle = series.frequency().perYear();
        if (repeats(values) == series.known()) {
            return constant(values[0], steps);
        }
        if (cycle == 1) {
            return yearly(series, values, steps);
        }
        boolean varied = repeats(values) <= MOST_REPEATS * series.known();
        if (varied && series.known() >= YEARS_TO_CHOOSE * cycle) {
            Optional<Path> chosen = chosen(series, values, cycle, steps);
            if (chosen.isPresent()) {
                return chosen.get();
            }
        }
        return varied ? fixed(series, values, cycle, steps) : smoothed(values, Scale.LEVEL, cycle, steps);
    }

    /// The random walk with drift; where there are years enough, its middle is the mean of its own, that of
    /// smoothing and that of the model that TRAMO chooses, while the spread, which is too narrow in the other two,
    /// stays its own.
    private static Path yearly(Series series, double[] values, int steps) {
        Scale scale = Scale.of(values, series.range());
        double[] y = scale.to(values);
        Path walk = Walk.forecast(y, scale, 1, steps);
        if (series.known() < YEARS_TO_MIX) {
            return walk;
        }
        Path mixed = walk.mixed("ETS", Smoothing.forecast(Gaps.filled(y, 1), 1, steps), EQUAL);
        return Tramo.forecast(series, steps)
                .map(chosen -> mixed.mixed(chosen.name(), chosen.middle(), THIRD))
                .orElse(mixed);
    }

    /// The model that TRAMO chooses, averaged with two ways of smoothing in the proportions 2 : 2 : 1. Each errs in
    /// its own way, and the mean errs less than any of them (docs/methods/outlook.md has the numbers).
    private static Optional<Path> chosen(Series series, double[] values, int cycle, int steps) {
        return Tramo.forecast(series, steps).map(path -> {
            double[] y = Gaps.filled(path.scale().to(values), cycle);
            double[] theta = Theta.forecast(y, path.scale(), cycle, steps).middle();
            return path.mixed("ETS", Smoothing.forecast(y, cycle, steps), EQUAL).mixed("Theta", theta, FIFTH);
        });
    }

    private static Path fixed(Series series, double[] values, int cycle, int steps) {
        Scale scale = Scale.of(values, series.range());
        if (series.known() < YEARS_FOR_A_SEASON * cycle + 2) {
            int step = series.known() >= cycle + cycle / 2 ? cycle : 1;
            return Walk.forecast(scale.to(values), scale, step, steps);
        }
        double[] y = Gaps.filled(scale.to(values), cycle);
        Path theta = Theta.forecast(y, scale, cycle, steps);
        return Airline.forecast(y, scale, cycle, steps)
                .map(path -> path.mixed("Theta", theta.middle(), EQUAL))
                .orElse(theta);
    }

    private static Path smoothed(double[] values, Scale scale, int cycle, int steps) {
        return Theta.forecast(Gaps.filled(scale.to(values), cycle), scale, cycle, steps);
    }

    private static Path constant(double value, int steps) {
        double[] middle = new double[steps];
        Arrays.fill(middle, value);
        return new Path("constant", Scale.LEVEL, middle, new double[steps][steps], 1);
    }

    /// How often the most frequent value stands there.
    private static int repeats(double[] values) {
        Map<Double, Integer> counts = new HashMap<>();
        int most = 0;
        for (double value : values) {
            if (!Double.isNaN(value)) {
                most = Math.max(most, counts.merge(value, 1, Integer::sum));
            }
        }
        return most;
    }
}
