package vn.cotmoc.goals;

import java.util.List;
import vn.cotmoc.model.Comparison;
import vn.cotmoc.model.Figure;

/// A target that is divided among places or agencies, and its parts.
///
/// @param parts the targets in force that say they are parts of it, by place and part
/// @param allocated their sum
/// @param remaining target − sum: it follows from the two and is never stated, so nobody can move it; below zero where
///     more was given out than there is
public record Allocation(
        Target.Recorded whole,
        List<Target.Recorded> parts,
        Figure.Known allocated,
        Figure.Known remaining,
        Explanation explanation) {
    public Allocation {
        parts = List.copyOf(parts);
    }

    /// Whether the sum comes up to the target.
    public enum State {
        /// Something is left.
        OPEN,
        /// The parts make the whole.
        COMPLETE,
        /// The parts make more than the whole.
        OVER
    }

    public State state() {
        int sign = remaining.value().signum();
        return sign == 0 ? State.COMPLETE : sign > 0 ? State.OPEN : State.OVER;
    }

    /// The parts whose document divides another value than the one in force: the whole was changed and they were not.
    public List<Target.Recorded> outdated() {
        return parts.stream()
                .filter(part -> part.partOf()
                        .map(Comparison::value)
                        .filter(value -> value.compareTo(whole.figure().value()) != 0)
                        .isPresent())
                .toList();
    }
}
