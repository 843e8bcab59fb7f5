package vn.cotmoc.ledger.duckdb;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/// Brings a few submissions into the log and the projection: reads the blocks that they touch, compares in memory, and
/// writes what is left. It does in memory what [Stage] does in queries for large files, since planning a query takes
/// longer than comparing some hundred rows. Only for statements that are known from their recording.
final class Versions {
    private static final Comparator<Row> IN_ORDER = Comparator.<Row>comparingInt(row -> row.indicator)
            .thenComparingInt(row -> row.breakdown)
            .thenComparingInt(row -> row.measure)
            .thenComparingInt(row -> row.period)
            .thenComparingInt(row -> row.place);

    /// What makes two rows versions of one statement.
    private record Key(long what, long where, long who) {
        static Key of(Row row) {
            return new Key(
                    ((long) row.indicator << 34) | ((long) row.breakdown << 3) | row.measure,
                    ((long) row.period << Integer.SIZE) | row.place,
                    ((long) row.reporter << 8) | row.vintage);
        }
    }

    private final DuckDBConnection connection;
    private final Touched touched;
    private final Map<Key, Row> newest = new HashMap<>();
    private final Map<Key, Row> fresh = new HashMap<>();
    private final Map<Long, Integer> held = new HashMap<>();
    private final Map<Long, List<Row>> replaced = new HashMap<>();

    Versions(DuckDBConnection connection, Touched touched) {
        this.connection = connection;
        this.touched = touched;
    }

    /// Records the rows, in the order of their numbers, and gives back those that said something new.
    ///
    /// @param preloads what the submitters read; blocks for which it is not enough are read here
    List<Row> merge(List<Row> rows, List<Preload> preloads, Changes changes) throws SQLException {
        load(rows, preloads, changes);
        List<Row> recorded = new ArrayList<>(rows.size());
        for (Row row : rows) {
            if (isNew(row)) {
                recorded.add(row);
            }
        }
        log(recorded);
        delete();
        project();
        return recorded;
    }

    private void load(List<Row> rows, List<Preload> preloads, Changes changes) throws SQLException {
        Map<Long, List<Preload.Part>> parts = new HashMap<>();
        for (Preload preload : preloads) {
            preload.blocks().forEach((block, part) -> {
                if (changes.isCurrent(preload.seen(), block)) {
                    parts.computeIfAbsent(block, any -> new ArrayList<>()).add(part);
                }
            });
        }
        Set<Long> missing = new HashSet<>();
        for (Row row : rows) {
            List<Preload.Part> read = parts.getOrDefault(Touched.block(row), List.of());
            if (read.stream().noneMatch(part -> part.covers(row.place))) {
                missing.add(Touched.block(row));
            }
        }
        parts.keySet().removeAll(missing);
        parts.forEach(this::take);
        if (!missing.isEmpty()) {
            Preload.read(connection, missing.stream().map(touched::part).toList(), row -> {
                newest.put(Key.of(row), row);
                held.merge(Touched.block(row), 1, Integer::sum);
            });
        }
    }

    /// How many rows a block holds is known where one submitter alone read it.
    private void take(long block, List<Preload.Part> parts) {
        for (Preload.Part part : parts) {
            part.rows().forEach(row -> newest.put(Key.of(row), row));
        }
        if (parts.size() == 1) {
            held.put(block, parts.getFirst().rows().size());
        }
    }

    private boolean isNew(Row row) {
        Key key = Key.of(row);
        Row now = newest.get(key);
        if (now != null && now.known <= row.known && now.saysTheSame(row)) {
            return false;
        }
        if (now == null || now.known <= row.known) {
            if (now != null && !fresh.containsKey(key)) {
                replaced.computeIfAbsent(Touched.block(now), any -> new ArrayList<>())
                        .add(now);
            }
            newest.put(key, row);
            fresh.put(key, row);
        }
        return true;
    }

    private void log(List<Row> recorded) throws SQLException {
        if (recorded.isEmpty()) {
            return;
        }
        try (DuckDBAppender log = connection.createAppender("obs")) {
            for (Row row : recorded) {
                row.append(log);
            }
        }
    }

    /// Where a whole block is replaced, its condition says all.
    private void delete() throws SQLException {
        try (Statement sql = connection.createStatement()) {
            for (Map.Entry<Long, List<Row>> block : replaced.entrySet()) {
                List<Row> rows = block.getValue();
                String which = rows.size() == held.getOrDefault(block.getKey(), -1)
                        ? ""
                        : " AND number IN (" + numbers(rows) + ")";
                sql.execute("DELETE FROM cur WHERE " + touched.part(block.getKey()) + which);
            }
        }
    }

    private static String numbers(List<Row> rows) {
        return rows.stream().map(row -> Long.toString(row.number)).collect(Collectors.joining(", "));
    }

    private void project() throws SQLException {
        if (fresh.isEmpty()) {
            return;
        }
        try (DuckDBAppender projection = connection.createAppender("cur")) {
            for (Row row : fresh.values().stream().sorted(IN_ORDER).toList()) {
                row.appendVersion(projection);
            }
        }
    }
}
