package vn.cotmoc.intake;

import org.jspecify.annotations.Nullable;
import vn.cotmoc.model.Breakdown;
import vn.cotmoc.model.Cell;
import vn.cotmoc.model.Indicator;
import vn.cotmoc.model.Measure;

/// Reads what a row is about: the indicator, its part, the place and the period.
final class Subject {
    private final Words words;
    private final Places places;
    private final Cells cells;
    private final int indicatorColumn;
    private final int breakdownColumn;
    private final int periodColumn;
    private @Nullable Indicator indicator;

    /// What a row is about, and the fingerprint of that.
    ///
    /// @param series the fingerprint of everything but the period
    record Found(
            Indicator indicator,
            Breakdown breakdown,
            Words.Span span,
            Gazetteer.Version place,
            long series,
            long mark) {
        Cell cell(Measure measure) {
            return new Cell(indicator.code(), breakdown, measure, place.id(), span.period());
        }
    }

    Subject(Words words, Places.Maker places, Cells cells) {
        this.words = words;
        this.places = places.over(cells);
        this.cells = cells;
        indicatorColumn = cells.column("indicator");
        breakdownColumn = cells.column("breakdown");
        periodColumn = cells.column("period");
    }

    /// What the row is about; null, with findings, where a part of it means nothing.
    @Nullable
    Found read(Row row) {
        var what = cells.need(row, indicatorColumn, "indicator", words.indicators);
        var breakdown = cells.needOr(row, breakdownColumn, "_T", words.breakdowns);
        var span = cells.need(row, periodColumn, "period", words.periods);
        indicator = what == null ? null : what.value();
        Gazetteer.Version place = places.read(row, span == null ? null : span.value());
        if (what == null || breakdown == null || span == null || place == null) {
            return null;
        }
        long series = Mark.and(Mark.and(what.mark(), breakdown.mark()), place.mark());
        return new Found(what.value(), breakdown.value(), span.value(), place, series, Mark.and(series, span.mark()));
    }

    /// The indicator of the last row, even where the rest of it means nothing.
    @Nullable
    Indicator indicator() {
        return indicator;
    }

    int indicatorColumn() {
        return indicatorColumn;
    }

    int periodColumn() {
        return periodColumn;
    }
}
