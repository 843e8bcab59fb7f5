package vn.cotmoc.ledger.duckdb;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import vn.cotmoc.ledger.Batch;
import vn.cotmoc.ledger.BatchHead;
import vn.cotmoc.ledger.Receipt;

/// One group of batches on its way to the disk.
final class Transaction {
    /// One batch of the group: what was asked, and the revision it gets.
    private record Part(Batch batch, long revision, boolean repeated, long submitted, List<Dictionary.Added> terms) {}

    private final DuckDBConnection connection;
    private final Dictionary dictionary;
    private final Stage stage;
    private final Encoder encoder;
    private final Row row = new Row();
    private final List<Part> parts = new ArrayList<>();
    private long number;
    private long revision;
    private String hash;

    Transaction(DuckDBConnection connection, Dictionary dictionary, long lastNumber, long head, String lastHash) {
        this.connection = connection;
        this.dictionary = dictionary;
        this.stage = new Stage(connection);
        this.encoder = new Encoder(dictionary);
        this.number = lastNumber;
        this.revision = head;
        this.hash = lastHash;
    }

    /// Stages the statements of a batch; of one whose content was recorded before, only the count is taken.
    void add(Batch batch, boolean repeated, Instant at) throws SQLException {
        long first = number;
        if (repeated) {
            parts.add(new Part(batch, revision, true, count(batch), List.of()));
            return;
        }
        revision++;
        try (DuckDBAppender appender = stage.appender()) {
            long recorded = Micros.of(at);
            batch.entries().forEach(entry -> stageOne(entry, recorded, appender));
        }
        parts.add(new Part(batch, revision, false, number - first, dictionary.takeAdded()));
    }

    private static long count(Batch batch) {
        long[] count = {0};
        batch.entries().forEach(entry -> count[0]++);
        return count[0];
    }

    private void stageOne(Batch.Entry entry, long recorded, DuckDBAppender appender) {
        encoder.encode(entry, recorded, row);
        row.number = ++number;
        row.revision = revision;
        try {
            row.append(appender);
        } catch (SQLException wrong) {
            throw new IllegalStateException("Cannot stage statement " + number + ".", wrong);
        }
        stage.note(row, entry.known().isPresent());
    }

    /// Writes the log, the projection, the dictionary, the documents and the chain.
    List<Receipt> finish(Instant at) throws SQLException {
        if (!stage.isEmpty()) {
            stage.merge();
        }
        List<Receipt> receipts = new ArrayList<>();
        for (Part part : parts) {
            receipts.add(part.repeated() ? repeated(part, at) : finish(part, at));
        }
        return receipts;
    }

    private Receipt repeated(Part part, Instant at) {
        return new Receipt(part.revision(), 0, part.submitted(), at, hash);
    }

    private Receipt finish(Part part, Instant at) throws SQLException {
        storeTerms(part);
        storeDocuments(part);
        long recorded = part.submitted() == 0 ? 0 : stage.left(part.revision());
        BatchHead unsealed =
                new BatchHead(part.revision(), at, part.batch().origin(), part.batch().contentHash(), recorded, hash, "");
        hash = Chain.hash(connection, unsealed);
        storeHead(unsealed);
        return new Receipt(part.revision(), recorded, part.submitted() - recorded, at, hash);
    }

    private void storeTerms(Part part) throws SQLException {
        if (part.terms().isEmpty()) {
            return;
        }
        try (DuckDBAppender appender = connection.createAppender("term")) {
            for (Dictionary.Added term : part.terms()) {
                appender.beginRow();
                appender.append((byte) term.kind().ordinal()).append(term.number());
                appender.append(term.text()).append(part.revision()).endRow();
            }
        }
    }

    private void storeDocuments(Part part) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO document VALUES (?, ?, ?)")) {
            for (Batch.Document document : part.batch().documents()) {
                insert.setLong(1, part.revision());
                insert.setString(2, document.name());
                insert.setBytes(3, document.bytes());
                insert.execute();
            }
        }
    }

    private void storeHead(BatchHead head) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO batch VALUES (?, ?, ?, ?, ?, ?, ?, ?)")) {
            insert.setLong(1, head.revision());
            insert.setObject(2, LocalDateTime.ofInstant(head.at(), ZoneOffset.UTC));
            insert.setString(3, head.origin());
            insert.setString(4, head.contentHash());
            insert.setLong(5, head.statements());
            insert.setLong(6, number);
            insert.setString(7, head.previousHash());
            insert.setString(8, hash);
            insert.execute();
        }
    }

    /// Empties the stage after a commit.
    void clear() throws SQLException {
        stage.clear();
        connection.commit();
    }

    /// Takes back the terms that this transaction gave numbers to.
    void forgetTerms() {
        List<Dictionary.Added> all = new ArrayList<>();
        parts.forEach(part -> all.addAll(part.terms()));
        dictionary.forget(all);
    }

    long lastNumber() {
        return number;
    }

    long head() {
        return revision;
    }

    String lastHash() {
        return hash;
    }
}
