package vn.cotmoc.claims;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads percentages: changes, percent of plan, and levels that are rates.
final class Percents {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /// Of these there are so many, so that “38 xã, đạt 26%” is a part of all of them and not of a plan.
    private static final List<String> UNITS_OF_ALL =
            List.of("xã", "phường", "xã, phường", "thôn", "bản", "thôn, bản", "hộ", "huyện");

    private static final List<String> SECTORS = List.of(
            "công nghiệp", "nông", "lâm nghiệp", "thủy sản", "xây dựng", "dịch vụ", "thương mại", "khu vực", "ngành");

    private final Scene scene;
    private final Pairs pairs;
    private final Multiples multiples;
    private final Bindings bindings;
    private final Growths growths;
    private final PlanPercents plans;
    private final Brackets brackets;
    private final AsidePercents asides;
    private final Shares shares;
    private final Points points;

    Percents(Scene scene) {
        this.scene = scene;
        this.pairs = new Pairs(scene);
        this.multiples = new Multiples(scene);
        this.bindings = new Bindings(scene);
        this.growths = new Growths(scene, pairs, bindings);
        this.plans = new PlanPercents(scene, pairs);
        this.brackets = new Brackets(scene);
        this.asides = new AsidePercents(scene, brackets);
        this.shares = new Shares(scene);
        this.points = new Points(scene);
    }

    Points points() {
        return points;
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
        boolean front = behind == null
                && (left.isChange() && !growths.besidesRate(left)
                        || planned && reached
                        || left.role() == Sense.EQUAL
                                && scene.state()
                                        .fronted()
                                        .filter(Reference::isTime)
                                        .isPresent());
        Reference reference = front ? scene.state().fronted().orElse(null) : behind;
        if (left.role() == Sense.EQUAL && !scene.state().isBracketed()) {
            // “bằng 96% cùng kỳ; … bằng 104%”
            reference = reference == null ? scene.state().equalled().orElse(null) : reference;
            Optional.ofNullable(reference).ifPresent(scene.state()::equal);
        }
        if (Thresholds.isOne(scene.line(), index, left)
                || left.role() == Sense.EXCEED && isThreshold(left) && Thresholds.isOfSome(scene.line(), left)
                || isOfOthers(index, left)
                || asides.read(index, quantity, left, behind)) {
            return;
        }
        if (left.role() == null || left.role() == Sense.REACH || left.role() == Sense.EQUAL) {
            level(index, quantity, left, reference);
        } else {
            change(index, quantity, left, reference);
        }
        scene.state().refer(behind);
    }

    private void change(int index, Quantity quantity, Left left, @Nullable Reference reference) {
        boolean plan = reference != null && reference.kind() == Reference.Kind.PLAN;
        boolean down = left.role() == Sense.DOWN || left.role() == Sense.LOWER;
        BigDecimal value =
                down ? Growths.lowest(quantity.amount()) : quantity.amount().value();
        if (left.role() == Sense.SHARE && (plan || reference == null && isSpentRate(left))) {
            plans.plan(index, quantity, left, value, reference);
        } else if (left.role() == Sense.SHARE) {
            shares.share(index, quantity, left, reference);
        } else if (left.role() == Sense.TIMES) {
            multiples.inPercent(index, quantity, left, reference);
        } else if (left.role() == Sense.EXCEED
                && scene.target(left.cue()).filter(Draft::isPercent).isPresent()) {
            // “95,2%, vượt 0,2% kế hoạch”: points of a rate
            points.hang(scene.target(left.cue()), index, left, reference, value);
        } else if (!plan && left.role() == Sense.EXCEED && isThreshold(left)) {
            level(index, quantity, left, reference);
        } else if (plan || left.role() == Sense.EXCEED && reference == null) {
            plans.plan(index, quantity, left, HUNDRED.add(value), reference);
        } else if ((left.role() == Sense.HIGHER || down && left.role() == Sense.LOWER) && isRate(left)) {
            points.hang(scene.target(left.cue()), index, left, reference, value);
        } else {
            growths.growth(index, quantity, left, value, reference);
        }
    }

    /// “tỷ lệ nợ xấu vượt mức 3%”.
    private boolean isThreshold(Left left) {
        return scene.line().key(left.cue()).equals("vượt mức")
                && !scene.line().key(left.cue() - 1).equals("hoàn thành")
                && Line.plain(scene.line().text(scene.line().clauseStart(left.cue()), left.cue()))
                        .contains("tỷ lệ");
    }

    private boolean isRate(Left left) {
        return scene.target(left.cue()).filter(Draft::isPercent).isPresent();
    }

