package vn.cotmoc.web;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cotmoc.charts.Point;
import vn.cotmoc.charts.Series;
import vn.cotmoc.ledger.Headline;
import vn.cotmoc.ledger.Query;
import vn.cotmoc.ledger.Statement;
import vn.cotmoc.model.Bound;
import vn.cotmoc.model.Cell;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Frequency;
import vn.cotmoc.model.Language;
import vn.cotmoc.model.LocalText;
import vn.cotmoc.model.Measure;
import vn.cotmoc.model.Period;
import vn.cotmoc.model.Quantile;

/// What the ledger expects of the total of an indicator at the pack's own place: for each period the quantiles of a
/// projection, recorded as parts `quantile:q10` and so on.
final class Fan {
    /// The ends of each interval by its chance in percent, the widest first.
    private static final List<Interval> INTERVALS = List.of(
            new Interval(95, Quantile.Q025, Quantile.Q975),
            new Interval(80, Quantile.Q10, Quantile.Q90),
            new Interval(50, Quantile.Q25, Quantile.Q75));

    private final Map<Period, Map<Quantile, Statement>> quantiles = new TreeMap<>(Period.BY_TIME);

    private record Interval(int chance, Quantile low, Quantile high) {}

    private Fan(List<Statement> all) {
        Map<Period, Map<Quantile, List<Statement>>> cells = new HashMap<>();
        for (Statement each : all) {
            Cell cell = each.observation().cell();
            Quantile.findOfTotal(cell.breakdown())
                    .ifPresent(quantile -> cells.computeIfAbsent(cell.period(), key -> new HashMap<>())
                            .computeIfAbsent(quantile, key -> new ArrayList<>())
                            .add(each));
        }
        cells.forEach((period, byQuantile) -> byQuantile.forEach((quantile, statements) -> Headline.find(statements)
                .ifPresent(best -> quantiles
                        .computeIfAbsent(period, key -> new EnumMap<>(Quantile.class))
                        .put(quantile, best))));
    }

    static Fan none() {
        return new Fan(List.of());
    }

    static Fan read(Known known) {
        Query query = Query.of(known.indicator().code())
                .withPlaces(Set.of(known.ledger().catalogue().pack().root()))
                .withMeasure(Measure.PROJECTION)
                .withAllBreakdowns()
                .withAsOf(known.asOf());
        return new Fan(known.ledger().statements(query));
    }

    boolean isEmpty() {
        return quantiles.isEmpty();
    }

    /// The bands and the median of the periods ahead that have no result; whole years only where no part of a year is
    /// projected, since a year does not stand beside its months.
    List<Series> ahead(Set<Period> results) {
        boolean parts = quantiles.keySet().stream().anyMatch(period -> !isYear(period));
        return series(period -> !results.contains(period) && !(parts && isYear(period)));
    }

    /// The bands and the median of the one period.
    List<Series> of(Period period) {
        return series(period::equals);
    }

    private static boolean isYear(Period period) {
        return period instanceof Period.Regular regular && regular.frequency() == Frequency.YEAR;
    }

    private List<Series> series(Predicate<Period> wanted) {
        List<Series> all = new ArrayList<>();
        for (Interval each : INTERVALS) {
            List<Point> points = points(wanted, byQuantile -> between(byQuantile, each));
            if (!points.isEmpty()) {
                all.add(new Series(name(each), Series.Kind.INTERVAL, points));
            }
        }
        List<Point> median = points(wanted, byQuantile -> known(byQuantile, Quantile.Q50));
        if (!median.isEmpty()) {
            all.add(new Series(Text.PROJECTION.words(), Series.Kind.PROJECTION, median));
        }
        return all;
    }

    private static LocalText name(Interval each) {
        return new LocalText(
                Text.INTERVAL.in(Language.VI, each.chance()), Text.INTERVAL.in(Language.EN, each.chance()));
    }

    private interface Reading {
        Optional<Figure.Known> read(Map<Quantile, Statement> byQuantile);
    }

    private List<Point> points(Predicate<Period> wanted, Reading reading) {
        List<Point> points = new ArrayList<>();
        quantiles.forEach((period, byQuantile) -> {
            if (wanted.test(period)) {
                reading.read(byQuantile)
                        .ifPresent(figure -> points.add(new Point(period, figure, vn.cotmoc.model.Vintage.ESTIMATE)));
            }
        });
        return points;
    }

    private static Optional<Figure.Known> known(Map<Quantile, Statement> byQuantile, Quantile quantile) {
        Statement statement = byQuantile.get(quantile);
        return statement != null && statement.observation().figure() instanceof Figure.Known known
                ? Optional.of(known)
                : Optional.empty();
    }

    private static Optional<Figure.Known> between(Map<Quantile, Statement> byQuantile, Interval interval) {
        Optional<Figure.Known> low = known(byQuantile, interval.low());
        Optional<Figure.Known> high = known(byQuantile, interval.high());
        return low.flatMap(from -> high.map(Figure.Known::value)
                .filter(to -> to.compareTo(from.value()) >= 0)
                .map(to -> range(from, to)));
    }

    private static Figure.Known range(Figure.Known low, BigDecimal high) {
        return low.value().compareTo(high) == 0 ? low : new Figure.Known(low.value(), low.unit(), new Bound.UpTo(high));
    }

    /// Model, data and back-test of the latest projection, as its citation and its note have them.
    Optional<String> about() {
        return quantiles.values().stream()
                .flatMap(byQuantile -> byQuantile.values().stream())
                .max(Comparator.comparing(Statement::revision))
                .map(each -> Stream.of(
                                each.observation().citation().locator(),
                                each.observation().remarks().note())
                        .flatMap(Optional::stream)
                        .collect(Collectors.joining("; ")))
                .filter(text -> !text.isBlank());
    }
}
