package vn.cotmoc.ledger.formula;

import java.math.BigDecimal;
import java.util.Optional;
import vn.cotmoc.model.Absence;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.LocalText;
import vn.cotmoc.model.Unit;

/// The three ways to set two figures against each other. Each keeps the doubt of both, and is rounded half up to six
/// places at its end.
public final class Percent {

    /// Hundredths of a whole.
    public static final Unit UNIT =
            new Unit(Code.parse("percent"), new LocalText("%", "%"), Code.parse("ratio"), BigDecimal.ONE);

    /// The difference of two percentages.
    public static final Unit POINT = new Unit(
            Code.parse("percentage-point"),
            new LocalText("điểm %", "percentage points"),
            Code.parse("ratio-difference"),
            BigDecimal.ONE);

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Percent() {}

    /// 100 × part ÷ whole, both in one unit; undefined where the whole is or may be zero.
    public static Figure share(Figure.Known part, Figure.Known whole) {
        return figure(Quantity.of(part).dividedBy(Quantity.of(whole)).map(q -> q.times(HUNDRED)), UNIT);
    }

    /// 100 × (now ÷ base − 1), both in one unit; undefined where the base is not wholly above zero.
    public static Figure growth(Figure.Known now, Figure.Known base) {
        if (!Interval.above(BigDecimal.ZERO).contains(Interval.of(base))) {
            return new Figure.Absent(Absence.UNDEFINED);
        }
        return figure(growth(Quantity.of(now), Quantity.of(base)), UNIT);
    }

    static Optional<Quantity> growth(Quantity now, Quantity base) {
        return now.dividedBy(base).map(q -> q.times(HUNDRED).minus(Quantity.of(HUNDRED)));
    }

    /// now − base, in the unit given.
    public static Figure difference(Figure.Known now, Figure.Known base, Unit unit) {
        return Quantity.of(now).minus(Quantity.of(base)).toFigure(unit);
    }

    private static Figure figure(Optional<Quantity> quantity, Unit unit) {
        return quantity.map(q -> q.toFigure(unit)).orElseGet(() -> new Figure.Absent(Absence.UNDEFINED));
    }
}
