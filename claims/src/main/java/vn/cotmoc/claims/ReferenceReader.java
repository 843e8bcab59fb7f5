package vn.cotmoc.claims;

import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cotmoc.claims.Item.Kind;
import vn.cotmoc.model.Period;

/// Reads what a number is compared with: `so với cùng kỳ năm trước`, `dự toán`, `so với tháng 11`.
final class ReferenceReader {
    private static final Set<String> FILLERS = Set.of(
            "mức",
            "con",
            "số",
            "kết",
            "quả",
            "thực",
            "hiện",
            "bình",
            "quân",
            "các",
            "chung",
            "cuối",
            "trong",
            "của",
            "tổng",
            "với",
            "cùng",
            "kỳ",
            "thời",
            "điểm",
            "là",
            "cả",
            "năm",
            "việc",
            "tại",
            "mức thực hiện",
            "thực hiện",
            "cuối kỳ",
            "mặt bằng");
    private static final Set<Sense> CUTS =
            Set.of(Sense.UP, Sense.DOWN, Sense.EXCEED, Sense.EQUAL, Sense.TIMES, Sense.SHARE, Sense.RANK, Sense.PART);
    private static final Set<String> SEASONS =
            Set.of("đông xuân", "hè thu", "thu đông", "vụ mùa", "lúa mùa", "vụ xuân", "lúa xuân", "vụ đông");
    private static final int MOST_TAIL = 6;
    private static final int MOST_WORDS = 9;

    private final Line line;

    ReferenceReader(Line line) {
        this.line = line;
    }

    /// The reference that begins at the item, with or without so với; null where there is none.
    @Nullable
    Reference find(int from) {
        boolean versus = line.at(from).has(Sense.VERSUS) || isLevelOfYear(from);
        int at = versus ? from + 1 : skipSmall(from);
        int fillers = 0;
        while (versus && fillers < 4 && isFiller(at)) {
            at++;
            fillers++;
        }
        Item item = line.at(at);
        if (item.has(Sense.PLAN)) {
            return reference(Reference.Kind.PLAN, from, at);
        }
        if (item.has(Sense.YOY)) {
            return yearBefore(from, at);
        }
        if (item.has(Sense.PREVIOUS) && (versus || !item.has(Sense.HEDGE))) {
            boolean season = line.key(at).equals("vụ trước") && namesSeason();
            return reference(season ? Reference.Kind.YEAR_BEFORE : Reference.Kind.BEFORE, from, at);
        }
        if (!versus && isMultiple(from - 1) && item.is(Kind.PERIOD)) {
            return compared(from, at, fillers);
        }
        if (!versus) {
            return item.has(Sense.WHOLE) && !line.isNumber(at + 1) ? reference(Reference.Kind.WHOLE, from, at) : null;
        }
        return compared(from, at, fillers);
    }

    /// The crop before of lúa đông xuân is that of the year before.
    private boolean namesSeason() {
        for (int i = 0; i + 1 < line.tokens().size(); i++) {
            String two =
                    line.tokens().get(i).key() + " " + line.tokens().get(i + 1).key();
            if (SEASONS.contains(two)) {
                return true;
            }
        }
        return false;
    }

    /// “gấp 3 lần năm 2030”: the time is compared with.
    private boolean isMultiple(int at) {
        Quantity quantity = line.at(at).quantity();
        return quantity != null && quantity.has(Unit.Dimension.TIMES);
    }

    /// “bằng 65% mức cùng kỳ năm 2019”.
    private boolean isLevelOfYear(int from) {
        return line.key(from).equals("mức") && line.at(from + 1).has(Sense.YOY);
    }

    /// của dự toán, trong kế hoạch.
    private int skipSmall(int from) {
        String key = line.key(from);
        return (key.equals("của") || key.equals("tổng")) && line.at(from + 1).has(Sense.PLAN) ? from + 1 : from;
    }

    private boolean isFiller(int at) {
        Item item = line.at(at);
        return FILLERS.contains(line.key(at)) && !item.has(Sense.PLAN) && !item.has(Sense.YOY) && !item.is(Kind.PERIOD);
    }

    @Nullable
    private Reference compared(int from, int at, int fillers) {
        Item item = line.at(at);
        Stretch stretch = item.stretch();
        if (stretch != null) {
            boolean before = stretch.rule().equals("year.end")
                    || stretch.isMonth() && !(stretch.dated() && !stretch.rule().startsWith("month"));
            return reference(before ? Reference.Kind.BEFORE : Reference.Kind.YEAR_BEFORE, from, at);
        }
        if (item.has(Sense.WHOLE) || wholeBefore(at, fillers)) {
            return reference(Reference.Kind.WHOLE, from, at);
        }
        if (line.isNumber(at) || line.isBound(at)) {
            return null;
        }
        Reference other = reference(Reference.Kind.OTHER, from, at);
        for (int i = at; i < other.end(); i++) {
            if (line.at(i).is(Kind.PERIOD) || line.at(i).has(Sense.YOY)) {
                return new Reference(Reference.Kind.YEAR_BEFORE, other.text(), other.end(), other.period());
            }
        }
        return other;
    }

