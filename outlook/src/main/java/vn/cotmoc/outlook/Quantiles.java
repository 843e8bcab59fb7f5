package vn.cotmoc.outlook;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import org.apache.commons.statistics.distribution.NormalDistribution;
import vn.cotmoc.model.Quantile;

/// What a value to come is believed to be, as seven quantiles that never fall. Between them the distribution is
/// linear in the normal score of the probability, and beyond them it goes on with the slope of the outermost two.
public final class Quantiles {
    /// The probabilities of the seven, ascending.
    public static final List<Double> PROBABILITIES =
            Stream.of(Quantile.values()).map(Quantile::probability).toList();

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);
    private static final double[] SCORES = PROBABILITIES.stream()
            .mapToDouble(NORMAL::inverseCumulativeProbability)
            .toArray();
    private static final int MEDIAN = Quantile.Q50.ordinal();

    private final double[] values;

    private Quantiles(double[] values) {
        this.values = values;
    }

    /// Seven values at [#PROBABILITIES]; a value below the one before it is raised to it.
    /// @throws IllegalArgumentException where there are not seven finite values
    public static Quantiles of(double... values) {
        if (values.length != SCORES.length || !Arrays.stream(values).allMatch(Double::isFinite)) {
            throw new IllegalArgumentException("Seven finite quantiles are needed, found " + Arrays.toString(values));
        }
        double[] rising = values.clone();
        for (int i = 1; i < rising.length; i++) {
            rising[i] = Math.max(rising[i], rising[i - 1]);
        }
        return new Quantiles(rising);
    }

    /// The empirical quantiles of draws; the array is sorted.
    static Quantiles ofDraws(double[] draws) {
        Arrays.sort(draws);
        double[] values = new double[SCORES.length];
        for (int i = 0; i < values.length; i++) {
            double rank = PROBABILITIES.get(i) * (draws.length - 1);
            int below = (int) rank;
            int above = Math.min(below + 1, draws.length - 1);
            values[i] = draws[below] + (rank - below) * (draws[above] - draws[below]);
        }
        return of(values);
    }

    /// The quantile at a probability above 0 and below 1.
    public double at(double probability) {
        if (!(probability > 0 && probability < 1)) {
            throw new IllegalArgumentException("A probability lies between 0 and 1, found " + probability);
        }
        return atScore(NORMAL.inverseCumulativeProbability(probability));
    }

    /// The quantile at the normal score of a probability: 0 is the median.
    double atScore(double score) {
        int i = segment(SCORES, score);
        return line(score, SCORES[i], SCORES[i + 1], values[i], values[i + 1]);
    }

    /// How probable it is that the value will be at most this, strictly between 0 and 1 unless all seven are one
    /// value.
    public double probabilityAtMost(double value) {
        if (values[0] == values[values.length - 1]) {
            return value < values[0] ? 0 : 1;
        }
        int i = segment(values, value);
        while (i > 0 && values[i] == values[i + 1]) {
            i--;
        }
        while (values[i] == values[i + 1]) {
            i++;
        }
        double score = line(value, values[i], values[i + 1], SCORES[i], SCORES[i + 1]);
        return NORMAL.cumulativeProbability(score);
    }

    /// The value in the middle, which is the forecast.
    public double median() {
        return values[MEDIAN];
    }

    /// The lower end of the central interval that holds so much of the probability: 0.5, 0.8 or 0.95.
    public double lower(double level) {
        return at((1 - level) / 2);
    }

    /// The upper end of the central interval.
    public double upper(double level) {
        return at((1 + level) / 2);
    }

    /// The seven quantiles moved by a function that never falls.
    public Quantiles map(DoubleUnaryOperator change) {
        return of(Arrays.stream(values).map(change).toArray());
    }

    /// The seven values, ascending.
    public double[] toArray() {
        return values.clone();
    }

    private static int segment(double[] ends, double value) {
        int i = 0;
        while (i < ends.length - 2 && value > ends[i + 1]) {
            i++;
        }
        return i;
    }

    private static double line(double x, double x0, double x1, double y0, double y1) {
        return y0 + (x - x0) * (y1 - y0) / (x1 - x0);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Quantiles that && Arrays.equals(values, that.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return Arrays.toString(values);
    }
}
