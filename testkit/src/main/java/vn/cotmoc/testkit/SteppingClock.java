package vn.cotmoc.testkit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/// A clock that stands still until it is told to move. Safe for one thread.
public final class SteppingClock extends Clock {
    private Instant now;

    private SteppingClock(Instant now) {
        this.now = now;
    }

    /// A clock that stands at the instant, as `2025-01-01T00:00:00Z`.
    public static SteppingClock at(String instant) {
        return new SteppingClock(Instant.parse(instant));
    }

    /// Moves it forward.
    public void pass(Duration time) {
        now = now.plus(time);
    }

    /// Puts it to the instant.
    public void set(String instant) {
        now = Instant.parse(instant);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }

    @Override
    public Instant instant() {
        return now;
    }
}
