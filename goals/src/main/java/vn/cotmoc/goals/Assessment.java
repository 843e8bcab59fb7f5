package vn.cotmoc.goals;

import java.util.Optional;
import vn.cotmoc.model.Figure;

/// How a figure stands against a target.
///
/// @param percentOfPlan figure ÷ target in percent, whichever direction is good; absent as undefined where the target
/// is zero or below, and for ranks
/// @param gap figure − target in the indicator's unit (percentages: in percentage points); against a range, the
/// distance to its nearer end, 0 inside it
/// @param pace what the status rests on while the period runs; empty where it is judged at its end
public record Assessment(
        Optional<Target> target,
        Figure percentOfPlan,
        Figure gap,
        Status status,
        Optional<Pace> pace,
        Explanation explanation) {}
