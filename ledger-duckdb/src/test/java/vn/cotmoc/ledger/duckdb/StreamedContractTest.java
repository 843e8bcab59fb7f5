package vn.cotmoc.ledger.duckdb;

import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.io.TempDir;
import vn.cotmoc.ledger.spi.LedgerStore;
import vn.cotmoc.testkit.LedgerStoreContract;

/// Large files take another way into the embedded store than small submissions, and end in the same ledger: here every
/// batch takes the way of the large ones.
class StreamedContractTest extends LedgerStoreContract {
    @TempDir
    Path folder;

    private int stores;

    @Override
    protected LedgerStore open(Clock clock) {
        stores++;
        return new Streamed(DuckDbStore.open(Settings.of(folder.resolve("store-" + stores)), clock));
    }
}
