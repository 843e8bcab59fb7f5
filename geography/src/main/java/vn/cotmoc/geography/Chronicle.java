package vn.cotmoc.geography;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What existed when and what became of what, for places with ids of any form, as numbers for the
/// engine: sound, immutable, safe for use by several threads.
///
/// Made of a [Geography] for the [Weights] of a measure, or by a [ChronicleBuilder] of rows with ids of any country.
/// A correspondence between two days costs about what the lineage between them costs to read once; keep it where many
/// figures are restated.
public final class Chronicle {
    /// Sums of published shares that differ from 1 by no more are 1: the shares were rounded.
    static final BigDecimal TOLERANCE = new BigDecimal("0.000001");

    private final List<Existence> places;
    private final Map<String, Integer> numbers;
    private final List<Thread> threads;
    private final TreeMap<LocalDate, Map<Integer, List<Thread>>> departures;

    /// A thread between places by number, -1 where an end is blank.
    ///
    /// @param row its number among the rows of lineage, from 0
    /// @param part how much of the source went, null where that is not known
    record Thread(
            int row,
            LocalDate date,
            int from,
            int to,
            @Nullable BigDecimal part,
            Exactness exactness) {}

    Chronicle(List<Existence> places, Map<String, Integer> numbers, List<Thread> threads) {
        this.places = List.copyOf(places);
        this.numbers = Map.copyOf(numbers);
        this.threads = List.copyOf(threads);
        departures = new TreeMap<>();
        for (Thread thread : threads) {
            if (thread.from >= 0) {
                departures
                        .computeIfAbsent(thread.date, date -> new LinkedHashMap<>())
                        .computeIfAbsent(thread.from, from -> new ArrayList<>())
                        .add(thread);
            }
        }
    }

    /// The places and lineage of a geography, divided by the weights. The ids are those of [vn.cotmoc.model.PlaceId]
    /// as text, and the rows of lineage are numbered as in [Geography#lineage].
    public static Chronicle of(Geography geography, Weights weights) {
        List<Existence> places = new ArrayList<>();
        Map<String, Integer> numbers = new HashMap<>();
        for (Place place : geography.list()) {
            numbers.put(place.id().toString(), places.size());
            places.add(Existence.of(place));
        }
        return new Chronicle(places, numbers, GeographyThreads.of(geography.lineage(), numbers, weights));
    }

    /// What becomes of the places of the first day on the second. Where the second lies before the first, the lineage
    /// is read backwards: a later place with one origin belongs to it, others are divided in an unknown way.
    public Correspondence between(LocalDate from, LocalDate to) {
        if (from.isAfter(to)) {
            return new Backward(between(to, from)).correspondence();
        }
        return new Composition(this, from, to).correspondence();
    }

    /// The rows of lineage by which the one place, on the first day, came to be a part of the other, on the second:
    /// numbers from 0 in the order in which the rows were given, so that a geography tells their events and acts.
    /// Empty where the place continued, or did not come there.
    public List<Integer> trail(String source, LocalDate from, String target, LocalDate to) {
        if (from.isAfter(to)) {
            return trail(target, to, source, from);
        }
        int start = number(source);
        int end = number(target);
        return start < 0 || end < 0 ? List.of() : new Trail(departures(from, to)).rows(start, end);
    }

    /// Whether there was ever a place with the id.
    public boolean knows(String id) {
        return numbers.containsKey(id);
    }

    List<Existence> places() {
        return places;
    }

    /// The number of the place, or -1.
    int number(String id) {
        return numbers.getOrDefault(id, -1);
    }

    /// All threads, in the order of the rows.
    List<Thread> threads() {
        return threads;
    }

    /// What left each place, by day, the days after the first and up to the second.
    Map<LocalDate, Map<Integer, List<Thread>>> departures(LocalDate after, LocalDate upTo) {
        return departures.subMap(after, false, upTo, true);
    }
}
