package vn.cotmoc.ledger.duckdb;

import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.io.TempDir;
import vn.cotmoc.ledger.spi.LedgerStore;
import vn.cotmoc.testkit.LedgerLogContract;

/// The log after large files is the log after small submissions.
class StreamedLogTest extends LedgerLogContract {
    @TempDir
    Path folder;

    private int stores;

    @Override
    protected LedgerStore open(Clock clock) {
        stores++;
        return new Streamed(DuckDbStore.open(Settings.of(folder.resolve("store-" + stores)), clock));
    }
}
