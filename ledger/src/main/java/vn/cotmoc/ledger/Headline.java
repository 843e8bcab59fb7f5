package vn.cotmoc.ledger;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import vn.cotmoc.model.Bound;
import vn.cotmoc.model.Figure;

/// The rule that chooses the figure to show among the statements of one cell, for statements in memory: the same that
/// [Ledger#headlines] follows.
public final class Headline {

    /// Orders by merit, the best last: a value before an absence; the riper vintage; an exact value before a hedged
    /// one; the one known later; the one recorded later.
    public static final Comparator<Statement> BY_MERIT = Comparator.comparing(Headline::hasValue)
            .thenComparing(statement -> statement.observation().vintage())
            .thenComparing(Headline::isExact)
            .thenComparing(Statement::known)
            .thenComparing(statement -> statement.id().number());

    private Headline() {}

    /// The headline among the statements of one cell; empty where there is none.
    public static Optional<Statement> find(Collection<Statement> statements) {
        return statements.stream().max(BY_MERIT);
    }

    private static boolean hasValue(Statement statement) {
        return statement.observation().figure() instanceof Figure.Known;
    }

    private static boolean isExact(Statement statement) {
        return statement.observation().figure() instanceof Figure.Known known && known.bound() == Bound.Hedge.EXACT;
    }
}
