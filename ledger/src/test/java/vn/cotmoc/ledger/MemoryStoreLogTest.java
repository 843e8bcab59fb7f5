package vn.cotmoc.ledger;

import java.time.Clock;
import vn.cotmoc.ledger.spi.LedgerStore;
import vn.cotmoc.testkit.LedgerLogContract;
import vn.cotmoc.testkit.MemoryStore;

/// The log of the store in memory does what every log does.
class MemoryStoreLogTest extends LedgerLogContract {
    @Override
    protected LedgerStore open(Clock clock) {
        return new MemoryStore(clock);
    }
}
