package vn.cotmoc.claims.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.cotmoc.claims.Satellite;
import vn.cotmoc.claims.check.Verdict.Kind;
import vn.cotmoc.claims.check.Verdict.Test;
import vn.cotmoc.claims.check.Verdict.Used;
import vn.cotmoc.ledger.Statement;
import vn.cotmoc.ledger.formula.Interval;
import vn.cotmoc.model.Comparison;
import vn.cotmoc.model.Language;
import vn.cotmoc.model.LocalText;
import vn.cotmoc.model.Measure;
import vn.cotmoc.model.Period;

/// Holds a stated growth against the one that follows from the recorded figure of the year before.
///
/// The level is that of the claim, else the recorded one. Without a recorded base, what the sources of the level state
/// beside it is the measure; without that, the base that the growth implies is named.
final class GrowthCheck {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /// How far what came of an estimate may lie from it.
    private static final BigDecimal LOOSE = new BigDecimal("0.2");

    private final Evidence evidence;
    private final Say say;

    GrowthCheck(Evidence evidence, Say say) {
        this.evidence = evidence;
        this.say = say;
    }

    List<Verdict> check(Subject subject) {
        List<Verdict> verdicts = new ArrayList<>();
        boolean ofAmount = !Measures.bare(subject.indicator().unit()).equals("%");
        if (ofAmount
                && subject.measure() == Measure.ACTUAL
                && subject.claim().links().ambiguous().isEmpty()) {
            subject.claim().links().satellites().stream()
                    .filter(each ->
                            each.kind() == Satellite.Kind.YOY && each.unit().equals("%"))
                    .forEach(each -> verdicts.add(check(subject, each)));
        }
        return verdicts;
    }

    private Verdict check(Subject subject, Satellite growth) {
        Period before = subject.period().yearEarlier();
        Optional<Statement> now = evidence.headline(subject.indicator(), subject.place(), subject.period());
        Optional<Window> level = subject.window().or(() -> now.map(each -> Window.of(Evidence.figure(each))));
        List<Statement> bases = evidence.cell(subject.indicator(), Measure.ACTUAL, subject.place(), before);
        List<Statement> stated = evidence.cell(subject.indicator(), Measure.ACTUAL, subject.place(), subject.period());
        if (level.isPresent() && !bases.isEmpty()) {
            return againstBase(growth, level.get(), bases);
        }
        return againstStated(growth, stated).orElseGet(() -> implied(growth, level, before, subject));
    }

    private Verdict againstBase(Satellite growth, Window level, List<Statement> bases) {
        Window window = Window.of(growth.value(), growth.bound());
        for (Statement base : bases) {
            Optional<Interval> growths = growths(level, base);
            if (growths.filter(each -> each.meets(window.strict())).isPresent()) {
                boolean first = base.equals(bases.getFirst());
                return verdict(first ? Kind.SUPPORTS : Kind.OTHER_REPORTER, growth, level, base);
            }
        }
        Statement base = bases.getFirst();
        boolean near =
                growths(level, base).filter(each -> each.meets(wide(growth))).isPresent();
        return !near && isLooseBase(growth, level, base)
                ? estimatedBase(growth, level, base)
                : verdict(near ? Kind.WITHIN_ROUNDING : Kind.CONTRADICTS, growth, level, base);
    }

    /// Whether the base is an estimate that the text may have replaced by what came of it: the growth implies one that
    /// is not far from it.
    private static boolean isLooseBase(Satellite growth, Window level, Statement base) {
        boolean estimated = switch (base.observation().vintage()) {
            case ADMINISTRATIVE_ESTIMATE, ESTIMATE -> true;
            case REPORTED, PRELIMINARY, OFFICIAL -> false;
        };
        BigDecimal recorded = Evidence.figure(base).value();
        return estimated
                && recorded.signum() > 0
                && base(growth, level)
                        .filter(implied -> implied.subtract(recorded).abs().compareTo(recorded.multiply(LOOSE)) <= 0)
                        .isPresent();
    }

    /// The base that level and growth imply.
    private static Optional<BigDecimal> base(Satellite growth, Window level) {
        BigDecimal ratio = growth.value().movePointLeft(2).add(BigDecimal.ONE);
        return ratio.signum() > 0 ? Optional.of(level.point().divide(ratio, MathContext.DECIMAL64)) : Optional.empty();
    }

    private Verdict estimatedBase(Satellite growth, Window level, Statement base) {
        LocalText text = Say.both(in -> {
            String implied =
                    base(growth, level).map(each -> Say.number(each, in)).orElse("");
            String recorded = Say.figure(base, in) + " (" + say.origin(base, in) + ")";
            return in == Language.VI
                    ? "Số gốc đã ghi " + recorded + " mới là số ước; mức tăng " + Say.signed(growth.value(), in)
                            + " ngụ ý số gốc " + implied + "."
                    : "The recorded base " + recorded + " is an estimate only; the growth of "
                            + Say.signed(growth.value(), in) + " implies a base of " + implied + ".";
        });
        return new Verdict(Kind.UNVERIFIABLE, Test.GROWTH, text, List.of(new Used.Recorded(base.id())));
    }

