package vn.cotmoc.goals;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import vn.cotmoc.ledger.formula.Interval;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Indicator;
import vn.cotmoc.model.Period;

/// A figure and the part of a year that it speaks for.
record Stand(Indicator indicator, Figure.Known figure, Period period) {

    /// The numbers that it may be.
    Interval reach() {
        return Judge.reach(figure);
    }

    /// Whether later days can only add to it: what adds up over time and places, and is not below zero.
    boolean isGrowing() {
        return indicator.nature().kind() == Indicator.Kind.FLOW
                && indicator.nature().additivity() == Indicator.Additivity.ADDITIVE
                && figure.value().signum() >= 0;
    }

    /// What adds up, from the beginning of the year to the latest day up to which it is known, by sums where it must
    /// be;
    /// empty where the shown figure is that.
    static Optional<Stand> latest(Indicator indicator, Period shown, Collection<Period> known, Totals totals) {
        if (indicator.nature().kind() != Indicator.Kind.FLOW || shown.equals(Period.year(shown.year()))) {
            return Optional.empty();
        }
        boolean later = shown.start().getDayOfYear() > 1;
        return known.stream()
                .map(Period::lastDay)
                .filter(day -> later || day.isAfter(shown.lastDay()))
                .distinct()
                .sorted(Comparator.reverseOrder())
                .flatMap(day -> totals.upTo(day).map(sum -> new Stand(indicator, sum, Tilings.since(day))).stream())
                .findFirst();
    }
}
