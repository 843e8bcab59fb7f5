package vn.cotmoc.model;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// A value with its unit and bound, or the reason why there is none.
public sealed interface Figure {

    /// Digits after the point at most.
    int SCALE = 6;

    /// Digits in all at most, those after the point included.
    int PRECISION = 18;

    /// A stated value in its unit. The value has at most 12 digits before the point and 6 after it, and no
    /// trailing zeros after the point, so equal numbers are equal figures.
    record Known(BigDecimal value, Unit unit, Bound bound) implements Figure {
        public Known {
            value = normal(value);
            if (bound instanceof Bound.UpTo(BigDecimal high) && high.compareTo(value) <= 0) {
                throw new IllegalArgumentException("A range needs an upper end above the lower one, found "
                        + value.toPlainString() + ".." + high.toPlainString() + ".");
            }
        }

        /// An exact value.
        public static Known of(BigDecimal value, Unit unit) {
            return new Known(value, unit, Bound.Hedge.EXACT);
        }
    }

    /// No value, with the reason.
    record Absent(Absence reason) implements Figure {}

    /// Whether a figure can hold the number exactly.
    static boolean fits(BigDecimal number) {
        BigDecimal plain = number.stripTrailingZeros();
        return plain.scale() <= SCALE && (long) plain.precision() - plain.scale() <= PRECISION - SCALE;
    }

    /// The sum of two figures of one unit. An absent part makes the sum absent with its reason; a hedged part
    /// keeps its hedge where the other is exact or hedged alike, and makes the sum `ABOUT` otherwise.
    /// @throws IllegalArgumentException where the units differ or the sum does not fit
    default Figure plus(Figure other) {
        if (!(this instanceof Known a)) {
            return this;
        }
        if (!(other instanceof Known b)) {
            return other;
        }
        if (!a.unit().equals(b.unit())) {
            throw new IllegalArgumentException(
                    "Cannot add " + b.unit().code() + " to " + a.unit().code() + ".");
        }
        return new Known(a.value().add(b.value()), a.unit(), sumBound(a, b));
    }

    private static Bound sumBound(Known a, Known b) {
        boolean ranges = a.bound() instanceof Bound.UpTo || b.bound() instanceof Bound.UpTo;
        if (ranges && rangeOrExact(a) && rangeOrExact(b)) {
            return new Bound.UpTo(high(a).add(high(b)));
        }
        if (a.bound().equals(b.bound()) || b.bound() == Bound.Hedge.EXACT) {
            return a.bound();
        }
        return a.bound() == Bound.Hedge.EXACT ? b.bound() : Bound.Hedge.ABOUT;
    }

    private static boolean rangeOrExact(Known figure) {
        return figure.bound() instanceof Bound.UpTo || figure.bound() == Bound.Hedge.EXACT;
    }

    private static BigDecimal high(Known figure) {
        return figure.bound() instanceof Bound.UpTo(BigDecimal high) ? high : figure.value();
    }

    /// The number without trailing zeros, its scale between 0 and 6.
    /// @throws IllegalArgumentException where a figure cannot hold it
    static BigDecimal normal(BigDecimal number) {
        if (!fits(number)) {
            throw new IllegalArgumentException(
                    "\"" + number + "\" does not fit; a value has at most 12 digits before the point and 6 after it.");
        }
        BigDecimal plain = number.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0, RoundingMode.UNNECESSARY) : plain;
    }
}
