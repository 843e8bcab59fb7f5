package vn.cotmoc.ledger;

import java.time.Clock;
import vn.cotmoc.ledger.spi.LedgerStore;
import vn.cotmoc.testkit.LedgerStoreContract;
import vn.cotmoc.testkit.MemoryStore;

/// The store in memory passes what every store passes.
class MemoryStoreTest extends LedgerStoreContract {
    @Override
    protected LedgerStore open(Clock clock) {
        return new MemoryStore(clock);
    }
}
