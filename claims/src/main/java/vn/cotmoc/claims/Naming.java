package vn.cotmoc.claims;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.cotmoc.claims.Item.Kind;
import vn.cotmoc.model.Period;

/// What a claim is about: the words of its subject, its time and how firm it is.
final class Naming {
    private static final Set<String> RATES = Set.of("grdp", "gdp", "iip", "gtsx", "gnp", "cpi");
    private static final Set<String> INDICES =
            Set.of("số", "điểm", "pci", "papi", "dti", "sipas", "par", "ppi", "index");
    private static final Set<String> ORDERS = Set.of("nâng", "đưa", "giảm", "tăng", "hoàn thành", "xây dựng");
    private static final Set<String> LIMITS = Set.of("AT_LEAST", "AT_MOST");
    private static final int MOST_TAIL = 8;

    private final Line line;
    private final Topic topic;

    /// @param topic of what the text speaks
    Naming(Line line, Topic topic) {
        this.line = line;
        this.topic = topic;
    }

    /// Where the words of the subject begin; a comma inside a name of several words does not end it.
    int subjectStart(int cue, int consumed) {
        int from = Math.max(line.clauseStart(cue), consumed);
        if (line.isNumber(from - 1)) {
            return afterJoint(from, cue);
        }
        while (from > consumed + 1 && line.isMark(from - 1, ",") && isNameOnly(from - 1, consumed)) {
            from = Math.max(line.clauseStart(from - 1), consumed);
        }
        return from;
    }

    /// What stands between a number and a conjunction still belongs to that number.
    private int afterJoint(int from, int cue) {
        for (int i = cue - 1; i >= from; i--) {
            if (line.isJoint(i)) {
                return i + 1;
            }
        }
        return from;
    }

    private boolean isNameOnly(int comma, int consumed) {
        int from = Math.max(line.clauseStart(comma), consumed);
        if (comma - from > 4 || comma == from || line.isNumber(from - 1)) {
            return false;
        }
        for (int i = line.at(from).has(Sense.PART) ? from + 1 : from; i < comma; i++) {
            if (!line.at(i).is(Kind.WORD)) {
                return false;
            }
        }
        return true;
    }

    String subject(int cue, int consumed, Quantity quantity, int number) {
        int from = subjectStart(cue, consumed);
        int to = cue;
        boolean raised = isRaised(from, to);
        while (from < to
                && (raised
                        || !line.isContent(from)
                                && !line.at(from).has(Sense.GROWTH)
                                && !line.at(from).has(Sense.WHOLE))) {
            from++;
        }
        while (to > from
                && !line.isContent(to - 1)
                && !line.at(to - 1).has(Sense.GROWTH)
                && !line.at(to - 1).is(Kind.PLACE)) {
            to--;
        }
        to = line.isMark(to, ")") && line.text(from, to).contains("(") ? to + 1 : to;
        String words = line.hasContent(from, to) ? line.text(from, to) : "";
        if (raised) {
            return "";
        }
        return !words.isEmpty()
                ? words
                : cue == from && line.isMark(from - 1, ":")
                        ? headed(quantity, number, from - 1)
                        : counted(quantity, number);
    }

    /// “nâng tổng số”, “đưa tổng số”: it names nothing of its own.
    private boolean isRaised(int from, int to) {
        String verb = line.key(from);
        boolean raises = verb.equals("nâng") || verb.equals("đưa");
        for (int i = from + 1; raises && i < to; i++) {
            raises = line.at(i).has(Sense.WHOLE)
                    || line.at(i).has(Sense.REACH)
                    || line.at(i).has(Sense.TO);
        }
        return raises && to > from + 1;
    }

    /// “Kim ngạch hàng địa phương: 156 triệu USD”: what stands before the colon.
    private String headed(Quantity quantity, int number, int colon) {
        int start = line.clauseStart(colon);
        boolean list = line.at(colon - 1).has(Sense.PART);
        return !list && line.hasContent(start, colon) ? line.text(start, colon) : counted(quantity, number);
    }

    /// The noun that is counted with what follows it: “640 hợp tác xã đang hoạt động”.
    String counted(Quantity quantity, int number) {
        int end = number + 1;
        while (end < line.size()
                && end - number < MOST_TAIL
                && (line.at(end).is(Kind.WORD) || line.at(end).is(Kind.PLACE))) {
            end++;
        }
        String tail = line.text(number + 1, end);
        if (!quantity.unit().isWhole()) {
            return tail;
        }
        String noun = quantity.unit().name();
        int per = noun.indexOf('/');
        return ((per > 0 ? noun.substring(0, per) : noun) + " " + tail).strip();
    }

