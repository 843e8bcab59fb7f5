package vn.cotmoc.claims;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads percentages and percentage points: changes, percent of plan, shares, and levels that are rates.
final class Percents {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /// Of these there are so many, so that “38 xã, đạt 26%” is a part of all of them and not of a plan.
    private static final List<String> UNITS_OF_ALL =
            List.of("xã", "phường", "xã, phường", "thôn", "bản", "thôn, bản", "hộ", "huyện");

    private final Scene scene;
    private final Pairs pairs;
    private final Multiples multiples;
    private final Bindings bindings;

    Percents(Scene scene) {
        this.scene = scene;
        this.pairs = new Pairs(scene);
        this.multiples = new Multiples(scene);
        this.bindings = new Bindings(scene);
    }

    void percent(int index, Quantity quantity, Left found) {
        Left left = bindings.led(index, found);
        Reference after = pairs.behind(index);
        Reference behind = after == null ? scene.references().within(left.cue(), index) : after;
        boolean planned = scene.state()
                .fronted()
                .filter(reference -> reference.kind() == Reference.Kind.PLAN)
                .isPresent();
        boolean reached = left.role() == Sense.REACH || left.role() == Sense.EQUAL;
        boolean front = behind == null && (left.isChange() && !besidesRate(left) || planned && reached);
        Reference reference = front ? scene.state().fronted().orElse(null) : behind;
        if (new Brackets(scene).isIn(index, Sense.PLAN)) {
            planned(index, quantity, left);
        } else if (left.role() == null || left.role() == Sense.REACH || left.role() == Sense.EQUAL) {
            level(index, quantity, left, reference);
        } else {
            change(index, quantity, left, reference);
        }
        scene.state().refer(behind);
    }

    /// “(kế hoạch là 4%)”: what was aimed at, aside of the percentage before.
    private void planned(int index, Quantity quantity, Left left) {
        Draft draft = scene.draft(index, quantity, kind(quantity), left, index);
        draft.status(Claim.Status.TARGET);
        scene.state().addAside(draft, index + 1);
    }

    /// “cao hơn mức tăng 6,1% của quý I”: another growth that is compared with, not a comparison.
    private boolean besidesRate(Left left) {
        Item before = scene.line().at(left.cue() - 1);
        return before.has(Sense.VERSUS) || before.has(Sense.HIGHER) || before.has(Sense.LOWER);
    }

