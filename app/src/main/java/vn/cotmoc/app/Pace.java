package vn.cotmoc.app;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import vn.cotmoc.intake.Progress;
import vn.cotmoc.model.Language;

/// Tells every second how far a file has been read, and how fast.
final class Pace implements Progress {
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final long WHOLE = 100;

    private final String name;
    private final PrintWriter err;
    private final Clock clock;
    private final Instant start;
    private Instant told;

    Pace(String name, PrintWriter err, Clock clock) {
        this.name = name;
        this.err = err;
        this.clock = clock;
        this.start = clock.instant();
        this.told = start;
    }

    @Override
    public void at(long rows, long bytes, long total) {
        Instant now = clock.instant();
        if (Duration.between(told, now).compareTo(PAUSE) >= 0) {
            told = now;
            long rate = rows * 1000 / Math.max(1, Duration.between(start, now).toMillis());
            err.println("[import] " + name + ": " + number(rows) + " rows, " + number(rate) + " a second, "
                    + (total == 0 ? WHOLE : bytes * WHOLE / total) + " %");
            err.flush();
        }
    }

    private static String number(long value) {
        return Language.EN.number(java.math.BigDecimal.valueOf(value));
    }
}
