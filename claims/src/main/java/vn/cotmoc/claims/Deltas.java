package vn.cotmoc.claims;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cotmoc.claims.Item.Kind;

/// Reads changes in the unit itself: “tăng 12 xã so với năm 2030”.
final class Deltas {
    private final Scene scene;

    Deltas(Scene scene) {
        this.scene = scene;
    }

    boolean isDelta(int index, Left left, @Nullable Reference reference) {
        boolean where = List.of("ở", "tại").contains(scene.line().key(index - 1));
        return !where && !isAddedCapital(left, reference) && isChange(index, left, reference);
    }

    /// “tổng vốn đăng ký tăng thêm 13 triệu USD”: capital that was added, an amount of its own.
    private boolean isAddedCapital(Left left, @Nullable Reference reference) {
        int start = scene.line().clauseStart(left.cue());
        for (int i = start; i < left.cue(); i++) {
            if (scene.line().key(i).endsWith("vốn")) {
                return scene.line().key(left.cue()).equals("tăng thêm")
                        && (reference == null
                                || reference.isTime()
                                        && scene.line().at(left.cue() - 1).is(Kind.WORD));
            }
        }
        return false;
    }

    private boolean isChange(int index, Left left, @Nullable Reference reference) {
        return reference != null
                || scene.line().key(index - 1).equals("thêm")
                || left.rule().equals("change.down")
                || !scene.line().key(index - 1).equals("lên");
    }

    void delta(int index, Quantity quantity, Left left, @Nullable Reference reference) {
        boolean down = left.role() == Sense.DOWN || left.role() == Sense.LOWER;
        BigDecimal value =
                down ? Growths.lowest(quantity.amount()) : quantity.amount().value();
        Reference known = scene.known(reference);
        String unit = Levels.printed(quantity);
        Optional<Draft> target = scene.target(left.cue())
                .flatMap(last -> sameUnit(last, quantity, scene.line().key(index + 1)))
                .filter(level -> level.satellites().stream()
                        .noneMatch(each -> each.kind() != Satellite.Kind.FROM_BASE
                                && each.unit().equals(unit)
                                && each.reference().equals(Scene.text(reference))));
        Satellite.Kind kind =
                target.map(level -> scene.usual(known, level)).orElseGet(() -> scene.change(known, Optional.empty()));
        kind = kind == Satellite.Kind.VS_PLAN || kind == Satellite.Kind.SHARE_OF ? Satellite.Kind.VS_PREVIOUS : kind;
        Satellite satellite = new Satellite(kind, value, unit, Scene.text(reference), left.hedge());
        if (reference != null) {
            scene.state().refer(reference);
        }
        if (target.isPresent()) {
            target.get().satellites().add(satellite);
            scene.state().used(scene.end(index, reference));
            return;
        }
        Draft draft = scene.draft(index, quantity, Claim.Kind.DELTA, left, scene.end(index, reference));
        draft.amount(Growths.signed(draft.amount(), down));
        draft.satellites().add(satellite);
        draft.baseless(known == null);
        scene.state().add(draft, scene.end(index, reference));
        if (quantity.has(Unit.Dimension.MONEY) || quantity.has(Unit.Dimension.MEASURE)) {
            scene.state().await(draft);
        }
    }

    /// The last level in the unit of a change: the one that is told of, or one before it in the sentence.
    private Optional<Draft> sameUnit(Draft last, Quantity quantity, String noun) {
        for (Draft draft : scene.state().drafts()) {
            boolean named = isNamed(draft, noun);
            if (named && matches(draft, quantity)) {
                return Optional.of(draft);
            }
        }
        if (matches(last, quantity) || counts(last, quantity)) {
            return Optional.of(last);
        }
        List<Draft> drafts = scene.state().drafts();
        for (int i = drafts.size() - 1; i >= 0; i--) {
            if (matches(drafts.get(i), quantity)) {
                return Optional.of(drafts.get(i));
            }
        }
        return Optional.empty();
    }

    /// Whether the word behind the number of the change is behind the level's, or the last of its subject: “103 người
    /// chết …, giảm 31 người chết”.
    private boolean isNamed(Draft draft, String noun) {
        if (noun.isEmpty() || !Character.isLetter(noun.charAt(0))) {
            return false;
        }
        String word = noun.equals("tử") ? "chết" : noun;
        boolean behind = scene.line().at(draft.number() + 1).is(Kind.WORD);
        return behind
                ? scene.line().key(draft.number() + 1).equals(noun)
                : Line.plain(draft.subject()).endsWith(word);
    }

    /// “48 đơn vị cấp huyện, tăng 3 huyện”: the noun stands in what the level counts.
    private boolean counts(Draft level, Quantity quantity) {
        return level.isLevel()
                && quantity.unit().isWhole()
                && level.quantity().unit().name().startsWith("đơn vị")
                && (" " + scene.naming().counted(level.quantity(), level.number()) + " ")
                        .contains(" " + quantity.unit().name() + " ");
    }

    static boolean matches(Draft draft, Quantity quantity) {
        return draft.isLevel()
                && draft.quantity().unit().dimension() == quantity.unit().dimension()
                && draft.amount().unit().startsWith(quantity.unit().name());
    }
}
