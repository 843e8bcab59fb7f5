package vn.cotmoc.goals;

import java.util.List;
import java.util.Optional;
import vn.cotmoc.ledger.Statement;
import vn.cotmoc.ledger.formula.Percent;
import vn.cotmoc.model.Comparison;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Indicator;
import vn.cotmoc.model.Language;

/// Computes the change of a figure against its base.
final class Changes {
    private Changes() {}

    static Change.Kind kind(Indicator indicator) {
        if (indicator.nature().kind() == Indicator.Kind.RANK) {
            return Change.Kind.PLACES;
        }
        return Words.isPercentage(indicator) ? Change.Kind.POINTS : Change.Kind.PERCENT;
    }

    static Optional<Change> of(Indicator indicator, Shown shown, Optional<Shown> base, Optional<Statement> statement) {
        Optional<Figure.Known> now = shown.known();
        Optional<Figure.Known> then = base.flatMap(Shown::known);
        if (now.isEmpty() || then.isEmpty() || base.isEmpty()) {
            return Optional.empty();
        }
        Change.Kind kind = kind(indicator);
        Figure amount = switch (kind) {
            case PERCENT -> Percent.growth(now.get(), then.get());
            case POINTS -> Percent.difference(now.get(), then.get(), Percent.POINT);
            case PLACES -> Percent.difference(now.get(), then.get(), indicator.unit());
        };
        Optional<Comparison> stated = statement.flatMap(Changes::stated);
        return Optional.of(new Change(base.get(), kind, amount, stated, explain(indicator, shown, base.get(), amount)));
    }

    static Optional<Comparison> stated(Statement statement) {
        return statement.observation().remarks().stated().stream()
                .filter(each -> each.kind() == Comparison.Kind.YOY)
                .findFirst();
    }

    private static Explanation explain(Indicator indicator, Shown shown, Shown base, Figure amount) {
        return new Explanation(
                Words.both(language -> sentence(language, indicator, shown, base, amount)),
                List.of(shown.id(), base.id()));
    }

    private static String sentence(Language language, Indicator indicator, Shown shown, Shown base, Figure amount) {
        String now = shown.known().map(language::value).orElse("");
        String then = base.known().map(language::value).orElse("");
        String when = language.period(base.period());
        String result = amount instanceof Figure.Known known ? result(language, indicator, known) : undefined(language);
        String sums = kind(indicator) == Change.Kind.PERCENT ? now + " ÷ " + then + " − 1" : now + " − " + then;
        return language == Language.VI
                ? "So với " + when + ": " + sums + " = " + result + "."
                : "Against " + when + ": " + sums + " = " + result + ".";
    }

    private static String result(Language language, Indicator indicator, Figure.Known amount) {
        return switch (kind(indicator)) {
            case PERCENT -> Words.signedPercent(language, amount);
            case POINTS ->
                Words.mark(language, amount) + language.signed(amount.value(), 2) + "\u00a0"
                        + Percent.POINT.name().in(language);
            case PLACES ->
                Words.mark(language, amount) + language.signed(amount.value(), 0) + "\u00a0"
                        + indicator.unit().name().in(language);
        };
    }

    private static String undefined(Language language) {
        return language == Language.VI ? "không xác định (gốc không lớn hơn 0)" : "undefined (the base is not above 0)";
    }
}
