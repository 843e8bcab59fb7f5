package vn.cotmoc.charts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// Classes of values, parted by exact decimals. A value on a break belongs to the class above it; the first class
/// is
/// open below and the last one above. A break is rounded (half up) to the digits of the values before it is used,
/// so
/// the number that a reader sees is the number that decides.
///
/// @param breaks from low to high, none twice; one class more than there are breaks
public record Classes(List<BigDecimal> breaks) {
    /// More classes cannot be told apart.
    public static final int MOST = 7;

    public Classes {
        breaks = List.copyOf(breaks);
        if (breaks.size() >= MOST) {
            throw new IllegalArgumentException(
                    "A map has at most " + MOST + " classes, found " + (breaks.size() + 1) + ".");
        }
        for (int i = 1; i < breaks.size(); i++) {
            if (breaks.get(i - 1).compareTo(breaks.get(i)) >= 0) {
                throw new IllegalArgumentException("Breaks rise, found " + breaks + ".");
            }
        }
    }

    /// As many values in each class as can be: break k of n is the value at rank ⌈k·N/n⌉ (from 0) of N. Equal
    /// values stay together, so there may be fewer classes; where the lowest value fills a class and more, the next
    /// value begins the second one.
    public static Classes quantiles(Collection<BigDecimal> values, int classes) {
        List<BigDecimal> sorted = values.stream().sorted().toList();
        TreeSet<BigDecimal> distinct = new TreeSet<>(sorted);
        List<BigDecimal> breaks = new ArrayList<>();
        for (int k = 1; k < classes && distinct.size() > 1; k++) {
            BigDecimal at = sorted.get(Math.min(sorted.size() - 1, Math.ceilDiv(k * sorted.size(), classes)));
            breaks.add(at.compareTo(distinct.first()) > 0 ? at : above(distinct));
        }
        return between(breaks, values);
    }

    private static BigDecimal above(TreeSet<BigDecimal> distinct) {
        BigDecimal next = distinct.higher(distinct.first());
        return next == null ? distinct.first() : next;
    }

    /// Classes of one width between the lowest and the highest value.
    public static Classes equalIntervals(Collection<BigDecimal> values, int classes) {
        if (values.isEmpty()) {
            return new Classes(List.of());
        }
        List<BigDecimal> sorted = values.stream().sorted().toList();
        BigDecimal low = sorted.getFirst();
        BigDecimal range = sorted.getLast().subtract(low);
        int scale = values.stream().mapToInt(BigDecimal::scale).max().orElse(0);
        List<BigDecimal> breaks = new ArrayList<>();
        for (int k = 1; k < classes; k++) {
            breaks.add(low.add(range.multiply(BigDecimal.valueOf(k))
                    .divide(BigDecimal.valueOf(classes), Math.max(0, scale), RoundingMode.HALF_UP)));
        }
        return between(breaks, values);
    }

    /// Breaks that part some values from others: above the lowest, not above the highest, each once.
    private static Classes between(List<BigDecimal> breaks, Collection<BigDecimal> values) {
        TreeSet<BigDecimal> all = new TreeSet<>(values);
        return new Classes(breaks.stream()
                .filter(each -> each.compareTo(all.first()) > 0 && each.compareTo(all.last()) <= 0)
                .collect(Collectors.toCollection(TreeSet::new))
                .stream()
                .toList());
    }

    /// How many classes there are.
    public int count() {
        return breaks.size() + 1;
    }

    /// The class of the value, from 0.
    public int of(BigDecimal value) {
        int below = 0;
        while (below < breaks.size() && breaks.get(below).compareTo(value) <= 0) {
            below++;
        }
        return below;
    }
}
