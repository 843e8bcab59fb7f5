package vn.cotmoc.exchange.sdmx;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.cotmoc.ledger.AsOf;
import vn.cotmoc.ledger.BatchHead;
import vn.cotmoc.ledger.Ledger;
import vn.cotmoc.ledger.Query;
import vn.cotmoc.ledger.Slice;
import vn.cotmoc.ledger.Statement;
import vn.cotmoc.ledger.formula.Derivation;
import vn.cotmoc.ledger.formula.Derivations;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Figure;

/// Reads of one state of a ledger, made one after another while an answer is written: where something is recorded
/// meanwhile, later reads still see the state of the first.
final class Reads {
    private final Ledger ledger;
    private final long head;
    private final Memo<Derivations> derivations;

    Reads(Ledger ledger) {
        this.ledger = ledger;
        this.head = ledger.head();
        this.derivations = new Memo<>(() -> new Derivations(ledger));
    }

    Ledger ledger() {
        return ledger;
    }

    long head() {
        return head;
    }

    Slice headlines(Query query) {
        return ledger.steadily(() -> ledger.headlines(pinned(query)));
    }

    /// Whether the actual figures of the indicator are computed.
    boolean isDerived(Code indicator) {
        return derivations.get().isDerived(indicator);
    }

    /// The computed figures of the indicator that have a value.
    List<Derivation> derived(Code indicator, Query query) {
        return ledger.steadily(() -> derivations.get().list(indicator, pinned(query))).stream()
                .filter(each -> each.figure() instanceof Figure.Known)
                .toList();
    }

    List<Statement> statements(Query query) {
        return ledger.steadily(() -> ledger.statements(pinned(query)));
    }

    List<Statement> history(Query query) {
        return ledger.steadily(() -> ledger.history(pinned(query)));
    }

    private Query pinned(Query query) {
        boolean moved = query.asOf() instanceof AsOf.Latest && ledger.head() != head;
        return moved ? query.withAsOf(new AsOf.Revision(head)) : query;
    }

    /// The revision that was the newest at the instant, 0 before the first.
    long revisionAt(Instant instant) {
        return ledger.batches().stream()
                .filter(batch -> !batch.at().isAfter(instant))
                .mapToLong(BatchHead::revision)
                .max()
                .orElse(0);
    }

    /// When the newest batch of the state was recorded, if there is one.
    Optional<Instant> lastRecorded() {
        return ledger.batches().stream()
                .filter(batch -> batch.revision() <= head)
                .map(BatchHead::at)
                .max(Instant::compareTo);
    }
}
