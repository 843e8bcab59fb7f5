package vn.cotmoc.ledger;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import vn.cotmoc.model.Period;

/// Which periods a query asks for.
public sealed interface When {

    /// Any period.
    When ALWAYS = new Within(LocalDate.MIN, LocalDate.MAX);

    /// Whether the period is asked for.
    boolean holds(Period period);

    /// Every period that lies wholly between the first day and the day that no longer belongs.
    record Within(LocalDate start, LocalDate endExclusive) implements When {
        @Override
        public boolean holds(Period period) {
            return !period.start().isBefore(start) && !period.endExclusive().isAfter(endExclusive);
        }
    }

    /// Exactly these periods.
    record OneOf(Set<Period> periods) implements When {
        public OneOf {
            periods = Set.copyOf(periods);
        }

        @Override
        public boolean holds(Period period) {
            return periods.contains(period);
        }
    }

    /// The same periods and those a year earlier, which a growth needs.
    default When withYearEarlier() {
        return switch (this) {
            case Within within when within.start().equals(LocalDate.MIN) -> within;
            case Within(LocalDate start, LocalDate end) -> new Within(start.minusYears(1), end);
            case OneOf(Set<Period> periods) -> {
                Set<Period> both = new LinkedHashSet<>(periods);
                periods.forEach(period -> both.add(period.yearEarlier()));
                yield new OneOf(both);
            }
        };
    }

    /// Exactly these periods.
    static When oneOf(Period... periods) {
        return new OneOf(Set.of(periods));
    }

    /// Every period inside the one, itself included.
    static When within(Period period) {
        return new Within(period.start(), period.endExclusive());
    }

    /// Reads `A..B` (every period from the start of A to the end of B), or one period (every period inside it).
    /// @throws IllegalArgumentException where a part is no period or B ends before A starts
    static When parse(String text) {
        int dots = text.indexOf("..");
        if (dots < 0) {
            return within(Period.parse(text));
        }
        Period first = Period.parse(text.substring(0, dots));
        Period last = Period.parse(text.substring(dots + 2));
        if (!last.endExclusive().isAfter(first.start())) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" ends before it starts; write the earlier period first.");
        }
        return new Within(first.start(), last.endExclusive());
    }
}
