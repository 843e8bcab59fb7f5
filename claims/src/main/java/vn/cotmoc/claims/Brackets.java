package vn.cotmoc.claims;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import vn.cotmoc.model.Bound;
import vn.cotmoc.model.Period;

/// Reads what a bracket says of the number before it: the same change in another measure, both ends of it, the plan or
/// the base beside a level.
final class Brackets {
    private static final int MOST_REFERENCE = 4;
    private static final BigDecimal HALF = BigDecimal.valueOf(50);
    private static final int MOST_NOUN = 3;
    private static final int MOST_OPENING = 14;
    private static final Set<Sense> RESTATING =
            Set.of(Sense.EQUAL, Sense.REACH, Sense.SHARE, Sense.UP, Sense.DOWN, Sense.RESPECTIVELY, Sense.LINK);

    private final Scene scene;

    Brackets(Scene scene) {
        this.scene = scene;
    }

    /// “giảm 0,58% (5.240 tấn)”, “giảm 9,2% (69/76 doanh nghiệp)”: true where the number tells the change before once
    /// more.
    boolean restates(int index, Quantity quantity) {
        int changed = changeBefore(index);
        Quantity before = scene.line().at(changed).quantity();
        boolean percent = changed >= 0 && before != null && before.isPercent() && !quantity.isPercent();
        boolean growth = scene.state()
                .last()
                .filter(last -> last.kind() == Claim.Kind.GROWTH)
                .isPresent();
        boolean level = opens(index - 2)
                && (growth && scene.line().key(index - 1).endsWith("đạt")
                        || scene.line().key(index - 1).equals("là"));
        return percent && !level && (ends(index, quantity) || change(index, quantity));
    }

    /// The item before so với cùng kỳ năm trước.
    private int beforeReference(int from) {
        int at = from;
        while (at > 0 && from - at < MOST_REFERENCE && isReference(scene.line().at(at))) {
            at--;
        }
        return at;
    }

    /// The number before the words that end what it counts: “90 người bị thương”.
    private int beforeNoun(int from) {
        int at = from;
        while (at > 0
                && from - at < MOST_NOUN
                && (scene.line().isContent(at) || scene.line().key(at).equals("bị"))) {
            at--;
        }
        Quantity counted = scene.line().at(at).quantity();
        return counted != null && counted.unit().isWhole() ? at : from;
    }

    private static boolean isReference(Item item) {
        return item.has(Sense.VERSUS) || item.has(Sense.YOY) || item.has(Sense.PREVIOUS) || item.is(Item.Kind.PERIOD);
    }

    private boolean opens(int at) {
        return scene.line().isMark(at, "(");
    }

    private boolean change(int index, Quantity quantity) {
        boolean base = opens(index - 1) && !scene.line().isNumber(index - 2);
        if (base && quantity.amount().value().signum() > 0) {
            // “tăng 60% so với cùng kỳ (37 triệu USD)” tells the base.
            return false;
        }
        Optional<Draft> changed = scene.state()
                .last()
                .filter(draft -> !draft.satellites().isEmpty() && fits(draft, quantity))
                .filter(draft -> quantity.amount().of().isEmpty());
        return changed.filter(draft ->
                        again(draft, index, quantity.amount().value(), Levels.printed(quantity), Bound.Hedge.EXACT))
                .isPresent();
    }

    /// “giảm 19 hộ (1,1%)”, “tăng 60 tỷ đồng so với đầu năm (tương đương 8%)”, “tăng 60 tỷ đồng (+8%)”: the change that
    /// the
    /// number, first in a bracket, tells once more; -1 where there is none.
    int changeBefore(int index) {
        int at = index - 1;
        boolean equal = false;
        while (isRestating(scene.line().at(at))
                || scene.line().isMark(at, "+")
                || scene.line().key(at).equals("thêm")) {
            equal |= scene.line().at(at).has(Sense.EQUAL)
                    || scene.line().key(at).startsWith("tức")
                    || scene.line().key(at).equals("hay");
            at--;
        }
        int changed = opens(at) ? beforeNoun(beforeReference(at - 1)) : equal ? beside(at) : -1;
        return changed >= 0
                        && scene.line().at(changed).is(Item.Kind.QUANTITY)
                        && Left.of(scene.line(), changed).isChange()
                ? changed
                : -1;
    }

    /// “tăng 2%, bằng 700 con”, “tăng 7% tương đương 2 triệu đồng”, “giảm 19 hộ, tức 1,1%”: the change right before.
    private int beside(int at) {
        return beforeNoun(beforeReference(scene.line().isMark(at, ",") ? at - 1 : at));
    }

    private static boolean isRestating(Item item) {
        return item.is(Item.Kind.CUE) && (item.hasAny(RESTATING) || item.has(Sense.HEDGE));
    }

    boolean followsChange(int index) {
        return changeBefore(index) >= 0;
    }

