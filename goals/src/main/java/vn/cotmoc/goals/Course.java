package vn.cotmoc.goals;

import java.util.List;
import java.util.Optional;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Indicator;
import vn.cotmoc.model.Period;
import vn.cotmoc.model.PlaceId;

/// Several figures that answer one question together: of several times, places, indicators or parts.
///
/// @param steps in the order of time, else as they were asked for; of an order of places the first ones
/// @param tops those that are the highest, or whatever was asked for; several where they are equal
/// @param without what has no figure, of what was named
/// @param ranked how many figures the order is of
/// @param overall how far apart the first and the last are, with the sum
public record Course(
        Of of, List<Step> steps, List<Step> tops, Without without, int ranked, Optional<Explanation> overall) {
    public Course {
        steps = List.copyOf(steps);
        tops = List.copyOf(tops);
    }

    /// What the figures are of.
    public enum Of {
        /// Times of one indicator and place.
        TIMES,
        /// Places of one indicator.
        PLACES,
        /// Indicators that the question may mean.
        INDICATORS,
        /// Parts of an indicator of which the ledger has no whole.
        PARTS
    }

    /// One figure.
    ///
    /// @param change against the step before, where the two can be compared
    public record Step(Indicator indicator, PlaceId place, Reply.Fit fit, Shown shown, Optional<Change> change) {}

    /// What was asked for and has no figure.
    ///
    /// @param places how many places of the level have none
    public record Without(List<Period> periods, List<PlaceId> named, List<Code> indicators, int places) {
        static final Without NOTHING = new Without(List.of(), List.of(), List.of(), 0);

        public Without {
            periods = List.copyOf(periods);
            named = List.copyOf(named);
            indicators = List.copyOf(indicators);
        }
    }

    /// Which of several is sought.
    public enum Order {
        HIGHEST,
        LOWEST,
        BEST,
        WORST;

        /// Whether the lowest value comes first. A high rank is a low number.
        boolean isLowFirst(Indicator indicator) {
            boolean lowIsGood = PlaceRanking.isLowFirst(indicator);
            boolean rank = indicator.nature().kind() == Indicator.Kind.RANK;
            return switch (this) {
                case HIGHEST -> rank;
                case LOWEST -> !rank;
                case BEST -> lowIsGood;
                case WORST -> !lowIsGood;
            };
        }
    }
}
