package vn.cotmoc.ledger.duckdb;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;
import vn.cotmoc.ledger.Batch;
import vn.cotmoc.ledger.BatchHead;
import vn.cotmoc.ledger.Receipt;

/// One group of batches on its way to the disk.
final class Transaction {
    /// One batch of the group: what was asked, the revision it gets, the highest number given out with it, and the hash
    /// of its statements as submitted.
    private record Part(
            Batch batch, long revision, long lastNumber, long submitted, List<Dictionary.Added> terms, String hash) {}

    private final DuckDBConnection connection;
    private final Dictionary dictionary;
    private final Stage stage;
    private final Encoder encoder;
    private final Row row = new Row();
    private final List<Part> parts = new ArrayList<>();
    private final List<BatchHead> heads = new ArrayList<>();
    private final List<Row> small = new ArrayList<>();
    private final List<Preload> preloads = new ArrayList<>();
    private final Changes changes;
    private Optional<List<Row>> recorded = Optional.empty();
    private Optional<DuckDBAppender> appender = Optional.empty();
    private long number;
    private long revision;
    private String hash;

    Transaction(
            DuckDBConnection connection,
            Dictionary dictionary,
            Changes changes,
            long lastNumber,
            long head,
            String lastHash) {
        this.connection = connection;
        this.dictionary = dictionary;
        this.changes = changes;
        this.stage = new Stage(connection, lastNumber);
        this.encoder = new Encoder(dictionary);
        this.number = lastNumber;
        this.revision = head;
        this.hash = lastHash;
    }

    /// Takes the statements of a batch: into memory where it is small, else straight into the log.
    void add(Batch batch, Feed feed, Preload preload, Instant at) throws SQLException, InterruptedException {
        long first = number;
        long recorded = Micros.of(at);
        ChainHash statements = new ChainHash();
        preloads.add(preload);
        revision++;
        if (feed.count() < 0) {
            DuckDBAppender to = log();
            feed.forEach(entry -> append(next(entry, recorded, row, statements), to));
        } else {
            feed.forEach(entry -> small.add(next(entry, recorded, new Row(), statements)));
        }
        parts.add(new Part(batch, revision, number, number - first, dictionary.takeAdded(), statements.hex()));
    }

    private DuckDBAppender log() throws SQLException {
        DuckDBAppender to = appender.isPresent() ? appender.get() : stage.appender();
        appender = Optional.of(to);
        return to;
    }

    /// Takes note of a batch whose content was recorded before.
    void repeat(Batch batch, Feed feed) throws InterruptedException {
        long[] count = {0};
        feed.forEach(entry -> count[0]++);
        parts.add(new Part(batch, 0, number, count[0], List.of(), ""));
    }

    private Row next(Batch.Entry entry, long recorded, Row into, ChainHash statements) {
        encoder.encode(entry, recorded, into);
        into.number = ++number;
        into.revision = revision;
        into.hash(statements);
        stage.note(into, entry.known().isPresent());
        return into;
    }

    private static void append(Row row, DuckDBAppender to) {
        try {
            row.append(to);
        } catch (SQLException wrong) {
            throw new Unwritten(wrong);
        }
    }

    /// Carries what the store refused through the walk.
    static final class Unwritten extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final SQLException refusal;

        Unwritten(SQLException refusal) {
            super(refusal);
            this.refusal = refusal;
        }

