package vn.cotmoc.outlook;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.statistics.distribution.TDistribution;

/// What the errors of a method in its back-test say of the spreads that it states.
///
/// The stated spread of a step is multiplied by a factor whose square is a mean of two: what such factors are over
/// many series ([Prior]), and the mean square of this series' own errors in units of their stated spreads, weighed
/// by the number of origins; that is the scaled inverse χ² posterior of a variance, whose predictive distribution
/// is Student's t. Errors are cut at [#MOST] spreads, so that one crisis does not widen everything after it.
final class Calibration {
    private static final double MOST = 4;

    /// What is known before the series has spoken.
    ///
    /// @param factor by which stated spreads have to be multiplied, over many series
    /// @param growth what is added to the factor for each year ahead
    /// @param strength how many origins that knowledge is worth
    /// @param degrees of freedom of the t distribution
    record Prior(double factor, double growth, double strength, double degrees) {}

    /// One error that the back-test saw: from which origin, at which step from 0, in units of the stated spread
    /// times the factor of the prior.
    private record Seen(int origin, int step, double error) {}

    private final Prior prior;
    private final int cycle;
    private final List<Seen> seen = new ArrayList<>();

    Calibration(Prior prior, int cycle) {
        this.prior = prior;
        this.cycle = cycle;
    }

    /// Learns one error. The origin is the number of values that the method saw. A value that the scale of the path
    /// cannot hold, as 0 on the log scale, is as wrong as can be.
    void learn(int origin, int step, double error, double spread) {
        double unit = spread * factor(step);
        if (unit > 0) {
            double size = Math.abs(error) / unit;
            seen.add(new Seen(origin, step, Double.isNaN(size) ? MOST : Math.min(size, MOST)));
        }
    }

    private double factor(int step) {
        return prior.factor() + prior.growth() * step / cycle;
    }

    /// The distributions of the steps of a path that starts after so many values, from what was known by then.
    List<Quantiles> quantiles(Path path, int values, Limits limits) {
        double learned = learned(values);
        TDistribution t = TDistribution.of(Math.min(prior.degrees(), path.degrees()));
        double[] scores = Quantiles.PROBABILITIES.stream()
                .mapToDouble(t::inverseCumulativeProbability)
                .toArray();
        List<Quantiles> all = new ArrayList<>();
        for (int h = 0; h < path.steps(); h++) {
            double spread = learned * factor(h) * path.spread(h);
            double middle = path.middle()[h];
            all.add(Quantiles.of(Arrays.stream(scores)
                    .map(score -> limits.keep(path.scale().from(middle + spread * score)))
                    .toArray()));
        }
        return all;
    }

    /// The factor that this series has earned by the time that so many of its values were known.
    private double learned(int values) {
        double squares = 0;
        int count = 0;
        Set<Integer> origins = new HashSet<>();
        for (Seen each : seen) {
            if (each.origin() + each.step() < values) {
                squares += each.error() * each.error();
                count++;
                origins.add(each.origin());
            }
        }
        double own = count == 0 ? 1 : squares / count;
        double weight = origins.size() / (origins.size() + prior.strength());
        return Math.sqrt(weight * own + 1 - weight);
    }
}
