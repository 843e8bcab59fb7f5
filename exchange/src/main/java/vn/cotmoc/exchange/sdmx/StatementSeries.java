package vn.cotmoc.exchange.sdmx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.cotmoc.exchange.sdmx.Artefact.Flow.Content;
import vn.cotmoc.ledger.Statement;
import vn.cotmoc.model.Cell;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Indicator;
import vn.cotmoc.model.Observation;
import vn.cotmoc.model.Period;

/// Makes series of statements, in either data structure. A key and a period have one observation at most: where there
/// are several, the one that was recorded last.
final class StatementSeries {
    private final Indicator indicator;
    private final Content content;

    StatementSeries(Indicator indicator, Content content) {
        this.indicator = indicator;
        this.content = content;
    }

    /// The series, ordered by their keys.
    List<Series> list(List<Statement> statements) {
        Map<List<String>, Map<Period, Statement>> byKey = new TreeMap<>(StatementSeries::compare);
        for (Statement each : statements) {
            byKey.computeIfAbsent(key(each), key -> new TreeMap<>(Period.BY_TIME))
                    .merge(
                            each.observation().cell().period(),
                            each,
                            (a, b) -> a.id().number() > b.id().number() ? a : b);
        }
        List<Series> all = new ArrayList<>(byKey.size());
        byKey.forEach((key, byPeriod) -> all.add(new Series(
                key,
                SliceSeries.unit(indicator),
                byPeriod.values().stream().map(this::observation).toList())));
        return all;
    }

    /// The order of keys: value by value.
    static int compare(List<String> a, List<String> b) {
        return Arrays.compare(a.toArray(String[]::new), b.toArray(String[]::new), Comparator.naturalOrder());
    }

    private List<String> key(Statement statement) {
        Observation observation = statement.observation();
        Cell cell = observation.cell();
        List<String> key = new ArrayList<>(List.of(
                Codes.frequency(cell.period()),
                cell.place().toString(),
                cell.indicator().text(),
                Codes.measure(cell.measure()),
                Codes.breakdown(cell.breakdown())));
        if (content == Content.STATEMENTS) {
            key.add(observation.reporter().text());
            key.add(Codes.vintage(observation.vintage()));
        }
        return List.copyOf(key);
    }

    private Obs observation(Statement statement) {
        Observation observation = statement.observation();
        Figure figure = observation.figure();
        List<String> attributes = new ArrayList<>();
        if (content == Content.HEADLINES) {
            attributes.add(Codes.vintage(observation.vintage()));
            attributes.add(observation.reporter().text());
        }
        attributes.add(Codes.status(figure, observation.cell().measure(), observation.vintage()));
        attributes.add(SliceSeries.bound(figure));
        attributes.add(SliceSeries.high(figure));
        attributes.add(SliceSeries.absence(figure));
        attributes.add(statement.id().toString());
        if (content == Content.STATEMENTS) {
            attributes.add(observation.citation().source().text());
            attributes.add(observation.citation().locator().orElse(""));
            attributes.add(statement.known().toString());
        }
        Period period = observation.cell().period();
        return new Obs(period, TimeText.of(period), SliceSeries.value(figure), attributes);
    }
}
