package vn.cotmoc.claims;

import java.util.List;
import java.util.Set;
import vn.cotmoc.claims.Item.Kind;

/// A sentence cut into items, and what can be asked about stretches of it.
final class Line {
    private static final Set<String> JOINTS = Set.of("và", "nhưng", "song", "đồng thời", "trong khi", "trong khi đó");
    private static final String BOUNDS = ",;:()-–…\"“”";

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
        return item.is(Kind.MARK) && (item.end() == item.from() || BOUNDS.contains(key(index)));
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
        return item.is(Kind.WORD) || item.has(Sense.DURATION);
    }

    boolean hasContent(int from, int end) {
        for (int i = from; i < end; i++) {
            if (isContent(i)) {
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
        return from > consumed && hasContent(from, cue);
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
        int from = index;
        while (from > 0 && !isBound(from - 1) && !isNumber(from - 1)) {
            from--;
        }
        return from;
    }
}