        SQLException refusal() {
            return refusal;
        }
    }

    /// Writes the projection, the dictionary, the documents and the chain.
    List<Receipt> finish(Instant at) throws SQLException {
        merge();
        List<Receipt> receipts = new ArrayList<>();
        for (Part part : parts) {
            receipts.add(part.revision() == 0 ? repeated(part, at) : finish(part, at));
        }
        storeTerms();
        storeHeads();
        return receipts;
    }

    private void merge() throws SQLException {
        if (!small.isEmpty() && stage.touched().isFew() && !stage.isHistoric()) {
            recorded = Optional.of(new Versions(connection, stage.touched()).merge(small, preloads, changes));
            return;
        }
        if (!small.isEmpty()) {
            DuckDBAppender to = log();
            small.forEach(each -> append(each, to));
        }
        closeAppender();
        if (!stage.isEmpty()) {
            stage.merge();
        }
    }

    private Receipt repeated(Part part, Instant at) {
        long newest = heads.isEmpty() ? revision - newParts() : heads.getLast().revision();
        return new Receipt(newest, 0, part.submitted(), at, hash);
    }

    private long newParts() {
        return parts.stream().filter(part -> part.revision() > 0).count();
    }

    private Receipt finish(Part part, Instant at) throws SQLException {
        storeDocuments(part);
        long left = left(part);
        String statements = left == part.submitted() ? part.hash() : statementsLeft(part);
        BatchHead unsealed = new BatchHead(
                part.revision(), at, part.batch().origin(), part.batch().contentHash(), left, hash, "");
        hash = Chain.hash(unsealed, part.terms(), part.batch().documents(), statements);
        heads.add(new BatchHead(
                part.revision(),
                at,
                part.batch().origin(),
                part.batch().contentHash(),
                left,
                unsealed.previousHash(),
                hash));
        return new Receipt(part.revision(), left, part.submitted() - left, at, hash);
    }

    /// How many of its statements said something new.
    private long left(Part part) throws SQLException {
        if (recorded.isPresent()) {
            return recorded.get().stream()
                    .filter(each -> each.revision == part.revision())
                    .count();
        }
        return part.submitted() == 0 || !stage.hasDropped() ? part.submitted() : stage.left(part.revision());
    }

    private String statementsLeft(Part part) throws SQLException {
        if (recorded.isEmpty()) {
            return Chain.statements(connection, part.revision());
        }
        ChainHash statements = new ChainHash();
        recorded.get().stream().filter(each -> each.revision == part.revision()).forEach(each -> each.hash(statements));
        return statements.hex();
    }

    private void storeTerms() throws SQLException {
        if (parts.stream().allMatch(part -> part.terms().isEmpty())) {
            return;
        }
        try (DuckDBAppender terms = connection.createAppender("term")) {
            for (Part part : parts) {
                for (Dictionary.Added term : part.terms()) {
                    terms.beginRow();
                    terms.append((byte) term.kind().ordinal()).append(term.number());
                    terms.append(term.text()).append(part.revision()).endRow();
                }
            }
        }
    }

    private void storeDocuments(Part part) throws SQLException {
        if (part.batch().documents().isEmpty()) {
            return;
        }
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO document VALUES (?, ?, ?)")) {
            for (Batch.Document document : part.batch().documents()) {
                insert.setLong(1, part.revision());
                insert.setString(2, document.name());
                insert.setBytes(3, document.bytes());
                insert.execute();
            }
        }
    }

    private void storeHeads() throws SQLException {
        try (DuckDBAppender chain = connection.createAppender("batch")) {
            for (BatchHead head : heads) {
                chain.beginRow().append(head.revision()).appendEpochMicros(Micros.of(head.at()));
                chain.append(head.origin()).append(head.contentHash()).append(head.statements());
                chain.append(lastNumber(head.revision())).append(head.previousHash());
                chain.append(head.hash()).endRow();
            }
        }
    }

    private long lastNumber(long ofRevision) {
        return parts.stream()
                .filter(part -> part.revision() == ofRevision)
                .findFirst()
                .orElseThrow()
                .lastNumber();
    }

    private void closeAppender() throws SQLException {
        if (appender.isPresent()) {
            DuckDBAppender open = appender.get();
            appender = Optional.empty();
            open.close();
        }
    }

    /// Takes back the terms that this transaction gave numbers to; the caller rolls it back.
    void abandon() throws SQLException {
        List<Dictionary.Added> all = new ArrayList<>();
        parts.forEach(part -> all.addAll(part.terms()));
        dictionary.forget(all);
        closeAppender();
    }

    /// Tells, once it is committed, which blocks it changed.
    void tellChanges() {
        if (recorded.isPresent()) {
            changes.note(stage.touched().blocks(), revision);
        } else if (!stage.isEmpty()) {
            changes.noteAll(revision);
        }
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
