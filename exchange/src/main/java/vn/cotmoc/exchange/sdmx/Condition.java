package vn.cotmoc.exchange.sdmx;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.cotmoc.model.Period;

/// What a value must be: one of several things, each of which asks for all of its tests (SDMX REST 2.2, data queries:
/// the comma is an or, the plus an and).
record Condition(List<List<Test>> any) {

    /// Any value.
    static final Condition ALL = new Condition(List.of(List.of()));

    /// How a value is compared.
    enum Operator {
        EQ,
        NE,
        LT,
        LE,
        GT,
        GE,
        CO,
        NC,
        SW,
        EW;

        /// Whether it compares what comes before and after, and not letters.
        boolean isOfOrder() {
            return switch (this) {
                case EQ, NE, LT, LE, GT, GE -> true;
                case CO, NC, SW, EW -> false;
            };
        }

        static Optional<Operator> find(String word) {
            return Arrays.stream(values())
                    .filter(each ->
                            each.name().toLowerCase(java.util.Locale.ROOT).equals(word))
                    .findFirst();
        }
    }

    /// One comparison.
    record Test(Operator operator, String value) {
        private boolean holds(String other) {
            return switch (operator) {
                case EQ -> compare(other) == 0;
                case NE -> compare(other) != 0;
                case LT -> isComparable(other) && compare(other) < 0;
                case LE -> isComparable(other) && compare(other) <= 0;
                case GT -> isComparable(other) && compare(other) > 0;
                case GE -> isComparable(other) && compare(other) >= 0;
                case CO -> other.contains(value);
                case NC -> !other.contains(value);
                case SW -> other.startsWith(value);
                case EW -> other.endsWith(value);
            };
        }

        /// Numbers by their size, all else by its letters.
        private int compare(String other) {
            return isNumber(other) && isNumber(value)
                    ? new BigDecimal(other).compareTo(new BigDecimal(value))
                    : other.compareTo(value);
        }

        /// No value is neither above nor below a number.
        private boolean isComparable(String other) {
            return !isNumber(value) || isNumber(other);
        }

        static boolean isNumber(String text) {
            return text.length() <= 40 && text.matches("-?\\d+(\\.\\d+)?");
        }

        /// A period lies at or after another where it does not begin before it, and at or before it where it does not
        /// end after it.
        private boolean holds(Period period) {
            Period other = TimeText.find(value).orElseThrow();
            return switch (operator) {
                case EQ -> period.equals(other);
                case NE -> !period.equals(other);
                case LT -> !period.endExclusive().isAfter(other.start());
                case LE -> !period.endExclusive().isAfter(other.endExclusive());
                case GT -> !period.start().isBefore(other.endExclusive());
                case GE -> !period.start().isBefore(other.start());
                case CO, NC, SW, EW -> holds(TimeText.of(period));
            };
        }
    }

    Condition {
        any = any.stream().map(List::copyOf).toList();
    }

    /// One of the values.
    static Condition oneOf(Set<String> values) {
        return new Condition(values.stream()
                .map(value -> List.of(new Test(Operator.EQ, value)))
                .toList());
    }

    boolean holds(String value) {
        return any.stream().anyMatch(all -> all.stream().allMatch(test -> test.holds(value)));
    }

    boolean holds(Period period) {
        return any.stream().anyMatch(all -> all.stream().allMatch(test -> test.holds(period)));
    }

    /// Whether any value will do.
    boolean isAll() {
        return any.stream().anyMatch(List::isEmpty);
    }

    /// Either of two.
    Condition or(Condition other) {
        Set<List<Test>> both = new LinkedHashSet<>(any);
        both.addAll(other.any);
        return new Condition(List.copyOf(both));
    }
}
