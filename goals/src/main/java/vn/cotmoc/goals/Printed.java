package vn.cotmoc.goals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import vn.cotmoc.ledger.formula.Interval;
import vn.cotmoc.model.Bound;
import vn.cotmoc.model.Comparison;
import vn.cotmoc.model.Figure;

/// The numbers that a writer may have had in mind when he printed a figure, wide enough to raise no false alarm.
///
/// - A number stands for everything that rounds to it: half a unit of its last digit to each side. The zeros at the end
///   of a whole number from 1,000 up may come from rounding too, then half a unit of the last other digit counts,
///   but never more than 1 % of the number.
/// - “About” reaches 1 % to each side at least; “nearly” one unit of the last digit down, “more than” one up, 2 % at
///   most.
/// - “At least”, “at most” and “below” are endless.
final class Printed {
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal HUNDREDTH = new BigDecimal("0.01");
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final BigDecimal HEDGED_POINTS = BigDecimal.ONE;

    private Printed() {}

    static Interval of(Figure.Known figure) {
        BigDecimal value = figure.value();
        return switch (figure.bound()) {
            case Bound.UpTo(BigDecimal high) -> Interval.between(value.subtract(half(value)), high.add(half(high)));
            case Bound.Hedge hedge -> of(hedge, value);
        };
    }

    private static Interval of(Bound.Hedge hedge, BigDecimal value) {
        return switch (hedge) {
            case EXACT -> around(value, half(value));
            case ABOUT -> around(value, half(value).max(hundredths(value)));
            case NEARLY -> Interval.between(value.subtract(step(value)), value);
            case MORE_THAN -> Interval.between(value, value.add(step(value)));
            case AT_LEAST -> Interval.atLeast(value);
            case AT_MOST -> Interval.atMost(value);
            case LESS_THAN -> Interval.below(value);
        };
    }

    /// The window of a stated percentage: half a unit of its last digit towards zero and a whole one away from it,
    /// since
    /// papers cut percentages off as often as they round them; one point to each side where it is hedged.
    static Interval of(Comparison stated) {
        BigDecimal value = stated.value();
        BigDecimal half = HALF.movePointLeft(value.scale());
        if (stated.certainty() == Comparison.Certainty.HEDGED) {
            return around(value, half.max(HEDGED_POINTS));
        }
        BigDecimal unit = half.add(half);
        return value.signum() < 0
                ? Interval.between(value.subtract(unit), value.add(half))
                : Interval.between(value.subtract(half), value.add(unit));
    }

    private static Interval around(BigDecimal value, BigDecimal reach) {
        return Interval.between(value.subtract(reach), value.add(reach));
    }

    private static BigDecimal half(BigDecimal value) {
        if (value.scale() > 0 || value.abs().compareTo(THOUSAND) < 0) {
            return HALF.movePointLeft(value.scale());
        }
        BigDecimal lastDigit = HALF.movePointLeft(value.stripTrailingZeros().scale());
        return lastDigit.min(hundredths(value)).max(HALF);
    }

    private static BigDecimal step(BigDecimal value) {
        BigDecimal unit = half(value).add(half(value));
        BigDecimal most = hundredths(value).add(hundredths(value));
        return unit.min(most).setScale(Figure.SCALE, RoundingMode.CEILING);
    }

    private static BigDecimal hundredths(BigDecimal value) {
        return value.abs().multiply(HUNDREDTH);
    }
}
