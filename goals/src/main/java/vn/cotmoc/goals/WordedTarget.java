package vn.cotmoc.goals;

import vn.cotmoc.ledger.Statement;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Period;

/// A target in words only (“Xuất siêu”), in force. No figure can be held against it: it is judged only where the source
/// of a figure states a percentage of plan.
public record WordedTarget(Statement statement, String words) {

    /// Who set it.
    public Code issuer() {
        return statement.observation().reporter();
    }

    /// The period by whose end it is to be reached.
    public Period period() {
        return statement.observation().cell().period();
    }
}