    private void change(int index, Quantity quantity, Left left, @Nullable Reference reference) {
        boolean plan = reference != null && reference.kind() == Reference.Kind.PLAN;
        boolean down = left.role() == Sense.DOWN || left.role() == Sense.LOWER;
        BigDecimal value = down ? lowest(quantity.amount()) : quantity.amount().value();
        if (left.role() == Sense.SHARE) {
            share(index, quantity, left, reference);
        } else if (left.role() == Sense.TIMES) {
            multiples.inPercent(index, quantity, left, reference);
        } else if (plan || left.role() == Sense.EXCEED && reference == null) {
            plan(index, quantity, left, HUNDRED.add(value), reference);
        } else if ((left.role() == Sense.HIGHER || down && left.role() == Sense.LOWER) && isRate(left)) {
            hang(scene.target(left.cue()), index, left, reference, value, "pp");
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
            Left left,
            @Nullable Reference reference,
            BigDecimal value,
            String unit) {
        target.ifPresent(level -> level.satellites()
                .add(satellite(Scene.change(reference, level.period()), value, unit, reference, left)));
        scene.state().used(scene.end(index, reference));
    }

    private static Satellite satellite(
            Satellite.Kind kind, BigDecimal value, String unit, @Nullable Reference reference, Left left) {
        return new Satellite(kind, value, unit, Scene.text(reference), left.hedge());
    }

    void growth(int index, Quantity quantity, Left left, BigDecimal value, @Nullable Reference reference) {
        boolean versusRate = besidesRate(left);
        if (left.respectively() && restated(index, left, value)) {
            return;
        }
        boolean yearly = scene.naming().averaged(0, quantity)
                || scene.line().has(Sense.AVERAGE, scene.line().clauseStart(left.cue()), index);
        Optional<Draft> target =
                versusRate || left.respectively() || yearly ? Optional.empty() : scene.target(left.cue());
        target = target.map(level -> bindings.about(index, level));
        if (target.filter(Draft::isLevel).isPresent()) {
            Satellite.Kind kind = Scene.change(known(reference), target.get().period());
            target.get().satellites().add(satellite(kind, value, "%", reference, left));
            scene.state().used(scene.end(index, reference));
            return;
        }
        if (reference != null && !left.respectively() && tellsMore(index, left, reference, value)) {
            return;
        }
        Draft draft = scene.draft(index, quantity, Claim.Kind.GROWTH, left, scene.end(index, reference));
        Satellite satellite = satellite(Scene.change(known(reference), draft.period()), value, "%", reference, left);
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
        if (left.respectively() && pairs.zip(index, satellite)) {
            return;
        }
        bindings.shareReference(draft, reference);
        if (versusRate) {
            scene.state().addAside(draft, scene.end(index, reference));
        } else {
            scene.state().add(draft, scene.end(index, reference));
            scene.state().await(draft);
        }
    }

    /// “tăng 0,16% so với tháng trước, tăng 0,67% so với cùng kỳ”: the same grew, against another time.
    private boolean tellsMore(int index, Left left, Reference reference, BigDecimal value) {
        boolean time = reference.kind() == Reference.Kind.BEFORE || reference.kind() == Reference.Kind.YEAR_BEFORE;
        Optional<Draft> growth = scene.target(left.cue())
                .filter(draft -> time
                        && draft.kind() == Claim.Kind.GROWTH
                        && draft.satellites().size() == 1)
                .filter(draft -> !draft.satellites().getFirst().reference().isEmpty());
        growth.ifPresent(draft -> {
            draft.satellites().add(satellite(Scene.change(reference, draft.period()), value, "%", reference, left));
            scene.state().used(scene.end(index, reference));
        });
        return growth.isPresent();
    }

    /// What a change without a reference of its own is compared with: what the changes before it in the sentence are.
    @Nullable
    private Reference known(@Nullable Reference reference) {
        return reference == null ? scene.state().earlier().orElse(null) : reference;
    }

    /// “tăng 40 tỷ đồng, tương ứng tăng 12%”: the change before, in percent.
    private boolean restated(int index, Left left, BigDecimal value) {
        Optional<Draft> target = scene.target(left.cue())
                .filter(Draft::isLevel)
                .filter(draft -> !draft.satellites().isEmpty());
        Optional<Satellite> change = target.map(draft -> draft.satellites().getLast())
                .filter(last -> !last.unit().equals("%") && !last.unit().equals("hạng"));
        change.ifPresent(last -> target.get().satellites().add(satellite(last.kind(), value, "%", null, left)));
        scene.state().used(change.isPresent() ? index + 1 : 0);
        return change.isPresent();
    }

    /// An index of prices is compared with the month before where nothing else is said.
    private static boolean isMonthlyPrice(Draft draft) {
        String subject = Line.plain(draft.subject());
        return (subject.contains("cpi") || subject.contains("chỉ số giá"))
                && draft.period()
                        .filter(period -> period.toString().length() == 7)
                        .isPresent();
    }

    private void plan(int index, Quantity quantity, Left left, BigDecimal value, @Nullable Reference reference) {
        Satellite satellite = satellite(Satellite.Kind.VS_PLAN, value, "%", reference, left);
        if (left.respectively() && pairs.zip(index, satellite)) {
            return;
        }
        Optional<Draft> target = scene.target(left.cue())
                .filter(Draft::isLevel)
                .filter(draft -> !draft.isPercent() && !isPlanItself(draft));
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

    /// “Tổng kế hoạch vốn 3.580 tỷ đồng, đã giải ngân 62%”: the percentage is no part of the plan that the plan is.
    private boolean isPlanItself(Draft draft) {
        int number = draft.number();
        return draft.status() == Claim.Status.TARGET
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

    private void share(int index, Quantity quantity, Left left, @Nullable Reference reference) {
        Satellite satellite =
                satellite(Satellite.Kind.SHARE_OF, quantity.amount().value(), "%", reference, left);
        Optional<Draft> target = scene.target(left.cue())
                .filter(Draft::isLevel)
                .filter(draft -> !draft.isPercent() && !(countsAfter(quantity) && isParted(draft.number(), index)));
        if (target.isPresent()) {
            target.get().satellites().add(satellite);
            scene.state().used(scene.end(index, reference));
            return;
        }
        Draft draft = scene.draft(index, quantity, Claim.Kind.SHARE, left, scene.end(index, reference));
        draft.satellites().add(satellite);
        scene.state().add(draft, scene.end(index, reference));
    }

    private boolean isParted(int from, int to) {
        for (int i = from; i < to; i++) {
            if (scene.line().isMark(i, ";")) {
                return true;
            }
        }
        return false;
    }

    /// A percentage that is reached: of a plan, of a whole, a growth, or a rate of its own.
    private void level(int index, Quantity quantity, Left left, @Nullable Reference reference) {
        if (reference != null && compared(index, quantity, left, reference) || ofLast(index, quantity, left)) {
            return;
        }
        int from = scene.naming().subjectStart(left.cue(), scene.state().consumed());
        boolean named = scene.line().hasContent(from, left.cue());
        if (reference == null && isPlannedToo(left)) {
            plan(index, quantity, left, quantity.amount().value(), null);
        } else if (isShare(index, quantity, left, named)) {
            share(index, quantity, left, reference);
        } else if (scene.naming().growing(left.cue(), scene.state().consumed())
                || !named && scene.state().last().filter(Draft::isGrowing).isPresent()) {
            rate(index, quantity, left, reference);
        } else {
            Draft draft = scene.draft(index, quantity, kind(quantity), left, index);
            boolean changed = scene.state()
                    .waiting()
                    .filter(each -> each.kind() == Claim.Kind.DELTA)
                    .isPresent();
            if (changed) {
                scene.adopt(draft, left);
            }
            scene.state().add(draft, index + 1);
        }
    }

    /// “đạt hơn 20% kế hoạch; vốn Trung ương giải ngân đạt gần 30%”: the same verb after a percent of plan.
    private boolean isPlannedToo(Left left) {
        return left.role() == Sense.REACH
                && isAttained(left)
                && scene.state()
                        .last()
                        .filter(last -> last.kind() == Claim.Kind.PLAN_PERCENT
                                && last.rule().equals(left.rule()))
                        .isPresent();
    }

    private Claim.Kind kind(Quantity quantity) {
        boolean rate = scene.line().tokens().subList(quantity.from(), quantity.end()).stream()
                .anyMatch(token -> token.is("/"));
        return quantity.amount().high().isPresent() ? Claim.Kind.RANGE : rate ? Claim.Kind.RATE : Claim.Kind.LEVEL;
    }

    /// True where the reference says what the percentage is.
    private boolean compared(int index, Quantity quantity, Left left, Reference reference) {
        return switch (reference.kind()) {
            case PLAN -> {
                plan(index, quantity, left, quantity.amount().value(), reference);
                yield true;
            }
            case WHOLE -> {
                share(index, quantity, left, reference);
                yield true;
            }
            case YEAR_BEFORE, BEFORE, OTHER -> {
                boolean equal = left.role() == Sense.EQUAL;
                if (equal) {
                    growth(index, quantity, left, quantity.amount().value().subtract(HUNDRED), reference);
                }
                yield equal;
            }
        };
    }

    /// In a structure, of counted things, or in a chain of shares.
    private boolean isShare(int index, Quantity quantity, Left left, boolean named) {
        boolean structured = left.role() == null && scene.naming().structured(index);
        boolean bare = left.role() == null || scene.line().key(left.cue()).equals("với");
        boolean chained = scene.state()
                .last()
                .filter(last -> last.kind() == Claim.Kind.SHARE)
                .isPresent();
        boolean listed = left.role() == null
                && (scene.state().isBracketed()
                        || scene.line().isMark(index - 1, ",") && scene.line().isContent(index + 1));
        return structured || countsAfter(quantity) || chained && (bare && named || listed);
    }

    /// 98% hộ dân: a part of things that are counted.
    private boolean countsAfter(Quantity quantity) {
        UnitReader.Found noun = new UnitReader(scene.line().tokens()).known(quantity.end());
        return noun != null && noun.unit().isWhole();
    }

    /// “5 tỷ đồng, đạt 98%” is of the plan, “96 xã (67%)” of all.
    private boolean ofLast(int index, Quantity quantity, Left left) {
        Optional<Draft> target = scene.target(left.cue())
                .filter(Draft::isLevel)
                .filter(draft -> !draft.isPercent() && !draft.quantity().has(Unit.Dimension.POINTS));
        boolean attained = left.role() == Sense.EQUAL || left.role() == Sense.REACH && isAttained(left);
        String before = scene.line().key(index - 1);
        boolean thus = before.equals("tức") || before.equals("tức là");
        boolean share = (scene.state().isBracketed() || thus) && left.role() == null;
        if (target.isEmpty() || !attained && !share) {
            return false;
        }
        if (attained && isPlanItself(target.get())) {
            plan(index, quantity, left, quantity.amount().value(), null);
            return true;
        }
        boolean restated = left.role() == Sense.EQUAL || isRestated(index);
        if (restated && sameChange(target.get(), index, quantity, left)) {
            return true;
        }
        boolean ofAll = UNITS_OF_ALL.contains(target.get().amount().unit())
                && left.rule().equals("level.reach");
        Satellite.Kind kind = attained && !ofAll ? Satellite.Kind.VS_PLAN : Satellite.Kind.SHARE_OF;
        target.get().satellites().add(satellite(kind, quantity.amount().value(), "%", null, left));
        scene.state().used(index + 1);
        return true;
    }

    /// “giảm 19 hộ (1,1%)”.
    private boolean isRestated(int index) {
        return scene.line().isMark(index - 1, "(")
                && scene.line().at(index - 2).is(Item.Kind.QUANTITY)
                && Left.of(scene.line(), index - 2).isChange();
    }

    /// đạt, hoàn thành; not còn or lên, which name another level.
    private boolean isAttained(Left left) {
        String cue = scene.line().key(left.cue());
        return cue.contains("đạt") || cue.equals("hoàn thành") || cue.equals("thực hiện") || cue.contains("giải ngân");
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
            level.satellites().add(satellite(last.kind(), signed, "%", null, left));
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
            Satellite.Kind kind = Scene.change(kept, draft.period());
            draft.satellites().add(satellite(kind, quantity.amount().value(), "%", kept, left));
        }
        scene.state().add(draft, scene.end(index, reference));
    }

    /// The lower end of a fall.
    private static BigDecimal lowest(Amount amount) {
        return amount.high().orElse(amount.value()).negate();
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
        BigDecimal value = down ? lowest(quantity.amount()) : quantity.amount().value();
        Optional<Draft> target = scene.target(left.cue()).filter(Draft::isPercent);
        if (changes && target.isPresent()) {
            hang(target, index, left, reference, value, "pp");
            return;
        }
        Claim.Kind kind = changes ? Claim.Kind.DELTA : Claim.Kind.LEVEL;
        Draft draft = scene.draft(index, quantity, kind, left, scene.end(index, reference));
        draft.amount(signed(draft.amount(), down));
        if (changes) {
            Satellite.Kind change = Scene.change(reference, draft.period());
            draft.satellites().add(satellite(change, value, "pp", reference, left));
        }
        scene.state().add(draft, scene.end(index, reference));
        if (changes) {
            scene.state().await(draft);
        }
    }
}