    /// Whether the words from the beginning of the clause name something whose level is a growth.
    boolean growing(int cue, int consumed) {
        int from = subjectStart(cue, consumed);
        if (grows(from, cue)) {
            return true;
        }
        // “giữ mức tăng trưởng hai con số, ước đạt 11%”, “tăng trưởng ngành nông, lâm nghiệp đạt 5%”
        int start = from;
        while (start > consumed && line.isMark(start - 1, ",") && !line.isNumber(start - 2)) {
            start = Math.max(line.clauseStart(start - 1), consumed);
        }
        return grows(start, from);
    }

    private boolean grows(int from, int end) {
        for (int i = from; i < end; i++) {
            if (line.at(i).has(Sense.GROWTH) || RATES.contains(line.key(i)) && !isShare(from, i)) {
                return true;
            }
        }
        return false;
    }

    /// “tỷ trọng dịch vụ trong GRDP”: the share of it is no growth of it.
    private boolean isShare(int from, int rate) {
        String words = line.text(from, rate).toLowerCase(Locale.ROOT);
        return line.key(rate - 1).equals("trong") || words.contains("tỷ trọng") || words.contains("tỷ lệ");
    }

    /// What is counted where the subject begins with số: “số ca mắc là 45”.
    Unit counted(int cue, int consumed) {
        int first = cue;
        while (first > consumed && !line.isMark(first - 1, ";") && !line.isNumber(first - 1)) {
            first--;
        }
        int from = line.at(first).from();
        int to = line.at(cue).from();
        for (int i = from; i < to; i++) {
            if (line.tokens().get(i).is("số")) {
                UnitReader.Found noun = new UnitReader(line.tokens()).known(i + 1);
                return noun == null || !noun.unit().isWhole() ? Unit.NONE : noun.unit();
            }
        }
        return Unit.NONE;
    }

    /// Whether the sentence tells how a whole is made up: “cơ cấu kinh tế: …”.
    boolean structured(int number) {
        for (int i = 0; i < number; i++) {
            if (line.key(i).equals("cơ cấu")) {
                return true;
            }
        }
        return false;
    }

    boolean index(int cue) {
        for (int i = line.clauseStart(cue); i < cue; i++) {
            if (INDICES.contains(line.key(i))) {
                return true;
            }
        }
        return false;
    }

    boolean lasting(int cue) {
        return line.has(Sense.DURATION, line.clauseStart(cue), cue);
    }

    /// Whether changes in the sentence are averages of years.
    boolean averaged(int number, Quantity quantity) {
        for (int i = quantity.from(); i < quantity.end(); i++) {
            if (line.tokens().get(i).is("năm")) {
                return true;
            }
        }
        if (isOfOneYear(number)) {
            return false;
        }
        for (int i = 0; i < number; i++) {
            Stretch stretch = line.at(i).stretch();
            boolean span = stretch != null && stretch.isSpan() && !line.isMark(i - 1, "(");
            if (line.at(i).has(Sense.AVERAGE) || span) {
                return true;
            }
        }
        return false;
    }

    /// “riêng năm 2031 tăng 8%”: the clause names one time.
    private boolean isOfOneYear(int number) {
        boolean dated = false;
        for (int i = line.clauseStart(number); i < number; i++) {
            Stretch stretch = line.at(i).stretch();
            if (line.at(i).has(Sense.AVERAGE) || stretch != null && stretch.isSpan()) {
                return false;
            }
            dated |= stretch != null && stretch.rule().startsWith("year");
        }
        return dated;
    }

    /// The time next to the number: after it in its clause, else the last before it, else that of the text.
    Optional<Period> period(int number, int referenceEnd) {
        for (int i = Math.max(number + 1, referenceEnd);
                i < line.size() && !line.isNumber(i) && !line.isBound(i);
                i++) {
            if (line.at(i).has(Sense.VERSUS)) {
                break;
            }
            Optional<Period> own = at(i);
            if (own.isPresent()) {
                return own;
            }
        }
        for (int i = number - 1; i >= 0; i--) {
            Optional<Period> own = compared(i) || Occasions.isOne(line, i, number) ? Optional.empty() : at(i);
            if (own.isPresent()) {
                return own;
            }
        }
        return ahead(number).or(topic::period).or(() -> occasion(number));
    }

