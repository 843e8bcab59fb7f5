package vn.cotmoc.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.cotmoc.geography.Chronicle;
import vn.cotmoc.geography.CommonUnit;
import vn.cotmoc.geography.CommonUnits;
import vn.cotmoc.geography.Correspondence;
import vn.cotmoc.geography.Geography;
import vn.cotmoc.geography.Weights;
import vn.cotmoc.model.PlaceId;

/// What became of the territory of a place, or what it was before. Shares do not matter here: a place is the same
/// only where it is alone in a common unit on both days, by the composed lineage, and nothing of it was lost. For one
/// thread.
final class Territories {
    private static final int MOST_PAIRS = 64;

    private final Geography geography;
    private final NavigableSet<LocalDate> days = new TreeSet<>();
    private final Map<List<LocalDate>, Kept> kept = new HashMap<>();
    private @Nullable Chronicle chronicle;

    private record Kept(Correspondence forward, CommonUnits units) {}

    /// How a place of one day relates to those of another.
    ///
    /// @param kin the places of the other day that share territory with it
    /// @param sources the smallest exact group, as the places of the earlier day
    /// @param targets the same group, as the places of the later day
    /// @param lost whether a part of the group became nothing
    record Kinship(List<PlaceId> kin, List<PlaceId> sources, List<PlaceId> targets, boolean lost) {
        /// The place of the other day that is the same territory, if there is one.
        Optional<PlaceId> same() {
            boolean alone = sources.size() == 1 && targets.size() == 1 && !lost;
            return alone ? Optional.of(kin.getFirst()) : Optional.empty();
        }
    }

    Territories(Geography geography) {
        this.geography = geography;
    }

    /// The kin on another day of a place that exists on a day; empty where it became, or came from, nothing.
    Optional<Kinship> kinship(PlaceId place, LocalDate day, LocalDate other) {
        boolean forward = !day.isAfter(other);
        Kept between = forward ? between(day, other) : between(other, day);
        Correspondence way = between.forward();
        OptionalInt number = forward ? way.findSource(place.toString()) : way.findTarget(place.toString());
        if (number.isEmpty()) {
            return Optional.empty();
        }
        OptionalInt unit = forward
                ? between.units().ofSource(number.getAsInt())
                : between.units().ofTarget(number.getAsInt());
        List<PlaceId> kin = forward ? targets(way, number.getAsInt()) : sources(way, number.getAsInt());
        if (unit.isEmpty() || kin.isEmpty()) {
            return Optional.empty();
        }
        CommonUnit group = between.units().list().get(unit.getAsInt());
        boolean lost = group.sources().stream()
                .anyMatch(
                        each -> !way.losses(way.findSource(each).orElseThrow()).isEmpty());
        return Optional.of(new Kinship(kin, ids(group.sources()), ids(group.targets()), lost));
    }

    private static List<PlaceId> targets(Correspondence way, int source) {
        List<PlaceId> all = new ArrayList<>();
        for (int target : way.targetsOf(source)) {
            all.add(PlaceId.parse(way.target(target)));
        }
        return all;
    }

    private static List<PlaceId> sources(Correspondence way, int target) {
        List<PlaceId> all = new ArrayList<>();
        for (int source : way.sourcesOf(target)) {
            all.add(PlaceId.parse(way.source(source)));
        }
        return all;
    }

    private static List<PlaceId> ids(List<String> texts) {
        return texts.stream().map(PlaceId::parse).toList();
    }

    /// Kept for the stretches between changes, since nothing differs within one.
    private Kept between(LocalDate earlier, LocalDate later) {
        Chronicle known = chronicle;
        if (known == null) {
            known = Chronicle.of(geography, Weights.PLAIN);
            chronicle = known;
            days.addAll(geography.changeDays());
            geography.lineage().forEach(each -> days.add(each.change().date()));
        }
        if (kept.size() >= MOST_PAIRS) {
            kept.clear();
        }
        Chronicle all = known;
        return kept.computeIfAbsent(List.of(floor(earlier), floor(later)), pair -> {
            Correspondence forward = all.between(pair.getFirst(), pair.getLast());
            return new Kept(forward, forward.commonUnits());
        });
    }

    private LocalDate floor(LocalDate day) {
        LocalDate change = days.floor(day);
        return change == null ? day : change;
    }
}
