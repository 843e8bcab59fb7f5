package vn.cotmoc.exchange.sdmx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// How data is packed: which dimension stands at the observations, and which attributes come with series and
/// observations (SDMX REST 1.5, data queries, `dimensionAtObservation` and `detail`).
///
/// @param at the dimension at the observations; empty for all of them, a flat table
/// @param observations whether observations come at all
record Shape(
        Artefact.Structure structure,
        Optional<Component> at,
        List<Slot> seriesAttributes,
        List<Slot> observationAttributes,
        boolean observations) {

    static final String FLAT = "AllDimensions";

    /// An attribute and its place in the lists of values.
    record Slot(Component component, int index) {}

    Shape {
        seriesAttributes = List.copyOf(seriesAttributes);
        observationAttributes = List.copyOf(observationAttributes);
    }

    /// The series of time, with every attribute.
    static Shape of(Artefact.Structure structure) {
        return of(structure, Optional.of(Structures.TIME)).orElseThrow();
    }

    /// With the dimension at the observations, empty for a flat table; empty where the structure has no such dimension.
    static Optional<Shape> of(Artefact.Structure structure, Optional<String> at) {
        Optional<Component> component = at.flatMap(id -> structure.components().stream()
                .filter(each -> each.role() == Component.Role.DIMENSION || each.role() == Component.Role.TIME)
                .filter(each -> each.id().equals(id))
                .findFirst());
        if (at.isPresent() && component.isEmpty()) {
            return Optional.empty();
        }
        List<Component> series = structure.of(Component.Role.SERIES_ATTRIBUTE);
        List<Component> observation = structure.of(Component.Role.OBSERVATION_ATTRIBUTE);
        boolean time = component.map(each -> each.role() == Component.Role.TIME).orElse(false);
        boolean low =
                component.map(each -> each.id().equals(Structures.INDICATOR)).orElse(true);
        List<Component> both = new ArrayList<>(series);
        both.addAll(observation);
        return Optional.of(new Shape(
                structure,
                component,
                low ? List.of() : slots(series, 0),
                time ? slots(observation, 0) : low ? slots(both, 0) : slots(observation, series.size()),
                true));
    }

    private static List<Slot> slots(List<Component> components, int first) {
        return IntStream.range(0, components.size())
                .mapToObj(i -> new Slot(components.get(i), first + i))
                .toList();
    }

    boolean isTime() {
        return at.map(each -> each.role() == Component.Role.TIME).orElse(false);
    }

    boolean isFlat() {
        return at.isEmpty();
    }

    /// The name of the dimension at the observations.
    String atName() {
        return at.map(Component::id).orElse(FLAT);
    }

    /// The dimensions that make the key of a series, in order; of a flat table none.
    List<Component> seriesDimensions() {
        List<Component> all = new ArrayList<>(isFlat() ? List.of() : structure.dimensions());
        at.ifPresent(all::remove);
        if (at.isPresent() && !isTime()) {
            all.addAll(structure.of(Component.Role.TIME));
        }
        return all;
    }

    /// All dimensions in order, time last.
    List<Component> allDimensions() {
        List<Component> all = new ArrayList<>(structure.dimensions());
        all.addAll(structure.of(Component.Role.TIME));
        return all;
    }

    /// The same with the attributes alone whose ids are wanted.
    Shape withAttributes(java.util.function.Predicate<Component> wanted) {
        return new Shape(
                structure, at, only(seriesAttributes, wanted), only(observationAttributes, wanted), observations);
    }

    private static List<Slot> only(List<Slot> slots, java.util.function.Predicate<Component> wanted) {
        return slots.stream().filter(slot -> wanted.test(slot.component())).toList();
    }

    /// The same without observations.
    Shape withoutObservations() {
        return new Shape(structure, at, seriesAttributes, observationAttributes, false);
    }

    /// The value of the attribute among values; empty where there is none.
    static String value(Slot slot, List<String> values) {
        return slot.index() < values.size() ? values.get(slot.index()) : "";
    }

    /// The words of the parameter `detail`.
    enum Detail {
        FULL,
        DATAONLY,
        SERIESKEYSONLY,
        NODATA;

        static Optional<Detail> find(String word) {
            return Arrays.stream(values())
                    .filter(each ->
                            each.name().toLowerCase(java.util.Locale.ROOT).equals(word))
                    .findFirst();
        }
    }

    Shape with(Detail detail) {
        return switch (detail) {
            case FULL -> this;
            case DATAONLY -> withAttributes(each -> false);
            case SERIESKEYSONLY -> withAttributes(each -> false).withoutObservations();
            case NODATA -> withoutObservations();
        };
    }
}
