package vn.cotmoc.ledger.duckdb;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.cotmoc.ledger.FigureId;
import vn.cotmoc.ledger.spi.Detail;
import vn.cotmoc.ledger.spi.LedgerStore.Units;
import vn.cotmoc.model.Absence;
import vn.cotmoc.model.Bound;
import vn.cotmoc.model.Cell;
import vn.cotmoc.model.Citation;
import vn.cotmoc.model.Comparison;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Location;
import vn.cotmoc.model.Measure;
import vn.cotmoc.model.Observation;
import vn.cotmoc.model.Vintage;

/// Reads whole rows of the log back into words.
final class Details {
    private static final int CHUNK = 2_000;
    private static final int BACKTRACK = 1 << 14;

    private final Database database;
    private final Dictionary dictionary;

    Details(Database database, Dictionary dictionary) {
        this.database = database;
        this.dictionary = dictionary;
    }

    List<Detail> list(long[] numbers) {
        long[] sorted = numbers.clone();
        Arrays.sort(sorted);
        List<Detail> all = new ArrayList<>(sorted.length);
        for (int from = 0; from < sorted.length; from += CHUNK) {
            long[] chunk = Arrays.copyOfRange(sorted, from, Math.min(sorted.length, from + CHUNK));
            rows(among(chunk), row -> all.add(new Detail(row.number, row.revision, citation(row), remarks(row))));
        }
        return all;
    }

    private static String among(long[] numbers) {
        long low = numbers[0];
        long high = numbers[numbers.length - 1];
        String range = "number BETWEEN " + low + " AND " + high;
        return high - low < BACKTRACK && high - low + 1 == numbers.length
                ? range
                : range + " AND number IN ("
                        + Arrays.stream(numbers).mapToObj(Long::toString).collect(Collectors.joining(", ")) + ")";
    }

    void replay(long afterRevision, Units units, Consumer<vn.cotmoc.ledger.Statement> sink) {
        rows("revision > " + afterRevision, row -> sink.accept(statement(row, units)));
    }

    private void rows(String condition, Consumer<Row> sink) {
        database.read(connection -> {
            Row.read(connection, condition, sink);
            return true;
        });
    }

    private vn.cotmoc.ledger.Statement statement(Row row, Units units) {
        Cell cell = new Cell(
                dictionary.indicator(row.indicator),
                dictionary.breakdown(row.breakdown),
                Measure.values()[row.measure],
                dictionary.place(row.place),
                dictionary.period(row.period));
        Observation observation = new Observation(
                cell,
                figure(row, cell, units),
                Vintage.values()[row.vintage],
                dictionary.agency(row.reporter),
                citation(row),
                remarks(row));
        return new vn.cotmoc.ledger.Statement(
                new FigureId.Recorded(row.number), observation, row.revision, Micros.instant(row.known));
    }

    private static Figure figure(Row row, Cell cell, Units units) {
        if (row.absence > 0) {
            return new Figure.Absent(Absence.values()[row.absence - 1]);
        }
        Bound bound = row.bound == Row.RANGE
                ? new Bound.UpTo(BigDecimal.valueOf(row.high, Figure.SCALE))
                : Bound.Hedge.values()[row.bound];
        return new Figure.Known(BigDecimal.valueOf(row.value, Figure.SCALE), units.of(cell.indicator()), bound);
    }

    private Citation citation(Row row) {
        return new Citation(
                dictionary.source(row.source),
                Optional.ofNullable(row.locator),
                new Location(dictionary.file(row.file), Optional.ofNullable(row.sheet), row.line, row.column));
    }

    private static Observation.Remarks remarks(Row row) {
        return row.note == null && row.stated == null
                ? Observation.Remarks.NONE
                : new Observation.Remarks(Optional.ofNullable(row.note), comparisons(row.stated));
    }

    private static List<Comparison> comparisons(@Nullable String stated) {
        return stated == null ? List.of() : Comparison.parseAll(stated);
    }
}
