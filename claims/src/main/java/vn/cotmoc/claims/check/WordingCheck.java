package vn.cotmoc.claims.check;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.cotmoc.claims.Claim;
import vn.cotmoc.claims.Reading;
import vn.cotmoc.claims.Satellite;
import vn.cotmoc.claims.check.Verdict.Kind;
import vn.cotmoc.claims.check.Verdict.Test;
import vn.cotmoc.claims.check.Verdict.Used;
import vn.cotmoc.ledger.Statement;
import vn.cotmoc.model.Bound;
import vn.cotmoc.model.Language;
import vn.cotmoc.model.LocalText;

/// Shows a wording that can be read in several ways with what each reading means, such as the two plans of “tăng gấp
/// 200 %”; where a recorded target agrees with one of them, it is named.
final class WordingCheck {
    private WordingCheck() {}

    static Optional<Verdict> check(Claim claim, Optional<Subject> subject, List<Statement> plans) {
        if (claim.links().ambiguous().isEmpty()) {
            return Optional.empty();
        }
        Map<BigDecimal, Satellite.Kind> readings = readings(claim);
        LocalText text = Say.both(in -> words(claim, subject, readings, plans, in));
        List<Used> used = fitting(subject, readings, plans).stream()
                .map(plan -> (Used) new Used.Recorded(plan.id()))
                .toList();
        return Optional.of(new Verdict(Kind.AMBIGUOUS, Test.WORDING, text, used));
    }

    /// The percentages that the wording may mean, each once.
    private static Map<BigDecimal, Satellite.Kind> readings(Claim claim) {
        Map<BigDecimal, Satellite.Kind> all = new LinkedHashMap<>();
        claim.links().satellites().stream()
                .filter(WordingCheck::isRatio)
                .forEach(each -> all.put(each.value(), each.kind()));
        for (Reading reading : claim.links().ambiguous()) {
            reading.satellites().stream()
                    .filter(WordingCheck::isRatio)
                    .forEach(each -> all.put(each.value(), each.kind()));
        }
        return all;
    }

    private static boolean isRatio(Satellite satellite) {
        return satellite.kind() == Satellite.Kind.VS_PLAN || satellite.kind() == Satellite.Kind.YOY;
    }

    private static String words(
            Claim claim,
            Optional<Subject> subject,
            Map<BigDecimal, Satellite.Kind> readings,
            List<Statement> plans,
            Language in) {
        String start = in == Language.VI ? "Có thể hiểu nhiều cách: " : "Can be read in several ways: ";
        if (readings.size() < 2) {
            return start
                    + claim.links().ambiguous().stream()
                            .map(each -> in.number(each.value()) + " (" + each.why() + ")")
                            .collect(Collectors.joining("; ", "", "."));
        }
        Window window = subject.flatMap(Subject::window).orElseGet(() -> Window.of(claim.amount(), BigDecimal.ONE));
        String unit = subject.map(each -> each.indicator().unit().name().in(in))
                .orElse(claim.amount().unit());
        String each = readings.entrySet().stream()
                .map(entry -> meaning(entry.getKey(), entry.getValue(), window, unit, in))
                .collect(Collectors.joining(in == Language.VI ? " hoặc " : " or "));
        String recorded = fitting(subject, readings, plans).stream()
                .findFirst()
                .map(plan -> (in == Language.VI ? " Chỉ tiêu đã ghi là " : " The recorded target is ")
                        + Say.figure(plan, in) + ".")
                .orElse("");
        return start + each + "." + recorded;
    }

    private static String meaning(BigDecimal percent, Satellite.Kind kind, Window window, String unit, Language in) {
        boolean plan = kind == Satellite.Kind.VS_PLAN;
        BigDecimal ratio = plan ? percent : percent.add(BigDecimal.valueOf(100));
        String base = ratio.signum() <= 0
                ? "…"
                : in.rounded(window.point().movePointRight(2).divide(ratio, java.math.MathContext.DECIMAL64), 1) + " "
                        + unit;
        if (in == Language.VI) {
            return plan
                    ? "đạt " + Say.percent(ratio, in) + " kế hoạch (kế hoạch " + base + ")"
                    : "bằng " + Say.percent(ratio, in) + " cùng kỳ (cùng kỳ " + base + ")";
        }
        return plan
                ? Say.percent(ratio, in) + " of the plan (a plan of " + base + ")"
                : Say.percent(ratio, in) + " of a year earlier (" + base + " then)";
    }

    private static List<Statement> fitting(
            Optional<Subject> subject, Map<BigDecimal, Satellite.Kind> readings, List<Statement> plans) {
        return subject.flatMap(Subject::window)
                .map(window -> plans.stream()
                        .filter(plan -> readings.keySet().stream().anyMatch(percent -> fits(window, percent, plan)))
                        .toList())
                .orElse(List.of());
    }

    private static boolean fits(Window window, BigDecimal percent, Statement plan) {
        return window.coarse()
                .dividedBy(Window.of(Evidence.figure(plan)).strict())
                .filter(ratio -> ratio.times(BigDecimal.valueOf(100))
                        .meets(Window.of(percent, Bound.Hedge.EXACT).strict()))
                .isPresent();
    }
}
