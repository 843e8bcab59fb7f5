package vn.cotmoc.web;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import vn.cotmoc.ledger.Ledger;

/// Gives the ledger of the moment, and a number for its state: another ledger object or a new revision is another
/// state.
final class Reader {
    private final Supplier<Ledger> supplier;
    private final AtomicReference<Held> held;

    Reader(Supplier<Ledger> supplier) {
        this.supplier = supplier;
        Ledger ledger = supplier.get();
        this.held = new AtomicReference<>(new Held(new LedgerPlaces(ledger), ledger, 0));
    }

    private record Held(LedgerPlaces places, Ledger ledger, long generation) {}

    /// One ledger, at one state.
    record Now(Ledger ledger, LedgerPlaces places, long generation, long head) {}

    Now now() {
        Ledger ledger = supplier.get();
        Held current = held.updateAndGet(before -> before.ledger() == ledger
                ? before
                : new Held(new LedgerPlaces(ledger), ledger, before.generation() + 1));
        return new Now(ledger, current.places(), current.generation(), ledger.head());
    }
}
