package vn.cotmoc.claims;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.cotmoc.claims.Item.Kind;
import vn.cotmoc.model.Bound;

/// Reads a sentence from left to right and says what is claimed with each number.
///
/// A level opens a claim; comparisons after it hang on the nearest level of the chain, unless something else is named
/// in
/// between. A parenthesis belongs to what stands before it, and what it hangs on is the same after it as before.
final class Clauses {
    private final Line line;
    private final State state = new State();
    private final Percents percents;
    private final Multiples multiples;
    private final Levels levels;
    private final FromTo changes;
    private final Ranks ranks;
    private final Naming naming;
    private final ReferenceReader references;

    /// What stood left of the number before, for those that follow in a list without a cue of their own.
    @Nullable
    private Left before;

    private int beforeIndex = -9;
    private boolean named;

    private Clauses(Line line, Topic topic) {
        this.line = line;
        this.naming = new Naming(line, topic);
        this.references = new ReferenceReader(line);
        Scene scene = new Scene(line, state, naming, references, new Bases(line, topic));
        this.percents = new Percents(scene);
        this.multiples = new Multiples(scene);
        this.levels = new Levels(scene);
        this.changes = new FromTo(scene, levels);
        this.ranks = new Ranks(scene);
    }

    /// The claims of the sentence, in the order of the text.
    static List<Draft> read(Line line, Topic topic) {
        Clauses clauses = new Clauses(line, topic);
        if (line.at(0).has(Sense.PART)) {
            // “…, tăng 9% so với tháng trước. Trong đó khai khoáng tăng 3%”
            topic.earlier().ifPresent(clauses.state::lean);
        }
        for (int i = 0; i < line.size(); i++) {
            clauses.step(i);
        }
        Bindings.spread(clauses.state.list());
        topic.compared(clauses.state.earlier());
        return clauses.state.drafts().stream()
                .sorted((a, b) -> Integer.compare(a.number(), b.number()))
                .toList();
    }

    private void step(int index) {
        Item item = line.at(index);
        switch (item.kind()) {
            case QUANTITY -> quantity(index);
            case RANK -> ranks.read(index);
            case MARK -> mark(index);
            case CUE -> cue(index);
            case PERIOD -> time(index, item);
            case WORD -> word(index);
            case PLACE, IGNORED -> {}
        }
    }

    private void mark(int index) {
        if (line.isMark(index, "(")) {
            named = line.hasContent(Math.max(state.consumed(), line.clauseStart(index)), index)
                    && !line.isNumber(index - 1);
            state.open();
        } else if (line.isMark(index, ")")) {
            state.close(named && isFollowed(index));
        } else if (line.isMark(index, ";")) {
            state.forgetPlan();
        }
    }

    /// Whether a change of what was named before the parenthesis follows it.
    private boolean isFollowed(int closing) {
        Item next = line.at(closing + 1);
        return next.has(Sense.UP) || next.has(Sense.DOWN) || next.has(Sense.REACH) || next.has(Sense.TIMES);
    }

    /// “tăng 2% so với tháng trước; tính chung 9 tháng tăng 7%”: the month before holds for the month only.
    private void time(int index, Item item) {
        Stretch stretch = item.stretch();
        if (stretch != null && !stretch.isMonth() && index >= state.consumed() && !naming.compared(index)) {
            state.forgetBefore();
        }
    }

    /// “các ngành đều tăng, như: khai khoáng tăng 3%; …”.
    private void word(int index) {
        if (line.key(index).equals("như") && !state.isBracketed()) {
            state.beginList();
        }
    }

    private void cue(int index) {
        Item item = line.at(index);
        if (item.has(Sense.PART)) {
            state.openList();
        } else if (item.has(Sense.VERSUS) && index >= state.consumed()) {
            Reference reference = references.find(index);
            if (reference != null) {
                state.front(reference);
            }
        }
    }

