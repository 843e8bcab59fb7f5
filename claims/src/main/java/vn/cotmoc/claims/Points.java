package vn.cotmoc.claims;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads percentage points: changes of rates, and what parts add to the growth of a whole.
final class Points {
    private final Scene scene;

    Points(Scene scene) {
        this.scene = scene;
    }

    /// “làm giảm 2 điểm phần trăm trong mức tăng chung”: what a part adds to the growth of the whole.
    private boolean contributes(Left left) {
        String verb = scene.line().key(left.cue() - 1);
        int start = scene.line().clauseStart(left.cue());
        while (scene.line().isNumber(start - 1)) {
            start = scene.line().clauseStart(start - 1);
        }
        return verb.equals("làm")
                || verb.equals("kéo")
                || Line.plain(scene.line().text(start, left.cue())).contains("đóng góp");
    }

    void read(int index, Quantity quantity, Left left) {
        Reference reference = scene.references().after(index);
        Reference known = scene.known(reference);
        boolean down = left.role() == Sense.DOWN || left.role() == Sense.LOWER;
        boolean changes = (down || left.role() == Sense.UP || left.role() == Sense.HIGHER) && !contributes(left);
        BigDecimal value =
                down ? Growths.lowest(quantity.amount()) : quantity.amount().value();
        Optional<Draft> target = scene.target(left.cue())
                .filter(draft ->
                        draft.isPercent() || draft.isLevel() && draft.quantity().has(Unit.Dimension.POINTS));
        boolean average = scene.state().isBracketed()
                && scene.line().has(Sense.AVERAGE, scene.line().clauseStart(left.cue()), index);
        if (changes && target.isPresent() && !average) {
            hang(target, index, left, known, value);
            return;
        }
        Claim.Kind kind = changes ? Claim.Kind.DELTA : Claim.Kind.LEVEL;
        Draft draft = scene.draft(index, quantity, kind, left, scene.end(index, reference));
        draft.amount(Growths.signed(draft.amount(), down));
        if (contributes(left)) {
            scene.state().last().ifPresent(last -> draft.subject(last.subject()));
        }
        if (changes) {
            Satellite.Kind change = apart(scene.change(known, draft.period()));
            draft.satellites().add(Scene.satellite(change, value, "pp", reference, left));
            draft.baseless(known == null);
        }
        if (average) {
            scene.state().addAside(draft, scene.end(index, reference));
            return;
        }
        scene.state().add(draft, scene.end(index, reference));
        if (changes) {
            scene.state().await(draft);
        }
    }

    /// Hangs points on the rate that they change.
    void hang(Optional<Draft> target, int index, Left left, @Nullable Reference reference, BigDecimal value) {
        target.ifPresent(level -> {
            Satellite.Kind kind = left.role() == Sense.EXCEED
                    ? Satellite.Kind.VS_PREVIOUS
                    : apart(scene.change(reference, level.period()));
            level.satellites().add(Scene.satellite(kind, value, "pp", reference, left));
        });
        scene.state().used(scene.end(index, reference));
    }

    /// Points above a plan are no percent of it.
    private static Satellite.Kind apart(Satellite.Kind kind) {
        return kind == Satellite.Kind.VS_PLAN ? Satellite.Kind.VS_PREVIOUS : kind;
    }
}
