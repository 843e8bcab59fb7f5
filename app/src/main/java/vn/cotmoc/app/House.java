package vn.cotmoc.app;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import vn.cotmoc.intake.PackReader;
import vn.cotmoc.intake.PackResult;
import vn.cotmoc.ledger.Batch;
import vn.cotmoc.ledger.Ledger;
import vn.cotmoc.ledger.Mark;
import vn.cotmoc.ledger.Receipt;
import vn.cotmoc.ledger.duckdb.DuckDbStore;
import vn.cotmoc.ledger.duckdb.Settings;
import vn.cotmoc.ledger.spi.LedgerStore;
import vn.cotmoc.model.Failure;
import vn.cotmoc.model.Finding;

/// The opened store, and the ledger over it in the words of the pack that the store holds.
final class House implements AutoCloseable {
    private final Configuration configuration;
    private final Clock clock;
    private final Settings settings;
    private final LedgerStore store;
    private volatile Optional<Ledger> ledger;

    private House(Configuration configuration, Clock clock, Settings settings, LedgerStore store) {
        this.configuration = configuration;
        this.clock = clock;
        this.settings = settings;
        this.store = store;
        this.ledger = readDefinitions(new PackReader(clock), store);
    }

    /// Opens the store, which is made where it is missing.
    static House open(Configuration configuration, Clock clock) {
        Settings settings = new Settings(configuration.data(), configuration.memory(), configuration.threads());
        LedgerStore store = DuckDbStore.open(settings, clock);
        try {
            return new House(configuration, clock, settings, store);
        } catch (RuntimeException wrong) {
            store.close();
            throw wrong;
        }
    }

    private static Optional<Ledger> readDefinitions(PackReader reader, LedgerStore store) {
        List<Batch.Document> documents = store.documents().stream()
                .filter(document -> !Mark.isMark(document))
                .toList();
        if (documents.isEmpty()) {
            return Optional.empty();
        }
        return switch (reader.read(documents)) {
            case PackResult.Accepted pack -> Optional.of(new Ledger(store, pack.catalogue(), pack.geography()));
            case PackResult.Rejected rejected ->
                throw new Failure(
                        "CM-5013",
                        "The definitions in the store can no longer be read: "
                                + rejected.findings().getFirst().message());
        };
    }

    Settings settings() {
        return settings;
    }

    LedgerStore store() {
        return store;
    }

    Clock clock() {
        return clock;
    }

    Backups backups() {
        return new Backups(settings, clock);
    }

    /// Whether a pack was loaded.
    boolean hasPack() {
        return ledger.isPresent();
    }

    /// The ledger. On an empty store the configured pack is loaded first.
    Ledger ledger() {
        if (ledger.isEmpty()) {
            loadPack(configuration.pack());
        }
        return ledger.orElseThrow(() -> new IllegalStateException("No pack was loaded."));
    }

    /// Reads a pack without recording it.
    PackResult readPack(Path folder) {
        if (!PackReader.isPack(folder)) {
            throw new Failure("CM-3007", "The folder " + folder + " holds no pack; it needs a pack.yaml.");
        }
        return new PackReader(clock).read(folder);
    }

    /// Records what is new in the pack. A pack that is already recorded changes nothing.
    /// @throws Failure CM-2000 where the pack has errors
    List<Receipt> loadPack(Path folder) {
        return switch (readPack(folder)) {
            case PackResult.Rejected rejected ->
                throw new Failure(
                        "CM-2000",
                        "The pack " + folder + " has errors; nothing was loaded:\n"
                                + String.join(
                                        "\n",
                                        rejected.findings().stream()
                                                .map(Finding::message)
                                                .toList()));
            case PackResult.Accepted accepted -> record(accepted);
        };
    }

    /// Records a pack that was read without errors.
    List<Receipt> record(PackResult.Accepted pack) {
        Ledger next = new Ledger(store, pack.catalogue(), pack.geography());
        List<Receipt> receipts = pack.batches().stream().map(next::append).toList();
        ledger = Optional.of(next);
        return receipts;
    }

    @Override
    public void close() {
        store.close();
    }
}
