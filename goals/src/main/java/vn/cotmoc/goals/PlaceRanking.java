package vn.cotmoc.goals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.cotmoc.ledger.Slice;
import vn.cotmoc.model.Absence;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Indicator;
import vn.cotmoc.model.PlaceId;

/// The places of a slice in the order of one figure. Equal values share a rank, and the next one counts them all
/// (1, 2, 2, 4); the best stands first, by the indicator's own direction, the highest where it has none. A place
/// without a value is named with the reason and never ranked.
///
/// Values count as they are stated: one with a bound (“more than 66”) stands at its number.
public final class PlaceRanking {
    private final boolean lowFirst;
    private final int[] rows;
    private final int[] ranks;
    private final List<Gap> gaps;

    /// A place that has no rank, and why.
    public record Gap(PlaceId place, Absence reason) {}

    /// A thing with its rank, 1 the best.
    public record Ranked<T>(int rank, T thing) {}

    /// The things whose figure is known, by the same rule as places of a slice; equal ones stay in the order given.
    public static <T> List<Ranked<T>> list(Indicator indicator, List<T> things, Function<T, Figure> figure) {
        Comparator<Valued<T>> upwards = Comparator.comparing(Valued::value);
        List<Valued<T>> order = things.stream()
                .flatMap(thing -> figure.apply(thing) instanceof Figure.Known known
                        ? Stream.of(new Valued<>(thing, known.value()))
                        : Stream.empty())
                .sorted(isLowFirst(indicator) ? upwards : upwards.reversed())
                .toList();
        int[] ranks = ranks(
                order.size(),
                i -> order.get(i - 1).value().compareTo(order.get(i).value()) == 0);
        return IntStream.range(0, ranks.length)
                .mapToObj(i -> new Ranked<>(ranks[i], order.get(i).thing()))
                .toList();
    }

    private record Valued<T>(T thing, BigDecimal value) {}

    /// @param slice one figure at most of each place: one indicator, part and period
    /// @param places every place that should have one; others in the slice are ranked all the same
    public PlaceRanking(Slice slice, Indicator indicator, List<PlaceId> places) {
        this.lowFirst = isLowFirst(indicator);
        this.rows = order(slice);
        this.ranks = ranks(rows.length, i -> slice.millionths(rows[i - 1]) == slice.millionths(rows[i]));
        this.gaps = gaps(slice, places);
    }

    private int[] order(Slice slice) {
        int[] known = IntStream.range(0, slice.size()).filter(slice::isKnown).toArray();
        long[] values = new long[known.length];
        Arrays.setAll(values, i -> slice.millionths(known[i]));
        Integer[] order = new Integer[known.length];
        Arrays.setAll(order, i -> i);
        Arrays.sort(order, (a, b) -> {
            int by = lowFirst ? Long.compare(values[a], values[b]) : Long.compare(values[b], values[a]);
            return by != 0 ? by : slice.place(known[a]).compareTo(slice.place(known[b]));
        });
        return Arrays.stream(order).mapToInt(i -> known[i]).toArray();
    }

    static boolean isLowFirst(Indicator indicator) {
        return indicator.nature().direction() == Indicator.Direction.DOWN
                || indicator.nature().kind() == Indicator.Kind.RANK;
    }

    private static int[] ranks(int size, IntPredicate equalsTheOneBefore) {
        int[] all = new int[size];
        for (int i = 0; i < size; i++) {
            all[i] = i > 0 && equalsTheOneBefore.test(i) ? all[i - 1] : i + 1;
        }
        return all;
    }

    private static List<Gap> gaps(Slice slice, List<PlaceId> places) {
        List<Gap> gaps = new ArrayList<>();
        Set<PlaceId> met = new HashSet<>();
        for (int row = 0; row < slice.size(); row++) {
            met.add(slice.place(row));
            if (slice.figure(row) instanceof Figure.Absent(Absence reason)) {
                gaps.add(new Gap(slice.place(row), reason));
            }
        }
        places.stream()
                .filter(place -> !met.contains(place))
                .forEach(place -> gaps.add(new Gap(place, Absence.NOT_REPORTED)));
        gaps.sort(Comparator.comparing(Gap::place));
        return gaps;
    }

    /// How many places have a rank.
    public int size() {
        return rows.length;
    }

    /// The row of the slice at the position, 0 the best.
    public int row(int position) {
        return rows[position];
    }

    /// The rank at the position, 1 the best.
    public int rank(int position) {
        return ranks[position];
    }

    /// Whether the lowest value is the best.
    public boolean isLowFirst() {
        return lowFirst;
    }

    /// The places without a value, by place.
    public List<Gap> gaps() {
        return List.copyOf(gaps);
    }
}
