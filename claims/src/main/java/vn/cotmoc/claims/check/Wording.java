package vn.cotmoc.claims.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.cotmoc.model.Spelling;

/// Cuts text into terms. A phrase of the table `sayings.tsv` is one term, the same for all phrases of its row, so
/// “chiều xuất” and “bán ra nước ngoài” are what “xuất khẩu” is; any other syllable is a term of its own. Within a
/// phrase may stand up to two syllables that say nothing. Immutable and safe for use by many threads.
final class Wording {
    private static final Pattern TOKEN =
            Pattern.compile("\\d+(?:[.,]\\d+)*|[\\p{L}\\p{M}\\p{N}]+|[,;:()–—\\n…?!]|/(?=\\p{L})|\\.(?=\\s|$)");

    private static final String NOTHING = "-";
    private static final String SKIPPED = "*";
    private static final String PARTING = "^";
    private static final int MOST_SKIPPED = 2;
    private static final int UNLISTED = 5;

    /// What a term is worth.
    enum Worth {
        /// Tells, and where a name does not explain it, the text may speak of something else.
        FULL,
        /// Tells where a name has it, and costs nothing where a name lacks it.
        SOFT,
        /// Says nothing.
        NONE,
        /// A mark that parts clauses.
        MARK
    }

    /// A term of a text and where it stands in it.
    ///
    /// @param listed whether the table has it
    record Word(String term, Worth worth, int start, int end, boolean listed) {
        Word movedBy(int letters) {
            return new Word(term, worth, start + letters, end + letters, listed);
        }
    }

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private String term = "";
        private Worth worth = Worth.NONE;
    }

    private record Token(String key, int start, int end) {
        boolean isMark() {
            return !Character.isLetterOrDigit(key.charAt(0)) && !key.equals("/");
        }
    }

    private record Hit(Node node, int end, int skipped) {}

    private final boolean folded;
    private final Node root = new Node();
    private final Set<String> skipped = new HashSet<>();

    /// @param folded whether tones do not count
    Wording(boolean folded) {
        this.folded = folded;
        for (String[] row : Resource.rows("sayings.tsv")) {
            boolean soft = row[0].startsWith("~");
            String term = soft ? row[0].substring(1) : row[0];
            Worth worth = switch (term) {
                case NOTHING, SKIPPED -> Worth.NONE;
                case PARTING -> Worth.MARK;
                default -> soft ? Worth.SOFT : Worth.FULL;
            };
            if (worth == Worth.FULL || worth == Worth.SOFT) {
                say(term, term, worth);
            }
            for (String phrase : row.length < 2 ? new String[0] : row[1].split("\\|")) {
                say(phrase, term, worth);
            }
        }
    }

    /// Adds a phrase; the first row that has it counts.
    void say(String phrase, String term, Worth worth) {
        List<Token> tokens = tokens(phrase);
        Node at = root;
        for (Token token : tokens) {
            at = at.next.computeIfAbsent(token.key(), key -> new Node());
        }
        if (at.term.isEmpty()) {
            at.term = folded ? Spelling.folded(term) : Spelling.normal(term);
            at.worth = worth;
        }
        if (term.equals(SKIPPED)) {
            skipped.add(tokens.getFirst().key());
        }
    }

    private List<Token> tokens(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            for (String part : Terms.written(matcher.group())) {
                String key = folded ? Spelling.folded(part) : part;
                tokens.add(new Token(key.isEmpty() ? "\n" : key, matcher.start(), matcher.end()));
            }
        }
        return tokens;
    }

    /// The terms in order, marks of clauses among them; so cut that the phrases are long.
    List<Word> cut(String text) {
        List<Token> tokens = tokens(text);
        int[] best = new int[tokens.size() + 1];
        @Nullable Hit[] chosen = new Hit[tokens.size()];
        for (int at = tokens.size() - 1; at >= 0; at--) {
            for (Hit hit : hits(tokens, at)) {
                int length = hit.end() - at - hit.skipped();
                boolean listed = !hit.node().term.isEmpty();
                int sum = (listed ? length * length : -UNLISTED) + best[hit.end()];
                if (chosen[at] == null || sum > best[at]) {
                    best[at] = sum;
                    chosen[at] = hit;
                }
            }
        }
        List<Word> words = new ArrayList<>();
        for (int at = 0; at < tokens.size(); at = chosen[at].end()) {
            words.add(word(tokens, at, chosen[at]));
        }
        return words;
    }

    private static Word word(List<Token> tokens, int at, Hit hit) {
        Token first = tokens.get(at);
        int end = tokens.get(hit.end() - 1).end();
        return hit.node().term.isEmpty()
                ? new Word(first.key(), worth(first), first.start(), end, false)
                : new Word(hit.node().term, hit.node().worth, first.start(), end, true);
    }

    private static Worth worth(Token token) {
        if (token.isMark()) {
            return Worth.MARK;
        }
        return Character.isLetter(token.key().charAt(0)) && token.key().length() > 1 ? Worth.FULL : Worth.NONE;
    }

    /// The phrases that begin there, and the token alone.
    private List<Hit> hits(List<Token> tokens, int from) {
        List<Hit> hits = new ArrayList<>(List.of(new Hit(new Node(), from + 1, 0)));
        List<Hit> open = new ArrayList<>(List.of(new Hit(root, from, 0)));
        while (!open.isEmpty()) {
            Hit hit = open.removeLast();
            if (!hit.node().term.isEmpty()) {
                hits.addFirst(hit);
            }
            if (hit.end() == tokens.size()) {
                continue;
            }
            String key = tokens.get(hit.end()).key();
            Node next = hit.node().next.get(key);
            if (next != null) {
                open.add(new Hit(next, hit.end() + 1, hit.skipped()));
            }
            boolean within = hit.end() > from && hit.skipped() < MOST_SKIPPED && !hit.node().next.isEmpty();
            if (within && skipped.contains(key)) {
                open.add(new Hit(hit.node(), hit.end() + 1, hit.skipped() + 1));
            }
        }
        return hits;
    }
}
