package vn.cotmoc.claims.check;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cotmoc.claims.Amount;
import vn.cotmoc.claims.Claim;
import vn.cotmoc.claims.Satellite;
import vn.cotmoc.claims.check.Verdict.Kind;
import vn.cotmoc.claims.check.Verdict.Test;
import vn.cotmoc.claims.check.Verdict.Used;
import vn.cotmoc.ledger.formula.Interval;
import vn.cotmoc.model.Bound;
import vn.cotmoc.model.Language;
import vn.cotmoc.model.LocalText;

/// Holds the numbers of a text against each other: parts against their total, a growth against the level that it starts
/// from, a share against its fraction, and the same thing stated twice.
final class SelfChecks {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal NEAR_MISS = new BigDecimal("0.03");

    private final Map<Claim, List<Verdict>> found = new HashMap<>();

    private final List<Whole> wholes = new ArrayList<>();

    private SelfChecks() {}

    /// What was found, by claim.
    static Map<Claim, List<Verdict>> of(String text, List<Claim> claims, List<Optional<Subject>> subjects) {
        SelfChecks checks = new SelfChecks();
        checks.wholes.addAll(Whole.of(text, claims));
        checks.wholes.forEach(checks::parts);
        claims.forEach(checks::base);
        claims.forEach(checks::share);
        checks.repeated(subjects);
        return checks.found;
    }

    private void add(Claim claim, Verdict verdict) {
        found.computeIfAbsent(claim, key -> new ArrayList<>()).add(verdict);
    }

    static Used used(Claim claim) {
        return new Used.Stated(claim.mention().start(), claim.mention().end());
    }

    /// A list need not be whole, so a sum that stays well below the total says nothing.
    private void parts(Whole whole) {
        BigDecimal total = whole.total().amount().whole();
        BigDecimal off = whole.sum().subtract(total);
        BigDecimal reach = reach(whole.total());
        for (Claim part : whole.parts()) {
            reach = reach.add(reach(part));
        }
        boolean right = off.abs().compareTo(reach) <= 0;
        if (!right && isNested(whole)) {
            return;
        }
        boolean rest = off.signum() < 0 && whole.total().mention().sentence().contains("còn lại");
        boolean near = !rest && off.abs().compareTo(total.multiply(NEAR_MISS)) < 0;
        if (!right && (off.signum() < 0 && !near || whole.hasTree(reach))) {
            return;
        }
        LocalText text = Say.both(in -> {
            String sum = String.join(
                    " + ",
                    whole.parts().stream()
                            .map(each -> Say.number(each.amount().whole(), in))
                            .toList());
            String result = sum + " = " + Say.number(whole.sum(), in);
            String stated = Say.number(total, in) + " " + whole.total().amount().unit();
            if (in == Language.VI) {
                return right
                        ? "Các phần cộng lại khớp tổng: " + result + "."
                        : "Các phần cộng lại không bằng tổng: " + result + ", văn bản ghi " + stated + " (chênh "
                                + Say.number(off.abs(), in) + ").";
            }
            return right
                    ? "The parts add up to the total: " + result + "."
                    : "The parts do not add up: " + result + ", the text says " + stated + " (off by "
                            + Say.number(off.abs(), in) + ").";
        });
        add(
                whole.total(),
                new Verdict(
                        right ? Kind.SUPPORTS : Kind.CONTRADICTS,
                        Test.PARTS,
                        text,
                        whole.parts().stream().map(SelfChecks::used).toList()));
    }

    /// Where a list inside a list ends is not certain.
    private boolean isNested(Whole whole) {
        return wholes.stream().anyMatch(other -> other.parts().contains(whole.total()));
    }

    /// Half a unit of the last printed digit, 5 % where the number is hedged.
    private static BigDecimal reach(Claim claim) {
        Window window = Window.of(claim.amount(), BigDecimal.ONE);
        return window.strict()
                .high()
                .map(high -> high.at().subtract(window.point()).abs())
                .flatMap(up -> window.strict()
                        .low()
                        .map(low -> up.max(window.point().subtract(low.at()).abs())))
                .orElse(window.point().abs().multiply(NEAR_MISS));
    }

