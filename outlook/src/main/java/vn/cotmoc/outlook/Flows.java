package vn.cotmoc.outlook;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cotmoc.model.Frequency;
import vn.cotmoc.model.Period;

/// Flows: a period has its own figure, or what the year to date grew by between its ends, or the sum of the shorter
/// periods that make it, in this order.
///
/// Two figures of the year to date are subtracted only where one office stated both without a hedge, and a
/// difference below 0 of figures that are not is none: it would be a revision and no flow.
final class Flows implements Points {
    private static final List<Frequency> FINER = List.of(Frequency.HALF, Frequency.QUARTER, Frequency.MONTH);

    private final Map<Period, Reading> byPeriod = new HashMap<>();
    private final Map<LocalDate, Reading> toDate = new HashMap<>();

    Flows(List<Reading> readings) {
        for (Reading reading : readings) {
            Period period = reading.period();
            byPeriod.put(period, reading);
            if (period.start().getDayOfYear() == 1 && period.start().getYear() == period.year()) {
                toDate.put(period.lastDay(), reading);
            }
        }
    }

    @Override
    public Optional<Point> find(Period.Regular period) {
        return stated(period)
                .or(() -> grown(period))
                .or(() -> FINER.stream()
                        .filter(finer -> finer.compareTo(period.frequency()) > 0)
                        .flatMap(finer -> sum(period.split(finer)).stream())
                        .findFirst());
    }

    /// What is known of a year up to a day, that day included: as stated, else the sum of its months or quarters.
    Optional<Point> toDate(Period.Regular year, Period.Regular last) {
        Optional<Point> stated = Optional.ofNullable(toDate.get(last.lastDay())).map(Point::of);
        return stated.or(() -> sum(year.split(last.frequency()).stream()
                .filter(each -> each.ordinal() <= last.ordinal())
                .toList()));
    }

    /// The figure of the year up to a day, as stated.
    Optional<Reading> statedToDate(LocalDate day) {
        return Optional.ofNullable(toDate.get(day));
    }

    /// The latest figure of a part of the year that begins on its first day.
    Optional<Reading> latestPart(int year) {
        return toDate.values().stream()
                .filter(reading -> reading.period().year() == year)
                .max((a, b) -> a.period().lastDay().compareTo(b.period().lastDay()));
    }

    private Optional<Point> stated(Period period) {
        return Optional.ofNullable(byPeriod.get(period)).map(Point::of);
    }

    private Optional<Point> grown(Period period) {
        Reading after = toDate.get(period.lastDay());
        Reading before = toDate.get(period.start().minusDays(1));
        if (after == null || before == null || !after.exact() || !before.exact()) {
            return Optional.empty();
        }
        Point point = Point.between(before, after);
        boolean revised = point.value().signum() < 0
                && after.value().signum() >= 0
                && before.value().signum() >= 0;
        boolean sameYear = before.period().year() == period.year();
        return sameYear && !revised && after.isBySameReporterAs(before) ? Optional.of(point) : Optional.empty();
    }

    private Optional<Point> sum(List<Period.Regular> parts) {
        List<Point> points = new ArrayList<>();
        for (Period.Regular part : parts) {
            find(part).ifPresent(points::add);
        }
        return points.size() == parts.size() ? Optional.of(Point.sum(points)) : Optional.empty();
    }
}
