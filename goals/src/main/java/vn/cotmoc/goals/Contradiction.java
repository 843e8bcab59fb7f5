package vn.cotmoc.goals;

import java.util.List;
import java.util.Optional;
import vn.cotmoc.ledger.FigureId;
import vn.cotmoc.model.Cell;
import vn.cotmoc.model.Figure;

/// Two statements that cannot both be right, or one that can be read in two ways, with the sum by which a reader can
/// follow it.
///
/// @param size how far they lie apart, in percent of the smaller; absent as undefined for an ambiguous reading
public record Contradiction(Kind kind, Cell cell, Figure size, Explanation explanation) {

    /// What disagrees with what.
    public enum Kind {
        /// Two reporters, or a reporter and the formula, give values of one cell that no rounding makes equal.
        VALUES,
        /// The stated growth is not the growth over the recorded base.
        GROWTH,
        /// The stated percentage of plan is not that of the recorded target.
        PLAN,
        /// The wording can be read in more than one way.
        READING
    }

    /// The statements and bases that enter it.
    public List<FigureId> figures() {
        return explanation.figures();
    }

    /// The size as a number, where there is one.
    public Optional<Figure.Known> knownSize() {
        return size instanceof Figure.Known known ? Optional.of(known) : Optional.empty();
    }
}
