package vn.cotmoc.goals;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.cotmoc.ledger.Catalogue;
import vn.cotmoc.ledger.FigureId;
import vn.cotmoc.ledger.Slice;
import vn.cotmoc.model.Bound;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Indicator;
import vn.cotmoc.model.Period;
import vn.cotmoc.model.PlaceId;
import vn.cotmoc.model.Quantile;

/// What past years and recorded projections say of how the year of a board may end; each is read when it is first asked
/// for.
final class Foresight {
    private record Series(Code indicator, PlaceId place) {
        /// Codes and places are often counted up; the plain hash of their pair collides then.
        @Override
        public int hashCode() {
            return Scoreboard.Key.mix(indicator, place);
        }
    }

    private record Stated(FigureId id, BigDecimal value, Instant known) {}

    private final Supplier<Slice> past;
    private final Supplier<Slice> projections;
    private final ZoneId zone;
    private final Tilings tilings = new Tilings();
    private @Nullable Map<Series, Map<Period, Figure.Known>> years;
    private @Nullable Map<Series, Map<Period, Map<Quantile, Stated>>> quantiles;

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
        Map<Period, Map<Quantile, Stated>> all = quantiles().getOrDefault(series, Map.of());
        return all.entrySet().stream()
                .filter(each -> each.getKey().equals(whole)
                        || (Years.standsAtDate(indicator)
                                && each.getKey().lastDay().equals(whole.lastDay())))
                .max(Comparator.comparing(each -> each.getKey().equals(whole)))
                .flatMap(each -> projection(each.getValue()));
    }

    private Optional<Projection> projection(Map<Quantile, Stated> set) {
        Map<Quantile, Double> values = new EnumMap<>(Quantile.class);
        set.forEach((quantile, stated) -> values.put(quantile, stated.value().doubleValue()));
        Optional<Projection.Ends> ends = Optional.ofNullable(set.get(Quantile.Q10))
                .flatMap(low -> Optional.ofNullable(set.get(Quantile.Q90))
                        .map(high -> new Projection.Ends(
                                low.value(), set.getOrDefault(Quantile.Q50, low).value(), high.value())));
        return Optional.ofNullable(set.get(Quantile.Q50))
                .flatMap(median -> ends.flatMap(range -> Quantiles.of(values)
                        .map(quantiles -> new Projection(quantiles, range, median.id(), day(median)))));
    }

    private LocalDate day(Stated stated) {
        return stated.known().atZone(zone).toLocalDate();
    }

    private Map<Series, Map<Period, Map<Quantile, Stated>>> quantiles() {
        Map<Series, Map<Period, Map<Quantile, Stated>>> known = quantiles;
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
    private static void put(Map<Series, Map<Period, Map<Quantile, Stated>>> known, Slice slice, int row) {
        Optional<Quantile> quantile = Quantile.findOfTotal(slice.breakdown(row));
        boolean ours = slice.reporter(row).equals(Catalogue.FORECASTER.code());
        if (ours && quantile.isPresent() && slice.figure(row) instanceof Figure.Known figure) {
            known.computeIfAbsent(new Series(slice.indicator(row), slice.place(row)), key -> new HashMap<>())
                    .computeIfAbsent(slice.period(row), key -> new EnumMap<>(Quantile.class))
                    .put(quantile.get(), new Stated(slice.id(row), figure.value(), slice.known(row)));
        }
    }
}
