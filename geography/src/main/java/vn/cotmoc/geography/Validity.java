package vn.cotmoc.geography;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;
import vn.cotmoc.model.Period;

/// The days on which something was so, half-open: the day of `from` belongs to it, the day of `to` does not.
/// Without `from` it began before all records, without `to` it lasts. Where `to` is not after `from` it holds
/// no day at all; a [Geography] refuses such places.
public record Validity(Optional<LocalDate> from, Optional<LocalDate> to) {

    /// Every day.
    public static final Validity ALWAYS = new Validity(Optional.empty(), Optional.empty());

    static final Comparator<Validity> BY_START = Comparator.comparing(Validity::start);

    /// From the day on.
    public static Validity since(LocalDate from) {
        return new Validity(Optional.of(from), Optional.empty());
    }

    /// From the first day to the day before the second.
    public static Validity between(LocalDate from, LocalDate to) {
        return new Validity(Optional.of(from), Optional.of(to));
    }

    /// Whether it holds no day.
    public boolean isEmpty() {
        return !start().isBefore(end());
    }

    /// Whether the day belongs to it.
    public boolean contains(LocalDate day) {
        return !day.isBefore(start()) && day.isBefore(end());
    }

    /// Whether a day belongs to both.
    public boolean overlaps(Validity other) {
        return later(start(), other.start()).isBefore(earlier(end(), other.end()));
    }

    /// Whether every day of the period belongs to it.
    public boolean covers(Period period) {
        return !period.start().isBefore(start()) && !period.endExclusive().isAfter(end());
    }

    /// The first day; the earliest of all days where it began before all records.
    LocalDate start() {
        return from.orElse(LocalDate.MIN);
    }

    /// The first day after it; the latest of all days where it lasts.
    LocalDate end() {
        return to.orElse(LocalDate.MAX);
    }

    private static LocalDate later(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    private static LocalDate earlier(LocalDate a, LocalDate b) {
        return a.isBefore(b) ? a : b;
    }
}
