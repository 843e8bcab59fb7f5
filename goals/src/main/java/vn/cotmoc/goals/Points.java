package vn.cotmoc.goals;

import java.util.Arrays;
import java.util.Collection;
import vn.cotmoc.model.Composite;
import vn.cotmoc.model.Indicator;
import vn.cotmoc.model.Indicator.Direction;

/// Brings figures of one part of a composite to points within 0 to 100, more being better.
final class Points {
    private static final double MOST = 100;
    private static final double MIDDLE = 50;
    private static final double EACH_DEVIATION = 10;

    private final Composite.Scale scale;
    private final double[] values;
    private final boolean lowIsGood;

    /// @param values the figures of all the places that are compared
    Points(Composite.Scale scale, Indicator indicator, Collection<Double> values) {
        this.scale = scale;
        this.values = values.stream().mapToDouble(each -> each).toArray();
        this.lowIsGood = Judge.direction(indicator) == Direction.DOWN;
    }

    double of(double value) {
        return switch (scale) {
            case Composite.Scale.Bounds bounds ->
                between(bounds.worst().doubleValue(), bounds.best().doubleValue(), value);
            case Composite.Scale.Range range -> range(value);
            case Composite.Scale.Deviations deviations -> deviations(value);
            case Composite.Scale.Ranks ranks -> ranks(value);
        };
    }

    private static double between(double worst, double best, double value) {
        return Math.clamp(MOST * (value - worst) / (best - worst), 0, MOST);
    }

    /// Where all are equal, nobody is better or worse.
    private double range(double value) {
        double least = Arrays.stream(values).min().orElse(value);
        double most = Arrays.stream(values).max().orElse(value);
        if (least == most) {
            return MIDDLE;
        }
        return lowIsGood ? between(most, least, value) : between(least, most, value);
    }

    private double deviations(double value) {
        double mean = Arrays.stream(values).average().orElse(value);
        double squares =
                Arrays.stream(values).map(each -> (each - mean) * (each - mean)).sum();
        double deviation = Math.sqrt(squares / Math.max(1, values.length));
        if (deviation == 0) {
            return MIDDLE;
        }
        double z = (lowIsGood ? mean - value : value - mean) / deviation;
        return Math.clamp(MIDDLE + EACH_DEVIATION * z, 0, MOST);
    }

    private double ranks(double value) {
        if (values.length < 2) {
            return MIDDLE;
        }
        double worse = 0;
        double same = -1;
        for (double each : values) {
            worse += (lowIsGood ? each > value : each < value) ? 1 : 0;
            same += each == value ? 1 : 0;
        }
        return MOST * (worse + same / 2) / (values.length - 1);
    }
}