    private void quantity(int index) {
        Item item = line.at(index);
        Quantity quantity = item.quantity();
        if (quantity == null || !item.is(Kind.QUANTITY)) {
            return;
        }
        quantity = paired(index, quantity);
        Left signed = signed(index, quantity);
        Left left = signed == null ? inherited(index, quantity) : signed;
        if (signed != null && quantity.amount().value().signum() < 0) {
            quantity = quantity.with(
                    quantity.amount().withValue(quantity.amount().value().negate()));
        }
        before = left;
        beforeIndex = index;
        if (changes.read(index, quantity, left)) {
            return;
        }
        switch (quantity.unit().dimension()) {
            case PERCENT -> percents.percent(index, quantity, left);
            case POINTS -> percents.points().read(index, quantity, left);
            case TIMES -> multiples.times(index, quantity, left);
            case STEPS -> ranks.steps(index, quantity, left);
            case TERRITORY -> {
                if (!ranks.another(index, quantity)) {
                    levels.level(index, quantity, left);
                }
            }
            case MONEY, COUNT, MEASURE, SCORE, TIME, AGE, NONE -> levels.level(index, quantity, left);
        }
    }

    /// “0,4 và 0,6 điểm phần trăm”, “tăng 5 và 6%”: the unit is said once.
    private Quantity paired(int index, Quantity quantity) {
        Quantity next = line.at(index + 2).quantity();
        if (next == null
                || !quantity.has(Unit.Dimension.NONE)
                || !line.key(index + 1).equals("và")) {
            return quantity;
        }
        return next.isPercent() || next.has(Unit.Dimension.POINTS) ? Units.withUnit(quantity, next.unit()) : quantity;
    }

    /// (+8%), (-3%): the sign is the cue.
    @Nullable
    private Left signed(int index, Quantity quantity) {
        boolean up = line.isMark(index - 1, "+") && line.isMark(index - 2, "(");
        boolean down = line.isMark(index - 1, "(") && quantity.amount().value().signum() < 0;
        Bound.Hedge exact = Bound.Hedge.EXACT;
        return up
                ? new Left(Sense.UP, "change.up", index - 2, exact, exact, false, false)
                : down ? new Left(Sense.DOWN, "change.down", index - 1, exact, exact, false, false) : null;
    }

    private boolean steps(int index) {
        Quantity quantity = line.at(index).quantity();
        return quantity != null && quantity.has(Unit.Dimension.STEPS);
    }

    /// tăng 5% và 3%, tăng 5 bậc và 2,5 điểm: the second is a change too.
    private Left inherited(int index, Quantity quantity) {
        Left left = Left.of(line, index);
        Left earlier = before;
        if (left.role() != null || earlier == null || earlier.role() == null || earlier.role() == Sense.REACH) {
            return left;
        }
        if (earlier.role() == Sense.SHARE
                && quantity.isPercent()
                && line.key(left.cue() - 1).equals("và")) {
            // “chiếm 50% diện tích cả nước và 80% diện tích của vùng”
            return as(earlier, left);
        }
        Reference reference = references.after(beforeIndex);
        int from = reference == null ? beforeIndex + 1 : Math.max(beforeIndex + 1, reference.end());
        for (int i = from; i < left.cue(); i++) {
            boolean change = earlier.role() == Sense.UP || earlier.role() == Sense.DOWN;
            boolean counts =
                    quantity.unit().isWhole() && change && state.fronted().isPresent() && i == index - 1;
            boolean score = quantity.has(Unit.Dimension.SCORE) && steps(beforeIndex) && i == index - 1;
            boolean comma = line.isMark(i, ",") && (quantity.isPercent() || counts || score);
            if (!comma && !line.key(i).equals("và")) {
                return left;
            }
        }
        return as(earlier, left);
    }

    private static Left as(Left earlier, Left left) {
        return new Left(
                earlier.role(), earlier.rule(), left.cue(), left.hedge(), left.hedge(), earlier.respectively(), false);
    }
}
