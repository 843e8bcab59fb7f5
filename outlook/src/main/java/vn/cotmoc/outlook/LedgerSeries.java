package vn.cotmoc.outlook;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.cotmoc.ledger.FigureId;
import vn.cotmoc.ledger.formula.Percent;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Frequency;
import vn.cotmoc.model.Indicator;
import vn.cotmoc.model.Period;

/// A series that was made of the headlines of a ledger, and the figures that it was made of. Immutable.
public final class LedgerSeries {
    private static final List<Frequency> FINEST_FIRST = List.of(Frequency.MONTH, Frequency.QUARTER, Frequency.YEAR);

    private static final Set<Code> PERCENTAGES = Set.of(Percent.UNIT.code(), Percent.POINT.code());

    private final SeriesId id;
    private final SortedMap<Period.Regular, Point> points;
    private final Series series;

    private LedgerSeries(SeriesId id, SortedMap<Period.Regular, Point> points, Series.Range range) {
        this.id = id;
        this.points = Collections.unmodifiableSortedMap(points);
        SortedMap<Period.Regular, BigDecimal> values = new TreeMap<>(Period.BY_TIME);
        points.forEach((period, point) -> values.put(period, point.value()));
        this.series = Series.of(values).within(range);
    }

    /// The monthly, the quarterly and the yearly series that the readings make, in this order, without those that
    /// have no value; none where the kind of indicator has no series.
    static List<LedgerSeries> list(SeriesId id, Indicator indicator, List<Reading> readings) {
        List<LedgerSeries> all = new ArrayList<>();
        Points.of(indicator.nature().kind(), readings).ifPresent(points -> {
            for (Frequency frequency : FINEST_FIRST) {
                SortedMap<Period.Regular, Point> values = Points.list(points, readings, frequency);
                if (!values.isEmpty()) {
                    all.add(new LedgerSeries(id, values, range(indicator)));
                }
            }
        });
        return all;
    }

    /// A series of these points.
    static LedgerSeries of(SeriesId id, Indicator indicator, SortedMap<Period.Regular, Point> points) {
        return new LedgerSeries(id, points, range(indicator));
    }

    /// A percentage that comes from a numerator and a denominator is a share of a whole; one that does not is a
    /// rate of change.
    private static Series.Range range(Indicator indicator) {
        boolean rate = indicator.nature().kind() == Indicator.Kind.RATE;
        boolean percent = PERCENTAGES.contains(indicator.unit().code());
        return !rate || !percent
                ? Series.Range.FREE
                : switch (indicator.nature().additivity()) {
                    case RATIO -> Series.Range.SHARE;
                    case NONE -> Series.Range.CHANGE;
                    case ADDITIVE -> Series.Range.FREE;
                };
    }

    /// Which series it is.
    public SeriesId id() {
        return id;
    }

    /// The values.
    public Series series() {
        return series;
    }

    /// The last period that has a value.
    public Period.Regular last() {
        return points.lastKey();
    }

    /// The figures that it is made of, by time, each once.
    public List<FigureId> used() {
        return points.values().stream()
                .flatMap(Point::readings)
                .map(reading -> reading.origin().id())
                .distinct()
                .toList();
    }

    SortedMap<Period.Regular, Point> points() {
        return points;
    }

    /// The newest batch that brought one of its figures.
    long revision() {
        return points.values().stream()
                .flatMap(Point::readings)
                .mapToLong(reading -> reading.origin().revision())
                .max()
                .orElse(0);
    }
}
