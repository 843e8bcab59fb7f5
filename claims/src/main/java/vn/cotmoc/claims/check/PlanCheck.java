package vn.cotmoc.claims.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.cotmoc.claims.Claim;
import vn.cotmoc.claims.Satellite;
import vn.cotmoc.claims.check.Verdict.Kind;
import vn.cotmoc.claims.check.Verdict.Test;
import vn.cotmoc.claims.check.Verdict.Used;
import vn.cotmoc.ledger.Statement;
import vn.cotmoc.ledger.formula.Interval;
import vn.cotmoc.model.Bound;
import vn.cotmoc.model.Comparison;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Language;
import vn.cotmoc.model.LocalText;
import vn.cotmoc.model.Measure;
import vn.cotmoc.model.Period;

/// Holds a stated percent of a plan against the recorded targets and against what the sources of the level state.
/// Several
/// plans hold at once, so agreement with one suffices. Always names the plan that the percentage implies.
final class PlanCheck {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Evidence evidence;
    private final Say say;

    PlanCheck(Evidence evidence, Say say) {
        this.evidence = evidence;
        this.say = say;
    }

    List<Verdict> check(Subject subject) {
        List<Verdict> verdicts = new ArrayList<>();
        boolean rate = subject.claim().kind() == Claim.Kind.PLAN_PERCENT
                && subject.window().isPresent();
        if (!rate
                && subject.measure() == Measure.ACTUAL
                && subject.claim().links().ambiguous().isEmpty()) {
            subject.claim().links().satellites().stream()
                    .filter(each -> each.kind() == Satellite.Kind.VS_PLAN
                            && each.value().signum() > 0)
                    .filter(each -> !isShare(subject.claim(), each))
                    .forEach(each -> verdicts.add(check(subject, each)));
        }
        return verdicts;
    }

    /// “105/181 xã, đạt 58 %” names no plan: the percentage is that of the fraction.
    static boolean isShare(Claim claim, Satellite percent) {
        return claim.kind() == Claim.Kind.FRACTION && percent.reference().isEmpty();
    }

    private Verdict check(Subject subject, Satellite percent) {
        Optional<Window> level = subject.window()
                .or(() -> evidence.headline(subject.indicator(), subject.place(), subject.period())
                        .map(each -> Window.of(Evidence.figure(each))));
        List<Statement> plans = plans(subject);
        List<Statement> results = evidence.cell(subject.indicator(), Measure.ACTUAL, subject.place(), subject.period());
        Optional<Verdict> byPlan = level.flatMap(each -> againstPlans(percent, each, plans));
        Optional<Verdict> bySource = againstStated(percent, results);
        return byPlan.filter(each -> !each.kind().isAlarm())
                .or(() -> bySource.filter(each -> !each.kind().isAlarm()))
                .or(() -> byPlan)
                .or(() -> bySource)
                .orElseGet(() -> implied(subject, percent, level));
    }

    List<Statement> plans(Subject subject) {
        Period year = Period.year(subject.period().year());
        return Stream.of(subject.period(), year)
                .distinct()
                .flatMap(period -> evidence.cell(subject.indicator(), Measure.TARGET, subject.place(), period).stream())
                .filter(each -> Evidence.figure(each).bound() instanceof Bound.Hedge)
                .filter(each -> Evidence.figure(each).value().signum() > 0)
                .toList();
    }

    private Optional<Verdict> againstPlans(Satellite percent, Window level, List<Statement> plans) {
        Interval asked = GrowthCheck.wide(percent);
        for (Statement plan : plans) {
            boolean fits = level.coarse()
                    .dividedBy(Interval.point(Evidence.figure(plan).value()))
                    .filter(ratio -> ratio.times(HUNDRED).meets(asked))
                    .isPresent();
            if (fits) {
                return Optional.of(verdict(Kind.SUPPORTS, percent, level, plan));
            }
        }
        return plans.stream().findFirst().map(plan -> verdict(Kind.CONTRADICTS, percent, level, plan));
    }

