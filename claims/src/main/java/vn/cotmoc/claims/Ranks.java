package vn.cotmoc.claims;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cotmoc.claims.Item.Kind;
import vn.cotmoc.model.Bound;

/// Reads places in an order, and how many places something rose or fell.
final class Ranks {
    private final Scene scene;
    private int latest = -9;

    /// How many places it rose or fell, said before the rank.
    private String told = "";

    Ranks(Scene scene) {
        this.scene = scene;
    }

    void read(int index) {
        Quantity quantity = scene.line().at(index).quantity();
        if (quantity != null) {
            rank(index, quantity);
        }
    }

    private void rank(int index, Quantity quantity) {
        latest = index;
        if (scene.line().at(index - 1).has(Sense.VERSUS)) {
            // “xuống vị trí thứ 9 so với vị trí thứ 5 năm 2030”
            return;
        }
        boolean apart =
                scene.line().isMark(index - 1, ";") && !scene.line().at(0).is(Kind.RANK);
        Optional<Draft> target = scene.target(index)
                .filter(draft -> draft.kind() == Claim.Kind.RANK ? isJoined(index) : !(apart && namesScope(index)))
                .filter(draft -> !isOfAnother(index));
        int end = scopeEnd(index);
        String scope = told.isEmpty()
                ? scene.line().text(index + 1, end)
                : (scene.line().text(index + 1, end) + "; " + told).strip();
        told = "";
        if (target.isPresent()) {
            target.get().satellites().add(satellite(quantity, scope));
            scene.state().used(end);
            return;
        }
        Left left = new Left(null, "rank", index, Bound.Hedge.EXACT, Bound.Hedge.EXACT, false, false);
        Draft draft = scene.draft(index, quantity, Claim.Kind.RANK, left, index + 1);
        draft.satellites().add(satellite(quantity, scope));
        scene.state().add(draft, end);
        scene.state().await(draft);
    }

    /// “Tân Mỹ (hạng 24/63 với 66 điểm), Hồng Phong (hạng 49/63 với 63 điểm)”: the bracket speaks of what is named
    /// before it.
    private boolean isOfAnother(int index) {
        return scene.line().isMark(index - 1, "(")
                && scene.line().namesAnew(scene.state().consumed(), index - 1);
    }

    /// “xếp thứ 27/63 tỉnh và thứ 8/14 tỉnh trong vùng”: of the same thing.
    private boolean isJoined(int index) {
        return scene.line().isJoint(index - 1) && scene.line().at(index - 2).is(Kind.RANK);
    }

    /// “; đứng thứ 8 cả nước về thu hút đầu tư”: it says itself in what.
    private boolean namesScope(int index) {
        for (int i = index + 1; i < scene.line().size() && !scene.line().isBound(i); i++) {
            if (scene.line().key(i).equals("về")) {
                return true;
            }
        }
        return false;
    }

    private static Satellite satellite(Quantity quantity, String scope) {
        String of =
                quantity.amount().of().map(whole -> "/" + whole.toPlainString()).orElse("");
        return new Satellite(
                Satellite.Kind.RANK, quantity.amount().value(), "hạng", (of + " " + scope).strip(), Bound.Hedge.EXACT);
    }

    /// The words after a rank that say among whom: trong vùng, cả nước.
    private int scopeEnd(int index) {
        int end = index + 1;
        while (end < scene.line().size()
                && end - index < 10
                && !scene.line().isBound(end)
                && !scene.line().isJoint(end)
                && !scene.line().isNumber(end)
                && !scene.line().key(end).equals("với")) {
            end++;
        }
        return end;
    }

    /// “xếp thứ 5/11 tỉnh trong vùng và 20/34 tỉnh, thành phố”: true where the number is a further rank.
    boolean another(int index, Quantity quantity) {
        if (quantity.trait() != Quantity.Trait.FRACTION || latest < 0) {
            return false;
        }
        for (int i = latest + 1; i < index; i++) {
            if (scene.line().isNumber(i)) {
                return false;
            }
        }
        boolean joined = scene.line().isJoint(index - 1) || scene.line().isMark(index - 1, ",");
        if (!joined || index - latest > 10) {
            return false;
        }
        Unit steps = new Unit("hạng", Unit.Dimension.STEPS);
        rank(index, quantity.with(steps, quantity.amount().withUnit(steps.name())));
        return true;
    }

    /// tăng 14 bậc: it belongs to a rank.
    void steps(int index, Quantity quantity, Left left) {
        if (!left.isChange()) {
            return;
        }
        Reference reference = scene.references().after(index);
        BigDecimal value = left.role() == Sense.DOWN
                ? quantity.amount().value().negate()
                : quantity.amount().value();
        String words = scene.line().text(left.cue(), scene.end(index, reference));
        Draft last = scene.state().last().orElse(null);
        if (last != null && last.kind() == Claim.Kind.RANK && reference != null) {
            last.satellites().add(change(quantity, value, reference));
        } else if (last == null || !tell(last, words)) {
            before(index, quantity, left, value, reference);
        }
        scene.state().used(scene.end(index, reference));
    }

    /// A change without a rank before it: it is told with the rank that follows, else it stands alone.
    private void before(int index, Quantity quantity, Left left, BigDecimal value, @Nullable Reference reference) {
        if (rankFollows(index)) {
            told = scene.line().text(left.cue(), scene.end(index, reference));
        } else {
            alone(index, quantity, left, value, reference);
        }
    }

    private static Satellite change(Quantity quantity, BigDecimal value, @Nullable Reference reference) {
        Satellite.Kind kind = reference == null ? Satellite.Kind.YOY : reference.change();
        return new Satellite(kind, value, quantity.unit().name(), Scene.text(reference), Bound.Hedge.EXACT);
    }

    /// The rank tells its change with it, since a satellite has none of its own.
    private static boolean tell(Draft last, String words) {
        for (int i = last.satellites().size() - 1; i >= 0; i--) {
            Satellite satellite = last.satellites().get(i);
            if (satellite.kind() == Satellite.Kind.RANK) {
                String reference = (satellite.reference() + "; " + words).strip();
                last.satellites()
                        .set(
                                i,
                                new Satellite(
                                        satellite.kind(),
                                        satellite.value(),
                                        satellite.unit(),
                                        reference,
                                        satellite.bound()));
                return true;
            }
        }
        return false;
    }

    /// “tăng 5 bậc so với năm 2030, xếp thứ 21”: in the same part of the sentence.
    private boolean rankFollows(int index) {
        for (int i = index + 1; i < scene.line().size() && !scene.line().isMark(i, ";"); i++) {
            if (scene.line().at(i).is(Kind.RANK)) {
                return true;
            }
        }
        return false;
    }

    private void alone(int index, Quantity quantity, Left left, BigDecimal value, @Nullable Reference reference) {
        Draft draft = scene.draft(index, quantity, Claim.Kind.DELTA, left, scene.end(index, reference));
        draft.amount(draft.amount().withValue(value));
        draft.satellites().add(change(quantity, value, reference));
        scene.state().add(draft, scene.end(index, reference));
    }
}