    private boolean wholeBefore(int at, int fillers) {
        return fillers > 0 && line.key(at - 1).equals("số") && !line.key(at - 2).equals("con");
    }

    /// cùng kỳ tháng 11 is an earlier month of the same year, cùng kỳ tháng 11 năm trước is not.
    private Reference yearBefore(int from, int at) {
        Stretch next = line.at(at + 1).stretch();
        boolean month =
                next != null && next.isMonth() && !next.dated() && !next.rule().contains("last");
        boolean previous = line.at(at + 1).has(Sense.PREVIOUS) && line.key(at).equals("cùng kỳ");
        return reference(month || previous ? Reference.Kind.BEFORE : Reference.Kind.YEAR_BEFORE, from, at);
    }

    private Reference reference(Reference.Kind kind, int from, int at) {
        int end = at + 1;
        Optional<Period> period = stretch(at);
        boolean time = line.at(at).has(Sense.YOY) || line.at(at).has(Sense.PREVIOUS);
        while (end - at < MOST_WORDS && isPartOf(end, kind) && !(time && isSubject(end))) {
            period = period.isPresent() ? period : stretch(end);
            end++;
        }
        return new Reference(kind, line.text(from, end), end, period);
    }

    /// “so với cùng kỳ năm trước số vụ tăng 8%”: words behind the time, with a change behind them, are what changed.
    private boolean isSubject(int from) {
        for (int i = from; i < from + MOST_WORDS && line.isContent(from); i++) {
            if (line.at(i).has(Sense.UP) || line.at(i).has(Sense.DOWN)) {
                return true;
            }
            if (!line.isContent(i) && !line.at(i).has(Sense.WHOLE)) {
                return false;
            }
        }
        return false;
    }

    private Optional<Period> stretch(int at) {
        Stretch stretch = line.at(at).stretch();
        return stretch == null ? Optional.empty() : stretch.period();
    }

    private boolean isPartOf(int at, Reference.Kind kind) {
        Item item = line.at(at);
        if (at >= line.size() || line.isBound(at) || line.isNumber(at) || line.isJoint(at) || item.is(Kind.MARK)) {
            return false;
        }
        boolean cut = item.hasAny(CUTS)
                || item.has(Sense.VERSUS)
                || item.has(Sense.REACH) && !item.has(Sense.STATUS) && kind != Reference.Kind.WHOLE;
        return !cut && !line.key(at).equals("với");
    }

    /// “giảm 1.432 hộ (1,95%) so với đầu năm”: what the bracket restates is compared with the same.
    @Nullable
    private Reference behindBracket(int open) {
        int number = open + 1;
        while (line.at(number).is(Kind.CUE) || line.isMark(number, "+")) {
            number++;
        }
        boolean restated = line.at(number).is(Kind.QUANTITY) && line.isMark(number + 1, ")");
        Item behind = line.at(number + 2);
        return restated && (behind.has(Sense.VERSUS) || behind.has(Sense.YOY)) ? find(number + 2) : null;
    }

    /// “tăng 2%, bằng 700 con so với đầu năm”: both are compared with the same.
    @Nullable
    private Reference behindEqual(int number) {
        int cue = line.isMark(number + 1, ",") ? number + 2 : number + 1;
        Quantity changed = line.at(number).quantity();
        Quantity again = line.at(cue + 1).quantity();
        boolean restated = changed != null
                && again != null
                && changed.isPercent()
                && !again.isPercent()
                && line.at(cue).has(Sense.EQUAL);
        return restated && line.at(cue + 2).has(Sense.VERSUS) ? find(cue + 2) : null;
    }

    /// The reference that stands between a cue and its number: “cao hơn cùng kỳ 0,51%”, “giảm so với tháng trước 3%”.
    @Nullable
    Reference within(int cue, int number) {
        for (int i = cue + 1; i < number; i++) {
            Item item = line.at(i);
            if (item.has(Sense.VERSUS) || item.has(Sense.YOY) || item.has(Sense.PREVIOUS) || item.has(Sense.PLAN)) {
                Reference found = find(i);
                return found == null || found.end() > number ? null : found;
            }
        }
        return null;
    }

    /// The reference behind a number, over what the number counts: “giảm 5 vụ tai nạn so với năm 2018”.
    @Nullable
    Reference after(int number) {
        int next = number + 1;
        while (line.isMark(next, ".") || line.isMark(next, "…")) {
            // “tăng 8%... so với tháng trước”
            next++;
        }
        Reference direct = find(next);
        if (direct != null && (next == number + 1 || line.at(next).has(Sense.VERSUS))) {
            return direct;
        }
        if (line.isMark(number + 1, "(")) {
            return behindBracket(number + 1);
        }
        Reference again = behindEqual(number);
        if (again != null) {
            return again;
        }
        for (int i = number + 1; i <= number + MOST_TAIL && i < line.size(); i++) {
            Item item = line.at(i);
            if (item.has(Sense.VERSUS)) {
                return find(i);
            }
            if (line.isBound(i) || line.isNumber(i) || line.isJoint(i) || item.hasAny(CUTS)) {
                return null;
            }
        }
        return null;
    }
}
