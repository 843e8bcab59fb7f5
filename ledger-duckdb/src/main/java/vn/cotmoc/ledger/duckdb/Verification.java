package vn.cotmoc.ledger.duckdb;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.duckdb.DuckDBConnection;
import vn.cotmoc.ledger.BatchHead;
import vn.cotmoc.ledger.Integrity;

/// Compares the chain with the log, and the projection with both.
final class Verification {
    private static final String NEWEST = """
            SELECT indicator, breakdown, measure, period, place, vintage, reporter, absence, bound, value, high, source, \
            known, number FROM obs
            QUALIFY row_number() OVER (PARTITION BY indicator, breakdown, measure, period, place, vintage, reporter \
            ORDER BY known DESC, number DESC) = 1""";

    private Verification() {}

    static Integrity run(DuckDBConnection connection) throws SQLException {
        List<String> faults = new ArrayList<>();
        String previous = ChainHash.START;
        long statements = 0;
        List<BatchHead> batches = DuckDbStore.batches(connection);
        for (BatchHead batch : batches) {
            if (!batch.previousHash().equals(previous)) {
                faults.add(
                        "Batch " + batch.revision() + " (" + batch.origin() + ") does not follow the one before it.");
            }
            if (!Chain.stored(connection, batch).equals(batch.hash())) {
                faults.add("Batch " + batch.revision() + " (" + batch.origin()
                        + ") does not have the hash it was recorded with.");
            }
            previous = batch.hash();
            statements += batch.statements();
        }
        compareCounts(connection, statements, faults);
        compareProjection(connection, faults);
        return new Integrity(batches.size(), statements, faults);
    }

    private static void compareCounts(DuckDBConnection connection, long statements, List<String> faults)
            throws SQLException {
        long stored = number(connection, "SELECT count(*) FROM obs");
        if (stored != statements) {
            faults.add("The log holds " + stored + " statements; its batches say " + statements + ".");
        }
    }

    private static void compareProjection(DuckDBConnection connection, List<String> faults) throws SQLException {
        long missing = number(connection, "SELECT count(*) FROM ((" + NEWEST + ") EXCEPT ALL FROM cur)");
        long surplus = number(connection, "SELECT count(*) FROM (FROM cur EXCEPT ALL (" + NEWEST + "))");
        if (missing + surplus > 0) {
            faults.add("The projection lacks " + missing + " statements and has " + surplus
                    + " too many; ./cotmoc doctor --rebuild makes it again from the log.");
        }
    }

    private static long number(DuckDBConnection connection, String query) throws SQLException {
        try (Statement sql = connection.createStatement();
                ResultSet row = sql.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    static void rebuild(DuckDBConnection connection) throws SQLException {
        try (Statement sql = connection.createStatement()) {
            sql.execute("BEGIN");
            sql.execute("DELETE FROM cur");
            sql.execute("INSERT INTO cur FROM (" + NEWEST + ") ORDER BY indicator, breakdown, measure, period, place");
            sql.execute("COMMIT");
            sql.execute("CHECKPOINT");
        }
    }
}
