package vn.cotmoc.ledger.duckdb;

import java.time.Instant;
import java.util.concurrent.TimeUnit;

/// Instants as the store keeps them: microseconds since 1970-01-01T00:00Z.
final class Micros {
    private Micros() {}

    static Instant instant(long micros) {
        return Instant.EPOCH
                .plusSeconds(Math.floorDiv(micros, 1_000_000L))
                .plusNanos(TimeUnit.MICROSECONDS.toNanos(Math.floorMod(micros, 1_000_000L)));
    }

    static long of(Instant instant) {
        return Math.addExact(TimeUnit.SECONDS.toMicros(instant.getEpochSecond()), instant.getNano() / 1000L);
    }
}
