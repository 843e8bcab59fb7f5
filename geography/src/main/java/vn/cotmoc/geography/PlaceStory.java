package vn.cotmoc.geography;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.cotmoc.model.PlaceId;

/// What a place was made of and what became of it, across all changes on the way, up to the last change that is known.
///
/// @param today the day of that last change; what is so then is so now
/// @param before what led to the place, the earliest day first
/// @param after what followed, the earliest day first
/// @param past where figures of its territory are found on the days before each change that led to it, the latest
/// first
/// @param now where figures of its territory are found today; the place itself where it lasts
public record PlaceStory(
        Place place, LocalDate today, List<Chapter> before, List<Chapter> after, List<Reach> past, Reach now) {
    public PlaceStory {
        before = List.copyOf(before);
        after = List.copyOf(after);
        past = List.copyOf(past);
    }

    /// What happened on one day.
    public record Chapter(LocalDate date, List<Lineage> threads) {
        public Chapter {
            threads = List.copyOf(threads);
        }
    }

    /// A place that shares territory, and how much of the divided place the two share: of the other one where it
    /// is earlier, of this one where it is later. Empty where that is not known.
    public record Member(PlaceId place, Optional<BigDecimal> weight, Exactness exactness) {}

    /// The places of one day that hold the territory.
    ///
    /// @param exactness of earlier places: how well their figures add up to this place; of later places: how well
    /// a figure of this place is divided among them
    /// @param unit the smallest group with this place of which the figures of both days are equal
    public record Reach(LocalDate day, List<Member> members, Exactness exactness, Optional<CommonUnit> unit) {
        public Reach {
            members = List.copyOf(members);
        }
    }

    /// Whether the place exists today.
    public boolean lasts() {
        return place.aliveOn(today);
    }

    /// What went into the place itself.
    public List<Lineage> origins() {
        return before.stream()
                .flatMap(chapter -> chapter.threads().stream())
                .filter(thread -> thread.to().equals(Optional.of(place.id())))
                .toList();
    }

    /// What the place itself became.
    public List<Lineage> outcomes() {
        return after.stream()
                .flatMap(chapter -> chapter.threads().stream())
                .filter(thread -> thread.from().equals(Optional.of(place.id())))
                .toList();
    }
}
