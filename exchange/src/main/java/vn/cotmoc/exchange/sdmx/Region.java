package vn.cotmoc.exchange.sdmx;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.cotmoc.model.Period;

/// Which values of the dimensions occur in some data, from when to when, and how much of it there is. Dimensions and
/// values stand in the order in which they were met, so the first values of all dimensions are the key of a series.
final class Region {
    private final Map<String, Set<String>> values = new LinkedHashMap<>();
    private Optional<Span> span = Optional.empty();
    private long series;
    private long observations;

    /// Two periods, the one that begins first and the one that ends last.
    record Span(Period first, Period last) {
        Span with(Period period) {
            return new Span(
                    period.start().isBefore(first.start()) ? period : first,
                    period.endExclusive().isAfter(last.endExclusive()) ? period : last);
        }
    }

    void add(String dimension, String value) {
        values.computeIfAbsent(dimension, id -> new LinkedHashSet<>()).add(value);
    }

    void addSeries() {
        series++;
    }

    void add(Period period) {
        observations++;
        span = Optional.of(span.map(known -> known.with(period)).orElseGet(() -> new Span(period, period)));
    }

    void add(Region other) {
        other.values.forEach((dimension, more) -> more.forEach(value -> add(dimension, value)));
        series += other.series;
        observations += other.observations;
        other.span.ifPresent(more -> span = Optional.of(
                span.map(known -> known.with(more.first()).with(more.last())).orElse(more)));
    }

    /// The same with these dimensions alone; the span is that of `TIME_PERIOD`.
    Region only(Set<String> dimensions) {
        Region part = new Region();
        values.forEach((dimension, known) -> {
            if (dimensions.contains(dimension)) {
                known.forEach(value -> part.add(dimension, value));
            }
        });
        part.span = dimensions.contains(Structures.TIME) ? span : Optional.empty();
        part.series = series;
        part.observations = observations;
        return part;
    }

    /// The dimensions of which a value occurs, without time.
    Set<String> dimensions() {
        return Collections.unmodifiableSet(values.keySet());
    }

    /// The values of the dimension that occur.
    Set<String> values(String dimension) {
        return Collections.unmodifiableSet(values.getOrDefault(dimension, Set.of()));
    }

    Optional<Span> span() {
        return span;
    }

    long series() {
        return series;
    }

    long observations() {
        return observations;
    }
}
