package vn.cotmoc.web;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import vn.cotmoc.model.Period;

/// The kinds of period that may stand in one picture: months are not drawn beside years.
enum Rhythms {
    YEARS(CompareText.YEARS),
    HALVES(CompareText.HALVES),
    QUARTERS(CompareText.QUARTERS),
    MONTHS(CompareText.MONTHS),
    DAYS(CompareText.DAYS),
    CUMULATIVE(CompareText.CUMULATIVE),
    RANGES(CompareText.RANGES);

    private final CompareText label;

    Rhythms(CompareText label) {
        this.label = label;
    }

    CompareText label() {
        return label;
    }

    static Rhythms of(Period period) {
        return switch (period) {
            case Period.Regular regular ->
                switch (regular.frequency()) {
                    case YEAR -> YEARS;
                    case HALF -> HALVES;
                    case QUARTER -> QUARTERS;
                    case MONTH -> MONTHS;
                    case DAY -> DAYS;
                };
            case Period.YearToDate _ -> CUMULATIVE;
            case Period.YearSpan _, Period.DateRange _ -> RANGES;
        };
    }

    /// Whether a figure of one such period can be set against that of another; counts since January cannot.
    boolean isWhole() {
        return this != CUMULATIVE && this != RANGES;
    }

    /// The kind that most of the periods have; of two as frequent ones the coarser, and one that is not whole only
    /// where
    /// no other has two periods. Empty without a period.
    static Optional<Rhythms> main(Collection<Period> periods) {
        Map<Rhythms, Integer> counts = new EnumMap<>(Rhythms.class);
        periods.forEach(each -> counts.merge(of(each), 1, Integer::sum));
        return counts.entrySet().stream()
                .max(Comparator.<Map.Entry<Rhythms, Integer>, Boolean>comparing(
                                each -> each.getKey().isWhole() && each.getValue() > 1)
                        .thenComparing(Map.Entry::getValue)
                        .thenComparing(
                                Map.Entry.<Rhythms, Integer>comparingByKey().reversed()))
                .map(Map.Entry::getKey);
    }
}
