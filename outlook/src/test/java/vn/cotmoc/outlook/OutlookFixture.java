package vn.cotmoc.outlook;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import vn.cotmoc.ledger.AsOf;
import vn.cotmoc.ledger.Catalogue;
import vn.cotmoc.ledger.Ledger;
import vn.cotmoc.ledger.Receipt;
import vn.cotmoc.model.Breakdown;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Period;
import vn.cotmoc.testkit.Batches;
import vn.cotmoc.testkit.MemoryStore;
import vn.cotmoc.testkit.Province;
import vn.cotmoc.testkit.SteppingClock;
import vn.cotmoc.testkit.Told;

/// A ledger of the invented province and its outlooks.
final class OutlookFixture {
    final Catalogue catalogue = Province.catalogue();
    final Ledger ledger =
            new Ledger(new MemoryStore(SteppingClock.at("2026-01-10T00:00:00Z")), catalogue, Province.geography());
    final Projections projections = new Projections(ledger);
    private int batches;

    Told told(String indicator, String period, double value) {
        return told(indicator, period).is(Double.toString(value));
    }

    Told told(String indicator, String period) {
        return Told.of(catalogue, indicator, period);
    }

    Receipt knows(Told... told) {
        return ledger.append(Batches.of("b" + batches++, told));
    }

    /// Figures of consecutive years.
    OutlookFixture years(String indicator, int first, double... values) {
        return years(indicator, first, told -> told, values);
    }

    OutlookFixture years(String indicator, int first, UnaryOperator<Told> like, double... values) {
        List<Told> all = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            all.add(like.apply(told(indicator, Integer.toString(first + i), values[i])));
        }
        knows(all.toArray(Told[]::new));
        return this;
    }

    /// So many months from January 2019: a trend of 1 % a month, a season, and small steady disturbances.
    OutlookFixture months(String indicator, int count) {
        List<Told> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.add(told(indicator, Period.month(2019, 1).plus(i).toString(), month(i)));
        }
        knows(all.toArray(Told[]::new));
        return this;
    }

    /// The value of the month with the index from January 2019.
    static double month(int i) {
        double season = 1 + 0.2 * Math.sin(2 * Math.PI * i / 12);
        double noise = 1 + 0.02 * Math.sin(i * i * 1.7 + i);
        return Math.round(1000 * Math.pow(1.01, i) * season * noise * 100) / 100.0;
    }

    static SeriesId id(String indicator) {
        return new SeriesId(Code.parse(indicator), Breakdown.TOTAL, Province.ROOT);
    }

    List<LedgerSeries> series(String indicator) {
        SeriesId id = id(indicator);
        return LedgerSeries.list(
                id,
                ledger.indicator(id.indicator()),
                new Readings(ledger, AsOf.LATEST)
                        .of(Set.of(id.indicator()), Set.of())
                        .getOrDefault(id, List.of()));
    }

    Projection outlook(String indicator) {
        return projections.get(id(indicator), AsOf.LATEST);
    }

    Projection.Made made(String indicator) {
        return (Projection.Made) outlook(indicator);
    }

    Projections.Summary updateAll() {
        return projections.updateAll(1, (series, indicators, of) -> {});
    }
}
