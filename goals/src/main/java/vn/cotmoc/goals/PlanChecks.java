package vn.cotmoc.goals;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cotmoc.ledger.formula.Quantity;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Comparison;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Indicator;
import vn.cotmoc.model.Language;
import vn.cotmoc.model.LocalText;
import vn.cotmoc.model.Period;

/// Plans of one year: those that percentages of plan imply against each other, and those that are recorded against what
/// was reached the year before.
final class PlanChecks {
    private static final MathContext FOUR_DIGITS = new MathContext(4);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /// A target this little below the last result is one that only holds its ground.
    private static final BigDecimal NEAR = new BigDecimal("0.95");

    private final Indicator indicator;
    private final Knowledge knowledge;
    private final Words words;
    private final Causes causes;
    private final Found found;

    PlanChecks(Indicator indicator, Knowledge knowledge, Words words, Found found) {
        this.indicator = indicator;
        this.knowledge = knowledge;
        this.words = words;
        this.causes = new Causes(indicator, knowledge);
        this.found = found;
    }

    /// A percentage of plan, and the plan that it implies.
    private record Claim(Said said, Comparison stated, Quantity plan) {
        /// How much rounding leaves open.
        BigDecimal width() {
            return plan.interval()
                    .high()
                    .flatMap(high -> plan.interval().low().map(low -> high.at().subtract(low.at())))
                    .orElse(plan.value());
        }

        boolean agrees(Claim other) {
            return plan.interval().meets(other.plan.interval());
        }
    }

    /// @param periods those of the year
    void check(int year, List<Period> periods) {
        byIssuer(periods).forEach((issuer, claims) -> {
            boolean recorded = knowledge.targets(indicator.code()).stream()
                    .filter(plan -> new TargetChoice(year, issuer).isOfYear(indicator, plan.period()))
                    .anyMatch(plan -> issuer.isEmpty() || plan.issuer().equals(issuer));
            if (!recorded && claims.size() > 1) {
                compare(claims);
            }
        });
        knowledge.targets(indicator.code()).stream()
                .filter(plan -> plan.period().equals(Period.year(year)))
                .forEach(this::checkBelow);
    }

    private Map<Optional<Code>, List<Claim>> byIssuer(List<Period> periods) {
        Map<Optional<Code>, List<Claim>> all = new LinkedHashMap<>();
        for (Period period : periods) {
            knowledge.statements(indicator.code(), period).stream()
                    .flatMap(each -> Said.of(each).stream())
                    .filter(said -> said.figure().value().signum() > 0)
                    .forEach(said -> said.firm(Comparison.Kind.VS_PLAN).stream()
                            .flatMap(stated -> claim(said, stated).stream())
                            .forEach(claim -> all.computeIfAbsent(claim.stated().issuer(), key -> new ArrayList<>())
                                    .add(claim)));
        }
        return all;
    }

    private static Optional<Claim> claim(Said said, Comparison stated) {
        Quantity percent = new Quantity(stated.value(), Printed.of(stated), false);
        return said.printed().dividedBy(percent).map(plan -> new Claim(said, stated, plan.times(HUNDRED)));
    }

    /// The plan that most percentages imply, against those that imply another.
    private void compare(List<Claim> claims) {
        Claim best = claims.stream()
                .max(Comparator.<Claim>comparingLong(
                                claim -> claims.stream().filter(claim::agrees).count())
                        .thenComparing(Claim::width, Comparator.reverseOrder()))
                .orElseThrow();
        for (Claim claim : claims) {
            if (!claim.agrees(best) && found.isNew(List.of(claim.said().cell(), claim.stated()))) {
                Figure.Known plan = Figure.Known.of(
                        best.plan().value().round(FOUR_DIGITS),
                        best.said().figure().unit());
                Cause cause = causes.ofPlan(claim.said(), plan, claim.stated());
                found.add(Found.of(
                        Contradiction.Kind.PLAN,
                        cause,
                        Found.apart(claim.plan().value(), best.plan().value()),
                        Words.both(language -> apart(language, claim, best, plan, cause)),
                        List.of(claim.said(), best.said())));
            }
        }
    }

