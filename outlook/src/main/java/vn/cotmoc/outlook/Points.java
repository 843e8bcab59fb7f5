package vn.cotmoc.outlook;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.cotmoc.model.Frequency;
import vn.cotmoc.model.Indicator;
import vn.cotmoc.model.Period;

/// How figures of any periods make a series of regular ones.
interface Points {

    /// The value of the period, where the figures give one.
    Optional<Point> find(Period.Regular period);

    /// The way that fits the kind of indicator; empty for a rank, which is a place among others, and for what
    /// happens once.
    static Optional<Points> of(Indicator.Kind kind, List<Reading> readings) {
        return switch (kind) {
            case FLOW -> Optional.of(new Flows(readings));
            case STOCK -> Optional.of(new Stocks(readings));
            case RATE, INDEX -> Optional.of(new Rates(readings));
            case RANK, EVENT -> Optional.empty();
        };
    }

    /// Every value of the frequency that the readings reach.
    static SortedMap<Period.Regular, Point> list(Points points, List<Reading> readings, Frequency frequency) {
        SortedMap<Period.Regular, Point> all = new TreeMap<>(Period.BY_TIME);
        int from = readings.stream()
                .mapToInt(each -> each.period().start().getYear())
                .min()
                .orElse(0);
        int to = readings.stream().mapToInt(each -> each.period().year()).max().orElse(-1);
        for (int year = from; year <= to; year++) {
            for (Period.Regular period : Period.year(year).split(frequency)) {
                points.find(period).ifPresent(point -> all.put(period, point));
            }
        }
        return all;
    }
}