    /// A percentage that is reached: of a plan, of a whole, a growth, or a rate of its own.
    private void level(int index, Quantity quantity, Left left, @Nullable Reference reference) {
        if (reference != null && compared(index, quantity, left, reference) || ofLast(index, quantity, left)) {
            return;
        }
        int from = scene.naming().subjectStart(left.cue(), scene.state().consumed());
        boolean named = scene.line().hasContent(from, left.cue());
        if (reference == null && (isPlannedToo(left) || isDisbursed(left, from))) {
            plans.plan(index, quantity, left, quantity.amount().value(), null);
        } else if (shares.isShare(index, quantity, left, named)) {
            shares.share(index, quantity, left, reference);
        } else if (scene.naming().growing(left.cue(), scene.state().consumed())
                || !named && scene.state().last().filter(Draft::isGrowing).isPresent()
                || scene.state().isBracketed() && scene.line().has(Sense.GROWTH, 0, index)
                || (left.role() == null || left.role() == Sense.REACH)
                        && isSector(from)
                        && scene.state().last().filter(Draft::isGrowing).isPresent()) {
            growths.rate(index, quantity, left, reference);
        } else {
            Draft draft = scene.draft(index, quantity, AsidePercents.kind(scene.line(), quantity), left, index);
            boolean waits = scene.state()
                    .waiting()
                    .filter(each -> each.kind() == Claim.Kind.DELTA || each.kind() == Claim.Kind.RANK)
                    .isPresent();
            boolean equal = left.role() == Sense.EQUAL
                    && scene.line().has(Sense.UP, 0, scene.line().size());
            if (equal && reference == null) {
                // “khai khoáng bằng 98,4%; dệt tăng 11%”: of the year before
                BigDecimal change = quantity.amount().value().subtract(HUNDRED);
                draft.satellites().add(Scene.satellite(Satellite.Kind.YOY, change, "%", null, left));
            }
            if (waits) {
                scene.adopt(draft, left);
            }
            scene.state().add(draft, index + 1);
        }
    }

    /// “2.141 tỷ đồng được giải ngân, đạt tỷ lệ 20%”.
    private boolean isSpentRate(Left left) {
        return scene.line().key(left.cue()).equals("đạt tỷ lệ")
                && Line.plain(scene.line().text(Math.max(0, left.cue() - 4), left.cue()))
                        .contains("giải ngân");
    }

    /// “giải ngân vốn đầu tư công đạt 50%”: of the capital that was planned.
    private boolean isDisbursed(Left left, int from) {
        return left.role() == Sense.REACH
                && Line.plain(scene.line().text(from, left.cue() + 1)).contains("giải ngân");
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

    /// True where the reference says what the percentage is.
    private boolean compared(int index, Quantity quantity, Left left, Reference reference) {
        return switch (reference.kind()) {
            case PLAN -> {
                plans.plan(index, quantity, left, quantity.amount().value(), reference);
                yield true;
            }
            case WHOLE -> {
                shares.share(index, quantity, left, reference);
                yield true;
            }
            case YEAR_BEFORE, BEFORE, OTHER -> {
                boolean equal = left.role() == Sense.EQUAL || isReached(left, reference);
                if (equal) {
                    growths.growth(
                            index, quantity, left, quantity.amount().value().subtract(HUNDRED), reference);
                }
                yield equal;
            }
        };
    }

    /// “23.400 tấn, đạt 97% so với cùng kỳ”: of an amount; a rate that reaches 8% against the year before has grown by
    /// it.
    private boolean isReached(Left left, Reference reference) {
        return left.role() == Sense.REACH
                && isAttained(left)
                && reference.isTime()
                && scene.target(left.cue())
                        .filter(draft -> draft.isLevel() && !draft.isPercent())
                        .isPresent();
    }

    /// “dịch vụ tăng 7%; công nghiệp đạt 9,9%”: of a sector as its growth is.
    private boolean isSector(int from) {
        String words = Line.plain(
                scene.line().text(from, Math.min(from + 3, scene.line().size())));
        return SECTORS.stream().anyMatch(words::startsWith);
    }

    /// “bằng 54% bình quân cả nước”: against others, of whom nothing is said.
    private boolean isOfOthers(int index, Left left) {
        String next = scene.line().key(index + 1);
        return left.role() == Sense.EQUAL
                && scene.target(left.cue()).isPresent()
                && (next.startsWith("bình quân") || next.startsWith("trung bình") || next.equals("mức"))
                && !scene.line().at(index + 2).has(Sense.YOY);
    }

    /// “5 tỷ đồng, đạt 98%” is of the plan, “96 xã (67%)” of all.
    private boolean ofLast(int index, Quantity quantity, Left left) {
        Optional<Draft> target = scene.target(left.cue()).filter(Draft::isLevel).filter(draft -> !draft.isPercent());
        boolean attained = left.role() == Sense.EQUAL || left.role() == Sense.REACH && isAttained(left);
        String before = scene.line().key(index - 1);
        boolean thus = before.equals("tức") || before.equals("tức là");
        boolean share = (scene.state().isBracketed() || thus) && left.role() == null;
        if (target.isEmpty() || !attained && !share) {
            return false;
        }
        if (attained && plans.isPlanItself(target.get())) {
            plans.plan(index, quantity, left, quantity.amount().value(), null);
            return true;
        }
        if (left.role() == Sense.EQUAL
                && !scene.line().isContent(index + 1)
                && !scene.line().key(left.cue() - 1).equals("và")
                && brackets.again(target.get(), index, quantity.amount().value(), "%", left.hedge())) {
            return true;
        }
        boolean ofAll = UNITS_OF_ALL.contains(target.get().amount().unit())
                        && left.rule().equals("level.reach")
                || Wholes.isPartOfWhole(
                        scene.state(), target.get(), quantity.amount().value());
        ofAll |= attained && shares.countsAfter(quantity);
        Satellite.Kind kind = attained && !ofAll ? Satellite.Kind.VS_PLAN : Satellite.Kind.SHARE_OF;
        target.get().satellites().add(Scene.satellite(kind, quantity.amount().value(), "%", null, left));
        scene.state().used(index + 1);
        return true;
    }

    /// đạt, hoàn thành; not còn or lên, which name another level.
    private boolean isAttained(Left left) {
        String cue = scene.line().key(left.cue());
        return cue.contains("đạt") || cue.equals("hoàn thành") || cue.equals("thực hiện") || cue.contains("giải ngân");
    }
}
