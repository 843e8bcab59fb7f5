package vn.cotmoc.goals;

import java.util.Optional;
import vn.cotmoc.ledger.FigureId;
import vn.cotmoc.ledger.Statement;
import vn.cotmoc.model.Cell;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Period;
import vn.cotmoc.model.Vintage;

/// A figure as a page shows it: its id, what it answers, the answer and how ripe it is. One that was computed has no
/// reporter, and the least ripe vintage of its inputs.
public record Shown(FigureId id, Cell cell, Figure figure, Vintage vintage, Optional<Code> reporter) {

    /// A recorded statement.
    public static Shown of(Statement statement) {
        var observation = statement.observation();
        return new Shown(
                statement.id(),
                observation.cell(),
                observation.figure(),
                observation.vintage(),
                Optional.of(observation.reporter()));
    }

    public Period period() {
        return cell.period();
    }

    /// The value, where there is one.
    public Optional<Figure.Known> known() {
        return figure instanceof Figure.Known known ? Optional.of(known) : Optional.empty();
    }
}
