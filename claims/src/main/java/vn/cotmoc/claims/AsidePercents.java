package vn.cotmoc.claims;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cotmoc.model.Period;

/// Reads percentages that say nothing of the level before them by themselves: the same change once more, the plan, the
/// year before, others.
final class AsidePercents {
    private final Scene scene;
    private final Brackets brackets;

    AsidePercents(Scene scene, Brackets brackets) {
        this.scene = scene;
        this.brackets = brackets;
    }

    /// True where the percentage is one of them.
    ///
    /// @param behind the reference behind the number
    boolean read(int index, Quantity quantity, Left left, @Nullable Reference behind) {
        boolean ofYearBefore = brackets.isOfYearBefore(index);
        if (!ofYearBefore && behind == null && brackets.followsChange(index) && again(index, quantity, left)) {
            return true;
        }
        boolean plan = brackets.isIn(index, Sense.PLAN) || brackets.tellsPlan(index);
        boolean base =
                left.role() == Sense.SHARE && scene.line().at(left.cue() - 1).has(Sense.VERSUS);
        boolean others = !plan && brackets.tellsOthers(index);
        boolean reached = left.role() == Sense.REACH && behind != null && behind.kind() == Reference.Kind.PLAN;
        if (others && reached && brackets.tellsYearBefore(index)) {
            yearBefore(index, quantity, left, behind);
        } else if (base || others && (left.role() == null || brackets.tellsHigher(index))) {
            other(index, quantity, left);
        } else if (ofYearBefore && !scene.state().drafts().isEmpty()) {
            yearBefore(index, quantity, left, behind);
        } else if (plan) {
            planned(index, quantity, left);
        } else {
            return false;
        }
        scene.state().refer(behind);
        return true;
    }

    private boolean again(int index, Quantity quantity, Left left) {
        return scene.state()
                .last()
                .filter(draft -> brackets.again(draft, index, quantity.amount().value(), "%", left.hedge()))
                .isPresent();
    }

    /// “giảm so với tỷ lệ 3,6% của năm 2030”, “cao hơn mức tăng của quý II (2,1%)”: what was compared with, as a claim
    /// of its
    /// own.
    private void other(int index, Quantity quantity, Left left) {
        int start = scene.line().clauseStart(index - 1);
        boolean grows = scene.line().has(Sense.GROWTH, start, index)
                || scene.line().has(Sense.UP, start, index)
                || scene.state().last().filter(Draft::isGrowing).isPresent();
        Draft draft =
                scene.draft(index, quantity, grows ? Claim.Kind.GROWTH : kind(scene.line(), quantity), left, index);
        if (grows) {
            draft.satellites()
                    .add(Scene.satellite(Satellite.Kind.YOY, quantity.amount().value(), "%", null, left));
        }
        scene.state().addAside(draft, index + 1);
    }

    /// The percentage of plan or the growth that a bracket tells of the year before, aside of what stands in front of
    /// it.
    private void yearBefore(int index, Quantity quantity, Left left, @Nullable Reference reference) {
        boolean down = left.role() == Sense.DOWN;
        Draft before = scene.state().drafts().getLast();
        if (left.isChange()
                && brackets.isOfYearBefore(before.number())
                && !scene.line().hasContent(before.number(), index)) {
            // “(cùng kỳ đạt 36% dự toán, tăng 13%)”
            BigDecimal value = Growths.signed(quantity.amount(), down).value();
            before.satellites().add(Scene.satellite(Satellite.Kind.YOY, value, "%", null, left));
            scene.state().used(index + 1);
            return;
        }
        boolean planned = !left.isChange()
                && (reference != null && reference.kind() == Reference.Kind.PLAN
                        || scene.state().last().filter(AsidePercents::isPlanned).isPresent());
        Claim.Kind kind =
                left.isChange() ? Claim.Kind.GROWTH : planned ? Claim.Kind.PLAN_PERCENT : kind(scene.line(), quantity);
        Draft draft = scene.draft(index, quantity, kind, left, scene.end(index, reference));
        draft.amount(Growths.signed(draft.amount(), down));
        draft.period(draft.period().map(Period::yearEarlier));
        scene.state().last().ifPresent(last -> draft.subject(last.subject()));
        if (left.isChange() || planned) {
            Satellite.Kind compared = planned ? Satellite.Kind.VS_PLAN : Satellite.Kind.YOY;
            draft.satellites()
                    .add(Scene.satellite(compared, draft.amount().value(), "%", planned ? reference : null, left));
        }
        scene.state().addAside(draft, scene.end(index, reference));
    }

    private static boolean isPlanned(Draft draft) {
        return !draft.satellites().isEmpty() && draft.satellites().getLast().kind() == Satellite.Kind.VS_PLAN;
    }

    /// “(kế hoạch là 4%)”: what was aimed at, aside of the percentage before.
    private void planned(int index, Quantity quantity, Left left) {
        Draft draft = scene.draft(index, quantity, kind(scene.line(), quantity), left, index);
        draft.status(Claim.Status.TARGET);
        Satellite growth = scene.state()
                .last()
                .map(Draft::satellites)
                .filter(each -> !each.isEmpty())
                .map(List::getLast)
                .orElse(null);
        boolean grows = left.isChange() || scene.line().has(Sense.GROWTH, Math.max(0, index - 5), index);
        if (grows && growth != null && quantity.amount().high().isEmpty()) {
            // “tăng 9% (kế hoạch tăng 10%)”
            draft.kind(Claim.Kind.GROWTH);
            draft.satellites()
                    .add(Scene.satellite(growth.kind(), quantity.amount().value(), "%", null, left));
        }
        scene.state().addAside(draft, index + 1);
    }

    static Claim.Kind kind(Line line, Quantity quantity) {
        List<Token> tokens = line.tokens();
        boolean rate = false;
        for (int i = quantity.from(); i + 1 < quantity.end(); i++) {
            rate |= tokens.get(i).is("/") && tokens.get(i + 1).isWord();
        }
        return quantity.amount().high().isPresent() ? Claim.Kind.RANGE : rate ? Claim.Kind.RATE : Claim.Kind.LEVEL;
    }
}
