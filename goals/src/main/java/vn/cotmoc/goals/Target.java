package vn.cotmoc.goals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.cotmoc.ledger.FigureId;
import vn.cotmoc.ledger.Statement;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Comparison;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Period;

/// A value that somebody promised for a period.
public sealed interface Target {

    /// Who set it; empty where a source speaks of “the plan” only.
    Optional<Code> issuer();

    /// The promised value, with the bound in which it is set (“at least 8 %”, “6,6–6,8”).
    Figure.Known figure();

    /// The period by whose end it is to be reached.
    Period period();

    /// The figure that it was read or computed from.
    FigureId id();

    /// A target of the ledger: the version in force, and the versions before it, the earliest first.
    record Recorded(Statement statement, Figure.Known figure, List<Statement> superseded) implements Target {
        public Recorded {
            superseded = List.copyOf(superseded);
        }

        @Override
        public Optional<Code> issuer() {
            return Optional.of(statement.observation().reporter());
        }

        /// The change that the office stated together with this level, in the unit of differences; empty for most.
        public Optional<BigDecimal> change() {
            return statement.observation().remarks().stated().stream()
                    .filter(stated -> stated.kind() == Comparison.Kind.CHANGE)
                    .map(Comparison::value)
                    .findFirst();
        }

        @Override
        public Period period() {
            return statement.observation().cell().period();
        }

        @Override
        public FigureId id() {
            return statement.id();
        }
    }

    /// A target that nobody recorded and that the source of a figure implies (“suy ra”): figure ÷ stated percentage,
    /// to four digits.
    record Implied(Statement from, Comparison stated, Figure.Known figure, Period period) implements Target {
        @Override
        public Optional<Code> issuer() {
            return stated.issuer();
        }

        @Override
        public FigureId id() {
            return from.id();
        }
    }
}
