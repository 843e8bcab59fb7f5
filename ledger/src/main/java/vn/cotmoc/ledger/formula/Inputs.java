package vn.cotmoc.ledger.formula;

import java.util.Optional;
import vn.cotmoc.ledger.FigureId;
import vn.cotmoc.model.Cell;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Vintage;

/// Where a formula finds the recorded figures that enter it.
@FunctionalInterface
public interface Inputs {

    /// A figure that enters a formula.
    record Input(FigureId id, Figure figure, Vintage vintage) {}

    /// The headline of the cell, if one is recorded.
    Optional<Input> find(Cell cell);
}
