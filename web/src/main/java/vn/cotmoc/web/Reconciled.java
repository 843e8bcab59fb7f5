package vn.cotmoc.web;

import java.util.LinkedHashMap;
import java.util.Map;
import vn.cotmoc.goals.Reconciliation;
import vn.cotmoc.goals.Reconciliations;
import vn.cotmoc.ledger.AsOf;

/// The reconciliations of the last few states, so that a filter of the page costs no comparing. Safe for many threads.
final class Reconciled {
    private static final int MOST = 4;

    private final Map<Key, Reconciliation> kept = new LinkedHashMap<>(MOST * 2, 0.75f, true);

    private record Key(long generation, long head, AsOf asOf) {}

    /// What the ledger says at the state that the request sees.
    synchronized Reconciliation of(Ask ask) {
        AsOf asOf = ask.asOf();
        Key key = new Key(ask.generation(), ask.head(), asOf);
        Reconciliation found = kept.computeIfAbsent(key, each -> new Reconciliations(ask.ledger()).of(asOf));
        var oldest = kept.keySet().iterator();
        while (kept.size() > MOST) {
            oldest.next();
            oldest.remove();
        }
        return found;
    }
}
