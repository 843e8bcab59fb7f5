package vn.cotmoc.geography;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import vn.cotmoc.geography.PlaceStory.Chapter;
import vn.cotmoc.geography.PlaceStory.Member;
import vn.cotmoc.geography.PlaceStory.Reach;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.PlaceId;

/// Tells the stories of the places of one geography. Exactness is judged by the shares of no measure in particular.
/// Safe for many threads; the newest correspondences are kept.
public final class Stories {
    private static final int MOST_KEPT = 24;

    private final Geography geography;
    private final Chronicle chronicle;
    private final LocalDate today;
    private final Map<List<LocalDate>, Way> ways = new LinkedHashMap<>(MOST_KEPT, 0.75f, true);

    private record Way(Correspondence places, CommonUnits units) {}

    /// Stands for whatever a figure may count: places are divided by the shares of some measure that is stated, which
    /// makes
    /// an estimate.
    private static final Code ANY = Code.parse("any");

    private Stories(Geography geography) {
        this.geography = geography;
        this.chronicle = Chronicle.of(geography, Weights.of(ANY));
        List<LocalDate> days = geography.changeDays();
        this.today = days.isEmpty() ? LocalDate.EPOCH : days.getLast();
    }

    /// The stories of the geography's places.
    public static Stories of(Geography geography) {
        return new Stories(geography);
    }

    /// The geography whose stories they are.
    public Geography geography() {
        return geography;
    }

    /// The day of the last change that is known.
    public LocalDate today() {
        return today;
    }

    /// The story of the place.
    /// @throws NoSuchElementException where there is no such place
    public PlaceStory tell(PlaceId id) {
        Place place = geography.get(id);
        List<Chapter> before = chapters(id, geography::lineageTo, Lineage::from);
        List<Chapter> after = chapters(id, geography::lineageFrom, Lineage::to);
        return new PlaceStory(place, today, before, after, past(place, before), now(place));
    }

    private static List<Chapter> chapters(
            PlaceId id, Function<PlaceId, List<Lineage>> threads, Function<Lineage, Optional<PlaceId>> end) {
        Map<LocalDate, Set<Lineage>> days = new TreeMap<>();
        Set<PlaceId> reached = new LinkedHashSet<>(Set.of(id));
        Deque<PlaceId> ahead = new ArrayDeque<>(reached);
        while (!ahead.isEmpty()) {
            for (Lineage thread : threads.apply(ahead.pop())) {
                days.computeIfAbsent(thread.change().date(), day -> new LinkedHashSet<>())
                        .add(thread);
                end.apply(thread).filter(reached::add).ifPresent(ahead::add);
            }
        }
        List<Chapter> chapters = new ArrayList<>();
        days.forEach((day, all) -> chapters.add(new Chapter(day, List.copyOf(all))));
        return chapters;
    }

    private List<Reach> past(Place place, List<Chapter> before) {
        List<Reach> all = new ArrayList<>();
        for (Chapter chapter : before.reversed()) {
            LocalDate day = chapter.date().minusDays(1);
            Way way = way(day, place.validity().from().orElse(today));
            OptionalInt target = way.places.findTarget(place.id().toString());
            if (target.isPresent()) {
                List<Member> members = way.places.parts(target.getAsInt()).stream()
                        .map(part -> new Member(PlaceId.parse(part.source()), part.weight(), part.exactness()))
                        .toList();
                all.add(new Reach(
                        day,
                        members,
                        way.places.exactness(target.getAsInt()),
                        way.units.findByTarget(target.getAsInt())));
            }
        }
        return all;
    }

    private Reach now(Place place) {
        if (place.aliveOn(today)) {
            return new Reach(
                    today,
                    List.of(new Member(place.id(), Optional.of(BigDecimal.ONE), Exactness.EXACT)),
                    Exactness.EXACT,
                    Optional.empty());
        }
        Way way = way(lastDay(place), today);
        OptionalInt source = way.places.findSource(place.id().toString());
        List<Member> members = source.isPresent() ? targets(way.places, source.getAsInt()) : List.of();
        if (members.isEmpty()) {
            return throughChildren(place, way.places);
        }
        Exactness exactness = members.stream().map(Member::exactness).reduce(Exactness.EXACT, Exactness::and);
        OptionalInt unit = way.units.ofSource(source.getAsInt());
        return new Reach(
                today,
                members,
                exactness,
                unit.isPresent() ? Optional.of(way.units.list().get(unit.getAsInt())) : Optional.empty());
    }

    private static List<Member> targets(Correspondence way, int source) {
        List<Member> members = new ArrayList<>();
        for (int target : way.targetsOf(source)) {
            way.parts(target).stream()
                    .filter(part -> part.source().equals(way.source(source)))
                    .map(part -> new Member(PlaceId.parse(way.target(target)), part.weight(), part.exactness()))
                    .forEach(members::add);
        }
        return members;
    }

    /// Where a place ended without a successor, as the districts did: the places into which its own parts went. They
    /// are
    /// exact together where no part of another place is among them.
    private Reach throughChildren(Place place, Correspondence way) {
        Set<String> children = new LinkedHashSet<>();
        geography.children(place.id(), place.kind().hierarchy(), lastDay(place)).stream()
                .map(child -> child.id().toString())
                .forEach(children::add);
        Set<Integer> targets = new LinkedHashSet<>();
        children.stream()
                .map(way::findSource)
                .flatMapToInt(OptionalInt::stream)
                .flatMap(source -> java.util.Arrays.stream(way.targetsOf(source)))
                .forEach(targets::add);
        boolean closed = targets.stream()
                .flatMap(target -> way.parts(target).stream())
                .allMatch(part -> children.contains(part.source()));
        List<Member> members = targets.stream()
                .sorted()
                .map(target -> new Member(PlaceId.parse(way.target(target)), Optional.empty(), way.exactness(target)))
                .toList();
        return new Reach(today, members, closed ? Exactness.EXACT : Exactness.UNDEFINED, Optional.empty());
    }

    private LocalDate lastDay(Place place) {
        return place.validity().to().map(end -> end.minusDays(1)).orElse(today);
    }

    private Way way(LocalDate from, LocalDate to) {
        List<LocalDate> key = List.of(from, to);
        synchronized (ways) {
            Way kept = ways.get(key);
            if (kept != null) {
                return kept;
            }
        }
        Correspondence places = chronicle.between(from, to);
        Way made = new Way(places, places.commonUnits());
        synchronized (ways) {
            ways.put(key, made);
            var oldest = ways.keySet().iterator();
            while (ways.size() > MOST_KEPT && oldest.hasNext()) {
                oldest.next();
                oldest.remove();
            }
        }
        return made;
    }
}
