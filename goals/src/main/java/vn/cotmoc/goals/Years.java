package vn.cotmoc.goals;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.cotmoc.ledger.When;
import vn.cotmoc.model.Indicator;
import vn.cotmoc.model.Indicator.Kind;
import vn.cotmoc.model.Period;

/// Which periods speak for a year, by the kind of the indicator.
final class Years {
    private static final int DECEMBER = 12;

    private Years() {}

    /// Orders periods inside a year, the one that speaks best for it last. What stands at a date: by that date. What
    /// runs over time: the whole year, then the latest run from 1 January, then the latest of the others.
    static Comparator<Period> byWorth(Indicator indicator, int year) {
        Comparator<Period> byEnd =
                Comparator.comparing(Period::endExclusive).thenComparing(p -> p.start(), Comparator.reverseOrder());
        if (standsAtDate(indicator)) {
            return byEnd;
        }
        return Comparator.<Period, Boolean>comparing(p -> p.equals(Period.year(year)))
                .thenComparing(p -> p.start().getDayOfYear() == 1 && isCumulative(p))
                .thenComparing(byEnd);
    }

    private static boolean isCumulative(Period period) {
        return period.endExclusive().isAfter(period.start().plusDays(1));
    }

    static boolean standsAtDate(Indicator indicator) {
        return switch (indicator.nature().kind()) {
            case STOCK, EVENT -> true;
            case FLOW, RATE, INDEX, RANK -> false;
        };
    }

    /// Whether a figure of the period says less than one of the whole year.
    static boolean isPartial(Indicator indicator, Period period, int year) {
        Period whole = Period.year(year);
        return switch (indicator.nature().kind()) {
            case EVENT -> false;
            case STOCK -> period.lastDay().isBefore(whole.lastDay());
            case FLOW, RATE, INDEX, RANK -> !period.equals(whole);
        };
    }

    static boolean isWithin(int year, Period period) {
        return period.year() == year && period.start().getYear() == year;
    }

    /// Whether figures of the two periods may be compared: the same days, or for what stands at a date the same
    /// last day.
    static boolean isSame(Indicator indicator, Period a, Period b) {
        return a.equals(b)
                || (indicator.nature().kind() == Kind.STOCK && a.lastDay().equals(b.lastDay()));
    }

    /// The year and the one before it: everything that a row needs to state figures and bases.
    static When withBase(int year) {
        return new When.Within(Period.year(year - 1).start(), Period.year(year).endExclusive());
    }

    /// So many years before the year, with all their parts.
    static When before(int year, int years) {
        return new When.Within(
                Period.year(year - years).start(), Period.year(year).start());
    }

    /// The periods that stand for a whole year, for so many years up to the one given.
    static When annual(int year, int years) {
        Set<Period> periods = new HashSet<>();
        for (int y = year - years + 1; y <= year; y++) {
            periods.addAll(endings(y));
        }
        return new When.OneOf(periods);
    }

    private static List<Period> endings(int year) {
        Period.Regular whole = Period.year(year);
        return List.of(whole, Period.month(year, DECEMBER), Period.day(whole.lastDay()));
    }

    /// Whether the period stands for the whole of its year.
    static boolean isAnnual(Indicator indicator, Period period) {
        return indicator.nature().kind() == Kind.EVENT
                ? period.equals(Period.year(period.year()))
                : !isPartial(indicator, period, period.year());
    }
}
