package vn.cotmoc.claims;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.cotmoc.claims.Item.Kind;

/// A sentence cut into items, and what can be asked about stretches of it.
final class Line {
    private static final Set<String> JOINTS =
            Set.of("và", "nhưng", "song", "đồng thời", "trong khi", "trong khi đó", "do", "nhờ", "vì");
    private static final String BOUNDS = ",;:().!-–…";

    private final String given;
    private final Sentence sentence;
    private final List<Item> items;

    Line(String given, Sentence sentence, List<Item> items) {
        this.given = given;
        this.sentence = sentence;
        this.items = items;
    }

    int size() {
        return items.size();
    }

    /// The item, or an empty mark beyond either end.
    Item at(int index) {
        return index >= 0 && index < items.size() ? items.get(index) : Item.of(Kind.MARK, 0, 0);
    }

    List<Token> tokens() {
        return sentence.tokens();
    }

    boolean isHeading() {
        return sentence.role() == Sentence.Role.TITLE;
    }

    /// Whether it ends without a mark, as headings do.
    boolean isOpen() {
        Token last = tokens().getLast();
        return !last.isMark() || last.is(":") || last.is(")") || last.is("”");
    }

    String sentenceText() {
        return given.substring(sentence.start(), sentence.end());
    }

    String key(int index) {
        Item item = at(index);
        if (item.end() == item.from()) {
            return "";
        }
        StringBuilder key = new StringBuilder();
        for (int i = item.from(); i < item.end(); i++) {
            key.append(i > item.from() ? " " : "").append(tokens().get(i).key());
        }
        return key.toString();
    }

    int start(int token) {
        return tokens().get(token).start();
    }

    int end(int token) {
        return tokens().get(token - 1).end();
    }

    /// Given words in one spelling: composed, in small letters, single spaces.
    static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\u00A0]+", " ")
                .strip();
    }

    /// The text of the tokens as it was given.
    String cut(int fromToken, int endToken) {
        return endToken > fromToken ? given.substring(start(fromToken), end(endToken)) : "";
    }

    /// The text of the items as it was given.
    String text(int from, int end) {
        return end > from ? cut(at(from).from(), at(end - 1).end()) : "";
    }

    boolean isBound(int index) {
        Item item = at(index);
        if (!item.is(Kind.MARK)) {
            return false;
        }
        boolean hyphen = key(index).equals("-")
                && at(index - 1).is(Kind.WORD)
                && at(index + 1).is(Kind.WORD);
        return item.end() == item.from() || BOUNDS.contains(key(index)) && !hyphen;
    }

    boolean isMark(int index, String mark) {
        return at(index).is(Kind.MARK) && key(index).equals(mark);
    }

    boolean isJoint(int index) {
        return at(index).has(Sense.LINK) && JOINTS.contains(key(index));
    }

    boolean isNumber(int index) {
        return at(index).is(Kind.QUANTITY) || at(index).is(Kind.RANK);
    }

    /// Whether the item names something, so that it could be a subject.
    boolean isContent(int index) {
        Item item = at(index);
        return item.is(Kind.WORD) || item.has(Sense.DURATION) || item.has(Sense.NAME);
    }

    boolean hasContent(int from, int end) {
        for (int i = from; i < end; i++) {
            if (isContent(i)) {
                return true;
            }
        }
        return false;
    }

    private boolean hasPeriod(int from, int end) {
        for (int i = from; i < end; i++) {
            if (at(i).is(Kind.PERIOD)) {
                return true;
            }
        }
        return false;
    }

    /// Whether something new is named between what was consumed last and a cue: words after the last comma or
    /// conjunction.
    boolean namesAnew(int consumed, int cue) {
        int from = cue;
        while (from > consumed && !isBound(from - 1) && !isJoint(from - 1)) {
            from--;
        }
        boolean parted = isMark(from - 1, ";") && has(Sense.GROWTH, from, cue);
        return from > consumed && (hasContent(from, cue) || hasPeriod(from, cue) || parted);
    }

    boolean has(Sense sense, int from, int end) {
        for (int i = Math.max(from, 0); i < end; i++) {
            if (at(i).has(sense)) {
                return true;
            }
        }
        return false;
    }

    /// Where the clause of the item begins: after the last mark, number or PART cue.
    int clauseStart(int index) {
        return beforeAbbreviation(clauseBound(index));
    }

    /// tổng sản phẩm (GRDP) tăng: a name in brackets does not part what it explains.
    private int beforeAbbreviation(int start) {
        if (!isMark(start - 1, ")")) {
            return start;
        }
        for (int i = start - 2; i >= Math.max(0, start - 5); i--) {
            if (isMark(i, "(")) {
                return clauseStart(i);
            }
            if (isNumber(i) || isBound(i)) {
                return start;
            }
        }
        return start;
    }

    private int clauseBound(int index) {
        int from = index;
        while (from > 0
                && (!isBound(from - 1) || isMark(from - 1, ":") && at(from - 2).has(Sense.REACH))
                && !isNumber(from - 1)) {
            from--;
        }
        return from;
    }
}
