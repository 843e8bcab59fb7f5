package vn.cotmoc.ledger.duckdb;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.duckdb.DuckDBConnection;
import vn.cotmoc.ledger.Batch;
import vn.cotmoc.ledger.BatchHead;
import vn.cotmoc.ledger.Integrity;
import vn.cotmoc.ledger.Receipt;
import vn.cotmoc.ledger.spi.Columns;
import vn.cotmoc.ledger.spi.Detail;
import vn.cotmoc.ledger.spi.LedgerStore;
import vn.cotmoc.ledger.spi.Scan;
import vn.cotmoc.ledger.spi.Terms;
import vn.cotmoc.model.Failure;
import vn.cotmoc.model.Measure;

/// The embedded store.
public final class DuckDbStore implements LedgerStore {
    private final Settings settings;
    private final Database database;
    private final Dictionary dictionary = new Dictionary();
    private final Writer writer;
    private final Details details;
    private final Recent recent;

    private DuckDbStore(Settings settings, Clock clock) {
        this.settings = settings;
        recent = new Recent(settings.remembered());
        Faults faults = new Faults(settings.file());
        database = new Database(settings, faults);
        details = new Details(database, dictionary);
        try {
            loadTerms();
            writer = new Writer(database, dictionary, faults, clock);
        } catch (SQLException wrong) {
            database.close();
            throw faults.of(wrong);
        } catch (RuntimeException wrong) {
            database.close();
            throw wrong;
        }
    }

    /// Opens the store in the folder, which is made where it is missing.
    /// @throws Failure CM-5001 to CM-5005 where it cannot be opened, with the reason and the cure
    public static DuckDbStore open(Settings settings, Clock clock) {
        try {
            Files.createDirectories(settings.folder());
        } catch (AccessDeniedException refused) {
            throw unwritable(settings.folder(), refused);
        } catch (IOException wrong) {
            throw unwritable(settings.folder(), wrong);
        }
        if (!Files.isWritable(settings.folder())) {
            throw unwritable(
                    settings.folder(),
                    new AccessDeniedException(settings.folder().toString()));
        }
        return new DuckDbStore(settings, clock);
    }

    private static Failure unwritable(Path folder, IOException cause) {
        return new Failure(
                "CM-5003",
                "The folder " + folder
                        + " cannot be written. Nothing was changed; give this user the right to write in "
                        + "it, or choose another with --data.",
                cause);
    }

    private void loadTerms() {
        database.read(connection -> {
            try (Statement sql = connection.createStatement();
                    ResultSet terms = sql.executeQuery("SELECT kind, number, text FROM term ORDER BY kind, number")) {
                while (terms.next()) {
                    dictionary.load(terms.getInt(1), terms.getInt(2), terms.getString(3));
                }
                return true;
            }
        });
    }

    @Override
    public Receipt append(Batch batch) {
        return writer.append(batch);
    }

    @Override
    public Terms terms() {
        return dictionary;
    }

    @Override
    public Columns scan(Scan scan) {
        long head = writer.head();
        Optional<Columns> remembered = recent.find(scan, head);
        if (remembered.isPresent()) {
            return remembered.get();
        }
        Columns columns = Scanner.scan(database, scan);
        recent.keep(scan, columns, head);
        return columns;
    }

    @Override
    public List<Detail> details(long[] numbers) {
        return details.list(numbers);
    }

    @Override
    public Columns find(long number, Measure measure) {
        return Scanner.find(database, number, measure);
    }

    @Override
    public long head() {
        return writer.head();
    }

    @Override
    public <T> T steadily(Supplier<T> reads) {
        return writer.steady().read(reads);
    }

    @Override
    public List<BatchHead> batches() {
        return database.read(DuckDbStore::batches);
    }

    static List<BatchHead> batches(DuckDBConnection connection) throws SQLException {
        try (Statement sql = connection.createStatement();
                ResultSet rows = sql.executeQuery(
                        "SELECT revision, epoch_us(recorded), origin, content_hash, statements, previous_hash, hash "
                                + "FROM batch ORDER BY revision")) {
            List<BatchHead> all = new ArrayList<>();
            while (rows.next()) {
                all.add(new BatchHead(
                        rows.getLong(1),
                        Micros.instant(rows.getLong(2)),
                        rows.getString(3),
                        rows.getString(4),
                        rows.getLong(5),
                        rows.getString(6),
                        rows.getString(7)));
            }
            return List.copyOf(all);
        }
    }

    @Override
    public List<Batch.Document> documents() {
        return database.read(connection -> {
            try (Statement sql = connection.createStatement();
                    ResultSet rows = sql.executeQuery(
                            "SELECT name, arg_max(bytes, revision) FROM document GROUP BY name ORDER BY name")) {
                List<Batch.Document> all = new ArrayList<>();
                while (rows.next()) {
                    all.add(new Batch.Document(rows.getString(1), rows.getBytes(2)));
                }
                return List.copyOf(all);
            }
        });
    }

    @Override
    public List<Filed> filed(String prefix) {
        return database.read(connection -> {
            try (PreparedStatement sql = connection.prepareStatement(
                    "SELECT revision, name, bytes FROM document WHERE starts_with(name, ?) ORDER BY revision, name")) {
                sql.setString(1, prefix);
                return filed(sql);
            }
        });
    }

    private static List<Filed> filed(PreparedStatement sql) throws SQLException {
        try (ResultSet rows = sql.executeQuery()) {
            List<Filed> all = new ArrayList<>();
            while (rows.next()) {
                all.add(new Filed(rows.getLong(1), new Batch.Document(rows.getString(2), rows.getBytes(3))));
            }
            return List.copyOf(all);
        }
    }

    @Override
    public void replay(long afterRevision, Units units, Consumer<vn.cotmoc.ledger.Statement> sink) {
        details.replay(afterRevision, units, sink);
    }

    @Override
    public Integrity verify() {
        return database.read(Verification::run);
    }

    @Override
    public void rebuild() {
        writer.exclusively(Verification::rebuild);
    }

    @Override
    public void backup(Path folder) {
        Path target = folder.toAbsolutePath().resolve(settings.file().getFileName());
        if (Files.exists(target)) {
            throw new Failure("CM-5007", "The folder " + folder + " already holds a backup; name an empty one.");
        }
        Path partial = target.resolveSibling(target.getFileName() + ".partial");
        try {
            Files.createDirectories(target.getParent());
            Files.deleteIfExists(partial);
            writer.exclusively(connection -> copy(connection, partial));
            Files.move(partial, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException wrong) {
            throw unwritable(folder, wrong);
        }
    }

    private static void copy(DuckDBConnection connection, Path target) throws SQLException {
        String path = target.toString().replace("'", "''");
        try (Statement sql = connection.createStatement();
                ResultSet name = sql.executeQuery("SELECT current_database()")) {
            name.next();
            String here = name.getString(1);
            sql.execute("ATTACH '" + path + "' AS backup_copy");
            try {
                sql.execute("COPY FROM DATABASE \"" + here + "\" TO backup_copy");
            } finally {
                sql.execute("DETACH backup_copy");
            }
        }
    }

    @Override
    public void close() {
        try {
            writer.close();
        } finally {
            database.close();
        }
    }
}
