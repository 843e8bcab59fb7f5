package vn.cotmoc.charts;

import java.util.List;
import vn.cotmoc.model.Language;
import vn.cotmoc.model.Period;
import vn.cotmoc.model.Unit;

/// The course of one year from nothing on 1 January to its end: what was reached to date, the paths that were planned,
/// the years before on the same days, and where a projection leads (an S-curve).
///
/// @param year every point counts from 1 January of this year; those of series of earlier results from 1 January of
///     theirs, and they are drawn upon this year's days
public record ProgressChart(Caption caption, Unit unit, int year, List<Series> series) implements Chart {
    public ProgressChart {
        series = List.copyOf(series);
        for (Series each : series) {
            Units.require(unit, each.points());
            each.points().forEach(point -> requireRunning(year, each, point.period()));
        }
    }

    private static void requireRunning(int year, Series series, Period period) {
        boolean own = series.kind() == Series.Kind.EARLIER_RESULT || period.year() == year;
        if (!own || period.start().getDayOfYear() != 1 || period.start().getYear() != period.year()) {
            throw new IllegalArgumentException("The course of " + year + " needs figures that count from its 1 January,"
                    + " found " + period + " in \"" + series.name().vi() + "\".");
        }
    }

    @Override
    public Table table(Language language) {
        return Tables.of(caption, unit, series, language);
    }
}
