package vn.cotmoc.goals;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.cotmoc.ledger.Headline;
import vn.cotmoc.ledger.Statement;
import vn.cotmoc.ledger.formula.Interval;
import vn.cotmoc.ledger.formula.Quantity;
import vn.cotmoc.model.Comparison;
import vn.cotmoc.model.Comparison.Certainty;
import vn.cotmoc.model.Comparison.Kind;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Indicator;

/// Finds what cannot all be right among the statements of one indicator in one year.
///
/// Numbers are compared as printed ([Printed]): only where no rounding and no hedge brings two together do they
/// contradict each other. A figure that was revised ([Revisions]) is not contradicted.
final class Contradictions {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Quantity ALL = Quantity.of(HUNDRED);

    private final Indicator indicator;
    private final Knowledge knowledge;
    private final Disagreements disagreements;
    private final List<Contradiction> found = new ArrayList<>();
    private final Set<Object> told = new HashSet<>();

    Contradictions(Indicator indicator, Knowledge knowledge, Words words) {
        this.indicator = indicator;
        this.knowledge = knowledge;
        this.disagreements = new Disagreements(indicator, words);
    }

    /// A statement with a value.
    record Said(Statement statement, Figure.Known figure) {
        static Optional<Said> of(Statement statement) {
            return statement.observation().figure() instanceof Figure.Known known
                    ? Optional.of(new Said(statement, known))
                    : Optional.empty();
        }

        List<Comparison> stated(Kind kind) {
            return statement.observation().remarks().stated().stream()
                    .filter(each -> each.kind() == kind)
                    .toList();
        }
    }

    /// All of the year; those of the shown cell first, then the largest.
    List<Contradiction> list(Optional<Shown> shown, int year) {
        knowledge.periodsIn(year, indicator).forEach(period -> check(knowledge.statements(indicator.code(), period)));
        found.sort(Comparator.<Contradiction, Boolean>comparing(each -> !isOf(shown, each))
                .thenComparing(Contradictions::size, Comparator.reverseOrder()));
        return List.copyOf(found);
    }

    private static boolean isOf(Optional<Shown> shown, Contradiction each) {
        return shown.map(figure -> figure.cell().equals(each.cell())).orElse(false);
    }

    private static BigDecimal size(Contradiction each) {
        return each.knownSize().map(Figure.Known::value).orElse(BigDecimal.ZERO);
    }

    private void check(List<Statement> cell) {
        boolean alone = cell.size() == 1 && indicator.formula().isEmpty();
        if (alone && cell.getFirst().observation().remarks().stated().isEmpty()) {
            return;
        }
        List<Said> all = cell.stream()
                .sorted(Headline.BY_MERIT.reversed())
                .flatMap(each -> Said.of(each).stream())
                .toList();
        for (Said each : all) {
            checkValue(all.getFirst(), each);
            checkComputed(each);
            checkGrowth(each);
            checkPlan(each);
            checkReadings(each);
        }
    }

    private void checkValue(Said headline, Said other) {
        boolean oneVoice = headline.statement()
                .observation()
                .reporter()
                .equals(other.statement().observation().reporter());
        if (!oneVoice
                && !Revisions.isOne(headline, other)
                && !Printed.of(headline.figure()).meets(Printed.of(other.figure()))
                && told.add(List.of(other.statement().observation().cell(), other.figure()))) {
            found.add(disagreements.values(headline, other));
        }
    }

    /// A figure that somebody states of a computed indicator, against what the formula gives.
    private void checkComputed(Said said) {
        var cell = said.statement().observation().cell();
        knowledge
                .computed(cell)
                .ifPresent(computed -> computed.known()
                        .filter(known -> !Printed.of(said.figure()).meets(Interval.of(known)))
                        .filter(known -> told.add(List.of(cell, said.figure(), computed.id())))
                        .ifPresent(known -> found.add(disagreements.computed(said, computed, known))));
    }

    private void checkGrowth(Said said) {
        if (Changes.kind(indicator) != Change.Kind.PERCENT) {
            return;
        }
        var cell = said.statement().observation().cell();
        Optional<Said> base = knowledge
                .headline(cell.withPeriod(cell.period().yearEarlier()))
                .flatMap(Said::of)
                .filter(each -> each.figure().value().signum() > 0);
        for (Comparison stated : said.stated(Kind.YOY)) {
            base.filter(each -> stated.certainty() != Certainty.ONE_READING)
                    .filter(each -> stated.value().add(HUNDRED).signum() > 0)
                    .filter(each -> contradictsGrowth(said, each, stated))
                    .filter(each -> told.add(List.of(cell, stated)))
                    .ifPresent(each -> found.add(disagreements.growth(said, each, stated)));
        }
    }

    private static boolean contradictsGrowth(Said said, Said base, Comparison stated) {
        return ratio(printed(said.figure()), printed(base.figure()))
                .map(ratio -> !ratio.minus(ALL).interval().meets(Printed.of(stated)))
                .orElse(false);
    }

    /// 100 × a ÷ b.
    private static Optional<Quantity> ratio(Quantity a, Quantity b) {
        return a.dividedBy(b).map(quotient -> quotient.times(HUNDRED));
    }

    private static Quantity printed(Figure.Known figure) {
        return new Quantity(figure.value(), Printed.of(figure), false);
    }

    private void checkPlan(Said said) {
        var cell = said.statement().observation().cell();
        for (Comparison stated : said.stated(Kind.VS_PLAN)) {
            List<Target.Recorded> plans = plans(stated, cell.period().year());
            boolean agrees = plans.isEmpty()
                    || stated.certainty() == Certainty.ONE_READING
                    || plans.stream().anyMatch(plan -> agrees(said, plan, stated));
            if (!agrees && told.add(List.of(cell, stated))) {
                found.add(disagreements.plan(said, plans.getFirst(), stated));
            }
        }
    }

    /// The targets above zero for the year that the percentage may be of.
    private List<Target.Recorded> plans(Comparison stated, int year) {
        TargetChoice choice = new TargetChoice(year, stated.issuer());
        return knowledge.targets(indicator.code()).stream()
                .filter(plan -> choice.isOfYear(indicator, plan.period()))
                .filter(plan -> stated.issuer().isEmpty() || plan.issuer().equals(stated.issuer()))
                .filter(plan -> plan.figure().value().signum() > 0)
                .toList();
    }

    /// Whether the percentage is that of any version of the target.
    private static boolean agrees(Said said, Target.Recorded plan, Comparison stated) {
        List<Figure.Known> versions = new ArrayList<>(List.of(plan.figure()));
        plan.superseded().forEach(each -> Said.of(each).ifPresent(version -> versions.add(version.figure())));
        return versions.stream()
                .filter(version -> version.value().signum() > 0)
                .anyMatch(version -> ratio(printed(said.figure()), Quantity.of(Assessor.named(version)))
                        .map(ratio -> ratio.interval().meets(Printed.of(stated)))
                        .orElse(true));
    }

    private void checkReadings(Said said) {
        List<Comparison> readings = said.statement().observation().remarks().stated().stream()
                .filter(each -> each.certainty() == Certainty.ONE_READING)
                .toList();
        if (!readings.isEmpty()
                && told.add(List.of(said.statement().observation().cell(), said.figure(), readings))) {
            found.add(disagreements.readings(said, readings));
        }
    }

    /// The distance of two numbers in percent of the smaller.
    static Optional<Quantity> apart(BigDecimal a, BigDecimal b) {
        BigDecimal smaller = a.abs().min(b.abs());
        return ratio(Quantity.of(a.subtract(b).abs()), Quantity.of(smaller));
    }
}
