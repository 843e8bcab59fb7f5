package vn.cotmoc.claims;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads percentages, percentage points and multiples: changes, percent of plan, shares, and levels that are rates.
final class Percents {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Scene scene;

    Percents(Scene scene) {
        this.scene = scene;
    }

    void percent(int index, Quantity quantity, Left left) {
        Reference behind = behind(index);
        boolean front = behind == null && left.isChange() && !besidesRate(left);
        Reference reference = front ? scene.state().fronted().orElse(null) : behind;
        if (left.role() == null || left.role() == Sense.REACH || left.role() == Sense.EQUAL) {
            level(index, quantity, left, reference);
        } else {
            change(index, quantity, left, reference);
        }
        scene.state().refer(behind);
    }

    /// The reference behind the number, or behind the last of a list: “tăng 5% và 3% so với cùng kỳ”.
    @Nullable
    private Reference behind(int index) {
        Reference behind = scene.references().after(index);
        for (int last = index; behind == null && joinedAfter(last) > 0; last = joinedAfter(last)) {
            behind = scene.references().after(joinedAfter(last));
        }
        return behind;
    }

    /// “cao hơn mức tăng 7,46% của quý I”: another growth that is compared with, not a comparison.
    private boolean besidesRate(Left left) {
        Item before = scene.line().at(left.cue() - 1);
        return before.has(Sense.VERSUS) || before.has(Sense.HIGHER) || before.has(Sense.LOWER);
    }

    private void change(int index, Quantity quantity, Left left, @Nullable Reference reference) {
        boolean plan = reference != null && reference.kind() == Reference.Kind.PLAN;
        boolean down = left.role() == Sense.DOWN || left.role() == Sense.LOWER;
        BigDecimal value =
                down ? quantity.amount().value().negate() : quantity.amount().value();
        if (left.role() == Sense.SHARE) {
            share(index, quantity, left, reference);
        } else if (left.role() == Sense.TIMES) {
            multiple(index, quantity, left, reference);
        } else if (plan || left.role() == Sense.EXCEED && reference == null) {
            plan(index, quantity, left, HUNDRED.add(value), reference);
        } else if ((left.role() == Sense.HIGHER || down && left.role() == Sense.LOWER) && isRate(left)) {
            hang(scene.target(left.cue()), index, quantity, left, reference, value, "pp");
        } else {
            growth(index, quantity, left, value, reference);
        }
    }

    private boolean isRate(Left left) {
        return scene.target(left.cue()).filter(Draft::isPercent).isPresent();
    }

    private void hang(
            Optional<Draft> target,
            int index,
            Quantity quantity,
            Left left,
            @Nullable Reference reference,
            BigDecimal value,
            String unit) {
        target.ifPresent(level ->
                level.satellites().add(satellite(changeKind(reference), quantity, value, unit, reference, left)));
        scene.state().used(scene.end(index, reference));
    }

    private static Satellite.Kind changeKind(@Nullable Reference reference) {
        return reference == null || reference.kind() == Reference.Kind.WHOLE ? Satellite.Kind.YOY : reference.change();
    }

    private static Satellite satellite(
            Satellite.Kind kind,
            Quantity quantity,
            BigDecimal value,
            String unit,
            @Nullable Reference reference,
            Left left) {
        return Scene.satellite(kind, quantity, value, unit, reference, left.hedge());
    }

    void growth(int index, Quantity quantity, Left left, BigDecimal value, @Nullable Reference reference) {
        boolean versusRate = besidesRate(left);
        Satellite satellite = satellite(changeKind(reference), quantity, value, "%", reference, left);
        boolean yearly = scene.line().has(Sense.AVERAGE, scene.line().clauseStart(left.cue()), index);
        Optional<Draft> target =
                versusRate || left.respectively() || yearly ? Optional.empty() : scene.target(left.cue());
        target = target.map(level -> about(index, level));
        if (target.filter(Draft::isLevel).isPresent()) {
            target.get().satellites().add(satellite);
            scene.state().used(scene.end(index, reference));
            return;
        }
        Draft draft = scene.draft(index, quantity, Claim.Kind.GROWTH, left, scene.end(index, reference));
        draft.amount(
                left.isChange() || left.role() == Sense.LOWER
                        ? signed(draft.amount(), value.signum() < 0)
                        : draft.amount().withValue(value));
        draft.growing(true);
        boolean average = scene.naming().averaged(index, quantity) && reference == null;
        if (!average) {
            boolean month = reference == null && isMonthlyPrice(draft);
            draft.satellites().add(month ? satellite.withKind(Satellite.Kind.VS_PREVIOUS) : satellite);
        }
        if (left.respectively() && zip(index, satellite)) {
            return;
        }
        if (versusRate) {
            scene.state().addAside(draft, scene.end(index, reference));
        } else {
            scene.state().add(draft, scene.end(index, reference));
            scene.state().await(draft);
        }
    }

