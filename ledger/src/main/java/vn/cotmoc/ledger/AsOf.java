package vn.cotmoc.ledger;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// Which state of knowledge a read sees.
public sealed interface AsOf {

    /// Everything recorded so far.
    record Latest() implements AsOf {
        @Override
        public String toString() {
            return "latest";
        }
    }

    /// What was known at the instant, that instant included.
    record KnownAt(Instant instant) implements AsOf {
        @Override
        public String toString() {
            return instant.toString();
        }
    }

    /// What the ledger held after the revision was recorded; pins an answer for ever.
    record Revision(long number) implements AsOf {
        public Revision {
            if (number < 0) {
                throw new IllegalArgumentException("A revision is 0 or above, found " + number + ".");
            }
        }

        @Override
        public String toString() {
            return "r" + number;
        }
    }

    /// The newest state.
    AsOf LATEST = new Latest();

    /// What was known at the end of the day, in the zone.
    static AsOf endOf(LocalDate day, ZoneId zone) {
        return new KnownAt(day.plusDays(1).atStartOfDay(zone).toInstant().minusNanos(1000));
    }

    /// Reads `latest`, an instant (`2025-01-01T00:00:00Z`), a day (`2024-12-31`: to its end in the zone) or a
    /// revision (`r17`).
    /// @throws IllegalArgumentException for any other text
    static AsOf parse(String text, ZoneId zone) {
        try {
            if (text.equals("latest")) {
                return LATEST;
            }
            if (text.startsWith("r")) {
                return new Revision(Long.parseLong(text.substring(1)));
            }
            return text.indexOf('T') < 0 ? endOf(LocalDate.parse(text), zone) : new KnownAt(Instant.parse(text));
        } catch (DateTimeException | IllegalArgumentException wrong) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" is no state of knowledge; write 2024-12-31, 2025-01-01T00:00:00Z, r17 or latest.",
                    wrong);
        }
    }
}
