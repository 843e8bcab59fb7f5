package vn.cotmoc.intake;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cotmoc.model.Breakdown;
import vn.cotmoc.model.Cell;
import vn.cotmoc.model.Indicator;
import vn.cotmoc.model.Measure;

/// Reads what a row is about: the indicator, its part, the place and the period.
final class Subject {
    private final Words words;
    private final Gazetteer gazetteer;
    private final Cells cells;
    private final int indicatorColumn;
    private final int breakdownColumn;
    private final int placeColumn;
    private final int periodColumn;
    private @Nullable Indicator indicator;

    /// What a row is about, and the fingerprint of that.
    record Found(Indicator indicator, Breakdown breakdown, Words.Span span, Gazetteer.Version place, long mark) {
        Cell cell(Measure measure) {
            return new Cell(indicator.code(), breakdown, measure, place.id(), span.period());
        }
    }

    Subject(Words words, Gazetteer gazetteer, Cells cells) {
        this.words = words;
        this.gazetteer = gazetteer;
        this.cells = cells;
        indicatorColumn = cells.column("indicator");
        breakdownColumn = cells.column("breakdown");
        placeColumn = cells.column("place");
        periodColumn = cells.column("period");
    }

    /// What the row is about; null, with findings, where a part of it means nothing.
    @Nullable
    Found read(Row row) {
        var what = cells.need(row, indicatorColumn, "indicator", words.indicators);
        var breakdown = cells.needOr(row, breakdownColumn, "_T", words.breakdowns);
        var span = cells.need(row, periodColumn, "period", words.periods);
        var bearers = cells.need(row, placeColumn, "place", gazetteer.places);
        indicator = what == null ? null : what.value();
        Gazetteer.Version place = span == null || bearers == null ? null : resolve(row, bearers.value(), span.value());
        if (what == null || breakdown == null || span == null || place == null) {
            return null;
        }
        long mark = Mark.and(Mark.and(Mark.and(what.mark(), breakdown.mark()), place.mark()), span.mark());
        return new Found(what.value(), breakdown.value(), span.value(), place, mark);
    }

    private Gazetteer.@Nullable Version resolve(Row row, Gazetteer.Bearers bearers, Words.Span when) {
        Optional<Gazetteer.Version> found = bearers.in(when);
        if (found.isEmpty()) {
            cells.refuse(
                    row,
                    placeColumn,
                    RowDefect.PLACE_NOT_ALIVE,
                    row.text(placeColumn),
                    "a place that exists in " + when.period(),
                    bearers.fix(when));
            return null;
        }
        return found.get();
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
