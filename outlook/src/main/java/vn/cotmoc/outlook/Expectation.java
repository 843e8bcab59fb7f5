package vn.cotmoc.outlook;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.TDistribution;

/// What the newest figure was expected to be before it came: Student's t on the scale of the series, with tails
/// that are heavier than those of a forecast, since real series make jumps that are no errors.
///
/// @param middle on the scale
/// @param spread on the scale, above 0
/// @param least the smallest of the history, whose sign tells whether values below 0 have been there
final class Expectation {
    /// The least number of earlier figures.
    static final int LEAST = 4;

    private static final TDistribution TAILS = TDistribution.of(5);
    private static final double FLOOR = 0.02;

    /// How many orders of magnitude to each side an error may lie.
    private static final double ORDERS = 4;

    /// How much rarer a first value below 0 is taken to be than the distance alone says.
    private static final double NEVER_BELOW_ZERO = 0.01;

    private static final double WIDE = 20;
    private static final int MANY = 7;
    private static final double NINETY_FIVE = 0.975;
    private static final double TO_NORMAL = 1.4826;

    private final Scale scale;
    private final double middle;
    private final double spread;
    private final boolean oneSign;

    private Expectation(Scale scale, double middle, double spread, boolean oneSign) {
        this.scale = scale;
        this.middle = middle;
        this.spread = spread;
        this.oneSign = oneSign;
    }

    /// From the steps between earlier values, so many periods ahead of the last. The median step and the spread
    /// around it are robust; the spread is widened for a short history, and never less than 2 % or half the last
    /// digit shown.
    static Expectation ofSteps(double[] history, int ahead, Scale scale, double digit) {
        double[] y = scale.to(history);
        double[] steps = new double[y.length];
        int count = 0;
        int last = 0;
        for (int i = 1; i < y.length; i++) {
            if (!Double.isNaN(y[i])) {
                steps[count++] = (y[i] - y[last]) / (i - last);
                last = i;
            }
        }
        double[] used = Arrays.copyOf(steps, count);
        double step = median(used);
        double[] distances = Arrays.stream(used).map(x -> Math.abs(x - step)).toArray();
        double rough = Math.sqrt(Arrays.stream(distances).map(x -> x * x).sum() / count);
        double usual = TO_NORMAL * median(distances);
        // Few steps may look alike by chance, so their root mean square counts too; among many, one jump shall not.
        double lifted = count < MANY ? rough / 2 : Math.min(rough / 2, 2 * usual);
        double robust = Math.max(usual, lifted) * (1 + 2.0 / count);
        double wide = robust * Math.sqrt(ahead + (double) ahead * ahead / count);
        double middle = y[y.length - 1] + step * ahead;
        return new Expectation(scale, middle, Math.max(wide, floor(scale, middle, history, digit)), isOneSign(history));
    }

    /// From a forecast.
    static Expectation of(Quantiles forecast, double[] history, Scale scale, double digit) {
        double spread = (scale.to(forecast.at(0.9)) - scale.to(forecast.at(0.1)))
                / (TAILS.inverseCumulativeProbability(0.9) - TAILS.inverseCumulativeProbability(0.1));
        double middle = scale.to(forecast.median());
        return new Expectation(
                scale, middle, Math.max(spread, floor(scale, middle, history, digit)), isOneSign(history));
    }

    private static double floor(Scale scale, double middle, double[] history, double digit) {
        double size = Math.abs(scale.from(middle));
        return switch (scale) {
            case LOG -> Math.max(FLOOR, size > 0 ? digit / 2 / size : FLOOR);
            case LEVEL, LOGIT ->
                Math.max(
                        FLOOR
                                * median(Arrays.stream(history)
                                        .filter(x -> !Double.isNaN(x))
                                        .map(Math::abs)
                                        .toArray()),
                        digit);
        };
    }

    private static boolean isOneSign(double[] history) {
        return Arrays.stream(history).noneMatch(x -> x <= 0)
                || Arrays.stream(history).noneMatch(x -> x >= 0);
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }

    /// How likely the value is, as a density over values.
    double density(double value) {
        if (scale != Scale.LOG) {
            return TAILS.density((value - middle) / spread) / spread;
        }
        if (value > 0) {
            return TAILS.density((Math.log(value) - middle) / spread) / spread / value;
        }
        double unit = Math.exp(middle) * Math.max(spread, ORDERS * FLOOR);
        double rare = value < 0 ? NEVER_BELOW_ZERO : 1;
        return rare * TAILS.density((value - Math.exp(middle)) / unit) / unit;
    }

    /// How likely the value is where it may be anything.
    double anything(double value) {
        double size = Math.abs(scale.from(middle));
        return scale == Scale.LOG
                ? 1 / (2 * ORDERS * Math.log(10) * (value == 0 ? size : Math.abs(value)))
                : 1 / (WIDE * Math.max(size, spread));
    }

    /// Whether all earlier values had one sign.
    boolean isOneSign() {
        return oneSign;
    }

    /// Whether the value lies so near to the expected one that no planner would ask: within a third of it, as a
    /// ratio.
    boolean isNear(double value) {
        double ratio = value / scale.from(middle);
        return ratio > 0.75 && ratio < 1 / 0.75;
    }

    /// Whether the value would raise no doubt.
    boolean fits(double value) {
        return value > low() && value < high();
    }

    /// The lower end of the interval that holds 95 %.
    double low() {
        return scale.from(middle - spread * TAILS.inverseCumulativeProbability(NINETY_FIVE));
    }

    /// The upper end of the interval that holds 95 %.
    double high() {
        return scale.from(middle + spread * TAILS.inverseCumulativeProbability(NINETY_FIVE));
    }
}
