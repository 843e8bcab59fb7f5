package vn.cotmoc.intake;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cotmoc.model.Breakdown;
import vn.cotmoc.model.Indicator;

/// Reads what a row is about: the indicator, its part, the place and the period.
final class Subject {
    private final Words words;
    private final Gazetteer gazetteer;
    private final Cells cells;
    private final int indicatorColumn;
    private final int breakdownColumn;
    private final int placeColumn;
    private final int periodColumn;

    private Reading.@Nullable Good<Indicator> indicator;
    private Reading.@Nullable Good<Breakdown> breakdown;
    private Reading.@Nullable Good<Words.Span> span;
    private Gazetteer.@Nullable Version place;

    Subject(Words words, Gazetteer gazetteer, Cells cells) {
        this.words = words;
        this.gazetteer = gazetteer;
        this.cells = cells;
        indicatorColumn = cells.column("indicator");
        breakdownColumn = cells.column("breakdown");
        placeColumn = cells.column("place");
        periodColumn = cells.column("period");
    }

    /// Reads the row; what it found is kept until the next one.
    void read(Row row) {
        indicator = cells.need(row, indicatorColumn, "indicator", words.indicators);
        breakdown = cells.needOr(row, breakdownColumn, "_T", words.breakdowns);
        span = cells.need(row, periodColumn, "period", words.periods);
        Reading.Good<Gazetteer.Bearers> bearers = cells.need(row, placeColumn, "place", gazetteer.places);
        place = span == null || bearers == null ? null : resolve(row, bearers.value(), span.value());
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

    Reading.@Nullable Good<Indicator> indicator() {
        return indicator;
    }

    Reading.@Nullable Good<Breakdown> breakdown() {
        return breakdown;
    }

    Reading.@Nullable Good<Words.Span> span() {
        return span;
    }

    Gazetteer.@Nullable Version place() {
        return place;
    }

    int periodColumn() {
        return periodColumn;
    }
}
