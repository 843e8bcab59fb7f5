package vn.cotmoc.ledger.duckdb;

import java.sql.SQLException;
import java.util.concurrent.locks.StampedLock;
import java.util.function.Supplier;

/// Lets several reads see one state without a transaction around them: they run freely and are made again where a
/// commit
/// came between; after two such attempts the next commit waits for them, a few milliseconds. Reads that nothing
/// disturbs
/// pay two looks at a number.
final class Steady {
    private static final int FREE_ATTEMPTS = 2;
    private static final ScopedValue<Boolean> INSIDE = ScopedValue.newInstance();

    private final StampedLock lock = new StampedLock();

    /// What makes a new state visible.
    @FunctionalInterface
    interface Change {
        void make() throws SQLException;
    }

    /// Makes the change while no steady read holds it off.
    void change(Change change) throws SQLException {
        long stamp = lock.writeLock();
        try {
            change.make();
        } finally {
            lock.unlockWrite(stamp);
        }
    }

    /// Reads of one state; those inside others see the state of the outer ones.
    <T> T read(Supplier<T> reads) {
        return INSIDE.isBound() ? reads.get() : ScopedValue.where(INSIDE, true).call(() -> steady(reads));
    }

    private <T> T steady(Supplier<T> reads) {
        for (int i = 0; i < FREE_ATTEMPTS; i++) {
            long stamp = lock.tryOptimisticRead();
            if (stamp != 0) {
                T seen = reads.get();
                if (lock.validate(stamp)) {
                    return seen;
                }
            }
        }
        long stamp = lock.readLock();
        try {
            return reads.get();
        } finally {
            lock.unlockRead(stamp);
        }
    }
}
