package vn.cotmoc.ledger.formula;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import vn.cotmoc.model.Absence;
import vn.cotmoc.model.Bound;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Unit;

/// A number on its way through a calculation, with what is certain about it and whether a part of it was hedged. Exact
/// until it is divided; a quotient is rounded half up to [#SCALE] places.
///
/// @param hedged whether a part was only near its value, so that the result is near its value too
public record Quantity(BigDecimal value, Interval interval, boolean hedged) {

    /// Digits after the point that a quotient keeps, those of a figure.
    public static final int SCALE = Figure.SCALE;

    private static final int INNER_SCALE = 24;

    /// The value of a figure with its bound.
    public static Quantity of(Figure.Known figure) {
        boolean near = figure.bound() == Bound.Hedge.ABOUT || figure.bound() == Bound.Hedge.NEARLY;
        return new Quantity(figure.value(), Interval.of(figure), near);
    }

    /// A number without any doubt.
    public static Quantity of(BigDecimal number) {
        return new Quantity(number, Interval.point(number), false);
    }

    public Quantity plus(Quantity other) {
        return new Quantity(value.add(other.value), interval.plus(other.interval), hedged || other.hedged);
    }

    public Quantity minus(Quantity other) {
        return new Quantity(value.subtract(other.value), interval.minus(other.interval), hedged || other.hedged);
    }

    /// The product with a number above zero.
    public Quantity times(BigDecimal factor) {
        return new Quantity(value.multiply(factor), interval.times(factor), hedged);
    }

    /// The quotient, not yet rounded to the places of a figure; empty where the divisor is or may be zero.
    public Optional<Quantity> dividedBy(Quantity divisor) {
        if (divisor.value.signum() == 0) {
            return Optional.empty();
        }
        BigDecimal quotient = value.divide(divisor.value, INNER_SCALE, RoundingMode.HALF_UP);
        if (interval.isPoint() && divisor.interval.isPoint()) {
            return Optional.of(new Quantity(quotient, Interval.point(quotient), hedged || divisor.hedged));
        }
        return interval.dividedBy(divisor.interval)
                .map(bounds -> new Quantity(quotient, bounds, hedged || divisor.hedged));
    }

    /// The same, rounded half up to six places.
    Quantity rounded() {
        return new Quantity(round(value), interval, hedged);
    }

    /// As [#toFigure], but undefined where the number has more than six places.
    Figure toExactFigure(Unit unit) {
        return Figure.fits(value) ? toFigure(unit) : new Figure.Absent(Absence.UNDEFINED);
    }

    /// The figure, rounded half up to six places, with the strongest bound that holds: exact, a range, at least,
    /// at most, or about where nothing better can be said. Absent as undefined where the number is too large.
    public Figure toFigure(Unit unit) {
        BigDecimal rounded = round(value);
        if (!Figure.fits(rounded)) {
            return new Figure.Absent(Absence.UNDEFINED);
        }
        if (hedged) {
            return new Figure.Known(rounded, unit, Bound.Hedge.ABOUT);
        }
        Bound open = openBound(rounded);
        boolean finite = interval.low().isPresent() && interval.high().isPresent();
        return finite && (isClosed() || open == Bound.Hedge.ABOUT)
                ? range(unit, interval.low().get(), interval.high().get())
                : new Figure.Known(rounded, unit, open);
    }

    private boolean isClosed() {
        return interval.low().filter(Interval.End::included).isPresent()
                && interval.high().filter(Interval.End::included).isPresent();
    }

    private static Figure range(Unit unit, Interval.End from, Interval.End to) {
        BigDecimal low = round(from.at());
        BigDecimal high = round(to.at());
        if (!Figure.fits(low) || !Figure.fits(high)) {
            return new Figure.Absent(Absence.UNDEFINED);
        }
        return low.compareTo(high) == 0
                ? Figure.Known.of(low, unit)
                : new Figure.Known(low, unit, new Bound.UpTo(high));
    }

    private Bound openBound(BigDecimal rounded) {
        if (stands(interval.low(), rounded)) {
            return interval.low().get().included() ? Bound.Hedge.AT_LEAST : Bound.Hedge.MORE_THAN;
        }
        if (stands(interval.high(), rounded)) {
            return interval.high().get().included() ? Bound.Hedge.AT_MOST : Bound.Hedge.LESS_THAN;
        }
        return Bound.Hedge.ABOUT;
    }

    private static boolean stands(Optional<Interval.End> end, BigDecimal at) {
        return end.filter(one -> round(one.at()).compareTo(at) == 0).isPresent();
    }

    private static BigDecimal round(BigDecimal number) {
        return number.setScale(SCALE, RoundingMode.HALF_UP);
    }
}
