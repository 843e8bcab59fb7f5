package vn.cotmoc.claims;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cotmoc.model.Bound;
import vn.cotmoc.model.Period;

/// What the readers of numbers share while they read one sentence.
record Scene(Line line, State state, Naming naming, ReferenceReader references, Bases bases) {
    private static final int MOST_HOLDER = 4;
    private static final List<String> STORMS = List.of("bão số", "cơn bão", "mưa lũ", "lũ quét", "sạt lở");
    private static final List<String> STOCKS =
            List.of("dư nợ", "vốn huy động", "huy động vốn", "nguồn vốn tự huy động", "tổng nguồn vốn", "tiền gửi");

    /// A claim that begins with the number.
    Draft draft(int index, Quantity quantity, Claim.Kind kind, Left left, int referenceEnd) {
        Draft draft = new Draft(index, quantity, kind, left.rule());
        boolean more = line.key(index + 1).equals("trở lên");
        draft.amount(quantity.amount().withBound(more ? Bound.Hedge.AT_LEAST : left.hedge()));
        String subject = naming.subject(left.cue(), state.consumed(), quantity, index);
        draft.subject(subject.isEmpty() ? inherited(quantity) : subject);
        draft.status(status(index, left));
        draft.period(Flows.period(line, index, draft.subject(), naming.period(index, referenceEnd)));
        return draft;
    }

    /// “có thêm 13 xã đạt chuẩn, nâng tổng số lên 29/175 xã”: of the same things as the number before.
    private String inherited(Quantity quantity) {
        return state.last()
                .map(last -> quantity.unit().isWhole()
                                && quantity.unit().equals(last.quantity().unit())
                        ? naming.counted(last.quantity(), last.number())
                        : last.subject())
                .orElse("");
    }

    /// Parts of an estimate, and what và joins to one, are estimates too.
    private Claim.Status status(int index, Left left) {
        Claim.Status own = naming.status(index);
        boolean joined = left.role() == null && line.key(left.cue() - 1).equals("và") && line.isNumber(left.cue() - 2);
        Optional<Draft> firm = joined ? state.last() : state.whole();
        boolean estimated = own == Claim.Status.ACTUAL
                && firm.filter(each -> each.status() == Claim.Status.ESTIMATE).isPresent();
        return estimated ? Claim.Status.ESTIMATE : own;
    }

    /// What a change without any reference is: debts and deposits are told against the end of the year before, damage
    /// by a
    /// storm against the report before.
    Satellite.Kind usual(@Nullable Reference reference, Draft draft) {
        String subject = Line.plain(draft.subject());
        boolean stock = STOCKS.stream().anyMatch(subject::contains) && !subject.endsWith("khác")
                || draft.quantity().unit().isWhole()
                        && STORMS.stream().anyMatch(Line.plain(line.sentenceText())::contains);
        return reference == null && stock ? Satellite.Kind.VS_PREVIOUS : change(reference, draft.period());
    }

    /// What a change with the reference is, on a claim of that time: the time a year before it makes it yoy, one that
    /// lies further back does not.
    Satellite.Kind change(@Nullable Reference reference, Optional<Period> own) {
        if (reference == null || reference.kind() == Reference.Kind.WHOLE) {
            return Satellite.Kind.YOY;
        }
        Satellite.Kind kind = reference.change();
        Optional<Period> base = reference.period();
        if (!reference.isTime() || base.isEmpty()) {
            return kind;
        }
        boolean sameMonth = own.isEmpty() && bases.namesMonth(base.get());
        if (sameMonth || own.isPresent() && base.get().equals(own.get().yearEarlier())) {
            return Satellite.Kind.YOY;
        }
        boolean yearLater = own.filter(
                        each -> each.lastDay().equals(base.get().lastDay().plusYears(1)))
                .isPresent();
        if (yearLater) {
            return Satellite.Kind.YOY;
        }
        boolean endOfYear = base.get().toString().endsWith("-12-31");
        return endOfYear || bases.liesFurther(reference, base.get(), own) ? Satellite.Kind.VS_PREVIOUS : kind;
    }

