package vn.cotmoc.outlook;

import java.math.BigDecimal;
import java.util.Optional;
import vn.cotmoc.ledger.FigureId;
import vn.cotmoc.ledger.Statement;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Period;

/// A headline that a series may be made of.
///
/// @param exact whether it is stated without a hedge; only such figures are subtracted from each other
record Reading(Period period, BigDecimal value, boolean exact, Origin origin) {

    /// Where it comes from.
    ///
    /// @param revision the batch that brought it, the newest one where it is computed from several
    /// @param statement empty where it is computed
    record Origin(FigureId id, long revision, Optional<Statement> statement) {}

    /// Whether both were stated by one office.
    boolean isBySameReporterAs(Reading other) {
        return reporter().isPresent() && reporter().equals(other.reporter());
    }

    private Optional<Code> reporter() {
        return origin.statement().map(statement -> statement.observation().reporter());
    }
}
