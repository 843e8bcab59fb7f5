package vn.cotmoc.goals;

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
}
