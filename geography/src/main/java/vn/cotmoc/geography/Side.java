package vn.cotmoc.geography;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The places of one day, numbered from 0 in the order of the list of places.
final class Side {
    private final List<Existence> places;
    private final LocalDate day;
    private final int[] numbers;
    private final int[] positions;
    private @Nullable Map<String, Integer> byId;

    private Side(List<Existence> places, LocalDate day) {
        this.places = places;
        this.day = day;
        numbers = IntStream.range(0, places.size())
                .filter(number -> places.get(number).aliveOn(day))
                .toArray();
        positions = new int[places.size()];
        for (int at = 0; at < numbers.length; at++) {
            positions[numbers[at]] = at;
        }
    }

    static Side of(List<Existence> places, LocalDate day) {
        return new Side(places, day);
    }

    LocalDate day() {
        return day;
    }

    int size() {
        return numbers.length;
    }

    /// The number of the place in the list of all places.
    int number(int position) {
        return numbers[position];
    }

    String id(int position) {
        return places.get(numbers[position]).id();
    }

    OptionalInt find(String id) {
        Integer found = byId().get(id);
        return found == null ? OptionalInt.empty() : OptionalInt.of(found);
    }

    private synchronized Map<String, Integer> byId() {
        Map<String, Integer> known = byId;
        if (known == null) {
            known = HashMap.newHashMap(numbers.length);
            for (int at = 0; at < numbers.length; at++) {
                known.put(id(at), at);
            }
            byId = known;
        }
        return known;
    }

    /// The same spread with the numbers of this side; losses keep theirs.
    Spread translate(Spread spread) {
        int[] targets = new int[spread.targets().length];
        for (int i = 0; i < targets.length; i++) {
            int number = spread.targets()[i];
            targets[i] = number < 0 ? number : positions[number];
        }
        return new Spread(targets, spread.parts(), spread.ranks());
    }
}
