package vn.cotmoc.charts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import vn.cotmoc.model.Bound;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Language;
import vn.cotmoc.model.Unit;

/// A figure as a bar against its target, 22 pixels high. In a page it fills its container without stretching
/// its marks; in a document it is 240 pixels wide.
///
/// The whole is what the figure is a part of (181 communes, 100 %), where there is one; it then ends the scale
/// unless the figure or the target goes beyond. Without a target and a whole there is nothing to measure the
/// figure by, and no bar is drawn.
public record BulletBar(
        Caption caption, Unit unit, Figure figure, Optional<TargetValue> target, Optional<BigDecimal> whole)
        implements Chart {
    public BulletBar {
        Units.require(unit, figure);
        target.ifPresent(value -> Units.require(unit, value.figure()));
        if (whole.isPresent() && whole.get().signum() <= 0) {
            throw new IllegalArgumentException(
                    "A whole is above zero, found " + whole.get().toPlainString() + ".");
        }
    }

    /// The figure in percent of the target, rounded half up to one decimal: 131 is an overshoot by 31 %. Empty
    /// where either is missing or a range, the figure is below zero, or the target is not above it. A hedge of
    /// the figure holds for the percentage too.
    public Optional<BigDecimal> percentOfTarget() {
        return figure instanceof Figure.Known known
                ? target.flatMap(value -> percent(known, value.figure()))
                : Optional.empty();
    }

    private static Optional<BigDecimal> percent(Figure.Known figure, Figure.Known target) {
        boolean range = figure.bound() instanceof Bound.UpTo || target.bound() instanceof Bound.UpTo;
        return range || figure.value().signum() < 0 || target.value().signum() <= 0
                ? Optional.empty()
                : Optional.of(figure.value().movePointRight(2).divide(target.value(), 1, RoundingMode.HALF_UP));
    }

    @Override
    public Table table(Language language) {
        return Tables.of(this, language);
    }
}
