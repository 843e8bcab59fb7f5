package vn.cotmoc.charts;

import java.util.List;
import vn.cotmoc.model.Language;
import vn.cotmoc.model.Period;
import vn.cotmoc.model.Unit;

/// How several things went from one period to another: a line for each. What has no figure at one end is told in words
/// below, not drawn.
public record SlopeChart(Caption caption, Unit unit, List<Slope> lines) implements Chart {
    public SlopeChart {
        lines = List.copyOf(lines);
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("A slope chart needs a line.");
        }
        Period from = lines.getFirst().from().period();
        Period to = lines.getFirst().to().period();
        for (Slope each : lines) {
            Units.require(unit, List.of(each.from(), each.to()));
            if (!each.from().period().equals(from) || !each.to().period().equals(to)) {
                throw new IllegalArgumentException("All lines go from " + from + " to " + to + ", found "
                        + each.from().period() + " to " + each.to().period() + " in \""
                        + each.name().vi()
                        + "\".");
            }
        }
    }

    /// The earlier period.
    Period from() {
        return lines.getFirst().from().period();
    }

    /// The later period.
    Period to() {
        return lines.getFirst().to().period();
    }

    @Override
    public Table table(Language language) {
        return Tables.of(this, language);
    }
}
