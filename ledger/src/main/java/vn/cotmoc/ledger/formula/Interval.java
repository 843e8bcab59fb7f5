package vn.cotmoc.ledger.formula;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import vn.cotmoc.model.Bound;
import vn.cotmoc.model.Figure;

/// The numbers between two ends; an end that is empty lies at infinity. A quotient is rounded outwards, so that the
/// true
/// result always lies inside.
public record Interval(Optional<End> low, Optional<End> high) {
    private static final int QUOTIENT_SCALE = 18;

    /// One end, and whether it belongs to the interval.
    public record End(BigDecimal at, boolean included) {
        private End plus(End other) {
            return new End(at.add(other.at), included && other.included);
        }

        private End times(BigDecimal factor) {
            return new End(at.multiply(factor), included);
        }

        private End over(End divisor, RoundingMode rounding) {
            return new End(at.divide(divisor.at, QUOTIENT_SCALE, rounding), included && divisor.included);
        }
    }

    /// The number alone.
    public static Interval point(BigDecimal number) {
        return between(number, number);
    }

    /// Both ends included.
    public static Interval between(BigDecimal low, BigDecimal high) {
        return new Interval(Optional.of(new End(low, true)), Optional.of(new End(high, true)));
    }

    /// The number and everything above it.
    public static Interval atLeast(BigDecimal low) {
        return new Interval(Optional.of(new End(low, true)), Optional.empty());
    }

    /// Everything above the number, without it.
    public static Interval above(BigDecimal low) {
        return new Interval(Optional.of(new End(low, false)), Optional.empty());
    }

    /// The number and everything below it.
    public static Interval atMost(BigDecimal high) {
        return new Interval(Optional.empty(), Optional.of(new End(high, true)));
    }

    /// Everything below the number, without it.
    public static Interval below(BigDecimal high) {
        return new Interval(Optional.empty(), Optional.of(new End(high, false)));
    }

    /// What the bound of the figure says. A figure that is only near its value stands as that value alone: how
    /// far “near” reaches is for the reader of this interval to say.
    public static Interval of(Figure.Known figure) {
        BigDecimal value = figure.value();
        return switch (figure.bound()) {
            case Bound.UpTo(BigDecimal high) -> between(value, high);
            case Bound.Hedge hedge ->
                switch (hedge) {
                    case EXACT, ABOUT, NEARLY -> point(value);
                    case MORE_THAN -> above(value);
                    case AT_LEAST -> atLeast(value);
                    case LESS_THAN -> below(value);
                    case AT_MOST -> atMost(value);
                };
        };
    }

    /// Whether it holds one number only.
    public boolean isPoint() {
        return low.isPresent()
                && high.isPresent()
                && low.get().at().compareTo(high.get().at()) == 0;
    }

    /// Whether the two have a number in common.
    public boolean meets(Interval other) {
        return reaches(low, other.high) && reaches(other.low, high);
    }

    /// Whether every number of the other belongs to this one.
    public boolean contains(Interval other) {
        return low.map(end -> other.low
                                .map(its -> isInside(its, end, its.at().compareTo(end.at())))
                                .orElse(false))
                        .orElse(true)
                && high.map(end -> other.high
                                .map(its -> isInside(its, end, end.at().compareTo(its.at())))
                                .orElse(false))
                        .orElse(true);
    }

    private static boolean isInside(End inner, End outer, int order) {
        return order > 0 || (order == 0 && (outer.included || !inner.included));
    }

    private static boolean reaches(Optional<End> from, Optional<End> to) {
        if (from.isEmpty() || to.isEmpty()) {
            return true;
        }
        int order = from.get().at().compareTo(to.get().at());
        return order < 0 || (order == 0 && from.get().included() && to.get().included());
    }

    public Interval plus(Interval other) {
        return new Interval(low.flatMap(a -> other.low.map(a::plus)), high.flatMap(a -> other.high.map(a::plus)));
    }

    public Interval minus(Interval other) {
        return plus(other.negated());
    }

    private Interval negated() {
        BigDecimal minus = BigDecimal.ONE.negate();
        return new Interval(high.map(end -> end.times(minus)), low.map(end -> end.times(minus)));
    }

    /// The interval stretched by a factor above zero.
    public Interval times(BigDecimal factor) {
        return new Interval(low.map(end -> end.times(factor)), high.map(end -> end.times(factor)));
    }

    /// The quotient; empty where the divisor may be zero.
    public Optional<Interval> dividedBy(Interval divisor) {
        if (divisor.isAboveZero()) {
            return Optional.of(new Interval(lowOver(divisor), highOver(divisor)));
        }
        Interval turned = divisor.negated();
        return turned.isAboveZero() ? negated().dividedBy(turned) : Optional.empty();
    }

    private boolean isAboveZero() {
        return low.filter(end -> end.at().signum() > 0 || (end.at().signum() == 0 && !end.included()))
                .isPresent();
    }

    private Optional<End> lowOver(Interval divisor) {
        return low.flatMap(end -> end.at().signum() >= 0
                ? Optional.of(over(end, divisor.high, RoundingMode.FLOOR))
                : nonZero(divisor.low).map(other -> end.over(other, RoundingMode.FLOOR)));
    }

    private Optional<End> highOver(Interval divisor) {
        return high.flatMap(end -> end.at().signum() <= 0
                ? Optional.of(over(end, divisor.high, RoundingMode.CEILING))
                : nonZero(divisor.low).map(other -> end.over(other, RoundingMode.CEILING)));
    }

    private static End over(End end, Optional<End> divisor, RoundingMode rounding) {
        return divisor.map(other -> end.over(other, rounding))
                .orElseGet(() -> new End(BigDecimal.ZERO, end.included && end.at.signum() == 0));
    }

    private static Optional<End> nonZero(Optional<End> end) {
        return end.filter(one -> one.at().signum() != 0);
    }
}