    private Verdict verdict(Kind kind, Satellite percent, Window level, Statement plan) {
        Figure.Known figure = Evidence.figure(plan);
        BigDecimal right =
                level.point().divide(figure.value(), MathContext.DECIMAL64).multiply(HUNDRED);
        LocalText text = Say.both(in -> {
            String sum = Say.number(level.point(), in) + " ÷ " + Say.number(figure.value(), in) + " = "
                    + Say.percent(right, in);
            String whose = " (" + say.origin(plan, in) + ")";
            String stated = Say.percent(percent.value(), in) + ".";
            return in == Language.VI
                    ? "Theo chỉ tiêu đã ghi " + Say.figure(plan, in) + whose + ": " + sum
                            + (kind == Kind.SUPPORTS ? ", khớp " : ", không phải ") + stated
                    : "By the recorded target " + Say.figure(plan, in) + whose + ": " + sum
                            + (kind == Kind.SUPPORTS ? ", as stated: " : ", not ") + stated;
        });
        return new Verdict(kind, Test.PLAN, text, List.of(new Used.Recorded(plan.id())));
    }

    private Optional<Verdict> againstStated(Satellite percent, List<Statement> results) {
        Optional<Verdict> differing = Optional.empty();
        for (Statement statement : results) {
            for (Comparison stated : statement.observation().remarks().stated()) {
                if (stated.kind() != Comparison.Kind.VS_PLAN) {
                    continue;
                }
                if (Window.of(stated.value(), Bound.Hedge.EXACT)
                        .strict()
                        .meets(Window.of(percent.value(), percent.bound()).strict())) {
                    return Optional.of(stated(Kind.SUPPORTS, percent, stated, statement));
                }
                differing = differing.or(() -> Optional.of(stated(Kind.CONTRADICTS, percent, stated, statement)));
            }
        }
        return differing;
    }

    private Verdict stated(Kind kind, Satellite percent, Comparison stated, Statement statement) {
        LocalText text = Say.both(in -> in == Language.VI
                ? "Nguồn của số này (" + say.origin(statement, in) + ") ghi đạt " + Say.percent(stated.value(), in)
                        + " kế hoạch, văn bản ghi " + Say.percent(percent.value(), in) + "."
                : "The source (" + say.origin(statement, in) + ") states " + Say.percent(stated.value(), in)
                        + " of the plan, the text " + Say.percent(percent.value(), in) + ".");
        return new Verdict(kind, Test.PLAN, text, List.of(new Used.Recorded(statement.id())));
    }

    private static Verdict implied(Subject subject, Satellite percent, Optional<Window> level) {
        LocalText text = Say.both(in -> {
            String plan = level.flatMap(each -> plan(each, percent.value(), in))
                    .map(each -> each + " " + subject.indicator().unit().name().in(in))
                    .orElse("…");
            return in == Language.VI
                    ? "Sổ chưa có chỉ tiêu của kỳ này; " + Say.percent(percent.value(), in) + " ngụ ý kế hoạch " + plan
                            + "."
                    : "The ledger has no target of this period; " + Say.percent(percent.value(), in)
                            + " implies a plan of " + plan + ".";
        });
        return new Verdict(Kind.UNVERIFIABLE, Test.PLAN, text, List.of());
    }

    /// The plan of which the level is that percentage, with the ends between which it lies.
    static Optional<String> plan(Window level, BigDecimal percent, Language in) {
        if (percent.signum() <= 0) {
            return Optional.empty();
        }
        Interval share = Window.of(percent, Bound.Hedge.EXACT).strict().times(new BigDecimal("0.01"));
        BigDecimal point = level.point().multiply(HUNDRED).divide(percent, MathContext.DECIMAL64);
        return Interval.point(level.point())
                .dividedBy(share)
                .map(span -> in.rounded(point, point.compareTo(HUNDRED) > 0 ? 0 : 2) + " [" + rounded(span, in) + "]");
    }

    private static String rounded(Interval span, Language in) {
        return span.low().map(end -> in.rounded(end.at(), 0)).orElse("…") + "–"
                + span.high().map(end -> in.rounded(end.at(), 0)).orElse("…");
    }
}
