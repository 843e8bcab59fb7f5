package vn.cotmoc.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.cotmoc.geography.Geography;
import vn.cotmoc.geography.Place;
import vn.cotmoc.model.LocalText;
import vn.cotmoc.model.PlaceId;
import vn.cotmoc.model.Spelling;

/// Who bore which code and which name, and when. Each list is made when it is first asked for. For one thread.
final class Bearings {
    private final Geography geography;
    private @Nullable Map<String, List<Bearing>> byCode;
    private @Nullable Map<String, List<Bearing>> byName;

    Bearings(Geography geography) {
        this.geography = geography;
    }

    /// The bearers of the code, among them places that bear it beside the one in their id.
    List<Bearing> ofCode(String code) {
        Map<String, List<Bearing>> known = byCode;
        if (known == null) {
            known = index((place, day) -> Stream.of(geography.codeOn(place.id(), day)));
            byCode = known;
        }
        return known.getOrDefault(code, List.of());
    }

    /// The bearers of the name in its normal form, with the type before it or without.
    List<Bearing> ofName(String form) {
        Map<String, List<Bearing>> known = byName;
        if (known == null) {
            known = index((place, day) -> names(place, day).stream());
            byName = known;
        }
        return known.getOrDefault(form, List.of());
    }

    /// Whether the place lies in one with the name or code, on the first or the last day of the bearing.
    boolean liesIn(Bearing bearing, String within) {
        String form = PlaceText.form(within);
        long last = bearing.to() == Long.MAX_VALUE ? Math.max(bearing.day(), lastChange()) : bearing.to() - 1;
        return Stream.of(bearing.day(), last)
                .map(LocalDate::ofEpochDay)
                .anyMatch(day -> geography.ancestors(bearing.version().id(), day).stream()
                        .anyMatch(above -> geography.codeOn(above.id(), day).equals(within)
                                || names(above, day).contains(form)));
    }

    private long lastChange() {
        return geography.changeDays().isEmpty()
                ? 0
                : geography.changeDays().getLast().toEpochDay();
    }

    /// What is asked for on one day of each stretch in which nothing about the place changes.
    private interface Keys {
        Stream<String> of(Place place, LocalDate day);
    }

    private Map<String, List<Bearing>> index(Keys keys) {
        Map<String, List<Bearing>> index = new HashMap<>();
        for (Place place : geography.list()) {
            stretches(
                    place,
                    (bearing, day) -> keys.of(place, day)
                            .forEach(key -> add(index.computeIfAbsent(key, each -> new ArrayList<>(1)), bearing)));
        }
        return index;
    }

    private void stretches(Place place, BiConsumer<Bearing, LocalDate> sink) {
        Gazetteer.Version version = Gazetteer.Version.of(place);
        NavigableSet<Long> bounds = new TreeSet<>(List.of(version.from(), version.to()));
        geography.attributions(place.id()).stream()
                .flatMap(each -> Stream.concat(each.validity().from().stream(), each.validity().to().stream()))
                .map(LocalDate::toEpochDay)
                .forEach(bounds::add);
        for (long from : bounds.headSet(version.to())) {
            Long to = bounds.higher(from);
            Bearing bearing = new Bearing(version, from, to == null ? version.to() : to);
            sink.accept(bearing, LocalDate.ofEpochDay(bearing.day()));
        }
    }

    /// Adds a stretch, to the one before it where the place bore the same.
    private static void add(List<Bearing> list, Bearing next) {
        Bearing last = list.isEmpty() ? next : list.getLast();
        if (last.to() == next.from()
                && last.version().id().equals(next.version().id())) {
            list.set(list.size() - 1, new Bearing(next.version(), last.from(), next.to()));
        } else {
            list.add(next);
        }
    }

    /// The normal forms of what the place is called: as it is stated, without its type, and in English.
    private List<String> names(Place place, LocalDate day) {
        PlaceId id = place.id();
        LocalText name = geography.nameOn(id, day);
        String full = Spelling.normal(name.vi());
        String type = Spelling.normal(geography.typeOn(id, day));
        String bare = without(without(full, type), Spelling.normal(place.kind().type()));
        return Stream.of(full, bare, type + " " + bare, Spelling.normal(name.en()))
                .distinct()
                .toList();
    }

    private static String without(String name, String type) {
        return name.startsWith(type + " ") ? name.substring(type.length() + 1) : name;
    }
}
