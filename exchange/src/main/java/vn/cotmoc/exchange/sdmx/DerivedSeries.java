package vn.cotmoc.exchange.sdmx;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.cotmoc.ledger.FigureId;
import vn.cotmoc.ledger.formula.Derivation;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Indicator;
import vn.cotmoc.model.Measure;
import vn.cotmoc.model.Period;

/// Makes series of the computed figures of one indicator. Nobody reports a computed figure, so it has no reporter; its
/// id leads to the formula and to every figure that it was computed from.
final class DerivedSeries {
    private final Indicator indicator;

    DerivedSeries(Indicator indicator) {
        this.indicator = indicator;
    }

    /// The series, ordered by their keys.
    List<Series> list(List<Derivation> all) {
        Map<List<String>, Map<Period, Obs>> byKey = new TreeMap<>(StatementSeries::compare);
        for (Derivation each : all) {
            byKey.computeIfAbsent(key(each.id()), key -> new TreeMap<>(Period.BY_TIME))
                    .put(each.id().period(), observation(each));
        }
        List<Series> series = new ArrayList<>(byKey.size());
        byKey.forEach((key, byPeriod) ->
                series.add(new Series(key, SliceSeries.unit(indicator), List.copyOf(byPeriod.values()))));
        return series;
    }

    private static List<String> key(FigureId.Computed id) {
        return List.of(
                Codes.frequency(id.period()),
                id.place().toString(),
                id.indicator().text(),
                Codes.measure(Measure.ACTUAL),
                Codes.breakdown(id.breakdown()));
    }

    private static Obs observation(Derivation derivation) {
        Figure figure = derivation.figure();
        Period period = derivation.id().period();
        return new Obs(
                period,
                TimeText.of(period),
                SliceSeries.value(figure),
                List.of(
                        Codes.vintage(derivation.vintage()),
                        "",
                        Codes.status(figure, Measure.ACTUAL, derivation.vintage()),
                        SliceSeries.bound(figure),
                        SliceSeries.high(figure),
                        SliceSeries.absence(figure),
                        derivation.id().toString()));
    }
}
