package vn.cotmoc.goals;

import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Period;

/// What a figure is held against while the period of its target runs.
public sealed interface Way {

    /// What is asked by the day of the figure.
    Figure.Known expected();

    /// The figure is already as good as the whole period asks. What adds up over time cannot fall back from there; what
    /// stands at a date can.
    record Reached(Figure.Known expected) implements Way {}

    /// What adds up over time has already passed the limit of the whole period.
    record Passed(Figure.Known expected) implements Way {}

    /// The figure is a result of the whole period that its office expects before the end.
    record Estimated(Figure.Known expected) implements Way {}

    /// A milestone of the issuer; where none is set for the day, the straight line between the two around it.
    ///
    /// @param from the milestone before, the beginning of the period where there is none, or the one of the day
    /// @param to the milestone after, the target itself where there is none, or the one of the day
    record Given(Figure.Known expected, Period from, Period to) implements Way {
        /// Whether no milestone is set for the day itself.
        public boolean isBetween() {
            return !from.equals(to);
        }
    }

    /// The part of the target that the past years had by this day of the year.
    record Seasonal(Figure.Known expected, Profile profile) implements Way {}
}