    private String apart(Language language, Claim claim, Claim best, Figure.Known plan, Cause cause) {
        String sum = language.value(claim.said().figure()) + " ÷ " + language.value(plan) + " = "
                + CellChecks.percent(claim.said().printed(), Quantity.of(plan))
                        .map(percent -> Words.percent(language, percent.value()))
                        .orElse("?");
        boolean swapped = cause == Cause.SWAPPED_PERCENTAGES;
        return language == Language.VI
                ? implies(language, claim) + "; " + implies(language, best) + ". " + sum
                        + (swapped ? ", đúng bằng tốc độ tăng nêu bên cạnh: hai tỷ lệ bị đổi chỗ." : ".")
                : implies(language, claim) + "; " + implies(language, best) + ". " + sum
                        + (swapped ? ", the very growth that stands beside it: the two were swapped." : ".");
    }

    private String implies(Language language, Claim claim) {
        String who = words.agency(language, claim.said().reporter());
        String value = Words.full(language, claim.said().figure()) + " ("
                + language.period(claim.said().period()) + ")";
        String rate = Words.percent(language, claim.stated().value());
        String plan = "≈\u00a0" + Words.number(language, claim.plan().value().round(FOUR_DIGITS), indicator);
        return language == Language.VI
                ? who + " nêu " + value + " đạt " + rate + ", suy ra kế hoạch " + plan
                : who + " states " + value + " as " + rate + " of plan, which implies a plan of " + plan;
    }

    private void checkBelow(Target.Recorded plan) {
        boolean more = indicator.nature().kind() == Indicator.Kind.FLOW
                && indicator.nature().additivity() == Indicator.Additivity.ADDITIVE
                && Judge.direction(indicator) == Indicator.Direction.UP;
        Period before = plan.period().yearEarlier();
        knowledge
                .headline(vn.cotmoc.model.Cell.actual(
                        indicator.code(), plan.statement().observation().cell().place(), before))
                .filter(each -> more)
                .flatMap(Said::of)
                .filter(last -> last.cell()
                        .breakdown()
                        .equals(plan.statement().observation().cell().breakdown()))
                .filter(last -> isBelow(plan.figure(), last))
                .ifPresent(last -> found.add(below(plan, last)));
    }

    private static boolean isBelow(Figure.Known plan, Said last) {
        return Printed.of(plan)
                .high()
                .filter(high -> high.at().compareTo(last.figure().value().multiply(NEAR)) < 0)
                .isPresent();
    }

    private Contradiction below(Target.Recorded plan, Said last) {
        Said target = new Said(plan.statement(), plan.figure());
        boolean early = plan.statement().known().isBefore(last.statement().known());
        LocalText sentence = Words.both(language -> {
            String who = words.agency(language, target.reporter());
            String goal =
                    Words.full(language, plan.figure()) + " (" + language.period(plan.period()) + ", " + who + ")";
            String done = Words.full(language, last.figure()) + " (" + language.period(last.period()) + ")";
            String sum = CellChecks.percent(target.printed(), last.printed())
                    .map(each -> Words.percent(language, each.value()))
                    .orElse("?");
            return language == Language.VI
                    ? "Mục tiêu " + goal + " thấp hơn kết quả gần nhất " + done + ", chỉ bằng " + sum + "."
                    : "The target of " + goal + " lies below the last result of " + done + ", at " + sum + " of it.";
        });
        return Found.of(
                Contradiction.Kind.TARGET,
                early ? Cause.EARLY_PLAN : Cause.LOW_PLAN,
                Found.apart(plan.figure().value(), last.figure().value()),
                sentence,
                List.of(target, last));
    }
}
