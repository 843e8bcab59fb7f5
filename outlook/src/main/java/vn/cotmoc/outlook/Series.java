package vn.cotmoc.outlook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.cotmoc.model.Frequency;
import vn.cotmoc.model.Period;

/// Figures of one thing over regular periods without a jump, gaps included. Missing values before the first and
/// after the last figure are cut off, so a series that is not empty begins and ends with a figure. Immutable.
public final class Series {

    /// What values the figures can take.
    public enum Range {
        /// Any number.
        FREE,
        /// A percentage that cannot leave 0 to 100. A percentage that may, such as percent of plan, is free.
        SHARE,
        /// A rate of change: it moves by points and may fall below 0, even where it has not done so yet.
        CHANGE
    }

    private final Period.Regular first;
    private final Range range;
    private final double[] values;

    private Series(Period.Regular first, Range range, double[] values) {
        this.first = first;
        this.range = range;
        this.values = values;
    }

    /// The figures of a period and of those that follow it, one each; an empty one is a gap.
    public static Series of(Period.Regular first, List<Optional<BigDecimal>> figures) {
        double[] all = new double[figures.size()];
        for (int i = 0; i < all.length; i++) {
            all[i] = figures.get(i).map(BigDecimal::doubleValue).orElse(Double.NaN);
        }
        return trimmed(first, Range.FREE, all);
    }

    /// The figures by period; periods in between that are not there are gaps.
    /// @throws IllegalArgumentException where there is no figure, or the periods are of several frequencies
    public static Series of(Map<Period.Regular, BigDecimal> figures) {
        SortedMap<Period.Regular, BigDecimal> sorted = new TreeMap<>(Period.BY_TIME);
        sorted.putAll(figures);
        if (sorted.isEmpty()) {
            throw new IllegalArgumentException("A series needs a figure.");
        }
        Period.Regular first = sorted.firstKey();
        Frequency frequency = first.frequency();
        List<Optional<BigDecimal>> all = new ArrayList<>();
        sorted.forEach((period, figure) -> {
            if (period.frequency() != frequency) {
                throw new IllegalArgumentException(
                        "A series has one frequency, found " + first + " and " + period + ".");
            }
            while (all.size() < period.ordinal() - first.ordinal()) {
                all.add(Optional.empty());
            }
            all.add(Optional.of(figure));
        });
        return of(first, all);
    }

    private static Series trimmed(Period.Regular first, Range range, double[] all) {
        int from = 0;
        int to = all.length;
        while (from < to && Double.isNaN(all[from])) {
            from++;
        }
        while (to > from && Double.isNaN(all[to - 1])) {
            to--;
        }
        return new Series(first.plus(from == to ? 0 : from), range, Arrays.copyOfRange(all, from, to));
    }

    /// The same figures, known to stay in the range.
    public Series within(Range other) {
        return new Series(first, other, values);
    }

    /// The period of the first figure.
    public Period.Regular first() {
        return first;
    }

    /// What values the figures can take.
    public Range range() {
        return range;
    }

    /// How often the periods recur.
    public Frequency frequency() {
        return first.frequency();
    }

    /// How many periods there are from the first to the last figure, gaps included.
    public int size() {
        return values.length;
    }

    /// How many figures there are.
    public int known() {
        return (int) Arrays.stream(values).filter(value -> !Double.isNaN(value)).count();
    }

    /// The period at an index from 0; at [#size] and beyond it is one to be forecast.
    public Period.Regular period(int index) {
        return first.plus(index);
    }

    /// The figure at an index from 0 to below [#size]; empty where it is missing.
    public OptionalDouble value(int index) {
        double value = values[index];
        return Double.isNaN(value) ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    /// The first so many periods: the series as it once was.
    public Series head(int count) {
        return trimmed(first, range, Arrays.copyOf(values, count));
    }

    /// The values, with NaN for a gap.
    double[] toArray() {
        return values.clone();
    }
}