    /// “tăng 6% về lượng” speaks of the last weight or count, “về giá trị” of the last amount of money.
    private Draft about(int index, Draft last) {
        if (!scene.line().key(index + 1).equals("về")) {
            return last;
        }
        String words = scene.line().text(index + 2, index + 4).toLowerCase(Locale.ROOT);
        boolean money = words.contains("giá") || words.contains("kim ngạch") || words.contains("tiền");
        if (!money && !words.contains("lượng")) {
            return last;
        }
        List<Draft> drafts = scene.state().drafts();
        for (int i = drafts.size() - 1; i >= 0; i--) {
            Draft draft = drafts.get(i);
            boolean priced = draft.quantity().has(Unit.Dimension.MONEY);
            if (draft.isLevel() && !draft.isPercent() && priced == money) {
                return draft;
            }
        }
        return last;
    }

    /// An index of prices is compared with the month before where nothing else is said.
    private static boolean isMonthlyPrice(Draft draft) {
        String subject = draft.subject().toLowerCase(Locale.ROOT);
        return (subject.contains("cpi") || subject.contains("chỉ số giá"))
                && draft.period()
                        .filter(period -> period.toString().length() == 7)
                        .isPresent();
    }

    /// “… 5 tỷ và 3 tỷ (tương ứng tăng 8% và 4%)”: the n-th change hangs on the n-th level where there are as many.
    private boolean zip(int index, Satellite satellite) {
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

    private int before(int index) {
        int at = index - 1;
        while (scene.line().isMark(at, ",") || scene.line().key(at).equals("và")) {
            at--;
        }
        return at;
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

    /// gấp 200% may be twice as much, or twice as much more; both are kept.
    private void multiple(int index, Quantity quantity, Left left, @Nullable Reference reference) {
        BigDecimal value = quantity.amount().value();
        boolean plan = reference != null && reference.kind() == Reference.Kind.PLAN;
        BigDecimal ratio = plan ? value : value.subtract(HUNDRED);
        BigDecimal growth = plan ? value.add(HUNDRED) : value;
        Satellite preferred = satellite(changeKind(reference), quantity, ratio, "%", reference, left);
        Satellite other = satellite(changeKind(reference), quantity, growth, "%", reference, left);
        Optional<Draft> target = scene.target(left.cue()).filter(Draft::isLevel);
        Draft draft = target.orElseGet(
                () -> scene.draft(index, quantity, plan ? Claim.Kind.PLAN_PERCENT : Claim.Kind.GROWTH, left, index));
        draft.satellites().add(preferred);
        draft.ambiguous()
                .add(new Reading(
                        target.isPresent() ? draft.amount().value() : growth,
                        Optional.empty(),
                        List.of(other),
                        "“" + scene.line().text(left.cue(), index + 1) + "”: multiple or increase"));
        draft.ambiguous()
                .add(new Reading(
                        target.isPresent() ? draft.amount().value() : ratio,
                        Optional.empty(),
                        List.of(preferred),
                        "“" + scene.line().text(left.cue(), index + 1) + "”: multiple or increase"));
        if (target.isEmpty()) {
            draft.amount(draft.amount().withValue(ratio));
            scene.state().add(draft, scene.end(index, reference));
        } else {
            scene.state().used(scene.end(index, reference));
        }
    }

    private void plan(int index, Quantity quantity, Left left, BigDecimal value, @Nullable Reference reference) {
        Satellite satellite = satellite(Satellite.Kind.VS_PLAN, quantity, value, "%", reference, left);
        if (left.respectively() && zip(index, satellite)) {
            return;
        }
        Optional<Draft> target = scene.target(left.cue()).filter(Draft::isLevel).filter(draft -> !draft.isPercent());
        if (target.isPresent()) {
            target.get().satellites().add(satellite);
            scene.state().used(scene.end(index, reference));
            return;
        }
        Draft draft = scene.draft(index, quantity, Claim.Kind.PLAN_PERCENT, left, scene.end(index, reference));
        draft.amount(draft.amount().withValue(value));
        draft.satellites().add(satellite);
        scene.state().add(draft, scene.end(index, reference));
        scene.state().await(draft);
    }

    private void share(int index, Quantity quantity, Left left, @Nullable Reference reference) {
        Satellite satellite =
                satellite(Satellite.Kind.SHARE_OF, quantity, quantity.amount().value(), "%", reference, left);
        Optional<Draft> target = scene.target(left.cue()).filter(Draft::isLevel).filter(draft -> !draft.isPercent());
        if (target.isPresent()) {
            target.get().satellites().add(satellite);
            scene.state().used(scene.end(index, reference));
            return;
        }
        Draft draft = scene.draft(index, quantity, Claim.Kind.SHARE, left, scene.end(index, reference));
        draft.satellites().add(satellite);
        scene.state().add(draft, scene.end(index, reference));
    }

    /// A percentage that is reached: of a plan, of a whole, a growth, or a rate of its own.
    private void level(int index, Quantity quantity, Left left, @Nullable Reference reference) {
        BigDecimal value = quantity.amount().value();
        boolean equal = left.role() == Sense.EQUAL;
        if (reference != null) {
            switch (reference.kind()) {
                case PLAN -> {
                    plan(index, quantity, left, value, reference);
                    return;
                }
                case WHOLE -> {
                    share(index, quantity, left, reference);
                    return;
                }
                case YEAR_BEFORE, BEFORE, OTHER -> {
                    if (equal) {
                        growth(index, quantity, left, value.subtract(HUNDRED), reference);
                        return;
                    }
                }
            }
        }
        if (ofLast(index, quantity, left)) {
            return;
        }
        if (left.role() == null && scene.naming().structured(index) || countsAfter(quantity)) {
            share(index, quantity, left, reference);
            return;
        }
        boolean named = scene.line()
                .hasContent(
                        Math.max(
                                scene.naming()
                                        .subjectStart(left.cue(), scene.state().consumed()),
                                0),
                        left.cue());
        boolean inherits =
                !named && scene.state().last().filter(Draft::isGrowing).isPresent();
        if (scene.naming().growing(left.cue(), scene.state().consumed()) || inherits) {
            rate(index, quantity, left, reference);
            return;
        }
        Draft last = scene.state().last().orElse(null);
        boolean bare = left.role() == null || scene.line().key(left.cue()).equals("với");
        if (bare && last != null && last.kind() == Claim.Kind.SHARE && named) {
            share(index, quantity, left, reference);
            return;
        }
        scene.state()
                .add(
                        scene.draft(
                                index,
                                quantity,
                                quantity.amount().high().isPresent() ? Claim.Kind.RANGE : Claim.Kind.LEVEL,
                                left,
                                index),
                        index + 1);
    }

    /// 98% hộ dân: a part of things that are counted.
    private boolean countsAfter(Quantity quantity) {
        UnitReader.Found noun = new UnitReader(scene.line().tokens()).known(quantity.end());
        return noun != null && noun.unit().isWhole();
    }

    /// “5 tỷ đồng, đạt 98%” is of the plan, “105 xã (66%)” of all.
    private boolean ofLast(int index, Quantity quantity, Left left) {
        Optional<Draft> target = scene.target(left.cue()).filter(Draft::isLevel).filter(draft -> !draft.isPercent());
        boolean attained = left.role() == Sense.REACH || left.role() == Sense.EQUAL;
        boolean share = scene.state().isBracketed() && left.role() == null;
        if (target.isEmpty() || !attained && !share) {
            return false;
        }
        if (left.role() == Sense.EQUAL && sameChange(target.get(), index, quantity, left)) {
            return true;
        }
        Satellite.Kind kind = attained ? Satellite.Kind.VS_PLAN : Satellite.Kind.SHARE_OF;
        target.get()
                .satellites()
                .add(satellite(kind, quantity, quantity.amount().value(), "%", null, left));
        scene.state().used(index + 1);
        return true;
    }

    /// “giảm 19 hộ (tương đương 1,1%)”: the change before, in percent.
    private boolean sameChange(Draft level, int index, Quantity quantity, Left left) {
        if (level.satellites().isEmpty()) {
            return false;
        }
        Satellite last = level.satellites().getLast();
        boolean change = !last.unit().equals("%") && !last.unit().equals("hạng");
        if (change) {
            BigDecimal value = quantity.amount().value();
            BigDecimal signed = last.value().signum() < 0 ? value.negate() : value;
            level.satellites().add(satellite(last.kind(), quantity, signed, "%", null, left));
            scene.state().used(index + 1);
        }
        return change;
    }

    /// The level of a growth: “tốc độ tăng GRDP đạt 8,06%”.
    private void rate(int index, Quantity quantity, Left left, @Nullable Reference reference) {
        Draft draft = scene.draft(index, quantity, Claim.Kind.GROWTH, left, scene.end(index, reference));
        draft.growing(true);
        if (!scene.naming().averaged(index, quantity)) {
            Reference kept = reference != null && reference.kind() == Reference.Kind.PLAN ? null : reference;
            draft.satellites()
                    .add(satellite(changeKind(kept), quantity, quantity.amount().value(), "%", kept, left));
        }
        scene.state().add(draft, scene.end(index, reference));
    }

    /// giảm 2 - 3% runs from -3 to -2.
    private static Amount signed(Amount amount, boolean down) {
        if (!down) {
            return amount;
        }
        BigDecimal low = amount.high().orElse(amount.value()).negate();
        return amount.high().isPresent()
                ? amount.withValue(low).withHigh(amount.value().negate())
                : amount.withValue(low);
    }

    /// Percentage points: a change of a rate, or a contribution.
    void points(int index, Quantity quantity, Left left) {
        Reference reference = scene.references().after(index);
        boolean down = left.role() == Sense.DOWN || left.role() == Sense.LOWER;
        boolean changes = down || left.role() == Sense.UP || left.role() == Sense.HIGHER;
        BigDecimal value =
                down ? quantity.amount().value().negate() : quantity.amount().value();
        Optional<Draft> target = scene.target(left.cue()).filter(Draft::isPercent);
        if (changes && target.isPresent()) {
            hang(target, index, quantity, left, reference, value, "pp");
            return;
        }
        Claim.Kind kind = changes ? Claim.Kind.DELTA : Claim.Kind.LEVEL;
        Draft draft = scene.draft(index, quantity, kind, left, scene.end(index, reference));
        draft.amount(signed(draft.amount(), down));
        if (changes) {
            draft.satellites().add(satellite(changeKind(reference), quantity, value, "pp", reference, left));
        }
        scene.state().add(draft, scene.end(index, reference));
    }

    /// gấp 3 lần; tăng 2,2 lần, which may be 2.2 times as much or 2.2 times as much more; bằng một nửa stands with
    /// percent.
    void times(int index, Quantity quantity, Left left) {
        boolean multiple = left.role() == Sense.TIMES || left.role() == Sense.EQUAL || left.role() == Sense.HIGHER;
        if (!multiple && !left.isChange()) {
            return;
        }
        Reference reference = scene.reference(index);
        boolean plan = reference != null && reference.kind() == Reference.Kind.PLAN;
        BigDecimal times = quantity.amount().value();
        BigDecimal percent = times.multiply(HUNDRED);
        boolean down = left.role() == Sense.DOWN;
        BigDecimal change = down
                ? HUNDRED.divide(times.max(BigDecimal.ONE), MathContext.DECIMAL32)
                        .subtract(HUNDRED)
                : percent.subtract(HUNDRED);
        BigDecimal value = plan ? percent : change;
        Satellite satellite = satellite(changeKind(reference), quantity, value, "%", reference, left);
        Optional<Draft> target = scene.target(left.cue()).filter(Draft::isLevel);
        Draft draft = target.orElseGet(() -> scene.draft(
                index,
                quantity.with(Unit.PERCENT, quantity.amount().withUnit("%")),
                plan ? Claim.Kind.PLAN_PERCENT : Claim.Kind.GROWTH,
                left,
                index));
        draft.satellites().add(satellite);
        if (left.role() == Sense.UP) {
            Satellite more = satellite(
                    changeKind(reference), quantity, plan ? percent.add(HUNDRED) : percent, "%", reference, left);
            draft.ambiguous()
                    .add(new Reading(
                            target.isPresent() ? draft.amount().value() : more.value(),
                            Optional.empty(),
                            List.of(more),
                            "“" + scene.line().text(left.cue(), index + 1) + "”: multiple or increase"));
        }
        if (target.isEmpty()) {
            draft.amount(draft.amount().withValue(value).withUnit("%"));
            draft.growing(true);
            scene.state().add(draft, scene.end(index, reference));
            scene.state().await(draft);
        } else {
            scene.state().used(scene.end(index, reference));
        }
    }
}
