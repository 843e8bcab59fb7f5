package vn.cotmoc.ledger.duckdb;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.duckdb.DuckDBConnection;
import vn.cotmoc.ledger.Batch;
import vn.cotmoc.ledger.BatchHead;

/// The hash of a batch: over the hash before it, its head, its terms and documents, and the hash of its statements in
/// the order of their numbers. One rule for writing, where all is in memory, and for checking, where all is read back.
final class Chain {
    private static final Comparator<Dictionary.Added> BY_NUMBER =
            Comparator.comparing(Dictionary.Added::kind).thenComparing(Dictionary.Added::number);

    private Chain() {}

    /// The hash of a batch with these parts.
    static String hash(
            BatchHead head, List<Dictionary.Added> terms, List<Batch.Document> documents, String statementsHash) {
        ChainHash into = new ChainHash();
        into.add(head.previousHash()).add(head.revision()).add(Micros.of(head.at()));
        into.add(head.origin()).add(head.contentHash()).add(head.statements());
        for (Dictionary.Added term : terms.stream().sorted(BY_NUMBER).toList()) {
            into.add(term.kind().ordinal()).add(term.number()).add(term.text());
        }
        for (Batch.Document document : documents.stream()
                .sorted(Comparator.comparing(Batch.Document::name))
                .toList()) {
            into.add(document.name()).add(document.bytes());
        }
        return into.add(statementsHash).hex();
    }

    /// The hash that the batch has by what the store holds.
    static String stored(DuckDBConnection connection, BatchHead head) throws SQLException {
        return hash(
                head, terms(connection, head), documents(connection, head), statements(connection, head.revision()));
    }

    private static List<Dictionary.Added> terms(DuckDBConnection connection, BatchHead head) throws SQLException {
        try (Statement sql = connection.createStatement();
                ResultSet rows =
                        sql.executeQuery("SELECT kind, number, text FROM term WHERE revision = " + head.revision())) {
            List<Dictionary.Added> terms = new ArrayList<>();
            while (rows.next()) {
                terms.add(new Dictionary.Added(
                        Dictionary.Kind.values()[rows.getInt(1)], rows.getInt(2), rows.getString(3)));
            }
            return terms;
        }
    }

    private static List<Batch.Document> documents(DuckDBConnection connection, BatchHead head) throws SQLException {
        try (Statement sql = connection.createStatement();
                ResultSet rows =
                        sql.executeQuery("SELECT name, bytes FROM document WHERE revision = " + head.revision())) {
            List<Batch.Document> documents = new ArrayList<>();
            while (rows.next()) {
                documents.add(new Batch.Document(rows.getString(1), rows.getBytes(2)));
            }
            return documents;
        }
    }

    /// The hash of the statements of a revision as the log holds them.
    static String statements(DuckDBConnection connection, long revision) throws SQLException {
        ChainHash into = new ChainHash();
        Row.read(connection, "revision = " + revision, row -> row.hash(into));
        return into.hex();
    }
}
