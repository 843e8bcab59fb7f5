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
import java.util.stream.Stream;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Finding;
import vn.cotmoc.model.LocalText;
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
    private final List<LocalDate> treeDays;
    private final AtomicReferenceArray<Tree> trees;
    private final Map<PlaceId, Centre> centres;

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

    Geography(Index index, List<Lineage> lineage, Map<PlaceId, Centre> centres) {
        this.centres = Map.copyOf(centres);
        this.index = index;
        this.lineage = List.copyOf(lineage);
        bySource = group(lineage, Lineage::from);
        byTarget = group(lineage, Lineage::to);
        changeDays = index.changeDays();
        treeDays = index.treeDays();
        trees = new AtomicReferenceArray<>(treeDays.size() + 1);
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

    /// Where the place lies, if that is known.
    public Optional<Centre> centre(PlaceId id) {
        return Optional.ofNullable(centres.get(id));
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

    /// The places of one hierarchy right below the parent on the day: those whose own hierarchy it is, and those that
    /// belong to the parent in it besides.
    public List<Place> children(PlaceId parent, Code hierarchy, LocalDate day) {
        List<Place> own = tree(day)
                .children(
                        index.number(parent), place -> place.kind().hierarchy().equals(hierarchy));
        List<Place> linked = index.places().stream()
                .filter(place -> place.aliveOn(day) && !place.kind().hierarchy().equals(hierarchy))
                .filter(place -> parent(place.id(), hierarchy, day)
                        .filter(found -> found.id().equals(parent))
                        .isPresent())
                .toList();
        return Stream.concat(own.stream(), linked.stream()).sorted(Index.ORDER).toList();
    }

    /// The parent of the place in the hierarchy on the day, if it has one.
    public Optional<Place> parent(PlaceId place, Code hierarchy, LocalDate day) {
        Optional<Place> found = find(place).filter(each -> each.aliveOn(day));
        Optional<String> code = found.filter(each -> each.kind().hierarchy().equals(hierarchy))
                .map(each -> index.parentCode(each, day))
                .orElseGet(() -> found.flatMap(each -> index.attributions().parent(place, hierarchy, day))
                        .flatMap(Attribution.Parent::code));
        return code.flatMap(each -> at(each, day));
    }

    /// What the place is called on the day.
    /// @throws NoSuchElementException where there is no such place
    public LocalText nameOn(PlaceId place, LocalDate day) {
        return index.attributions()
                .find(place, Attribution.Name.class, day)
                .map(Attribution.Name::text)
                .orElseGet(() -> get(place).name());
    }

    /// The Vietnamese word for the type of the place on the day.
    /// @throws NoSuchElementException where there is no such place
    public String typeOn(PlaceId place, LocalDate day) {
        return index.attributions()
                .find(place, Attribution.Type.class, day)
                .map(Attribution.Type::text)
                .orElseGet(() -> get(place).kind().type());
    }

    /// The code that the place bears on the day; its id keeps the first.
    public String codeOn(PlaceId place, LocalDate day) {
        return index.attributions()
                .find(place, Attribution.BorneCode.class, day)
                .map(Attribution.BorneCode::code)
                .orElse(place.code());
    }

    /// What the place was called, was, bore and belonged to besides what its row says, in the order of the rows.
    public List<Attribution> attributions(PlaceId place) {
        return index.attributions().of(place);
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
        int found = Collections.binarySearch(treeDays, day);
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
