package vn.cotmoc.goals;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import vn.cotmoc.intake.PackReader;
import vn.cotmoc.intake.PackResult;
import vn.cotmoc.ledger.Ledger;
import vn.cotmoc.testkit.MemoryStore;

/// The pilot's pack, loaded on 1 March 2026.
final class PackLedger {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-31T00:00:00Z"), ZoneOffset.UTC);

    private PackLedger() {}

    static Ledger load() {
        return switch (new PackReader(CLOCK).read(Path.of("../packs/langson"))) {
            case PackResult.Rejected rejected ->
                throw new IllegalStateException(rejected.findings().toString());
            case PackResult.Accepted pack -> {
                Ledger ledger = new Ledger(new MemoryStore(CLOCK), pack.catalogue(), pack.geography());
                pack.batches().forEach(ledger::append);
                yield ledger;
            }
        };
    }
}
