package vn.cotmoc.ledger;

import java.util.List;
import vn.cotmoc.model.Cell;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.PlaceId;

/// A figure of a place made from those of the places below it, with its coverage. Never over a silent gap: while one
/// place
/// is missing the figure is absent as incomplete, and what has been summed so far is the partial sum.
///
/// @param cell what was asked for, with the place above
/// @param level of which places it is made
/// @param figure the whole, or why there is none
/// @param partial the sum over the places that reported; absent where none did or where a sum means nothing
/// @param reported how many places reported every input
/// @param missing the others, in the order of the tree
public record RollUp(Cell cell, Code level, Figure figure, Figure partial, int reported, List<PlaceId> missing) {
    public RollUp {
        missing = List.copyOf(missing);
    }

    /// How many places of the level there were below the place on the last day of the period.
    public int expected() {
        return reported + missing.size();
    }

    /// The name of the figure.
    public FigureId.RolledUp id() {
        return new FigureId.RolledUp(cell, level);
    }
}
