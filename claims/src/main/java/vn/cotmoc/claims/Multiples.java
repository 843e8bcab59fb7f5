package vn.cotmoc.claims;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cotmoc.model.Period;

/// Reads multiples: gấp 3 lần, gấp đôi, tăng 2,2 lần, gấp 200%.
///
/// tăng 2,2 lần may be 2.2 times as much or 2.2 times as much more, gấp 200% twice as much or twice as much more; the
/// first is preferred and both are kept.
final class Multiples {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Scene scene;
    private final Bindings bindings;

    Multiples(Scene scene) {
        this.scene = scene;
        this.bindings = new Bindings(scene);
    }

    /// What the words can mean: the preferred percentage and, where they leave it open, the other one.
    private record Meaning(BigDecimal preferred, Optional<BigDecimal> other) {}

    void inPercent(int index, Quantity quantity, Left left, @Nullable Reference reference) {
        BigDecimal value = quantity.amount().value();
        Meaning meaning = isPlan(reference)
                ? new Meaning(value, Optional.of(value.add(HUNDRED)))
                : new Meaning(value.subtract(HUNDRED), Optional.of(value));
        hang(index, quantity, left, reference, meaning);
    }

    void times(int index, Quantity quantity, Left left) {
        boolean multiple = left.role() == Sense.TIMES || left.role() == Sense.EQUAL || left.role() == Sense.HIGHER;
        if (!multiple && !left.isChange()) {
            return;
        }
        Reference reference = scene.reference(index);
        Meaning meaning = meaning(quantity.amount().value(), left, isPlan(reference));
        hang(index, quantity, left, reference, meaning);
    }

    private static Meaning meaning(BigDecimal times, Left left, boolean plan) {
        BigDecimal percent = times.multiply(HUNDRED);
        if (left.role() == Sense.DOWN) {
            BigDecimal part = HUNDRED.divide(times.max(BigDecimal.ONE), MathContext.DECIMAL32);
            return new Meaning(part.subtract(HUNDRED), Optional.empty());
        }
        boolean open = left.role() == Sense.UP;
        return plan
                ? new Meaning(percent, open ? Optional.of(percent.add(HUNDRED)) : Optional.empty())
                : new Meaning(percent.subtract(HUNDRED), open ? Optional.of(percent) : Optional.empty());
    }

    private static boolean isPlan(@Nullable Reference reference) {
        return reference != null && reference.kind() == Reference.Kind.PLAN;
    }

    /// “gấp 2,5 lần bình quân chung”, “tăng 21% so với cùng kỳ, gấp 1,5 lần so với năm 2026”: against others or against
    /// a year
    /// further back.
    private boolean isRatio(int index, Left left, @Nullable Reference reference, Optional<Draft> target) {
        String next = scene.line().key(index + 1);
        if (reference == null) {
            return next.startsWith("bình quân") || next.startsWith("trung bình") || next.equals("mức bình quân");
        }
        if (reference.kind() == Reference.Kind.BEFORE && isTerm(reference)) {
            return left.role() != Sense.UP;
        }
        boolean year =
                reference.period().filter(base -> base.toString().length() == 4).isPresent();
        boolean told = target.filter(
                        draft -> draft.satellites().stream().anyMatch(each -> each.kind() == Satellite.Kind.YOY))
                .isPresent();
        Optional<Period> own = target.flatMap(Draft::period);
        boolean further = scene.change(reference, own) == Satellite.Kind.VS_PREVIOUS
                || own.isEmpty() && !Line.plain(reference.text()).contains("cùng kỳ");
        return year && reference.isTime() && (left.role() == Sense.UP ? further : told || further);
    }

    /// “gấp 3,6 lần nhiệm kỳ trước”: several years are told against several.
    private static boolean isTerm(Reference reference) {
        String words = Line.plain(reference.text());
        return words.contains("nhiệm kỳ trước") || words.contains("giai đoạn trước");
    }

    /// Keeps what the words can mean beside what is preferred.
    private void keepBoth(int index, Left left, Draft draft, Satellite preferred, BigDecimal other) {
        String why = "“" + scene.line().text(left.cue(), index + 1) + "”: multiple or increase";
        Satellite second =
                new Satellite(preferred.kind(), other, preferred.unit(), preferred.reference(), left.hedge());
        for (Satellite each : List.of(preferred, second)) {
            draft.ambiguous().add(new Reading(draft.amount().value(), Optional.empty(), List.of(each), why));
        }
    }

    private void hang(int index, Quantity quantity, Left left, @Nullable Reference reference, Meaning meaning) {
        Optional<Draft> last = scene.target(left.cue());
        Optional<Draft> target = last.map(draft -> bindings.about(index, draft))
                .filter(draft ->
                        draft.isLevel() || draft.kind() == Claim.Kind.GROWTH && isRatio(index, left, reference, last));
        Claim.Kind kind = isPlan(reference) ? Claim.Kind.PLAN_PERCENT : Claim.Kind.GROWTH;
        Draft draft = target.orElseGet(() -> scene.draft(index, quantity, kind, left, index));
        if (isRatio(index, left, reference, target)) {
            BigDecimal times = meaning.preferred().add(HUNDRED).divide(HUNDRED, MathContext.DECIMAL32);
            Satellite ratio = new Satellite(
                    Satellite.Kind.RATIO, times.stripTrailingZeros(), "lần", Scene.text(reference), left.hedge());
            draft.satellites().add(ratio);
            if (meaning.other().isPresent()) {
                keepBoth(index, left, draft, ratio, ratio.value().add(BigDecimal.ONE));
            }
            scene.state().used(scene.end(index, reference));
            if (target.isEmpty()) {
                scene.state().add(draft, scene.end(index, reference));
            }
            return;
        }
        Satellite preferred = new Satellite(
                scene.change(reference, draft.period()), meaning.preferred(), "%", Scene.text(reference), left.hedge());
        draft.satellites().add(preferred);
        meaning.other().ifPresent(other -> keepBoth(index, left, draft, preferred, other));
        if (target.isPresent()) {
            scene.state().used(scene.end(index, reference));
            return;
        }
        if (quantity.isPercent()) {
            draft.amount(draft.amount().withValue(meaning.preferred()));
        }
        draft.growing(true);
        scene.state().add(draft, scene.end(index, reference));
        scene.state().await(draft);
    }
}
