package vn.cotmoc.geography;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.PlaceId;

/// All attributions, by place and by the code that one gives.
final class Attributions {
    static final Attributions NONE = new Attributions(List.of());

    private final Map<PlaceId, List<Attribution>> byPlace = new HashMap<>();
    private final Map<String, List<Attribution>> byCode = new HashMap<>();

    Attributions(List<Attribution> all) {
        for (Attribution each : all) {
            byPlace.computeIfAbsent(each.place(), place -> new ArrayList<>()).add(each);
            if (each.attribute() instanceof Attribution.BorneCode borne) {
                byCode.computeIfAbsent(borne.code(), code -> new ArrayList<>()).add(each);
            }
        }
    }

    List<Attribution> of(PlaceId place) {
        return List.copyOf(byPlace.getOrDefault(place, List.of()));
    }

    /// The attribute of the kind that holds on the day.
    <T extends Attribution.Attribute> Optional<T> find(PlaceId place, Class<T> kind, LocalDate day) {
        return holding(place, day).filter(kind::isInstance).map(kind::cast).findFirst();
    }

    /// The parent that is stated for the hierarchy on the day.
    Optional<Attribution.Parent> parent(PlaceId place, Code hierarchy, LocalDate day) {
        return holding(place, day)
                .filter(Attribution.Parent.class::isInstance)
                .map(Attribution.Parent.class::cast)
                .filter(parent -> parent.hierarchy().equals(hierarchy))
                .findFirst();
    }

    /// The code of the parent in the place's own hierarchy on the day.
    Optional<String> parentCode(Place place, LocalDate day) {
        return parent(place.id(), place.kind().hierarchy(), day)
                .map(Attribution.Parent::code)
                .orElse(place.parentCode());
    }

    /// The place that another code was given to on the day.
    Optional<PlaceId> bearer(String code, LocalDate day) {
        return byCode.getOrDefault(code, List.of()).stream()
                .filter(each -> each.validity().contains(day))
                .map(Attribution::place)
                .findFirst();
    }

    /// The days on which an attribute starts or ends.
    Stream<LocalDate> days() {
        return byPlace.values().stream()
                .flatMap(List::stream)
                .flatMap(each -> Stream.concat(each.validity().from().stream(), each.validity().to().stream()));
    }

    private Stream<Attribution.Attribute> holding(PlaceId place, LocalDate day) {
        return byPlace.getOrDefault(place, List.of()).stream()
                .filter(each -> each.validity().contains(day))
                .map(Attribution::attribute);
    }
}
