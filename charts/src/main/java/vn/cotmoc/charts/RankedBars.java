package vn.cotmoc.charts;

import java.util.List;
import java.util.Optional;
import vn.cotmoc.model.Language;
import vn.cotmoc.model.Unit;

/// Bars from zero, one below the other in the order given, with a line for the target.
public record RankedBars(Caption caption, Unit unit, List<Bar> bars, Optional<TargetValue> target) implements Chart {
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
