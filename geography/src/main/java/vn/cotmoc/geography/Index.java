package vn.cotmoc.geography;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.cotmoc.model.PlaceId;

/// All place versions in the order of code and start, numbered in that order, by id and by code.
final class Index {
    static final Comparator<Place> ORDER =
            Comparator.comparing(Place::code).thenComparing(Place::validity, Validity.BY_START);

    private final List<Place> places;
    private final Map<PlaceId, Integer> numbers;
    private final Map<String, Run> runs;

    /// The versions of one code: their numbers, the second excluded.
    private record Run(int first, int end) {}

    private final Attributions attributions;

    Index(List<Place> unordered) {
        this(unordered, Attributions.NONE);
    }

    Index(List<Place> unordered, Attributions attributions) {
        this.attributions = attributions;
        places = unordered.stream().sorted(ORDER).toList();
        numbers = HashMap.newHashMap(places.size());
        runs = HashMap.newHashMap(places.size());
        int first = 0;
        for (int number = 0; number < places.size(); number++) {
            String code = places.get(number).code();
            first = places.get(first).code().equals(code) ? first : number;
            runs.put(code, new Run(first, number + 1));
            numbers.putIfAbsent(places.get(number).id(), number);
        }
    }

    List<Place> places() {
        return places;
    }

    Optional<Place> find(PlaceId id) {
        return Optional.ofNullable(numbers.get(id)).map(places::get);
    }

    /// The number of the place, or -1.
    int number(PlaceId id) {
        return numbers.getOrDefault(id, -1);
    }

    /// The number of the place that bears the code on the day, or -1.
    int number(String code, LocalDate day) {
        Run run = runs.get(code);
        for (int number = run == null ? -1 : run.end - 1; run != null && number >= run.first; number--) {
            if (places.get(number).aliveOn(day)) {
                return bears(places.get(number), code, day) ? number : bearer(code, day);
            }
        }
        return bearer(code, day);
    }

    private int bearer(String code, LocalDate day) {
        return attributions.bearer(code, day).map(this::number).orElse(-1);
    }

    private boolean bears(Place place, String code, LocalDate day) {
        return attributions
                .find(place.id(), Attribution.BorneCode.class, day)
                .map(borne -> borne.code().equals(code))
                .orElse(true);
    }

    Attributions attributions() {
        return attributions;
    }

    /// The code of the place's parent in its own hierarchy on the day.
    Optional<String> parentCode(Place place, LocalDate day) {
        return attributions.parentCode(place, day);
    }

    /// The days on which places or their attributes change, in order, each once.
    List<LocalDate> treeDays() {
        return Stream.concat(changeDays().stream(), attributions.days())
                .distinct()
                .sorted()
                .toList();
    }

    List<Place> versions(String code) {
        Run run = runs.get(code);
        return run == null ? List.of() : places.subList(run.first, run.end);
    }

    /// The days on which a place starts or ends, in order, each once.
    List<LocalDate> changeDays() {
        List<LocalDate> days = new ArrayList<>();
        for (Place place : places) {
            place.validity().from().ifPresent(days::add);
            place.validity().to().ifPresent(days::add);
        }
        return days.stream().distinct().sorted().toList();
    }
}
