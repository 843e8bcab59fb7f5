package vn.cotmoc.goals;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
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
    ///
    /// @param milestones what the issuer set for parts of the period, every version, the earliest known first
    record Recorded(Statement statement, Figure.Known figure, List<Statement> superseded, List<Statement> milestones)
            implements Target {
        public Recorded {
            superseded = List.copyOf(superseded);
            milestones = List.copyOf(milestones);
        }

        /// The path of the version in force, by time: the milestones that were set with it or after it.
        public List<Milestone> path() {
            return Milestone.path(milestones, statement.known(), Optional.empty());
        }

        /// Every version with a number and the path that went with it, the earliest first, the one in force last.
        public List<TargetVersion> versions() {
            List<Statement> all = new ArrayList<>(superseded);
            all.add(statement);
            List<TargetVersion> versions = new ArrayList<>();
            for (int i = 0; i < all.size(); i++) {
                Optional<Instant> until =
                        i + 1 < all.size() ? Optional.of(all.get(i + 1).known()) : Optional.empty();
                if (all.get(i).observation().figure() instanceof Figure.Known known) {
                    versions.add(new TargetVersion(
                            all.get(i),
                            known,
                            until,
                            Milestone.path(milestones, all.get(i).known(), until)));
                }
            }
            return versions;
        }

        /// The level that the document says the target starts from; empty for most.
        public Optional<Baseline> baseline() {
            return stated(Comparison.Kind.BASE).flatMap(Baseline::of);
        }

        /// The target of which the document says that this one is a part: its issuer and its value then.
        public Optional<Comparison> partOf() {
            return stated(Comparison.Kind.PART_OF);
        }

        private Optional<Comparison> stated(Comparison.Kind kind) {
            return statement.observation().remarks().stated().stream()
                    .filter(stated -> stated.kind() == kind)
                    .findFirst();
        }

        @Override
        public Optional<Code> issuer() {
            return Optional.of(statement.observation().reporter());
        }

        /// The change that the office stated together with this level, in the unit of differences; empty for most.
        public Optional<BigDecimal> change() {
            return stated(Comparison.Kind.CHANGE).map(Comparison::value);
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