    /// “tăng 15%, đạt 300 tỷ đồng”, “đứng thứ tư với 52 tấn”: what waited hangs on the level that follows, unless
    /// something else is named in between.
    void adopt(Draft draft, Left left) {
        state.waiting()
                .filter(waiting -> !waiting.satellites().isEmpty()
                        && follows(left, draft.amount().of().isPresent())
                        && fits(waiting, draft))
                .ifPresent(waiting -> {
                    draft.subject(waiting.subject());
                    draft.satellites().addAll(waiting.satellites());
                    draft.ambiguous().addAll(waiting.ambiguous());
                    state.remove(waiting);
                });
    }

    /// “tăng 320 đồng/lít, lên 21.450 đồng/lít”: a change in a unit fits levels in it, one in points a percentage.
    private static boolean fits(Draft waiting, Draft level) {
        return waiting.kind() != Claim.Kind.DELTA
                || (waiting.quantity().has(Unit.Dimension.POINTS)
                        ? level.isPercent()
                        : waiting.amount().unit().equals(level.amount().unit()));
    }

    /// @param ofAll whether the level is said with its base: “tăng 6% (674 triệu USD/636 triệu USD)”
    private boolean follows(Left left, boolean ofAll) {
        for (int i = state.consumed(); i < left.cue(); i++) {
            Item item = line.at(i);
            if (line.key(i).equals("với")
                    && state.waiting()
                            .filter(each -> each.kind() == Claim.Kind.RANK)
                            .isPresent()) {
                // “xếp thứ ba cả nước với tổng vốn 2 tỷ USD”
                return true;
            }
            if (line.isContent(i) || item.is(Item.Kind.PLACE) || line.isMark(i, ";")) {
                return false;
            }
        }
        boolean bracketed = line.isMark(left.cue() - 1, "(") && ofAll;
        return !line.key(left.cue()).equals("có") && (left.role() != null || bracketed);
    }

    /// The claim that a comparison whose cue stands there hangs on; empty where something else is named in between.
    Optional<Draft> target(int cue) {
        boolean parted = line.key(cue).startsWith("tăng trưởng") && line.isMark(cue - 1, ";");
        boolean anew = line.namesAnew(state.consumed(), cue) && !isHolder(cue);
        return parted || anew ? Optional.empty() : state.target();
    }

    /// “Với 10.600 lượt khách, Tân Mỹ đạt 112% kế hoạch”: who has what the sentence begins with.
    private boolean isHolder(int cue) {
        int from = line.clauseStart(cue);
        boolean named = line.isMark(from - 1, ",") && cue > from && cue - from <= MOST_HOLDER;
        for (int i = from; i < cue && named; i++) {
            Item item = line.at(i);
            named = item.is(Item.Kind.PLACE)
                    || item.is(Item.Kind.WORD) && line.tokens().get(item.from()).isCapital();
        }
        return named && line.key(0).equals("với") && state.drafts().size() == 1;
    }

    /// What a change without a reference of its own is compared with: what the changes before it in the sentence are.
    @Nullable
    Reference known(@Nullable Reference reference) {
        return reference == null ? state.fronted().or(state::earlier).orElse(null) : reference;
    }

    /// The reference of a number: behind it, else in front of the clause.
    @Nullable
    Reference reference(int index) {
        Reference behind = references.after(index);
        return behind == null ? state.fronted().orElse(null) : behind;
    }

    int end(int index, @Nullable Reference reference) {
        return reference == null || reference.end() <= index ? index + 1 : reference.end();
    }

    static String text(@Nullable Reference reference) {
        return reference == null ? "" : reference.text();
    }

    static Satellite satellite(
            Satellite.Kind kind, BigDecimal value, String unit, @Nullable Reference reference, Left left) {
        return new Satellite(kind, value, unit, text(reference), left.hedge());
    }
}
