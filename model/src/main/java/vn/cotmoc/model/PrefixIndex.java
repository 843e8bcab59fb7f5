package vn.cotmoc.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Finds things by how the texts begin by which they are known: the texts stand in the order of their characters, so
/// those that begin alike stand together, and so do the numbers of their things. Made once, immutable.
public final class PrefixIndex {
    /// Each text once, in the order of their characters.
    private final String[] texts;
    /// Where the numbers of each text begin, and behind the last where they end.
    private final int[] starts;
    /// The numbers of the things of each text, one text after the other.
    private final int[] numbers;

    private PrefixIndex(Map<String, List<Integer>> things) {
        this.texts = things.keySet().toArray(String[]::new);
        this.starts = new int[texts.length + 1];
        int text = 0;
        for (List<Integer> each : things.values()) {
            starts[text + 1] = starts[text] + each.size();
            text++;
        }
        this.numbers = things.values().stream()
                .flatMap(List::stream)
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /// An index of things of which each is known by some texts; they are numbered in this order, from 0.
    public static PrefixIndex of(List<? extends Collection<String>> things) {
        Map<String, List<Integer>> numbers = new TreeMap<>();
        for (int i = 0; i < things.size(); i++) {
            for (String text : things.get(i)) {
                numbers.computeIfAbsent(text, key -> new ArrayList<>()).add(i);
            }
        }
        return new PrefixIndex(numbers);
    }

    /// The numbers of the things that are known by a text that begins so.
    public BitSet beginning(String prefix) {
        BitSet found = new BitSet();
        int end = starts[first(prefix + Character.MAX_VALUE)];
        for (int i = starts[first(prefix)]; i < end; i++) {
            found.set(numbers[i]);
        }
        return found;
    }

    /// Whether any text begins so.
    boolean knows(String prefix) {
        int at = first(prefix);
        return at < texts.length && texts[at].startsWith(prefix);
    }

    List<String> texts() {
        return List.of(texts);
    }

    /// Where the texts begin that are not before this one.
    private int first(String text) {
        int at = Arrays.binarySearch(texts, text);
        return at >= 0 ? at : -at - 1;
    }
}
