package vn.cotmoc.goals;

import java.util.List;
import java.util.Optional;
import vn.cotmoc.ledger.Statement;
import vn.cotmoc.ledger.formula.Quantity;
import vn.cotmoc.model.Cell;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Comparison;
import vn.cotmoc.model.Comparison.Certainty;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Period;

/// A statement with a value.
record Said(Statement statement, Figure.Known figure) {
    static Optional<Said> of(Statement statement) {
        return statement.observation().figure() instanceof Figure.Known known
                ? Optional.of(new Said(statement, known))
                : Optional.empty();
    }

    Cell cell() {
        return statement.observation().cell();
    }

    Period period() {
        return cell().period();
    }

    Code reporter() {
        return statement.observation().reporter();
    }

    Code source() {
        return statement.observation().citation().source();
    }

    List<Comparison> stated(Comparison.Kind kind) {
        return statement.observation().remarks().stated().stream()
                .filter(each -> each.kind() == kind)
                .toList();
    }

    /// What the source says without leaving several readings open.
    List<Comparison> firm(Comparison.Kind kind) {
        return stated(kind).stream()
                .filter(each -> each.certainty() != Certainty.ONE_READING)
                .toList();
    }

    /// The figure with everything that it may have been before it was printed.
    Quantity printed() {
        return new Quantity(figure.value(), Printed.of(figure), false);
    }

    /// What makes it this statement and no other, whenever it was recorded.
    String mark() {
        return cell() + "|" + reporter() + "|" + statement.observation().vintage() + "|" + figure;
    }
}
