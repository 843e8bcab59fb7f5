package vn.cotmoc.goals;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.cotmoc.ledger.FigureId;
import vn.cotmoc.ledger.Slice;
import vn.cotmoc.model.Bound;
import vn.cotmoc.model.Breakdown;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Indicator;
import vn.cotmoc.model.Period;
import vn.cotmoc.model.PlaceId;

/// What past years and recorded projections say of how the year of a board may end; each is read when it is first asked
/// for.
final class Foresight {
    private static final Code QUANTILE = Code.parse("quantile");
    private static final Code OUR_MODEL = Code.parse("cotmoc");
    private static final Code LOW = Code.parse("q10");
    private static final Code MEDIAN = Code.parse("q50");
    private static final Code HIGH = Code.parse("q90");

    private record Series(Code indicator, PlaceId place) {
        /// Codes and places are often counted up; the plain hash of their pair collides then.
        @Override
        public int hashCode() {
            return Scoreboard.Key.mix(indicator, place);
        }
    }

    private record Quantile(FigureId id, BigDecimal value, Instant known) {}

    private final Supplier<Slice> past;
    private final Supplier<Slice> projections;
    private final ZoneId zone;
    private final Tilings tilings = new Tilings();
    private @Nullable Map<Series, Map<Period, Figure.Known>> years;
    private @Nullable Map<Series, Map<Period, Map<Code, Quantile>>> quantiles;

    /// @param past the figures of the years before
    /// @param projections what models expect, every part, with the instants since which it is known
    /// @param zone of the days on which projections were recorded
    Foresight(Supplier<Slice> past, Supplier<Slice> projections, ZoneId zone) {
        this.past = past;
        this.projections = projections;
        this.zone = zone;
    }

    /// What speaks of the period of the target.
    Signs of(PlaceId place, Stand stand, Period whole) {
        Series series = new Series(stand.indicator().code(), place);
        return new Signs(profile(series, stand), projection(series, stand.indicator(), whole));
    }

    private Optional<Profile> profile(Series series, Stand stand) {
        boolean adds = stand.indicator().nature().kind() == Indicator.Kind.FLOW
                && stand.period().start().getDayOfYear() == 1;
        if (!adds) {
            return Optional.empty();
        }
        Map<Period, Figure.Known> figures = years().getOrDefault(series, Map.of());
        return figures.isEmpty()
                ? Optional.empty()
                : Profiles.of(
                        stand.period().lastDay(),
                        new Totals(tilings, period -> Optional.ofNullable(figures.get(period))));
    }

    private Map<Series, Map<Period, Figure.Known>> years() {
        Map<Series, Map<Period, Figure.Known>> known = years;
        if (known == null) {
            known = new HashMap<>();
            Slice slice = past.get();
            for (int row = 0; row < slice.size(); row++) {
                if (slice.figure(row) instanceof Figure.Known figure && isNear(figure)) {
                    known.computeIfAbsent(new Series(slice.indicator(row), slice.place(row)), key -> new HashMap<>())
                            .put(slice.period(row), figure);
                }
            }
            years = known;
        }
        return known;
    }

    private static boolean isNear(Figure.Known figure) {
        return figure.bound() == Bound.Hedge.EXACT || figure.bound() == Bound.Hedge.ABOUT;
    }

    private Optional<Projection> projection(Series series, Indicator indicator, Period whole) {
        Map<Period, Map<Code, Quantile>> all = quantiles().getOrDefault(series, Map.of());
        return all.entrySet().stream()
                .filter(each -> each.getKey().equals(whole)
                        || (Years.standsAtDate(indicator)
                                && each.getKey().lastDay().equals(whole.lastDay())))
                .max(Comparator.comparing(each -> each.getKey().equals(whole)))
                .flatMap(each -> projection(each.getValue()));
    }

    private Optional<Projection> projection(Map<Code, Quantile> set) {
        Map<Code, Double> values = new HashMap<>();
        set.forEach((item, quantile) -> values.put(item, quantile.value().doubleValue()));
        Optional<Projection.Ends> ends = Optional.ofNullable(set.get(LOW))
                .flatMap(low -> Optional.ofNullable(set.get(HIGH))
                        .map(high -> new Projection.Ends(
                                low.value(), set.getOrDefault(MEDIAN, low).value(), high.value())));
        return Optional.ofNullable(set.get(MEDIAN))
                .flatMap(median -> ends.flatMap(range -> Quantiles.of(values)
                        .map(quantiles -> new Projection(quantiles, range, median.id(), day(median)))));
    }

    private LocalDate day(Quantile quantile) {
        return quantile.known().atZone(zone).toLocalDate();
    }

    private Map<Series, Map<Period, Map<Code, Quantile>>> quantiles() {
        Map<Series, Map<Period, Map<Code, Quantile>>> known = quantiles;
        if (known == null) {
            known = new HashMap<>();
            Slice slice = projections.get();
            for (int row = 0; row < slice.size(); row++) {
                put(known, slice, row);
            }
            quantiles = known;
        }
        return known;
    }

    /// Keeps the quantiles of totals that our own models gave.
    private static void put(Map<Series, Map<Period, Map<Code, Quantile>>> known, Slice slice, int row) {
        List<Breakdown.Item> items = slice.breakdown(row).items();
        boolean ours = slice.reporter(row).equals(OUR_MODEL)
                && items.size() == 1
                && items.getFirst().dimension().equals(QUANTILE);
        if (ours && slice.figure(row) instanceof Figure.Known figure) {
            known.computeIfAbsent(new Series(slice.indicator(row), slice.place(row)), key -> new HashMap<>())
                    .computeIfAbsent(slice.period(row), key -> new HashMap<>())
                    .put(items.getFirst().item(), new Quantile(slice.id(row), figure.value(), slice.known(row)));
        }
    }
}
