package vn.cotmoc.charts;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import vn.cotmoc.model.Language;

/// A scale of values with ticks at multiples of 1, 2, 2.5 or 5 times a power of ten. The first and the last tick
/// enclose everything measured, and are exact decimals.
record Scale(BigDecimal first, BigDecimal step, int steps) {
    private static final List<BigDecimal> MANTISSAS =
            List.of(BigDecimal.ONE, new BigDecimal("2"), new BigDecimal("2.5"), new BigDecimal("5"), BigDecimal.TEN);

    /// Where lines may leave out zero: when the lowest value is beyond this share of the highest.
    private static final BigDecimal NEAR_ZERO = new BigDecimal("0.4");

    /// The finest scale of at most so many steps, two at least, that encloses both values. Equal values get
    /// room around them.
    static Scale covering(BigDecimal low, BigDecimal high, int mostSteps) {
        if (low.compareTo(high) == 0) {
            BigDecimal room = low.signum() == 0 ? BigDecimal.ONE : low.abs().movePointLeft(1);
            return covering(low.subtract(room), high.add(room), mostSteps);
        }
        BigDecimal rough = high.subtract(low).divide(BigDecimal.valueOf(mostSteps), MathContext.DECIMAL64);
        int power = rough.precision() - rough.scale() - 1;
        while (true) {
            for (BigDecimal mantissa : MANTISSAS) {
                Scale scale = ofStep(low, high, mantissa.scaleByPowerOfTen(power));
                if (scale.steps <= mostSteps) {
                    return scale;
                }
            }
            power++;
        }
    }

    /// A scale for bars: zero is on it.
    static Scale fromZero(BigDecimal low, BigDecimal high, int mostSteps) {
        BigDecimal least = low.min(BigDecimal.ZERO);
        BigDecimal most = high.max(BigDecimal.ZERO);
        return covering(least, least.compareTo(most) == 0 ? BigDecimal.ONE : most, mostSteps);
    }

    /// A scale for lines: zero is on it where the values come near.
    static Scale forLines(BigDecimal low, BigDecimal high, int mostSteps) {
        boolean near = low.signum() >= 0 && low.compareTo(high.multiply(NEAR_ZERO)) <= 0;
        return near ? fromZero(low, high, mostSteps) : covering(low, high, mostSteps);
    }

    private static Scale ofStep(BigDecimal low, BigDecimal high, BigDecimal step) {
        BigDecimal from = low.divide(step, 0, RoundingMode.FLOOR);
        BigDecimal to = high.divide(step, 0, RoundingMode.CEILING);
        return new Scale(
                from.multiply(step), step, to.subtract(from).max(BigDecimal.ONE).intValueExact());
    }

    BigDecimal last() {
        return first.add(step.multiply(BigDecimal.valueOf(steps)));
    }

    List<BigDecimal> ticks() {
        List<BigDecimal> ticks = new ArrayList<>();
        for (int i = 0; i <= steps; i++) {
            ticks.add(first.add(step.multiply(BigDecimal.valueOf(i))));
        }
        return List.copyOf(ticks);
    }

    /// The tick with as many decimals as every other.
    String label(BigDecimal tick, Language language) {
        int decimals = Math.max(0, step.stripTrailingZeros().scale());
        return language.number(tick.setScale(decimals, RoundingMode.UNNECESSARY));
    }

    /// How far along the scale a value stands: 0 at the first tick, 1 at the last.
    double share(double value) {
        double from = first.doubleValue();
        return (value - from) / (last().doubleValue() - from);
    }
}
