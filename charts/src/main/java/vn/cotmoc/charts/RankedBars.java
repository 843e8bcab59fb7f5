package vn.cotmoc.charts;

import java.util.List;
import java.util.Optional;
import vn.cotmoc.model.Language;
import vn.cotmoc.model.Period;
import vn.cotmoc.model.Unit;

/// Bars from zero, one below the other in the order given, with a line for the target.
///
/// @param period what all figures are about; empty where they differ
public record RankedBars(
        Caption caption, Unit unit, List<Bar> bars, Optional<TargetValue> target, Optional<Period> period)
        implements Chart {
    /// Bars of figures whose periods differ, or are said elsewhere.
    public RankedBars(Caption caption, Unit unit, List<Bar> bars, Optional<TargetValue> target) {
        this(caption, unit, bars, target, Optional.empty());
    }

    public RankedBars {
        bars = List.copyOf(bars);
        for (Bar bar : bars) {
            Units.require(unit, bar.figure());
        }
        target.ifPresent(value -> Units.require(unit, value.figure()));
    }

    @Override
    public Table table(Language language) {
        return Tables.of(this, language);
    }
}
