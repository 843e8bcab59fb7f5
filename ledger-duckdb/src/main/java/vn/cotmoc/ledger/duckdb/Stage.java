package vn.cotmoc.ledger.duckdb;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/// The statements of one group of batches between their appending to the log and the commit: compared with what the
/// projection holds, dropped again where they say nothing new, and brought into the projection. Belongs to the writer
/// thread and to one transaction, so nobody else ever sees a statement that is dropped.
final class Stage {
    /// What makes two rows versions of one statement.
    private static final String KEY = "indicator, breakdown, measure, period, place, vintage, reporter";

    private static final String CUR = KEY + ", absence, bound, value, high, source, known, number";
    private static final String REPLACED = "NOT same AND NOT late";
    private static final String ORDER = " ORDER BY indicator, breakdown, measure, period, place";

    private final DuckDBConnection connection;
    private final long after;
    private final Touched touched = new Touched();
    private final Repeats repeats = new Repeats();
    private boolean historic;
    private boolean dropped;
    private long rows;

    /// A stage of the statements whose numbers lie above.
    Stage(DuckDBConnection connection, long after) {
        this.connection = connection;
        this.after = after;
    }

    /// Makes the temporary tables of a writer's connection.
    static void prepare(DuckDBConnection connection) throws SQLException {
        try (Statement sql = connection.createStatement()) {
            sql.execute("CREATE TEMP TABLE met (number BIGINT, cell BIGINT, same BOOLEAN, late BOOLEAN, "
                    + "indicator INTEGER, period INTEGER, old BIGINT)");
            sql.execute("CREATE TEMP TABLE turn (number BIGINT, round BIGINT)");
        }
    }

    DuckDBAppender appender() throws SQLException {
        return connection.createAppender("obs");
    }

    /// Takes note of a row that was appended.
    void note(Row row, boolean known) {
        touched.note(row);
        repeats.note(row);
        historic |= known;
        rows++;
    }

    boolean isEmpty() {
        return rows == 0;
    }

    /// What was noted.
    Touched touched() {
        return touched;
    }

    /// Whether some statement is known from another instant than that of its recording.
    boolean isHistoric() {
        return historic;
    }

    /// Whether some statement said nothing new and was taken out again.
    boolean hasDropped() {
        return dropped;
    }

    /// Takes out of the log what it already said and brings the projection up to date.
    void merge() throws SQLException {
        try (Statement sql = connection.createStatement()) {
            if (historic) {
                dropLogged(sql);
            }
            long rounds = repeats.arePossible() ? rounds(sql) : 1;
            for (long round = 1; round <= rounds; round++) {
                merge(sql, rounds == 1 ? "" : " AND number IN (SELECT number FROM turn WHERE round = " + round + ")");
            }
            if (rounds > 1) {
                sql.execute("TRUNCATE turn");
            }
        }
    }

    /// Each version of a statement that comes several times is merged in its own round, so that it meets the one
    /// before it.
    private long rounds(Statement sql) throws SQLException {
        long versions = number(
                sql,
                "SELECT coalesce(max(n), 0) FROM (SELECT count(*) AS n FROM obs WHERE number > " + after + " GROUP BY "
                        + KEY + ")");
        if (versions > 1) {
            sql.execute("INSERT INTO turn SELECT number, row_number() OVER (PARTITION BY " + KEY + " ORDER BY number) "
                    + "FROM obs WHERE number > " + after);
        }
        return Math.max(1, versions);
    }

    private void merge(Statement sql, String some) throws SQLException {
        String staged = "(FROM obs WHERE number > " + after + some + ")";
        String reached = touched.parts().stream()
                .map(part -> "SELECT rowid AS cell, * FROM cur WHERE " + part)
                .collect(Collectors.joining(" UNION ALL "));
        long met = sql.executeUpdate("INSERT INTO met SELECT s.number, c.cell, " + says("s", "c")
                + " AND s.known >= c.known, c.known > s.known, c.indicator, c.period, c.number FROM " + staged
                + " s JOIN (" + reached + ") c ON "
                + same("s", "c"));
        if (met > 0) {
            dropUnchanged(sql);
            for (String part : replaced(sql)) {
                sql.execute("DELETE FROM cur WHERE " + part + " AND rowid IN (SELECT cell FROM met WHERE " + REPLACED
                        + ")");
            }
        }
        String late = met > 0 && historic ? " AND number NOT IN (SELECT number FROM met WHERE late)" : "";
        sql.execute("INSERT INTO cur SELECT " + CUR + " FROM " + staged + " WHERE true" + late
                + (repeats.areInOrder() ? "" : ORDER));
        if (met > 0) {
            sql.execute("TRUNCATE met");
        }
    }

    /// Conditions for the rows that are replaced. The numbers of the old rows tell the part in order from the part that
    /// was added since.
    private List<String> replaced(Statement sql) throws SQLException {
        List<String> parts = new ArrayList<>();
        try (ResultSet blocks = sql.executeQuery("SELECT indicator, period, min(old), max(old) FROM met WHERE "
                + REPLACED + " GROUP BY indicator, period LIMIT " + (Touched.BLOCKS + 1))) {
            while (blocks.next()) {
                parts.add("indicator = " + blocks.getInt(1) + " AND period = " + blocks.getInt(2)
                        + " AND number BETWEEN " + blocks.getLong(3) + " AND " + blocks.getLong(4));
            }
        }
        return parts.size() > Touched.BLOCKS ? List.of(touched.whole()) : parts;
    }

    private void dropUnchanged(Statement sql) throws SQLException {
        if (number(sql, "SELECT count(*) FROM met WHERE same") > 0) {
            drop(sql, "SELECT number FROM met WHERE same");
        }
    }

    /// A history that is told again holds versions that the log has and the projection has not.
    private void dropLogged(Statement sql) throws SQLException {
        drop(
                sql,
                "SELECT s.number FROM (FROM obs WHERE number > " + after + ") s JOIN (FROM obs WHERE number <= " + after
                        + " AND " + touched.whole() + ") o ON " + same("s", "o") + " WHERE " + says("s", "o")
                        + " AND s.known = o.known");
    }

    private void drop(Statement sql, String numbers) throws SQLException {
        dropped |=
                sql.executeUpdate("DELETE FROM obs WHERE number > " + after + " AND number IN (" + numbers + ")") > 0;
    }

    /// How many statements of the revision are left, being new or changed.
    long left(long revision) throws SQLException {
        try (Statement sql = connection.createStatement()) {
            return number(sql, "SELECT count(*) FROM obs WHERE number > " + after + " AND revision = " + revision);
        }
    }

    private static long number(Statement sql, String query) throws SQLException {
        try (ResultSet found = sql.executeQuery(query)) {
            found.next();
            return found.getLong(1);
        }
    }

    private static String same(String a, String b) {
        return Arrays.stream(KEY.split(", "))
                .map(column -> a + "." + column + " = " + b + "." + column)
                .collect(Collectors.joining(" AND "));
    }

    private static String says(String a, String b) {
        return Arrays.stream("absence, bound, value, high, source".split(", "))
                .map(column -> a + "." + column + " IS NOT DISTINCT FROM " + b + "." + column)
                .collect(Collectors.joining(" AND "));
    }
}
