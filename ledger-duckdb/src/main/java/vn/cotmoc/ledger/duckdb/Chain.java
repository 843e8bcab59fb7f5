package vn.cotmoc.ledger.duckdb;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.duckdb.DuckDBConnection;
import vn.cotmoc.ledger.BatchHead;

/// The hash of a batch: over the hash before it, its head, and its terms, documents and statements as the store holds
/// them. Written and verified by the same reading.
final class Chain {
    private Chain() {}

    /// The hash that the batch has by what the store holds.
    static String hash(DuckDBConnection connection, BatchHead head) throws SQLException {
        ChainHash into = new ChainHash();
        into.add(head.previousHash()).add(head.revision()).add(Micros.of(head.at()));
        into.add(head.origin()).add(head.contentHash()).add(head.statements());
        try (Statement sql = connection.createStatement()) {
            addTerms(sql, head.revision(), into);
            addDocuments(sql, head.revision(), into);
            if (head.statements() > 0) {
                addRows(sql, head.revision(), into);
            }
        }
        return into.hex();
    }

    private static void addTerms(Statement sql, long revision, ChainHash into) throws SQLException {
        try (ResultSet terms = sql.executeQuery(
                "SELECT kind, number, text FROM term WHERE revision = " + revision + " ORDER BY kind, number")) {
            while (terms.next()) {
                into.add(terms.getInt(1)).add(terms.getInt(2)).add(terms.getString(3));
            }
        }
    }

    private static void addDocuments(Statement sql, long revision, ChainHash into) throws SQLException {
        try (ResultSet documents =
                sql.executeQuery("SELECT name, bytes FROM document WHERE revision = " + revision + " ORDER BY name")) {
            while (documents.next()) {
                into.add(documents.getString(1)).add(documents.getBytes(2));
            }
        }
    }

    private static void addRows(Statement sql, long revision, ChainHash into) throws SQLException {
        Row row = new Row();
        try (ResultSet rows = sql.executeQuery(
                "SELECT " + Row.COLUMNS + " FROM obs WHERE revision = " + revision + " ORDER BY number")) {
            while (rows.next()) {
                row.read(rows);
                row.hash(into);
            }
        }
    }
}
