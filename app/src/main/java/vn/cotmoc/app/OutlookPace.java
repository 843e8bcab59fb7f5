package vn.cotmoc.app;

import java.io.PrintWriter;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import vn.cotmoc.model.Language;
import vn.cotmoc.outlook.Projections;

/// Tells every second how far the outlooks are, and how fast.
final class OutlookPace implements Projections.Watch {
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final long MILLIS = 1000;

    private final PrintWriter err;
    private final Clock clock;
    private final Instant start;
    private Instant told;

    OutlookPace(PrintWriter err, Clock clock) {
        this.err = err;
        this.clock = clock;
        this.start = clock.instant();
        this.told = start;
    }

    @Override
    public void at(int series, int part, int parts) {
        Instant now = clock.instant();
        if (Duration.between(told, now).compareTo(PAUSE) >= 0) {
            told = now;
            long rate =
                    series * MILLIS / Math.max(1, Duration.between(start, now).toMillis());
            err.println("[outlook] " + number(series) + " series, " + number(rate) + " a second; part " + part + " of "
                    + parts);
            err.flush();
        }
    }

    /// What was done, in one line.
    static String told(Projections.Summary summary) {
        return "outlooks: " + number(summary.series()) + " series, " + number(summary.fresh()) + " up to date, "
                + number(summary.made()) + " computed, "
                + number((long) summary.series() - summary.fresh() - summary.made()) + " refused; "
                + number(summary.recorded()) + " figures recorded";
    }

    private static String number(long value) {
        return Language.EN.number(BigDecimal.valueOf(value));
    }
}
