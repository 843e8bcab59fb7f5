package vn.cotmoc.goals;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.cotmoc.ledger.Headline;
import vn.cotmoc.ledger.Statement;
import vn.cotmoc.model.Bound;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Comparison;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Indicator;
import vn.cotmoc.model.Period;

/// Chooses the target that a figure is held against.
record TargetChoice(int year, Optional<Code> issuer) {
    private static final MathContext FOUR_DIGITS = new MathContext(4);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /// The targets of the year: for the year itself, or for what stands at a date, for its last day or for a term that
    /// ends with it.
    List<Target> ofYear(Indicator indicator, List<Target.Recorded> all) {
        return all.stream()
                .filter(target -> isOfYear(indicator, target.period()))
                .map(Target.class::cast)
                .toList();
    }

    /// Those of the year that are words only.
    List<WordedTarget> worded(Indicator indicator, List<WordedTarget> all) {
        return all.stream()
                .filter(target -> isOfYear(indicator, target.period()))
                .toList();
    }

    /// The one among them that the issuer set, or whoever is known best where none is asked for.
    Optional<WordedTarget> chooseWorded(List<WordedTarget> ofYear) {
        return ofYear.stream()
                .filter(target -> issuer.isEmpty() || target.issuer().equals(issuer.get()))
                .max(Comparator.comparing(WordedTarget::statement, Headline.BY_MERIT));
    }

    boolean isOfYear(Indicator indicator, Period period) {
        Period whole = Period.year(year);
        return period.equals(whole)
                || (Years.standsAtDate(indicator) && period.lastDay().equals(whole.lastDay()));
    }

    /// The recorded target of the issuer, or of whoever is known best where none is asked for; else the one that the
    /// figure's own source implies.
    Optional<Target> choose(List<Target> ofYear, Optional<Statement> figure) {
        Optional<Target> recorded = ofYear.stream()
                .filter(target -> issuer.isEmpty() || target.issuer().equals(issuer))
                .max(Comparator.comparing(target -> statement(target), Headline.BY_MERIT));
        return recorded.or(() -> figure.flatMap(this::implied));
    }

    private static Statement statement(Target target) {
        return switch (target) {
            case Target.Recorded recorded -> recorded.statement();
            case Target.Implied implied -> implied.from();
        };
    }

    private Optional<Target> implied(Statement from) {
        return implications(from).findFirst();
    }

    /// The targets that the source of the statement implies, one for each percentage of plan that it states.
    Stream<Target> implications(Statement from) {
        return readings(from).stream().flatMap(stated -> implied(from, stated).stream());
    }

    /// The percentages of plan that the statement's source states and that may be of the issuer.
    List<Comparison> readings(Statement from) {
        return from.observation().remarks().stated().stream()
                .filter(stated -> stated.kind() == Comparison.Kind.VS_PLAN)
                .filter(stated -> issuer.isEmpty()
                        || stated.issuer().isEmpty()
                        || stated.issuer().equals(issuer))
                .toList();
    }

    private Optional<Target> implied(Statement from, Comparison stated) {
        return from.observation().figure() instanceof Figure.Known known
                ? implied(known, stated).map(figure -> new Target.Implied(from, stated, figure, Period.year(year)))
                : Optional.empty();
    }

    /// figure ÷ percentage; empty where the percentage is not above zero or the result does not fit.
    static Optional<Figure.Known> implied(Figure.Known figure, Comparison stated) {
        if (stated.value().signum() <= 0) {
            return Optional.empty();
        }
        BigDecimal plan = figure.value().multiply(HUNDRED).divide(stated.value(), FOUR_DIGITS);
        return Figure.fits(plan)
                ? Optional.of(new Figure.Known(plan, figure.unit(), Bound.Hedge.ABOUT))
                : Optional.empty();
    }
}
