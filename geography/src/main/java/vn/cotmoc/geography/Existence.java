package vn.cotmoc.geography;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// A place by its id alone, whatever form ids have: its code and level, and when it existed. Stretches that touch are
/// one, so a row for each name or type of a place does not cut it.
///
/// @param validities in order, without overlaps, with a day between any two
record Existence(String id, String code, String level, List<Validity> validities) {
    Existence {
        validities = List.copyOf(validities);
    }

    static Existence of(Place place) {
        return new Existence(place.id().toString(), place.code(), place.level().text(), List.of(place.validity()));
    }

    /// The same place with one more stretch.
    Existence with(Validity more) {
        List<Validity> all = new ArrayList<>(validities);
        all.add(more);
        all.sort(Comparator.comparing(Validity::start));
        List<Validity> joined = new ArrayList<>();
        for (Validity each : all) {
            if (!joined.isEmpty() && joined.getLast().end().equals(each.start())) {
                Validity before = joined.removeLast();
                joined.add(new Validity(before.from(), each.to()));
            } else {
                joined.add(each);
            }
        }
        return new Existence(id, code, level, joined);
    }

    boolean aliveOn(LocalDate day) {
        for (Validity each : validities) {
            if (each.contains(day)) {
                return true;
            }
        }
        return false;
    }

    /// Whether it existed up to the day, which need not belong to it.
    boolean aliveBefore(LocalDate day) {
        for (Validity each : validities) {
            if (each.start().isBefore(day) && !each.end().isBefore(day)) {
                return true;
            }
        }
        return false;
    }
}
