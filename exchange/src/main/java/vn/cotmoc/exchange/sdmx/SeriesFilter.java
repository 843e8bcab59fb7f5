package vn.cotmoc.exchange.sdmx;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Keeps of a series what a query asks for: the key, the conditions on components, the data providers, and the first
/// and last observations.
final class SeriesFilter {
    private final Choice choice;
    private final DataQuery.Limits limits;
    private final List<Component> dimensions;
    private final List<Component> seriesAttributes;
    private final List<Component> observationAttributes;

    SeriesFilter(DataQuery query) {
        this.choice = query.choice();
        this.limits = query.limits();
        this.dimensions = query.structure().dimensions();
        this.seriesAttributes = query.structure().of(Component.Role.SERIES_ATTRIBUTE);
        this.observationAttributes = query.structure().of(Component.Role.OBSERVATION_ATTRIBUTE);
    }

    /// What is left of the series, if anything.
    Optional<Series> find(Series series) {
        if (!choice.holds(series.key())
                || !hold(dimensions, series.key())
                || !hold(seriesAttributes, series.attributes())) {
            return Optional.empty();
        }
        List<Obs> kept = isPlain() ? series.observations() : observations(series);
        return kept.isEmpty()
                ? Optional.empty()
                : Optional.of(new Series(series.key(), series.attributes(), cut(kept)));
    }

    private boolean isPlain() {
        return choice.components().isEmpty() && choice.providers().isEmpty();
    }

    private List<Obs> observations(Series series) {
        return series.observations().stream()
                .filter(each -> holds(each) && isProvided(series, each))
                .toList();
    }

    private boolean holds(Obs each) {
        Map<String, Condition> asked = choice.components();
        return asked.getOrDefault(Structures.TIME, Condition.ALL).holds(each.period())
                && asked.getOrDefault(Structures.VALUE, Condition.ALL).holds(each.value())
                && hold(observationAttributes, each.attributes());
    }

    private boolean hold(List<Component> components, List<String> values) {
        return choice.components().isEmpty()
                || IntStream.range(0, components.size())
                        .allMatch(i -> choice.components()
                                .getOrDefault(components.get(i).id(), Condition.ALL)
                                .holds(values.get(i)));
    }

    /// Whether one of the data providers said it: the reporter is a part of the key or an attribute.
    private boolean isProvided(Series series, Obs each) {
        Set<String> providers = choice.providers();
        return providers.isEmpty()
                || Stream.concat(
                                value(dimensions, series.key()).stream(),
                                value(observationAttributes, each.attributes()).stream())
                        .anyMatch(providers::contains);
    }

    private static Optional<String> value(List<Component> components, List<String> values) {
        return IntStream.range(0, components.size())
                .filter(i -> components.get(i).id().equals(Structures.REPORTER))
                .mapToObj(values::get)
                .findFirst();
    }

    /// The first and the last observations; both together where both are asked for.
    private List<Obs> cut(List<Obs> all) {
        if (limits.first().isEmpty() && limits.last().isEmpty()) {
            return all;
        }
        int first = Math.min(all.size(), limits.first().orElse(0));
        int last = Math.max(first, all.size() - limits.last().orElse(0));
        return Stream.concat(all.subList(0, first).stream(), all.subList(last, all.size()).stream())
                .toList();
    }
}
