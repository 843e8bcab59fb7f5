package vn.cotmoc.exchange.sdmx;

import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.cotmoc.model.Period;

/// Which values of the dimensions occur in some data, from when to when, and how much of it there is.
final class Region {
    private final Map<String, SortedSet<String>> values = new TreeMap<>();
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
        values.computeIfAbsent(dimension, id -> new TreeSet<>()).add(value);
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
    Region only(java.util.Set<String> dimensions) {
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

    /// The dimensions of which a value occurs, in the order of their names, without time.
    SortedSet<String> dimensions() {
        return new TreeSet<>(values.keySet());
    }

    /// The values of the dimension that occur, in order.
    SortedSet<String> values(String dimension) {
        return values.getOrDefault(dimension, new TreeSet<>());
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
