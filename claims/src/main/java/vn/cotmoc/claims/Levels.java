package vn.cotmoc.claims;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cotmoc.claims.Item.Kind;
import vn.cotmoc.model.Bound;
import vn.cotmoc.model.Period;

/// Reads levels: amounts of money, counts, measures; changes in the unit itself; a unit that the text leaves out is
/// filled in.
final class Levels {
    private static final BigDecimal MANY = BigDecimal.valueOf(100);
    private static final int MOST_COMPANION = 8;

    private final Scene scene;
    private final Brackets brackets;
    private final Deltas deltas;
    private final Units units;

    /// All of which a part follows: “trong số 110 xã, 24 xã”.
    @Nullable
    private Quantity group;

    Levels(Scene scene) {
        this.scene = scene;
        this.brackets = new Brackets(scene);
        this.deltas = new Deltas(scene);
        this.units = new Units(scene);
    }

    void level(int index, Quantity found, Left left) {
        Quantity quantity = units.completed(index, found, left);
        if (brackets.restates(index, quantity)) {
            return;
        }
        if (isGroup(index, quantity)) {
            group = quantity;
            return;
        }
        if (!isFigure(index, quantity, left) || isSubject(index, quantity, left)) {
            return;
        }
        units.remember(quantity);
        Reference behind = scene.references().after(index);
        Reference reference = behind == null ? scene.references().within(left.cue(), index) : behind;
        boolean beside = left.role() == Sense.HIGHER || left.role() == Sense.LOWER;
        if (left.isChange() && deltas.isDelta(index, left, reference) || beside && reference != null) {
            deltas.delta(index, quantity, left, reference);
        } else {
            state(index, quantity, left, reference);
        }
    }

    private boolean isFigure(int index, Quantity quantity, Left left) {
        return switch (quantity.unit().dimension()) {
            case NONE, STEPS, TIMES -> false;
            case AGE -> scene.naming().lasting(left.cue());
            case TIME -> scene.naming().lasting(left.cue());
            case TERRITORY -> isStated(index, quantity, left) && !namesFollow(index);
            case COUNT ->
                isStated(index, quantity, left)
                        && isSettled(index, quantity, left)
                        && !Thresholds.isClass(scene.line(), quantity, left);
            case MONEY, MEASURE, PERCENT, POINTS, SCORE -> true;
        };
    }

    /// của 18 xã describes; 18 xã states.
    private boolean isStated(int index, Quantity quantity, Left left) {
        boolean small = quantity.amount().whole().compareTo(MANY) < 0;
        return !(left.described()
                && small
                && left.hedge() == Bound.Hedge.EXACT
                && quantity.trait() != Quantity.Trait.FRACTION
                && quantity.trait() != Quantity.Trait.OVER
                && !isCompared(index)
                && !isParted(index, quantity, left));
    }

    /// “Trong số 46 nhiệm vụ được giao, đã hoàn thành 21 nhiệm vụ”: a whole whose parts follow is stated.
    private boolean isParted(int index, Quantity quantity, Left left) {
        boolean counted = scene.line().key(left.cue() - 1).equals("trong số") && quantity.has(Unit.Dimension.COUNT);
        for (int i = index + 1; counted && i < scene.line().size(); i++) {
            Quantity part = scene.line().at(i).quantity();
            if (part != null && part.unit().equals(quantity.unit())) {
                return true;
            }
        }
        return false;
    }

    /// “tại 38 xã, đạt 26,8%”: what is compared is stated.
    private boolean isCompared(int index) {
        Item cue = scene.line().at(index + 2);
        Quantity next = scene.line().at(index + 3).quantity();
        return scene.line().isBound(index + 1)
                && (cue.has(Sense.REACH)
                        || cue.has(Sense.EQUAL)
                        || cue.has(Sense.SHARE)
                        || cue.has(Sense.UP)
                        || cue.has(Sense.DOWN))
                && next != null
                && next.isPercent();
    }

    /// A noun that no list knows is counted only where a cue says so or the number is large.
    private boolean isSettled(int index, Quantity quantity, Left left) {
        return quantity.trait() != Quantity.Trait.OPEN
                || scene.line().at(index - 1).has(Sense.PART)
                || left.role() != null
                || left.hedge() != Bound.Hedge.EXACT
                || quantity.amount().whole().compareTo(MANY) >= 0;
    }

    /// “7 xã vùng cao đạt 15 tiêu chí/xã”: the number says of whom something is stated.
    private boolean isSubject(int index, Quantity quantity, Left left) {
        boolean each = quantity.amount().whole().compareTo(BigDecimal.ONE) == 0
                && List.of("trung bình", "bình quân", "cứ", "mỗi", "trên")
                        .contains(scene.line().key(index - 1));
        if (each || scene.line().key(index - 1).equals("cứ")) {
            return true;
        }
        if (left.role() != null
                || scene.line().at(index - 1).has(Sense.PART)
                || !quantity.unit().isWhole()
                || quantity.amount().whole().compareTo(MANY) >= 0) {
            return false;
        }
        for (int i = index + 1; i < scene.line().size() && !scene.line().isBound(i); i++) {
            if (scene.line().isNumber(i)) {
                Left next = Left.of(scene.line(), i);
                boolean reaches = next.role() == Sense.REACH
                        && scene.line().key(next.cue()).startsWith("đạt");
                Quantity reached = scene.line().at(i).quantity();
                boolean exact = next.hedge() == Bound.Hedge.EXACT
                        && (reached == null || !Thresholds.isOfCriteria(quantity, reached));
                return next.cue() > index && exact && (reaches || next.isChange());
            }
        }
        return false;
    }

