package vn.cotmoc.outlook;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/// The value of one period of a series, and the figures that make it.
///
/// @param base what was subtracted from the first of the figures to get the value: the year to date before; 0 where
/// the value is stated as it is
/// @param from never empty; the figure that brings the news stands first
record Point(BigDecimal value, BigDecimal base, List<Reading> from) {
    Point {
        from = List.copyOf(from);
    }

    /// As stated.
    static Point of(Reading reading) {
        return new Point(reading.value(), BigDecimal.ZERO, List.of(reading));
    }

    /// What the year to date grew by.
    static Point between(Reading before, Reading after) {
        return new Point(after.value().subtract(before.value()), before.value(), List.of(after, before));
    }

    /// The sum of the parts.
    static Point sum(List<Point> parts) {
        return new Point(
                parts.stream().map(Point::value).reduce(BigDecimal.ZERO, BigDecimal::add),
                BigDecimal.ZERO,
                parts.stream().flatMap(Point::readings).toList());
    }

    /// The figures.
    Stream<Reading> readings() {
        return from.stream();
    }

    /// Whether it is stated, or the difference of stated figures: the first of its figures can be doubted for it.
    boolean rests(Reading reading) {
        return from.getFirst().equals(reading) && value.add(base).compareTo(reading.value()) == 0;
    }
}
