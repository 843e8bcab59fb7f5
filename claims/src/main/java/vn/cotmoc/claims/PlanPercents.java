package vn.cotmoc.claims;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Hangs percentages of a plan on what they speak of.
final class PlanPercents {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Scene scene;
    private final Pairs pairs;

    PlanPercents(Scene scene, Pairs pairs) {
        this.scene = scene;
        this.pairs = pairs;
    }

    /// @param value percent of the plan that was attained
    void plan(int index, Quantity quantity, Left left, BigDecimal value, @Nullable Reference reference) {
        Satellite satellite = Scene.satellite(Satellite.Kind.VS_PLAN, value, "%", reference, left);
        if (left.respectively() && pairs.zip(index, satellite)) {
            return;
        }
        Optional<Draft> target = scene.target(left.cue())
                .filter(draft -> draft.isLevel() && !isPlanItself(draft))
                .filter(draft ->
                        !draft.isPercent() || reference != null && left.role() == Sense.REACH && isBeside(index));
        if (target.isPresent()) {
            target.get().satellites().add(satellite);
            keepBoth(target.get(), satellite, left);
            scene.state().used(scene.end(index, reference));
            return;
        }
        Draft draft = scene.draft(index, quantity, Claim.Kind.PLAN_PERCENT, left, scene.end(index, reference));
        draft.amount(draft.amount().withValue(value));
        draft.satellites().add(satellite);
        keepBoth(draft, satellite, left);
        scene.state().add(draft, scene.end(index, reference));
        scene.state().await(draft);
    }

    /// “tỷ lệ đạt 81%, đạt 100% kế hoạch”: right behind the comma.
    private boolean isBeside(int index) {
        int comma = Left.of(scene.line(), index).cue() - 1;
        int number = comma - 1;
        while (scene.line().at(number).is(Item.Kind.PERIOD)
                || scene.line().key(number).equals("vào")) {
            number--;
        }
        return scene.line().isMark(comma, ",") && scene.line().isNumber(number);
    }

    /// “Tổng kế hoạch vốn 3.580 tỷ đồng, đã giải ngân 62%”: the percentage is no part of the plan that the plan is.
    boolean isPlanItself(Draft draft) {
        int number = draft.number();
        int start = scene.line().clauseStart(number);
        boolean spent = Line.plain(scene.line().text(start, number)).contains("giải ngân");
        return !spent
                && draft.status() == Claim.Status.TARGET
                && scene.line().has(Sense.PLAN, scene.line().clauseStart(number), number);
    }

    /// “vượt 115% kế hoạch” may be 115 or 215 percent of it.
    private static void keepBoth(Draft draft, Satellite read, Left left) {
        if (left.role() != Sense.EXCEED || read.value().compareTo(HUNDRED.add(HUNDRED)) < 0) {
            return;
        }
        BigDecimal less = read.value().subtract(HUNDRED);
        Satellite other = new Satellite(read.kind(), less, read.unit(), read.reference(), read.bound());
        for (Satellite each : List.of(read, other)) {
            BigDecimal value = draft.kind() == Claim.Kind.PLAN_PERCENT
                    ? each.value()
                    : draft.amount().value();
            draft.ambiguous().add(new Reading(value, Optional.empty(), List.of(each), "vượt: attained or above"));
        }
    }
}