    /// The year of the occasion at which the number was told.
    private Optional<Period> occasion(int number) {
        for (int i = 0; i < number; i++) {
            if (Occasions.isOne(line, i, number) && at(i).isPresent()) {
                return at(i).map(day -> Period.year(day.year()));
            }
        }
        return Optional.empty();
    }

    /// “với 45 tỷ đồng, năm 2030 là năm cao nhất”: the time right behind the comma, where none stands before.
    private Optional<Period> ahead(int number) {
        int comma = number + 1;
        while (comma < line.size() && !line.isBound(comma) && !line.isNumber(comma)) {
            comma++;
        }
        return line.isMark(comma, ",") && line.key(comma + 2).equals("là") ? at(comma + 1) : Optional.empty();
    }

    /// Whether the time belongs to a reference: cùng kỳ năm 2030, so với năm 2030.
    boolean compared(int index) {
        for (int i = index - 1; i >= Math.max(0, index - 4); i--) {
            Item item = line.at(i);
            if (item.has(Sense.VERSUS) || item.has(Sense.YOY)) {
                return true;
            }
            if (line.isBound(i) || line.isNumber(i)) {
                return false;
            }
        }
        return false;
    }

    private Optional<Period> at(int index) {
        Stretch stretch = line.at(index).stretch();
        return stretch == null ? Optional.empty() : stretch.period();
    }

    /// An aim, and what the sentence begins with, holds for the rest of it; an estimate in it for its clause.
    Claim.Status status(int number) {
        int clause = line.clauseStart(number);
        int part = partStart(number);
        boolean planned = false;
        Claim.Status found = topic.aims() || isOrder() ? Claim.Status.TARGET : Claim.Status.ACTUAL;
        for (int i = 0; i < number; i++) {
            Lexicon.Entry entry = line.at(i).senses().get(Sense.STATUS);
            if (i >= clause && clause > 0 && planned && line.key(i).startsWith("thực hiện")) {
                // “Kế hoạch là 60 tỷ đồng, thực hiện được 45 tỷ đồng”
                found = Claim.Status.ACTUAL;
                planned = false;
                continue;
            }
            if (entry == null && !line.at(i).has(Sense.PLAN) || isReference(i)) {
                continue;
            }
            Claim.Status status = entry == null ? Claim.Status.TARGET : Claim.Status.valueOf(entry.value());
            boolean lasting = i == 0 || status == Claim.Status.TARGET && !isPlan(i);
            planned |= i < clause && isPlan(i);
            if (i >= clause || lasting || status == Claim.Status.TARGET && i >= part) {
                found = status;
            }
        }
        return found;
    }

    /// “Nâng thu nhập lên 60 triệu đồng vào năm 2030”, “Đến năm 2030, có ít nhất 40 xã”: it tells what is to be done.
    private boolean isOrder() {
        if (line.key(0).equals("để")) {
            return true;
        }
        boolean verb = ORDERS.contains(line.key(0));
        boolean until = line.key(0).equals("đến") && line.at(1).is(Kind.PERIOD);
        for (int i = 1; i < line.size(); i++) {
            boolean by = verb && line.key(i - 1).equals("vào") && line.at(i).is(Kind.PERIOD);
            Lexicon.Entry hedge = line.at(i).senses().get(Sense.HEDGE);
            boolean limit = until && hedge != null && LIMITS.contains(hedge.value());
            if (by || limit) {
                return true;
            }
        }
        return false;
    }

    private int partStart(int number) {
        int from = number;
        while (from > 0 && !line.isMark(from - 1, ",") && !line.isMark(from - 1, ";")) {
            from--;
        }
        return from;
    }

    /// kế hoạch, được giao: they make a target of what stands with them, not of the rest of the sentence.
    private boolean isPlan(int index) {
        String key = line.key(index);
        return key.contains("giao") || key.contains("kế hoạch") || key.contains("dự toán") || key.contains("phân bổ");
    }

    /// A plan that something is compared with says nothing about what is compared.
    private boolean isReference(int index) {
        return line.at(index).has(Sense.PLAN)
                && (line.isNumber(index - 1) || line.at(index - 1).has(Sense.VERSUS) || line.isNumber(index - 2));
    }
}
