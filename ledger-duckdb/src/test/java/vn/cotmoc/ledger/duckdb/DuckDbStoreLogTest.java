package vn.cotmoc.ledger.duckdb;

import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.io.TempDir;
import vn.cotmoc.ledger.spi.LedgerStore;
import vn.cotmoc.testkit.LedgerLogContract;

/// The log of the embedded store does what every log does.
class DuckDbStoreLogTest extends LedgerLogContract {
    @TempDir
    Path folder;

    private int stores;

    @Override
    protected LedgerStore open(Clock clock) {
        stores++;
        return DuckDbStore.open(Settings.of(folder.resolve("store-" + stores)), clock);
    }
}
