package vn.cotmoc.charts;

import java.util.List;
import vn.cotmoc.model.Language;
import vn.cotmoc.model.Unit;

/// Series of one unit over time, with targets by issuer, earlier vintages and breaks. A point stands above the
/// last day that its period includes; the time axis is true to the calendar.
public record SeriesChart(Caption caption, Unit unit, List<Series> series, List<SeriesBreak> breaks) implements Chart {
    public SeriesChart {
        series = List.copyOf(series);
        breaks = List.copyOf(breaks);
        for (Series each : series) {
            Units.require(unit, each.points());
        }
    }

    @Override
    public Table table(Language language) {
        return Tables.of(caption, unit, series, language);
    }
}
