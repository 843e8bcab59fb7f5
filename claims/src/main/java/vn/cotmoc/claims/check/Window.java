package vn.cotmoc.claims.check;

import java.math.BigDecimal;
import java.util.Optional;
import vn.cotmoc.claims.Amount;
import vn.cotmoc.ledger.formula.Interval;
import vn.cotmoc.model.Bound;
import vn.cotmoc.model.Figure;

/// The numbers that somebody may have had in mind who printed one.
///
/// Strictly, a number stands for all that round to its last digit; hơn and gần reach one unit of its last digit other
/// than zero. Coarsely, the zeros at its end may come from rounding too, at most 5 % of it; hơn and gần reach 5 %,
/// khoảng 3 % at least.
///
/// @param point the number itself
record Window(BigDecimal point, Interval strict, Interval coarse) {
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal FIVE_PERCENT = new BigDecimal("0.05");
    private static final BigDecimal THREE_PERCENT = new BigDecimal("0.03");

    /// The window of a claim, in another unit.
    static Window of(Amount amount, BigDecimal factor) {
        Window printed = amount.high()
                .map(high -> range(amount.value(), high))
                .orElseGet(() -> of(amount.value(), amount.bound()));
        return printed.times(amount.scale().multiply(factor));
    }

    /// The window of a recorded figure.
    static Window of(Figure.Known figure) {
        return switch (figure.bound()) {
            case Bound.UpTo(BigDecimal high) -> range(figure.value(), high);
            case Bound.Hedge hedge -> of(figure.value(), hedge);
        };
    }

    /// The same number, of which no zero at the end comes from rounding.
    Window asStrict() {
        return new Window(point, strict, strict);
    }

    /// The window of a percentage that a text states.
    static Window of(BigDecimal value, Bound.Hedge hedge) {
        BigDecimal half = half(value);
        BigDecimal coarse = coarse(value);
        BigDecimal step = coarse.add(coarse).min(share(value, FIVE_PERCENT)).max(half);
        BigDecimal far = coarse.max(share(value, FIVE_PERCENT));
        return switch (hedge) {
            case EXACT -> new Window(value, around(value, half), around(value, coarse));
            case ABOUT -> {
                Interval near = around(value, coarse.max(share(value, THREE_PERCENT)));
                yield new Window(value, near, near);
            }
            case MORE_THAN -> new Window(value, openAbove(value, step), openAbove(value, far));
            case NEARLY -> new Window(value, openBelow(value, step), openBelow(value, far));
            case AT_LEAST -> new Window(value, Interval.atLeast(value), Interval.atLeast(value));
            case AT_MOST -> new Window(value, Interval.atMost(value), Interval.atMost(value));
            case LESS_THAN -> new Window(value, Interval.below(value), Interval.below(value));
        };
    }

    private static Window range(BigDecimal low, BigDecimal high) {
        return new Window(
                low,
                rounding(low.subtract(half(low)), high.add(half(high))),
                rounding(low.subtract(coarse(low)), high.add(coarse(high))));
    }

    private static Interval around(BigDecimal value, BigDecimal reach) {
        return rounding(value.subtract(reach), value.add(reach));
    }

    /// What rounds to a number begins half a unit below it and ends before half a unit above it, where the next number
    /// begins: 4 and 5 have nothing in common.
    private static Interval rounding(BigDecimal low, BigDecimal high) {
        return new Interval(Optional.of(new Interval.End(low, true)), Optional.of(new Interval.End(high, false)));
    }

    private static Interval openAbove(BigDecimal value, BigDecimal reach) {
        return new Interval(
                Optional.of(new Interval.End(value, false)), Optional.of(new Interval.End(value.add(reach), true)));
    }

    private static Interval openBelow(BigDecimal value, BigDecimal reach) {
        return new Interval(
                Optional.of(new Interval.End(value.subtract(reach), true)),
                Optional.of(new Interval.End(value, false)));
    }

    /// Half a unit of the last digit.
    static BigDecimal half(BigDecimal value) {
        return HALF.movePointLeft(Math.max(0, value.stripTrailingZeros().scale()));
    }

    private static BigDecimal coarse(BigDecimal value) {
        BigDecimal half = half(value);
        BigDecimal ofLast = HALF.movePointLeft(value.stripTrailingZeros().scale());
        return value.signum() == 0
                ? half
                : ofLast.min(share(value, FIVE_PERCENT)).max(half);
    }

    private static BigDecimal share(BigDecimal value, BigDecimal part) {
        return value.abs().multiply(part);
    }

    Window times(BigDecimal factor) {
        return new Window(point.multiply(factor), strict.times(factor), coarse.times(factor));
    }

    /// Whether the number itself is among those that it stands for, with an end on either side.
    boolean isExact() {
        return strict.low().isPresent() && strict.high().isPresent() && strict.contains(Interval.point(point));
    }

    /// How closely two numbers agree.
    enum Agreement {
        STRICT,
        COARSE,
        NONE
    }

    Agreement with(Window other) {
        if (strict.meets(other.strict)) {
            return Agreement.STRICT;
        }
        return coarse.meets(other.coarse) ? Agreement.COARSE : Agreement.NONE;
    }
}