    private boolean namesFollow(int index) {
        Item next = scene.line().at(index + 1);
        return next.is(Kind.WORD) && scene.line().tokens().get(next.from()).isCapital();
    }

    Units units() {
        return units;
    }

    /// The unit with its scale, as printed: a satellite has no scale of its own.
    static String printed(Quantity quantity) {
        String scale = switch (quantity.amount().scale().toPlainString()) {
            case "1" -> "";
            case "1000" -> "nghìn ";
            case "1000000" -> "triệu ";
            case "1000000000" -> "tỷ ";
            case "1000000000000" -> "nghìn tỷ ";
            default -> quantity.amount().scale().toPlainString() + " ";
        };
        return scale + quantity.unit().name();
    }

    /// “trong số 110 xã, 24 xã …”: the whole of the count that follows.
    private boolean isGroup(int index, Quantity quantity) {
        boolean of = scene.line().key(index - 1).equals("trong số")
                || scene.line().key(index - 1).equals("tổng số")
                        && scene.line().key(index - 2).equals("trong");
        Quantity next = scene.line().at(index + 2).quantity();
        return of
                && scene.line().isMark(index + 1, ",")
                && next != null
                && next.unit().equals(quantity.unit())
                && quantity.unit().isWhole();
    }

    /// The count as a part of all that was named before it.
    private Quantity grouped(int index, Quantity quantity) {
        Quantity all = scene.line().isNumber(index - 2) ? group : null;
        group = null;
        return all == null
                        || !all.unit().equals(quantity.unit())
                        || all.amount().whole().compareTo(quantity.amount().whole()) < 0
                ? quantity
                : new Quantity(
                        quantity.from(),
                        quantity.end(),
                        quantity.amount().withOf(all.amount().whole()),
                        quantity.unit(),
                        quantity.other(),
                        Quantity.Trait.FRACTION);
    }

    private void state(int index, Quantity found, Left left, @Nullable Reference reference) {
        Quantity quantity = grouped(index, found);
        Claim.Kind kind = quantity.trait() == Quantity.Trait.OVER
                ? Claim.Kind.LEVEL
                : quantity.trait() == Quantity.Trait.FRACTION
                        ? Claim.Kind.FRACTION
                        : quantity.amount().high().isPresent()
                                ? Claim.Kind.RANGE
                                : quantity.unit().name().indexOf('/') >= 0 ? Claim.Kind.RATE : Claim.Kind.LEVEL;
        Draft draft = scene.draft(index, quantity, kind, left, scene.end(index, reference));
        draft.amount(draft.amount().withBound(bound(index, left)));
        if (quantity.trait() == Quantity.Trait.OVER) {
            draft.amount(draft.amount().withoutOf());
        }
        if (isBase(left)) {
            aside(index, draft);
            return;
        }
        if (brackets.beside(index, draft)) {
            return;
        }
        scene.adopt(draft, left);
        if (isCompanion(index, quantity)) {
            scene.state().addCompanion(draft, index + 1);
        } else {
            scene.state().add(draft, index + 1);
        }
    }

    /// “97 tỷ đồng với 322 lượt hộ vay, đạt 50%”: what follows speaks of the first; of the money where things that are
    /// counted go with it.
    private boolean isCompanion(int index, Quantity quantity) {
        int at = index - 1;
        while (at >= 0 && !scene.line().isNumber(at)) {
            if (scene.line().isBound(at)) {
                return false;
            }
            at--;
        }
        boolean itself = quantity.has(Unit.Dimension.MEASURE) && scene.line().hasContent(at + 2, index);
        return at >= 0
                && !itself
                && scene.line().key(at + 1).equals("với")
                && scene.state()
                        .last()
                        .filter(last -> last.isLevel() && last.number() >= index - MOST_COMPANION)
                        .filter(last -> !last.quantity().unit().isWhole() || !quantity.has(Unit.Dimension.MONEY))
                        .isPresent();
    }

    /// A plan holds for its year.
    private static Period year(Period period) {
        return period instanceof Period.YearSpan ? period : Period.year(period.year());
    }

    Bound.Hedge bound(int index, Left left) {
        return switch (scene.line().key(index + 1)) {
            case "trở lên" -> Bound.Hedge.AT_LEAST;
            case "trở xuống" -> Bound.Hedge.AT_MOST;
            default -> left.levelHedge();
        };
    }

    /// “so với mức 45 tỷ đồng”, “kế hoạch (60 tỷ đồng)”: what others are compared with.
    private boolean isBase(Left left) {
        int before = left.cue() - 1;
        boolean bracket = scene.line().isMark(before, "(")
                && scene.state()
                        .latest()
                        .filter(latest -> latest.end() == before)
                        .isPresent();
        return bracket
                || scene.line().at(before).has(Sense.VERSUS)
                || scene.line().at(left.cue()).has(Sense.VERSUS);
    }

    private void aside(int index, Draft draft) {
        scene.state().latest().ifPresent(latest -> {
            if (latest.kind() == Reference.Kind.PLAN) {
                draft.status(Claim.Status.TARGET);
            }
            latest.period().ifPresent(period -> draft.period(Optional.of(period)));
            if (latest.kind() == Reference.Kind.PLAN && latest.period().isEmpty()) {
                draft.period(draft.period().map(Levels::year));
            }
            scene.state().last().ifPresent(last -> draft.subject(last.subject()));
        });
        scene.state().addAside(draft, index + 1);
    }
}
