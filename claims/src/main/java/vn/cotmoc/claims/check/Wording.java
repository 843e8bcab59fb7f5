package vn.cotmoc.claims.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.cotmoc.model.Spelling;

/// Cuts text into terms. A phrase of the table `sayings.tsv` is one term, the same for all phrases of its row, so
/// “chiều xuất” and “bán ra nước ngoài” are what “xuất khẩu” is; any other syllable is a term of its own. Within a
/// phrase may stand up to two syllables that say nothing. Not changed once places are told.
final class Wording {
    private static final Pattern TOKEN =
            Pattern.compile("\\d+(?:[.,]\\d+)*|[\\p{L}\\p{M}\\p{N}]+|[,;:()–—\\n…?!]|/(?=\\p{L})|\\.(?=\\s|$)");

    private static final String SKIPPED = "*";
    private static final int MOST_SKIPPED = 2;
    private static final String HOME = "tỉnh";
    private static final int MOST_WRITTEN = 20_000;
    private static final int UNLISTED = 5;

    /// What a term is worth.
    enum Worth {
        /// Tells, and where a name does not explain it, the text may speak of something else.
        FULL,
        /// Tells where a name has it, and costs nothing where a name lacks it.
        FREE,
        /// The same, and tells less.
        SOFT,
        /// Speaks of something else than names that lack it: cả nước, vay vốn.
        AWAY,
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

    private static final Node ALONE = new Node();

    /// @param proper whether it is written as names are
    private record Token(String key, int start, int end, boolean proper) {
        boolean isMark() {
            return !Character.isLetterOrDigit(key.charAt(0)) && !key.equals("/");
        }
    }

    private static boolean isProper(String word) {
        return word.length() > 1 && Character.isUpperCase(word.charAt(0)) && !Character.isUpperCase(word.charAt(1));
    }

    private record Hit(Node node, int end, int skipped) {}

    private final boolean folded;
    private List<String> home = List.of();
    private final Node root = new Node();
    private final Set<String> skipped = new HashSet<>();
    private final Map<String, List<String>> written = new ConcurrentHashMap<>();

    /// @param folded whether tones do not count
    Wording(boolean folded) {
        this.folded = folded;
        for (String[] row : Resource.rows("sayings.tsv")) {
            Worth worth = worth(row[0]);
            String term = worth == Worth.FULL ? row[0] : row[0].substring(row[0].length() > 1 ? 1 : 0);
            if (term.length() > 1) {
                say(term, term, worth);
            }
            for (String phrase : row.length < 2 ? new String[0] : row[1].split("\\|")) {
                say(phrase, term, worth);
            }
        }
    }

    private static Worth worth(String term) {
        return switch (term.charAt(0)) {
            case '-', '*' -> Worth.NONE;
            case '^' -> Worth.MARK;
            case '~' -> Worth.SOFT;
            case '+' -> Worth.FREE;
            case '!' -> Worth.AWAY;
            default -> Worth.FULL;
        };
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

    /// Takes the name of the province that texts speak of for the word tỉnh.
    void callHome(String name) {
        home = tokens(name).stream().map(Token::key).toList();
    }

    private List<Token> tokens(String text) {
        List<Token> tokens = parts(text);
        for (int at = 0; !home.isEmpty() && at + home.size() <= tokens.size(); at++) {
            List<Token> name = tokens.subList(at, at + home.size());
            if (isHome(name)) {
                Token all = new Token(
                        key(HOME), name.getFirst().start(), name.getLast().end(), true);
                name.clear();
                tokens.add(at, all);
            }
        }
        return tokens;
    }

    private boolean isHome(List<Token> name) {
        for (int i = 0; i < home.size(); i++) {
            if (!name.get(i).key().equals(home.get(i))) {
                return false;
            }
        }
        return true;
    }

    /// A term as it is compared.
    String key(String part) {
        return folded ? Spelling.folded(part) : Spelling.normal(part);
    }

    /// The keys of a word as written; texts repeat the same few thousand.
    private List<String> keys(String word) {
        List<String> known = written.get(word);
        if (known == null) {
            known = Terms.written(word).stream()
                    .map(this::key)
                    .map(key -> key.isEmpty() ? "\n" : key)
                    .toList();
            if (written.size() < MOST_WRITTEN) {
                written.put(word, known);
            }
        }
        return known;
    }

    private List<Token> parts(String text) {
        List<Token> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            for (String key : keys(matcher.group())) {
                tokens.add(new Token(key, matcher.start(), matcher.end(), isProper(matcher.group())));
            }
        }
        return tokens;
    }

    /// The terms in order, marks of clauses among them; so cut that the phrases are long.
    List<Word> cut(String text) {
        List<Token> tokens = tokens(text);
        int[] best = new int[tokens.size() + 1];
        List<Hit> chosen = new ArrayList<>(Collections.nCopies(tokens.size(), new Hit(root, 0, 0)));
        for (int at = tokens.size() - 1; at >= 0; at--) {
            best[at] = Integer.MIN_VALUE;
            for (Hit hit : hits(tokens, at)) {
                int length = hit.end() - at - hit.skipped();
                boolean listed = !hit.node().term.isEmpty();
                int sum = (listed ? length * length : -UNLISTED) + best[hit.end()];
                if (sum > best[at]) {
                    best[at] = sum;
                    chosen.set(at, hit);
                }
            }
        }
        List<Word> words = new ArrayList<>();
        for (int at = 0; at < tokens.size(); at = chosen.get(at).end()) {
            words.add(word(tokens, at, chosen.get(at)));
        }
        return words;
    }

    private static Word word(List<Token> tokens, int at, Hit hit) {
        Token first = tokens.get(at);
        int end = tokens.get(hit.end() - 1).end();
        return hit.node().term.isEmpty()
                ? new Word(first.key(), worth(tokens, at), first.start(), end, false)
                : new Word(hit.node().term, hit.node().worth, first.start(), end, true);
    }

    /// A proper name says nothing; the first word of a sentence is written like one.
    private static Worth worth(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        if (token.isMark()) {
            return Worth.MARK;
        }
        boolean begins = at == 0 || tokens.get(at - 1).isMark();
        boolean next = at + 1 < tokens.size() && tokens.get(at + 1).proper();
        boolean name = token.proper() && (!begins || next);
        boolean word = Character.isLetter(token.key().charAt(0)) && token.key().length() > 1;
        return word && !name ? Worth.FULL : Worth.NONE;
    }

    /// The phrases that begin there, and the token alone.
    private List<Hit> hits(List<Token> tokens, int from) {
        List<Hit> hits = new ArrayList<>(List.of(new Hit(ALONE, from + 1, 0)));
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
            boolean within = hit.end() > from
                    && hit.skipped() < MOST_SKIPPED
                    && !hit.node().next.isEmpty();
            if (within && skipped.contains(key)) {
                open.add(new Hit(hit.node(), hit.end() + 1, hit.skipped() + 1));
            }
        }
        return hits;
    }
}