    private void base(Claim claim) {
        Optional<Satellite> base = satellite(claim, Satellite.Kind.FROM_BASE);
        Optional<Satellite> growth = claim.links().satellites().stream()
                .filter(each -> each.kind() == Satellite.Kind.YOY || each.kind() == Satellite.Kind.VS_PREVIOUS)
                .filter(each -> each.unit().equals("%"))
                .findFirst();
        boolean percent = claim.amount().unit().equals("%");
        if (base.isEmpty() || growth.isEmpty() || percent || base.get().value().signum() <= 0) {
            return;
        }
        Window from = Window.of(base.get().value(), base.get().bound())
                .times(scale(base.get().unit(), claim.amount()));
        Window to = Window.of(claim.amount(), BigDecimal.ONE);
        Optional<Interval> ratio = to.strict().dividedBy(from.strict()).map(each -> each.times(HUNDRED));
        Interval asked = GrowthCheck.wide(growth.get());
        boolean right = ratio.filter(each -> each.minus(Interval.point(HUNDRED)).meets(asked))
                .isPresent();
        boolean asRatio = !right && ratio.filter(each -> each.meets(asked)).isPresent();
        BigDecimal growthOf = to.point()
                .divide(from.point(), MathContext.DECIMAL64)
                .subtract(BigDecimal.ONE)
                .multiply(HUNDRED);
        LocalText text = Say.both(in -> {
            String sum = Say.number(to.point(), in) + " ÷ " + Say.number(from.point(), in) + " − 1 = "
                    + Say.signed(growthOf, in);
            String stated = Say.signed(growth.get().value(), in);
            if (in == Language.VI) {
                return sum
                        + (right ? ", khớp " : ", không phải ")
                        + stated
                        + (asRatio ? " (tỷ lệ bị ghi thành mức tăng)." : ".");
            }
            return sum
                    + (right ? ", as stated: " : ", not ")
                    + stated
                    + (asRatio ? " (a ratio was stated as a growth)." : ".");
        });
        add(claim, new Verdict(right ? Kind.SUPPORTS : Kind.CONTRADICTS, Test.BASE, text, List.of(used(claim))));
    }

    private static Optional<Satellite> satellite(Claim claim, Satellite.Kind kind) {
        return claim.links().satellites().stream()
                .filter(each -> each.kind() == kind)
                .findFirst();
    }

    /// A base is printed with its own scale.
    private static BigDecimal scale(String unit, Amount amount) {
        BigDecimal scale = BigDecimal.ONE;
        for (String word : unit.split(" ")) {
            scale = switch (word) {
                case "nghìn" -> scale.multiply(BigDecimal.valueOf(1000));
                case "triệu" -> scale.multiply(BigDecimal.valueOf(1000000));
                case "tỷ" -> scale.multiply(BigDecimal.valueOf(1000000000));
                default -> scale;
            };
        }
        return unit.isEmpty() ? amount.scale() : scale;
    }

    private void share(Claim claim) {
        Optional<Satellite> share = claim.links().satellites().stream()
                .filter(each -> each.unit().equals("%"))
                .filter(each -> each.kind() == Satellite.Kind.SHARE_OF
                        || each.kind() == Satellite.Kind.VS_PLAN && PlanCheck.isShare(claim, each))
                .findFirst();
        Optional<BigDecimal> whole = claim.amount().of().filter(each -> each.signum() > 0);
        if (claim.kind() != Claim.Kind.FRACTION || share.isEmpty() || whole.isEmpty()) {
            return;
        }
        BigDecimal right = claim.amount().value().multiply(HUNDRED).divide(whole.get(), MathContext.DECIMAL64);
        boolean fits = GrowthCheck.wide(share.get()).meets(Interval.point(right));
        LocalText text = Say.both(in -> Say.number(claim.amount().value(), in) + " ÷ " + Say.number(whole.get(), in)
                + " = " + Say.percent(right, in)
                + (fits
                        ? in == Language.VI ? ", khớp " : ", as stated: "
                        : in == Language.VI ? ", không phải " : ", not ")
                + Say.percent(share.get().value(), in) + ".");
        add(claim, new Verdict(fits ? Kind.SUPPORTS : Kind.CONTRADICTS, Test.SHARE, text, List.of(used(claim))));
    }

    /// The same indicator, place, period and kind of statement twice, with numbers that cannot both be.
    private void repeated(List<Optional<Subject>> subjects) {
        Map<List<Object>, Subject> first = new HashMap<>();
        for (Optional<Subject> each : subjects) {
            if (each.isEmpty()
                    || each.get().window().isEmpty()
                    || each.get().claim().amount().bound() != Bound.Hedge.EXACT) {
                continue;
            }
            Subject subject = each.get();
            List<Object> key =
                    List.of(subject.indicator().code(), subject.place(), subject.period(), subject.measure());
            Subject before = first.putIfAbsent(key, subject);
            // What one sentence lists under one name are several things.
            boolean listed = before != null
                    && before.claim()
                            .mention()
                            .sentence()
                            .equals(subject.claim().mention().sentence());
            if (before != null
                    && !listed
                    && before.claim().subject().equalsIgnoreCase(subject.claim().subject())) {
                again(before, subject);
            }
        }
    }

    private void again(Subject before, Subject subject) {
        Window a = before.window().orElseThrow();
        Window b = subject.window().orElseThrow();
        if (a.with(b) != Window.Agreement.NONE
                || !Certainty.isWrong(subject, a.point())
                || !Certainty.isWrong(before, b.point())) {
            return;
        }
        LocalText text = Say.both(in -> (in == Language.VI
                        ? "Văn bản đã ghi số khác cho cùng chỉ tiêu và kỳ: "
                        : "The text states another number for the same indicator and period: ")
                + before.claim().mention().text() + ".");
        add(subject.claim(), new Verdict(Kind.CONTRADICTS, Test.REPEATED, text, List.of(before.self())));
    }
}
