package vn.cotmoc.ledger.duckdb;

import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.io.TempDir;
import vn.cotmoc.ledger.spi.LedgerStore;
import vn.cotmoc.testkit.LedgerStoreContract;

/// The embedded store does what every store does.
class DuckDbStoreContractTest extends LedgerStoreContract {
    @TempDir
    Path folder;

    private int stores;

    @Override
    protected LedgerStore open(Clock clock) {
        stores++;
        return DuckDbStore.open(Settings.of(folder.resolve("store-" + stores)), clock);
    }
}
