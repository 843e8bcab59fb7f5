package vn.cotmoc.intake;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads places as packs write them: an id, or a code, which means its bearer on the last day of the period.
final class StrictPlaces implements Places {
    private final Gazetteer gazetteer;
    private final Cells cells;
    private final int column;

    StrictPlaces(Gazetteer gazetteer, Cells cells) {
        this.gazetteer = gazetteer;
        this.cells = cells;
        this.column = cells.column("place");
    }

    @Override
    public Gazetteer.@Nullable Version read(Row row, Words.@Nullable Span span) {
        var bearers = cells.need(row, column, "place", gazetteer.places);
        return bearers == null || span == null ? null : resolve(row, bearers.value(), span);
    }

    private Gazetteer.@Nullable Version resolve(Row row, Gazetteer.Bearers bearers, Words.Span when) {
        Optional<Gazetteer.Version> found = bearers.in(when);
        if (found.isEmpty()) {
            cells.refuse(
                    row,
                    column,
                    RowDefect.PLACE_NOT_ALIVE,
                    row.text(column),
                    "a place that exists in " + when.period(),
                    bearers.fix(when));
            return null;
        }
        return found.get();
    }
}
