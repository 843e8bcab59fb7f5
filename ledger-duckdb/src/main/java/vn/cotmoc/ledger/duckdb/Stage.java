package vn.cotmoc.ledger.duckdb;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.BitSet;
import java.util.stream.Collectors;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/// The statements of one group of batches on their way into the log: staged in a temporary table, compared with what
/// the ledger holds, then appended. Belongs to the writer thread and to one transaction.
final class Stage {
    private static final int FEW = 64;

    /// What makes two rows versions of one statement.
    private static final String KEY = "indicator, breakdown, measure, period, place, vintage, reporter";

    private static final String CUR = KEY + ", absence, bound, value, high, source, known, number";

    private final DuckDBConnection connection;
    private final BitSet indicators = new BitSet();
    private final BitSet periods = new BitSet();
    private boolean historic;
    private long rows;

    Stage(DuckDBConnection connection) {
        this.connection = connection;
    }

    /// Makes the temporary tables of a writer's connection.
    static void prepare(DuckDBConnection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE TEMP TABLE stage AS FROM obs LIMIT 0");
            statement.execute("CREATE TEMP TABLE old AS SELECT rowid AS place_in_cur, * FROM cur LIMIT 0");
        }
    }

    DuckDBAppender appender() throws SQLException {
        return connection.createAppender("temp", "main", "stage");
    }

    /// Takes note of a row that was appended.
    void note(Row row, boolean known) {
        indicators.set(row.indicator);
        periods.set(row.period);
        historic |= known;
        rows++;
    }

    boolean isEmpty() {
        return rows == 0;
    }

    /// Drops what the ledger already says, appends the rest to the log and brings the projection up to date.
    void merge() throws SQLException {
        try (Statement sql = connection.createStatement()) {
            sql.execute("INSERT INTO old SELECT c.rowid, c.* FROM cur c WHERE " + touched("c")
                    + " AND EXISTS (FROM stage s WHERE " + same("s", "c") + ")");
            sql.execute("DELETE FROM stage s WHERE EXISTS (FROM old o WHERE " + same("s", "o") + " AND " + says("s", "o")
                    + (historic ? " AND s.known >= o.known" : "") + ")");
            if (historic) {
                sql.execute("DELETE FROM stage s WHERE EXISTS (FROM obs o WHERE " + same("s", "o") + " AND "
                        + says("s", "o") + " AND s.known = o.known)");
            }
            sql.execute("INSERT INTO obs FROM stage ORDER BY number");
            project(sql);
        }
    }

    private void project(Statement sql) throws SQLException {
        if (historic) {
            sql.execute("DELETE FROM stage s WHERE EXISTS (FROM old o WHERE " + same("s", "o") + " AND o.known > s.known)");
            sql.execute("DELETE FROM stage s WHERE EXISTS (FROM stage t WHERE " + same("s", "t")
                    + " AND (t.known > s.known OR t.known = s.known AND t.number > s.number))");
        }
        sql.execute("DELETE FROM cur WHERE " + touched("cur") + " AND rowid IN (SELECT place_in_cur FROM old o WHERE EXISTS "
                + "(FROM stage s WHERE " + same("s", "o") + "))");
        sql.execute("INSERT INTO cur SELECT " + CUR + " FROM stage ORDER BY indicator, breakdown, measure, period, place");
    }

    /// Empties the temporary tables for the next group.
    void clear() throws SQLException {
        try (Statement sql = connection.createStatement()) {
            sql.execute("TRUNCATE stage");
            sql.execute("TRUNCATE old");
        }
    }

    /// How many staged rows of the revision are left, being new or changed.
    long left(long revision) throws SQLException {
        try (Statement sql = connection.createStatement();
                ResultSet found = sql.executeQuery("SELECT count(*) FROM obs WHERE revision = " + revision)) {
            found.next();
            return found.getLong(1);
        }
    }

    /// The part of the projection that can hold what was staged, so that its order helps.
    private String touched(String table) {
        return among(table + ".indicator", indicators) + " AND " + among(table + ".period", periods);
    }

    private static String among(String column, BitSet numbers) {
        if (numbers.isEmpty()) {
            return "false";
        }
        String range = column + " BETWEEN " + numbers.nextSetBit(0) + " AND " + (numbers.length() - 1);
        return numbers.cardinality() > FEW
                ? range
                : range + " AND " + column + " IN ("
                        + numbers.stream().mapToObj(Integer::toString).collect(Collectors.joining(", ")) + ")";
    }

    private static String same(String a, String b) {
        return java.util.Arrays.stream(KEY.split(", "))
                .map(column -> a + "." + column + " = " + b + "." + column)
                .collect(Collectors.joining(" AND "));
    }

    private static String says(String a, String b) {
        return "a.absence = b.absence AND a.bound = b.bound AND a.value IS NOT DISTINCT FROM b.value AND a.high IS NOT DISTINCT FROM b.high AND a.source = b.source"
                .replace("a.", a + ".")
                .replace("b.", b + ".");
    }
}
