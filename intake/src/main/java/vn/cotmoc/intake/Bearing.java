package vn.cotmoc.intake;

import java.util.Optional;

/// A place bears a code or a name from one day to another, the last excluded; days count from 1970-01-01.
record Bearing(Gazetteer.Version version, long from, long to) {

    /// For all the life of the place.
    static Bearing of(Gazetteer.Version version) {
        return new Bearing(version, version.from(), version.to());
    }

    boolean meets(long start, long end) {
        return start < to && end > from;
    }

    /// When the place bears both; empty where that is another place, or at no time.
    Optional<Bearing> and(Bearing other) {
        long start = Math.max(from, other.from);
        long end = Math.min(to, other.to);
        return version.id().equals(other.version.id()) && start < end
                ? Optional.of(new Bearing(version, start, end))
                : Optional.empty();
    }

    /// A day on which it is so: the first, or the last where it began before all records.
    long day() {
        if (from != Long.MIN_VALUE) {
            return from;
        }
        return to == Long.MAX_VALUE ? 0 : to - 1;
    }
}
