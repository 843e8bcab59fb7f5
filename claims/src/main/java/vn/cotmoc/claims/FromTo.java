package vn.cotmoc.claims;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.cotmoc.claims.Item.Kind;
import vn.cotmoc.model.Bound;

/// Reads changes from one level to another: “từ 7,45% năm 2030 xuống còn 5,2%”, “từ 3 lên 5 triệu đồng”.
final class FromTo {
    private static final int MOST_BETWEEN = 8;
    private static final int MOST_AHEAD = 18;

    private final Scene scene;
    private final Levels levels;

    /// The first end, what it speaks of, and the item of the second end.
    @Nullable
    private Quantity origin;

    private String originSubject = "";
    private int second = -1;

    /// A share of the first end, which is told on the way.
    private int passed = -1;

    FromTo(Scene scene, Levels levels) {
        this.scene = scene;
        this.levels = levels;
    }

    /// Reads “từ A lên B”; true where the number is one of the two.
    boolean read(int index, Quantity quantity, Left left) {
        if (index == passed && origin != null) {
            return true;
        }
        if (index == second && origin != null) {
            change(index, quantity, left, origin);
            origin = null;
            return true;
        }
        int other = from(index) ? to(index) : -1;
        if (other < 0) {
            return false;
        }
        origin = quantity;
        originSubject = scene.naming().subject(left.cue(), scene.state().consumed(), quantity, index);
        second = other;
        return true;
    }

    private boolean from(int index) {
        for (int i = index - 1; i >= Math.max(0, index - 6); i--) {
            if (scene.line().isNumber(i) || scene.line().at(i).is(Kind.MARK)) {
                return false;
            }
            if (scene.line().at(i).has(Sense.FROM)) {
                return true;
            }
        }
        return false;
    }

    private int to(int index) {
        int share = shareBehind(index);
        if (share > 0) {
            return to(share);
        }
        boolean linked = false;
        boolean ahead = isAhead(index);
        for (int i = index + 1; i < scene.line().size() && i - index <= (ahead ? MOST_AHEAD : MOST_BETWEEN); i++) {
            if (scene.line().at(i).is(Kind.QUANTITY)) {
                return linked && (!ahead || rises(i)) ? i : -1;
            }
            if (scene.line().isMark(i, ",") && !ahead || scene.line().isMark(i, ";")) {
                return -1;
            }
            linked |= scene.line().at(i).has(Sense.TO) || isTo(i);
        }
        return -1;
    }

    /// “từ 303 tỷ đồng, chiếm 0,8% dư nợ, xuống còn 288 tỷ đồng”: the comma behind the share, 0 where there is none.
    private int shareBehind(int index) {
        boolean share = scene.line().isMark(index + 1, ",")
                && scene.line().at(index + 2).has(Sense.SHARE)
                && scene.line().isNumber(index + 3);
        for (int i = index + 4; share && i < scene.line().size() && i < index + MOST_AHEAD; i++) {
            if (scene.line().isMark(i, ",")) {
                passed = index + 3;
                return i;
            }
        }
        return 0;
    }

    /// “Từ mức 21 xã năm 2030, số xã đã tăng lên 24 xã”: the first end stands in front of the sentence.
    private boolean isAhead(int index) {
        String first = scene.line().key(0);
        return scene.line().at(0).has(Sense.FROM)
                && first.length() > "từ ".length()
                && index <= 3
                && !scene.line().has(Sense.TO, 0, index);
    }

    private boolean rises(int second) {
        return scene.line().at(second - 1).has(Sense.TO) || isTo(second - 1);
    }

    private boolean isTo(int at) {
        String key = scene.line().key(at);
        return key.contains("xuống") || key.startsWith("tăng lên") || key.startsWith("nâng lên");
    }

    private void change(int index, Quantity found, Left left, Quantity from) {
        Quantity quantity = found.has(Unit.Dimension.NONE)
                ? levels.units().completed(index, Units.withUnit(found, from.unit()), left)
                : found;
        if (quantity.has(Unit.Dimension.NONE)) {
            return;
        }
        levels.units().remember(quantity);
        boolean bare = from.has(Unit.Dimension.NONE);
        boolean scaled = bare && from.amount().scale().compareTo(BigDecimal.ONE) == 0;
        Amount base = scaled ? from.amount().withScale(quantity.amount().scale()) : from.amount();
        Quantity whole =
                bare ? from.with(quantity.unit(), base.withUnit(quantity.unit().name())) : from;
        Draft draft = scene.draft(index, quantity, Claim.Kind.FROM_TO, left, index + 1);
        draft.subject(originSubject.isEmpty() ? draft.subject() : originSubject);
        draft.amount(draft.amount().withBound(left.levelHedge()));
        draft.satellites()
                .add(new Satellite(
                        Satellite.Kind.FROM_BASE, base.value(), Levels.printed(whole), "", Bound.Hedge.EXACT));
        scene.adopt(draft, left);
        scene.state().add(draft, index + 1);
    }
}