    /// A whole unit of the last digit to both sides, since percentages are cut off as often as they are rounded.
    static Interval wide(Satellite growth) {
        BigDecimal unit = Window.half(growth.value()).multiply(BigDecimal.TWO);
        return Interval.between(growth.value().subtract(unit), growth.value().add(unit));
    }

    private static Optional<Interval> growths(Window level, Statement base) {
        return level.strict()
                .dividedBy(Window.of(Evidence.figure(base)).strict())
                .map(ratio -> ratio.minus(Interval.point(BigDecimal.ONE)).times(HUNDRED));
    }

    private Verdict verdict(Kind kind, Satellite growth, Window level, Statement base) {
        BigDecimal from = Evidence.figure(base).value();
        BigDecimal right = level.point()
                .divide(from, MathContext.DECIMAL64)
                .subtract(BigDecimal.ONE)
                .multiply(HUNDRED);
        LocalText text = Say.both(in -> {
            String sum =
                    Say.number(level.point(), in) + " ÷ " + Say.number(from, in) + " − 1 = " + Say.signed(right, in);
            String whose = " (" + say.origin(base, in) + ")";
            return in == Language.VI
                    ? "So với số đã ghi " + Say.figure(base, in) + whose + ": " + sum
                            + ending(kind, ", khớp ", ", xấp xỉ ", ", không phải ") + Say.signed(growth.value(), in)
                            + "."
                    : "Against the recorded " + Say.figure(base, in) + whose + ": " + sum
                            + ending(kind, ", as stated: ", ", about ", ", not ") + Say.signed(growth.value(), in)
                            + ".";
        });
        return new Verdict(kind, Test.GROWTH, text, List.of(new Used.Recorded(base.id())));
    }

    private static String ending(Kind kind, String right, String near, String wrong) {
        return switch (kind) {
            case SUPPORTS, OTHER_REPORTER, OTHER_VINTAGE -> right;
            case WITHIN_ROUNDING -> near;
            case CONTRADICTS, UNIT_SUSPECTED, OTHER_PERIOD, OTHER_CUT_OFF, OTHER_SCOPE, AMBIGUOUS, UNVERIFIABLE ->
                wrong;
        };
    }

    private Optional<Verdict> againstStated(Satellite growth, List<Statement> statements) {
        Optional<Verdict> differing = Optional.empty();
        for (Statement statement : statements) {
            for (Comparison stated : statement.observation().remarks().stated()) {
                if (stated.kind() != Comparison.Kind.YOY) {
                    continue;
                }
                if (Window.of(stated.value(), vn.cotmoc.model.Bound.Hedge.EXACT)
                        .strict()
                        .meets(Window.of(growth.value(), growth.bound()).strict())) {
                    return Optional.of(stated(Kind.SUPPORTS, growth, stated, statement));
                }
                differing = differing.or(() -> Optional.of(stated(Kind.CONTRADICTS, growth, stated, statement)));
            }
        }
        return differing;
    }

    private Verdict stated(Kind kind, Satellite growth, Comparison stated, Statement statement) {
        LocalText text = Say.both(in -> in == Language.VI
                ? "Chưa có số cùng kỳ để tính; nguồn của số này (" + say.origin(statement, in) + ") ghi "
                        + Say.signed(stated.value(), in) + ", văn bản ghi " + Say.signed(growth.value(), in) + "."
                : "No figure of a year earlier to compute from; the source (" + say.origin(statement, in) + ") states "
                        + Say.signed(stated.value(), in) + ", the text " + Say.signed(growth.value(), in) + ".");
        return new Verdict(kind, Test.GROWTH, text, List.of(new Used.Recorded(statement.id())));
    }

    private Verdict implied(Satellite growth, Optional<Window> level, Period before, Subject subject) {
        Interval ratio = Window.of(growth.value(), growth.bound())
                .strict()
                .times(new BigDecimal("0.01"))
                .plus(Interval.point(BigDecimal.ONE));
        Optional<Interval> base = level.flatMap(each -> each.strict().dividedBy(ratio));
        LocalText text = Say.both(in -> in == Language.VI
                ? "Sổ chưa có số của " + in.period(before)
                        + base.map(each -> "; mức tăng này ngụ ý " + Say.span(each, in) + " "
                                        + subject.indicator().unit().name().vi())
                                .orElse("")
                        + "."
                : "The ledger has no figure of " + in.period(before)
                        + base.map(each -> "; this growth implies " + Say.span(each, in) + " "
                                        + subject.indicator().unit().name().en())
                                .orElse("")
                        + ".");
        return new Verdict(Kind.UNVERIFIABLE, Test.GROWTH, text, List.of());
    }
}
