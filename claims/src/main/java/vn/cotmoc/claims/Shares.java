package vn.cotmoc.claims;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads percentages that are parts of a whole.
final class Shares {
    private final Scene scene;

    Shares(Scene scene) {
        this.scene = scene;
    }

    void share(int index, Quantity quantity, Left left, @Nullable Reference reference) {
        Satellite satellite =
                Scene.satellite(Satellite.Kind.SHARE_OF, quantity.amount().value(), "%", reference, left);
        boolean has = scene.line().key(left.cue()).equals("có");
        Optional<Draft> target = scene.target(left.cue())
                .filter(Draft::isLevel)
                .filter(draft -> !has
                        && !draft.isPercent()
                        && !isPart(index, quantity, left)
                        && !isApart(index, left)
                        && !(countsAfter(quantity) && isParted(draft.number(), index)));
        if (target.isPresent()) {
            target.get().satellites().add(satellite);
            scene.state().used(scene.end(index, reference));
            return;
        }
        if (reference == null && scene.line().key(left.cue()).equals("với tỷ lệ")) {
            // “độ che phủ rừng với tỷ lệ 65%”
            scene.state().add(scene.draft(index, quantity, Claim.Kind.LEVEL, left, index), index + 1);
            return;
        }
        Draft draft = scene.draft(index, quantity, Claim.Kind.SHARE, left, scene.end(index, reference));
        draft.satellites().add(satellite);
        scene.state().add(draft, scene.end(index, reference));
    }

    /// “trong đó 67% sản phẩm là …, 31% sản phẩm …”, “38% là hợp tác xã”: a part that is named behind its percentage.
    private boolean isPart(int index, Quantity quantity, Left left) {
        boolean listed = scene.state().whole().isPresent() && !scene.state().isBracketed();
        boolean called = scene.line().key(index + 1).equals("là");
        return left.role() == null && listed && (countsAfter(quantity) || called);
    }

    /// “giải quyết 1.753 hồ sơ, 100% trước hạn”: a part of its own, named behind it.
    private boolean isApart(int index, Left left) {
        return left.role() == null
                && !scene.state().isBracketed()
                && scene.line().isMark(index - 1, ",")
                && scene.line().isContent(index + 1);
    }

    private boolean isParted(int from, int to) {
        for (int i = from; i < to; i++) {
            if (scene.line().isMark(i, ";")) {
                return true;
            }
        }
        return false;
    }

    /// In a structure, of counted things, or in a chain of shares.
    boolean isShare(int index, Quantity quantity, Left left, boolean named) {
        boolean structured = left.role() == null && scene.naming().structured(index);
        boolean bare = left.role() == null || scene.line().key(left.cue()).equals("với");
        boolean chained = scene.state()
                .last()
                .filter(last -> last.kind() == Claim.Kind.SHARE)
                .isPresent();
        boolean listed = left.role() == null
                && (scene.state().isBracketed()
                        || scene.line().isMark(index - 1, ",") && scene.line().isContent(index + 1));
        return structured
                || isOfCounted(left)
                || isOverAll(left)
                || countsAfter(quantity)
                || isPart(index, quantity, left)
                || chained && (bare && named && !isOwnRate(left) || listed);
    }

    /// “số xã đạt chuẩn trên 90%”: of all that are counted.
    private boolean isOfCounted(Left left) {
        int start = scene.naming().subjectStart(left.cue(), scene.state().consumed());
        return Line.plain(scene.line().text(start, left.cue())).startsWith("số ")
                && !scene.naming().counted(left.cue(), start).equals(Unit.NONE);
    }

    /// “95% trẻ ăn bán trú; tỷ lệ suy dinh dưỡng dưới 5%”.
    private boolean isOwnRate(Left left) {
        int start = scene.naming().subjectStart(left.cue(), scene.state().consumed());
        return Line.plain(scene.line().text(start, left.cue())).startsWith("tỷ lệ");
    }

    /// “tỷ lệ tiêm đủ liều trên tổng dân số đạt 68%”.
    private boolean isOverAll(Left left) {
        int start = scene.naming().subjectStart(left.cue(), scene.state().consumed());
        return Line.plain(scene.line().text(start, left.cue())).contains(" trên tổng ");
    }

    /// 98% hộ dân: a part of things that are counted.
    boolean countsAfter(Quantity quantity) {
        UnitReader.Found noun = new UnitReader(scene.line().tokens()).known(quantity.end());
        return noun != null && noun.unit().isWhole();
    }
}
