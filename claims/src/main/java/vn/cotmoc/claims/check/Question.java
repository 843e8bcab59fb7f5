package vn.cotmoc.claims.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Period;
import vn.cotmoc.model.PlaceId;

/// What somebody asks of the ledger in words, as far as it was understood.
///
/// @param indicator of what; empty where no name fits
/// @param others indicators that fit nearly as well, the best first
/// @param place where; empty where the question names no place
/// @param when of which time
/// @param wants what is asked beside the figure
/// @param asks whether the words are a question at all, not only a name
/// @param unknown words that nothing in it explains, as written
public record Question(
        Optional<Code> indicator,
        List<Code> others,
        Optional<PlaceId> place,
        When when,
        Set<Want> wants,
        boolean asks,
        List<String> unknown) {
    public Question {
        others = List.copyOf(others);
        wants = Set.copyOf(wants);
        unknown = List.copyOf(unknown);
    }

    /// What is asked beside the figure.
    public enum Want {
        /// How it stands to a plan, an estimate or a target.
        PLAN,
        /// How it changed.
        CHANGE,
        /// The place in an order.
        RANK,
        /// A percentage.
        PERCENT
    }

    /// The time that is asked for.
    ///
    /// @param period empty where the question names none
    /// @param toItsEnd whether it asks for what stood by the end of the period: “đến tháng 6”
    /// @param against the time that the question compares with: “so với năm 2023”
    public record When(Optional<Period> period, boolean toItsEnd, Optional<Period> against) {}
}
