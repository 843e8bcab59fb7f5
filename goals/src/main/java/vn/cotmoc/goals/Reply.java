package vn.cotmoc.goals;

import java.util.List;
import java.util.Optional;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Indicator;
import vn.cotmoc.model.Period;
import vn.cotmoc.model.PlaceId;

/// What the ledger answers to a question after one figure.
///
/// @param fit how the figure answers
/// @param figure empty where the ledger holds none of the place at all
/// @param plans the targets of the year that is asked for, whoever set them, each with the figure held against it
/// @param change against the same period a year earlier, or the one that was asked for
/// @param without the period of which a base was wanted and is not recorded
public record Reply(
        Indicator indicator,
        PlaceId place,
        Fit fit,
        Optional<Shown> figure,
        List<AgainstPlan> plans,
        Optional<Change> change,
        Optional<Period> without) {
    public Reply {
        plans = List.copyOf(plans);
    }

    /// How a figure answers what was asked.
    public enum Fit {
        /// It is of the very period.
        ASKED,
        /// No period was asked for, and it is the newest.
        NEWEST,
        /// It is of a part of the year that was asked for, of which there is none as a whole.
        PART,
        /// It stood last before the day that was asked for.
        BEFORE,
        /// Nothing is recorded that answers; the figure is the newest of another time.
        OTHER,
        /// Nothing is recorded of this place.
        NONE
    }

    /// A figure against one target, or the target alone where no figure answers.
    ///
    /// @param percent figure ÷ target; absent as undefined for percentages and ranks, without a figure, and where
    /// the source implies the target
    /// @param explanation the arithmetic in a sentence
    public record AgainstPlan(Target target, Figure percent, Explanation explanation) {}
}
