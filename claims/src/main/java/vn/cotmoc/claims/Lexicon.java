package vn.cotmoc.claims;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The words and phrases that matter around numbers, found by the longest phrase that begins at a token.
final class Lexicon {
    private static final Lexicon VIETNAMESE = new Lexicon();
    private static final int LONGEST = 12;

    /// One meaning of a phrase.
    ///
    /// @param id the row of the table, which claims name as their rule
    /// @param value what the row says beside: a hedge, a status, a power of ten
    /// @param length how many tokens the phrase has
    record Entry(Sense sense, String id, String value, int length) {}

    /// A unit and how many tokens name it.
    record Measured(Unit unit, int length) {}

    private static final class Node {
        private final Map<String, Node> next = new HashMap<>(4);
        private final Map<Sense, Entry> entries = new EnumMap<>(Sense.class);

        @Nullable
        private Measured unit;
    }

    private final Node root = new Node();

    private Lexicon() {
        for (List<String> row : Tables.rows("words.tsv")) {
            Sense sense = Sense.valueOf(row.getFirst());
            for (String phrase : row.get(3).split("\\|")) {
                List<String> keys = Lexer.keys(phrase);
                node(keys).entries.putIfAbsent(sense, new Entry(sense, row.get(1), row.get(2), keys.size()));
            }
        }
        for (List<String> row : Tables.rows("units.tsv")) {
            for (String phrase : row.get(2).split("\\|")) {
                List<String> keys = Lexer.keys(phrase);
                String name = row.get(1).equals("=") ? phrase : row.get(1);
                Node node = node(keys);
                if (node.unit == null) {
                    node.unit = new Measured(new Unit(name, Unit.Dimension.valueOf(row.getFirst())), keys.size());
                }
            }
        }
    }

    static Lexicon vietnamese() {
        return VIETNAMESE;
    }

    private Node node(List<String> keys) {
        Node node = root;
        for (String key : keys) {
            node = node.next.computeIfAbsent(key, absent -> new Node());
        }
        return node;
    }

    /// The longest phrase of the sense that begins at the token, or null.
    @Nullable
    Entry find(Sense sense, List<Token> tokens, int at) {
        Entry found = null;
        Node node = root;
        for (int i = at; i < tokens.size() && i < at + LONGEST; i++) {
            node = node.next.get(tokens.get(i).key());
            if (node == null) {
                return found;
            }
            Entry entry = node.entries.get(sense);
            found = entry == null ? found : entry;
        }
        return found;
    }

    /// The meanings of the longest phrase that begins at the token and has any; empty where there is none.
    Map<Sense, Entry> longest(List<Token> tokens, int at) {
        Map<Sense, Entry> found = Map.of();
        Node node = root;
        for (int i = at; i < tokens.size() && i < at + LONGEST; i++) {
            node = node.next.get(tokens.get(i).key());
            if (node == null) {
                return found;
            }
            found = node.entries.isEmpty() ? found : node.entries;
        }
        return found;
    }

    /// The longest unit that begins at the token, or null.
    @Nullable
    Measured unit(List<Token> tokens, int at) {
        Measured found = null;
        Node node = root;
        for (int i = at; i < tokens.size() && i < at + LONGEST; i++) {
            node = node.next.get(tokens.get(i).key());
            if (node == null) {
                return found;
            }
            found = node.unit == null ? found : node.unit;
        }
        return found;
    }

    static BigDecimal scale(Entry entry) {
        return new BigDecimal(entry.value());
    }
}
