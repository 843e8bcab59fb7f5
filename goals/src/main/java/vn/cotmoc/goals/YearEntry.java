package vn.cotmoc.goals;

import java.util.Optional;
import vn.cotmoc.ledger.Statement;
import vn.cotmoc.model.Figure;

/// What stands in one cell of the table of a year: a figure, or why there is none.
public sealed interface YearEntry {

    /// A figure.
    ///
    /// @param statement what was recorded; empty where the figure was computed from others
    record Value(Shown shown, Figure.Known known, Optional<Statement> statement, Standing standing)
            implements YearEntry {}

    /// No figure.
    record Blank(Reason reason) implements YearEntry {}

    /// How a figure answers to the head of its column.
    enum Standing {
        /// It is of the period of the column.
        AS_HEADED,
        /// It is the latest one before the end of the column's period, whose own end differs.
        OTHER_DAY,
        /// In the column of what is expected: the result itself, known by now.
        RESULT,
        /// In the column of what is expected: the median of a projection.
        PROJECTED
    }

    /// Why a cell is empty.
    enum Reason {
        /// Nobody stated one, as far as the ledger knows.
        NO_FIGURE,
        /// The column asks for what the indicator does not have, as the year to date of what stands at a date.
        NOT_APPLICABLE,
        /// The phenomenon did not occur.
        NONE_OCCURRED,
        /// It exists and is not given: confidential, withdrawn, or its parts are incomplete.
        NOT_GIVEN
    }

    /// The figure, where there is one.
    default Optional<Value> found() {
        return this instanceof Value value ? Optional.of(value) : Optional.empty();
    }
}
