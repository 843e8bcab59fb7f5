package vn.cotmoc.geography;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Finding;
import vn.cotmoc.model.Location;
import vn.cotmoc.model.Period;
import vn.cotmoc.model.PlaceId;

/// All place versions and their lineage, sound and immutable; safe for use by several threads.
///
/// Lists of one day stand in the order of the tree: a parent before its descendants, siblings by code. A place
/// that is unknown or does not exist on the day has no relatives then. The tree of a day is built when it is
/// first asked for
/// and kept until the next change, so later questions cost no more than their answers.
public final class Geography {
    private final Index index;
    private final List<Lineage> lineage;
    private final Map<PlaceId, List<Lineage>> bySource;
    private final Map<PlaceId, List<Lineage>> byTarget;
    private final List<LocalDate> changeDays;
    private final AtomicReferenceArray<Tree> trees;

    /// What came of checking rows of places and lineage.
    public sealed interface Outcome {
        /// The defects; none of severity error where the geography is sound.
        List<Finding> findings();
    }

    /// No error was found, though there may be warnings.
    public record Sound(Geography geography, List<Finding> findings) implements Outcome {
        public Sound {
            findings = List.copyOf(findings);
        }
    }

    /// At least one finding is an error, so there is no geography.
    public record Refused(List<Finding> findings) implements Outcome {
        public Refused {
            findings = List.copyOf(findings);
        }
    }

    Geography(Index index, List<Lineage> lineage) {
        this.index = index;
        this.lineage = List.copyOf(lineage);
        bySource = group(lineage, Lineage::from);
        byTarget = group(lineage, Lineage::to);
        changeDays = index.changeDays();
        trees = new AtomicReferenceArray<>(changeDays.size() + 1);
    }

    /// A geography of rows that are known to be sound.
    /// @throws IllegalArgumentException with all messages, where a row has an error
    public static Geography of(List<Place> places, List<Lineage> lineage) {
        GeographyBuilder rows = new GeographyBuilder();
        for (int i = 0; i < places.size(); i++) {
            rows.add(places.get(i), Location.of("places", i + 1, 0));
        }
        for (int i = 0; i < lineage.size(); i++) {
            rows.add(lineage.get(i), Location.of("lineage", i + 1, 0));
        }
        return switch (rows.build()) {
            case Sound sound -> sound.geography();
            case Refused refused ->
                throw new IllegalArgumentException(
                        refused.findings().stream().map(Finding::message).collect(Collectors.joining("\n")));
        };
    }

    /// The place with the id.
    /// @throws NoSuchElementException where there is none
    public Place get(PlaceId id) {
        return find(id).orElseThrow(() -> new NoSuchElementException("There is no place " + id + "."));
    }

    /// The place with the id, if there is one.
    public Optional<Place> find(PlaceId id) {
        return index.find(id);
    }

    /// The place that bears the code on the day, if one does.
    public Optional<Place> at(String code, LocalDate day) {
        int number = index.number(code, day);
        return number < 0 ? Optional.empty() : Optional.of(index.places().get(number));
    }

    /// All places that have borne the code, the earliest first.
    public List<Place> versions(String code) {
        return index.versions(code);
    }

    /// All place versions, by code and then by start.
    public List<Place> list() {
        return index.places();
    }

    /// The places of all hierarchies that exist on the day.
    public List<Place> list(LocalDate day) {
        return tree(day).list(place -> true);
    }

    /// The places of the level that exist on the day.
    public List<Place> list(Code level, LocalDate day) {
        return tree(day).list(place -> place.level().equals(level));
    }

    /// The places of all hierarchies right below the parent on the day.
    public List<Place> children(PlaceId parent, LocalDate day) {
        return tree(day).children(index.number(parent), place -> true);
    }

    /// The places of one hierarchy right below the parent on the day.
    public List<Place> children(PlaceId parent, Code hierarchy, LocalDate day) {
        return tree(day)
                .children(
                        index.number(parent), place -> place.kind().hierarchy().equals(hierarchy));
    }

    /// The places of the level below the parent on the day, however many levels lie between.
    public List<Place> descendants(PlaceId parent, Code level, LocalDate day) {
        return tree(day)
                .descendants(index.number(parent), place -> place.level().equals(level));
    }

    /// The places above the place on the day, the nearest first.
    public List<Place> ancestors(PlaceId place, LocalDate day) {
        return tree(day).ancestors(index.number(place));
    }

    /// Whether the place is known and exists on every day of the period.
    public boolean aliveThroughout(PlaceId place, Period period) {
        return find(place).map(found -> found.validity().covers(period)).orElse(false);
    }

    /// All lineage, in the order of the rows.
    public List<Lineage> lineage() {
        return lineage;
    }

    /// What became of the place: the lineage of which it is the source.
    public List<Lineage> lineageFrom(PlaceId place) {
        return bySource.getOrDefault(place, List.of());
    }

    /// What the place was made of: the lineage of which it is the target.
    public List<Lineage> lineageTo(PlaceId place) {
        return byTarget.getOrDefault(place, List.of());
    }

    /// The places into which the place went, each once.
    public List<Place> successors(PlaceId place) {
        return others(lineageFrom(place), Lineage::to);
    }

    /// The places from which the place came, each once.
    public List<Place> predecessors(PlaceId place) {
        return others(lineageTo(place), Lineage::from);
    }

    /// The days on which the set of places changes, in order.
    public List<LocalDate> changeDays() {
        return changeDays;
    }

    private List<Place> others(List<Lineage> threads, Function<Lineage, Optional<PlaceId>> end) {
        return threads.stream()
                .flatMap(thread -> end.apply(thread).stream())
                .distinct()
                .map(this::get)
                .toList();
    }

    private Tree tree(LocalDate day) {
        int found = Collections.binarySearch(changeDays, day);
        int stretch = found >= 0 ? found + 1 : -found - 1;
        Tree known = trees.get(stretch);
        if (known != null) {
            return known;
        }
        // Two threads may build the same tree at once; either will do.
        Tree built = new Tree(index, day);
        trees.set(stretch, built);
        return built;
    }

    private static Map<PlaceId, List<Lineage>> group(List<Lineage> lineage, Function<Lineage, Optional<PlaceId>> end) {
        Map<PlaceId, List<Lineage>> groups = new HashMap<>();
        for (Lineage each : lineage) {
            end.apply(each)
                    .ifPresent(place -> groups.computeIfAbsent(place, key -> new ArrayList<>())
                            .add(each));
        }
        groups.replaceAll((place, threads) -> List.copyOf(threads));
        return groups;
    }
}
