package vn.cotmoc.claims;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.cotmoc.model.Bound;
import vn.cotmoc.model.Period;

/// Reads what a bracket says of the number before it: the same change in another measure, both ends of it, the plan or
/// the base beside a level.
final class Brackets {
    private static final int MOST_REFERENCE = 4;

    private final Scene scene;

    Brackets(Scene scene) {
        this.scene = scene;
    }

    /// “giảm 0,58% (5.240 tấn)”, “giảm 9,2% (69/76 doanh nghiệp)”: true where the number tells the change before once
    /// more.
    boolean restates(int index, Quantity quantity) {
        Quantity before = scene.line().at(beforeReference(index - 2)).quantity();
        boolean percent = before != null && before.isPercent() && !quantity.isPercent();
        return percent && followsChange(index) && (ends(index, quantity) || change(index, quantity));
    }

    /// The item before so với cùng kỳ năm trước.
    private int beforeReference(int from) {
        int at = from;
        while (at > 0 && from - at < MOST_REFERENCE && isReference(scene.line().at(at))) {
            at--;
        }
        return at;
    }

    private static boolean isReference(Item item) {
        return item.has(Sense.VERSUS) || item.has(Sense.YOY) || item.has(Sense.PREVIOUS) || item.is(Item.Kind.PERIOD);
    }

    private boolean opens(int at) {
        return scene.line().isMark(at, "(");
    }

    private boolean change(int index, Quantity quantity) {
        Optional<Draft> changed = scene.state()
                .last()
                .filter(draft -> !draft.satellites().isEmpty() && fits(draft, quantity))
                .filter(draft -> quantity.amount().of().isEmpty());
        return changed.filter(draft ->
                        again(draft, index, quantity.amount().value(), Levels.printed(quantity), Bound.Hedge.EXACT))
                .isPresent();
    }

    /// Whether the number in the bracket follows a change: “giảm 19 hộ (1,1%)”.
    boolean followsChange(int index) {
        int changedAt = beforeReference(index - 2);
        return opens(index - 1)
                && scene.line().at(changedAt).is(Item.Kind.QUANTITY)
                && Left.of(scene.line(), changedAt).isChange();
    }

    /// Tells the last change of the claim in another measure, with its sign; false where that is its measure already.
    boolean again(Draft draft, int index, BigDecimal value, String unit, Bound.Hedge bound) {
        Satellite last =
                draft.satellites().isEmpty() ? null : draft.satellites().getLast();
        if (last == null || last.unit().equals(unit) || last.unit().equals("hạng")) {
            return false;
        }
        BigDecimal signed = last.value().signum() < 0 ? value.negate() : value;
        draft.satellites().add(new Satellite(last.kind(), signed, unit, last.reference(), bound));
        scene.state().used(index + 1);
        return true;
    }

    private static boolean fits(Draft draft, Quantity quantity) {
        return draft.kind() == Claim.Kind.GROWTH || draft.isLevel() && Deltas.matches(draft, quantity);
    }

    /// The level itself and what it was before.
    private boolean ends(int index, Quantity quantity) {
        Optional<BigDecimal> base = quantity.amount().of();
        Optional<Draft> level = scene.state()
                .last()
                .filter(Draft::isLevel)
                .filter(draft ->
                        draft.amount().whole().compareTo(quantity.amount().whole()) == 0);
        if (base.isEmpty() || level.isEmpty()) {
            return false;
        }
        level.get()
                .satellites()
                .add(new Satellite(
                        Satellite.Kind.FROM_BASE,
                        base.get(),
                        level.get().amount().unit(),
                        "",
                        Bound.Hedge.EXACT));
        scene.state().used(index + 1);
        return true;
    }

    /// “(kế hoạch 164 triệu USD)”, “(cùng kỳ 140 triệu USD)”, “1.673 hộ/2.418 hộ kế hoạch”: true where the claim stands
    /// aside of the level before it.
    boolean beside(int index, Draft draft) {
        if (isIn(index, Sense.PLAN) || isSlashed(index)) {
            draft.status(Claim.Status.TARGET);
            scene.state().addAside(draft, index + 2);
            return true;
        }
        if (isIn(index, Sense.YOY)) {
            draft.period(draft.period().map(Period::yearEarlier));
            scene.state().addAside(draft, index + 1);
            return true;
        }
        return false;
    }

    /// “(kế hoạch là 4%)”.
    boolean isIn(int index, Sense sense) {
        int cue = List.of("là", "đạt").contains(scene.line().key(index - 1)) ? index - 2 : index - 1;
        return scene.line().at(cue).has(sense) && opens(cue - 1);
    }

    private boolean isSlashed(int index) {
        return scene.line().isMark(index - 1, "/")
                && scene.line().isNumber(index - 2)
                && scene.line().at(index + 1).has(Sense.PLAN);
    }
}
