package vn.cotmoc.claims;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// Numbers that commas and và join: “tăng 5%, 3% và 2% so với cùng kỳ”.
final class Pairs {
    private final Scene scene;

    Pairs(Scene scene) {
        this.scene = scene;
    }

    /// The reference behind the number, or behind the last of a list: “tăng 5% và 3% so với cùng kỳ”.
    @Nullable
    Reference behind(int index) {
        Reference behind = scene.references().after(index);
        for (int last = index; behind == null && joinedAfter(last) > 0; last = joinedAfter(last)) {
            behind = scene.references().after(joinedAfter(last));
        }
        return behind;
    }

    /// “… 5 tỷ và 3 tỷ (tương ứng tăng 8% và 4%)”: the n-th change hangs on the n-th level where there are as many.
    boolean zip(int index, Satellite satellite) {
        List<Draft> levels =
                scene.state().drafts().stream().filter(Draft::isLevel).toList();
        int position = 0;
        for (int first = index; joined(first); first = before(first)) {
            position++;
        }
        int count = position + 1;
        for (int last = index; joinedAfter(last) > 0; last = joinedAfter(last)) {
            count++;
        }
        if (count < 2 || count != levels.size()) {
            return false;
        }
        levels.get(position).satellites().add(satellite);
        scene.state().used(index + 1);
        return true;
    }

    /// “so với tháng trước và cùng kỳ tăng lần lượt 5% và 17%”: what the second of two changes is compared with; null
    /// where
    /// the number is the first or only one time is named.
    @Nullable
    Reference secondReference(int index) {
        Reference first = scene.state().fronted().filter(Reference::isTime).orElse(null);
        if (first == null || !joined(index) || joined(before(index))) {
            return null;
        }
        Reference second =
                scene.line().key(first.end()).equals("và") ? scene.references().find(first.end() + 1) : null;
        return second != null && second.isTime() ? second : null;
    }

    private int before(int index) {
        int at = index - 1;
        while (scene.line().isMark(at, ",") || scene.line().key(at).equals("và")) {
            at--;
        }
        return at;
    }

    /// Whether the number is one of several.
    boolean isListed(int index) {
        return joined(index) || joinedAfter(index) > 0;
    }

    private boolean joined(int index) {
        return before(index) < index - 1 && scene.line().at(before(index)).is(Item.Kind.QUANTITY);
    }

    /// The number that a comma or và joins to this one; 0 where there is none.
    private int joinedAfter(int index) {
        for (int next = index + 1; next < scene.line().size() && next < index + 4; next++) {
            if (scene.line().at(next).is(Item.Kind.QUANTITY)) {
                return joined(next) ? next : 0;
            }
        }
        return 0;
    }
}