    /// Tells the last change of the claim in another measure, with its sign; false where that is its measure already.
    boolean again(Draft draft, int index, BigDecimal value, String unit, Bound.Hedge bound) {
        Satellite last =
                draft.satellites().isEmpty() ? null : draft.satellites().getLast();
        if (last == null || last.unit().equals(unit) || last.unit().equals("hạng")) {
            return false;
        }
        boolean rest = unit.equals("%")
                && value.compareTo(HALF) > 0
                && scene.line().at(index - 1).has(Sense.EQUAL);
        Left own = Left.of(scene.line(), index);
        boolean down = own.isChange() ? own.role() == Sense.DOWN : last.value().signum() < 0;
        // “giảm 20 ha (bằng 98%)” tells what is left.
        BigDecimal signed = rest
                ? value.subtract(BigDecimal.valueOf(100))
                : down ? value.abs().negate() : value;
        draft.satellites().add(new Satellite(last.kind(), signed, unit, last.reference(), bound));
        scene.state().used(index + 1);
        return true;
    }

    private static boolean fits(Draft draft, Quantity quantity) {
        return draft.isLevel() && Deltas.matches(draft, quantity);
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
        int cue = index - 1;
        while (!scene.line().at(cue).has(sense) && isLight(scene.line().at(cue))) {
            cue--;
        }
        return scene.line().at(cue).has(sense) && opens(cue - 1);
    }

    /// Words between the noun and its number: “(kế hoạch tăng từ 14 - 16%)”, “(chỉ tiêu đặt ra là 12%)”.
    private static boolean isLight(Item item) {
        return item.has(Sense.REACH)
                || item.has(Sense.UP)
                || item.has(Sense.DOWN)
                || item.has(Sense.FROM)
                || item.has(Sense.HEDGE)
                || item.is(Item.Kind.PERIOD)
                || item.has(Sense.STATUS);
    }

    /// “cao hơn chỉ tiêu được giao (13%)”: the bracket tells the plan that was named before it.
    boolean tellsPlan(int index) {
        int at = index - 2;
        while (at > 0 && opens(index - 1) && isPlanWord(at)) {
            if (scene.line().at(at).has(Sense.PLAN)) {
                return !scene.line().isNumber(at - 1);
            }
            at--;
        }
        return false;
    }

    /// “cao hơn bình quân cả nước (47,3%)”, “thấp hơn cùng kỳ (đạt 15% kế hoạch)”: the bracket tells what was compared
    /// with.
    boolean tellsOthers(int index) {
        int open = opening(index);
        return open >= 0
                && (isBefore(open, Sense.HIGHER) || isBefore(open, Sense.LOWER) || isBefore(open, Sense.VERSUS));
    }

    /// “cao hơn quý IV (+5,8%)”.
    boolean tellsHigher(int index) {
        int open = opening(index);
        return open >= 0
                && scene.line().isMark(index - 1, "+")
                && (isBefore(open, Sense.HIGHER) || isBefore(open, Sense.LOWER));
    }

    /// “thấp hơn cùng kỳ (đạt 15% kế hoạch)”.
    boolean tellsYearBefore(int index) {
        int open = opening(index);
        return open >= 0 && isBefore(open, Sense.YOY);
    }

    /// The bracket that the number begins, with or without a verb; -1 where there is none.
    private int opening(int index) {
        boolean led =
                scene.line().at(index - 1).has(Sense.REACH) || scene.line().isMark(index - 1, "+");
        int verb = led ? index - 2 : index - 1;
        return opens(verb) ? verb : -1;
    }

    private boolean isBefore(int open, Sense sense) {
        for (int i = open - 1;
                i >= 0 && !scene.line().isBound(i) && !scene.line().isNumber(i);
                i--) {
            if (scene.line().at(i).has(sense)) {
                return true;
            }
        }
        return false;
    }

    private boolean isPlanWord(int at) {
        Item item = scene.line().at(at);
        return item.has(Sense.PLAN) || item.has(Sense.STATUS) || item.is(Item.Kind.WORD) || item.is(Item.Kind.PLACE);
    }

    /// “(cùng kỳ tăng 5%)”, “(cùng kỳ năm 2030 đạt 36% dự toán)”: the bracket tells what was a year before.
    boolean isOfYearBefore(int index) {
        for (int i = index - 1; i >= 0 && index - i < MOST_OPENING; i--) {
            if (opens(i)) {
                return scene.line().at(i + 1).has(Sense.YOY)
                        && !scene.line().at(i + 1).is(Item.Kind.QUANTITY);
            }
            if (scene.line().isMark(i, ")") || scene.line().isMark(i, ";")) {
                return false;
            }
        }
        return false;
    }

    private boolean isSlashed(int index) {
        return scene.line().isMark(index - 1, "/")
                && scene.line().isNumber(index - 2)
                && scene.line().at(index + 1).has(Sense.PLAN);
    }
}
