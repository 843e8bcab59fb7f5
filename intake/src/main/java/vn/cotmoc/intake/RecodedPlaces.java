package vn.cotmoc.intake;

import org.jspecify.annotations.Nullable;
import vn.cotmoc.model.Finding;

/// Reads places as people write them in tables, and tells the log what was found and what was left.
final class RecodedPlaces implements Places {
    private final Recoder recoder;
    private final RecodingLog log;
    private final Cells cells;
    private final int placeColumn;
    private final int nameColumn;
    private final int withinColumn;

    RecodedPlaces(Recoder recoder, RecodingLog log, Cells cells) {
        this.recoder = recoder;
        this.log = log;
        this.cells = cells;
        this.placeColumn = cells.column("place");
        this.nameColumn = cells.column("place_name");
        this.withinColumn = cells.column("place_in");
    }

    @Override
    public Gazetteer.@Nullable Version read(Row row, Words.@Nullable Span span) {
        String place = row.text(placeColumn);
        String name = row.text(nameColumn);
        if (place.isEmpty() && name.isEmpty()) {
            left(row, placeColumn, RowDefect.MISSING_FIELD, "", "a value for \"place\"", "Fill the field.");
            return null;
        }
        int column = place.isEmpty() ? nameColumn : placeColumn;
        String key = Written.key(place, name, row.text(withinColumn));
        return switch (recoder.meanings.get(key)) {
            case Reading.Good<Meaning> good -> span == null ? null : take(row, column, good.value(), span);
            case Reading.Bad<Meaning> bad -> {
                left(row, column, bad.kind(), Written.parse(key).text(), bad.expected(), bad.fix());
                yield null;
            }
        };
    }

    private Gazetteer.@Nullable Version take(Row row, int column, Meaning meaning, Words.Span span) {
        return switch (meaning.in(span)) {
            case Outcome.Found found -> {
                Written written = meaning.written();
                if (log.found(written, found)) {
                    warn(row, column, written, found, span);
                }
                if (found.rule() != Recodings.Rule.AS_WRITTEN) {
                    log.list(recoder.geography(), written, found, cells.at(row, column), span);
                }
                yield found.place();
            }
            case Outcome.Left left -> {
                left(row, column, left.kind(), meaning.written().text(), left.expected(), left.fix());
                yield null;
            }
        };
    }

    private void warn(Row row, int column, Written written, Outcome.Found found, Words.Span span) {
        cells.refuse(
                row,
                column,
                RowDefect.PLACE_RECODED,
                written.text(),
                recoder.recoded(found, span),
                "It is recorded for \"" + found.place().id()
                        + "\", here and in the rows below; write that id where it is "
                        + "meant, or correct the period.");
    }

    private void left(Row row, int column, Finding.Kind kind, String value, String expected, String fix) {
        log.left(kind);
        cells.refuse(row, column, kind, value, expected, fix);
    }
}
