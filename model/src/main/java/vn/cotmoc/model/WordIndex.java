package vn.cotmoc.model;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Finds, among many folded texts ([Spelling#folded]), those that hold words which begin as the words asked for. Made
/// once, immutable.
public final class WordIndex {
    /// Words after these are not looked at.
    public static final int MOST_WORDS = 12;

    /// Words of so many letters or fewer are too like many others to be taken for a slip.
    private static final int SHORT = 2;

    /// Every word, in the order of their characters.
    private final String[] words;
    /// For each word the numbers of the texts that hold it, ascending.
    private final int[][] texts;
    private final int size;
    /// The words that may be meant by a slip: codes and other numbers may not.
    private final List<String> plain;

    private WordIndex(String[] words, int[][] texts, int size) {
        this.words = words;
        this.texts = texts;
        this.size = size;
        this.plain = Stream.of(words).filter(word -> !hasDigit(word)).toList();
    }

    /// An index of things of which each is known by some folded texts; they are numbered in this order, from 0.
    public static WordIndex of(List<List<String>> things) {
        Map<String, BitSet> all = new TreeMap<>();
        for (int i = 0; i < things.size(); i++) {
            for (String text : things.get(i)) {
                for (String word : split(text)) {
                    all.computeIfAbsent(word, key -> new BitSet()).set(i);
                }
            }
        }
        return new WordIndex(
                all.keySet().toArray(String[]::new),
                all.values().stream().map(set -> set.stream().toArray()).toArray(int[][]::new),
                things.size());
    }

    /// The words of a folded text, parted by spaces and hyphens, at most [#MOST_WORDS].
    public static List<String> split(String folded) {
        return Stream.of(folded.split("[ -]+"))
                .filter(word -> !word.isEmpty())
                .limit(MOST_WORDS)
                .toList();
    }

    /// The numbers of the things that hold, for each of the words, one that begins so; all of them where no word is
    /// asked for.
    public BitSet holding(List<String> asked) {
        BitSet all = new BitSet(size);
        all.set(0, size);
        for (String word : asked) {
            BitSet some = new BitSet(size);
            for (int i = first(word); i < words.length && words[i].startsWith(word); i++) {
                for (int text : texts[i]) {
                    some.set(text);
                }
            }
            all.and(some);
        }
        return all;
    }

    /// Where the words begin that are not before this one.
    private int first(String word) {
        int at = Arrays.binarySearch(words, word);
        return at >= 0 ? at : -at - 1;
    }

    /// The word itself where it begins one that is known or is too short to be judged, else the nearest that is known;
    /// empty where none is near. A number is never near another.
    public Optional<String> nearest(String word) {
        int at = first(word);
        boolean known = at < words.length && words[at].startsWith(word);
        return known || word.length() <= SHORT
                ? Optional.of(word)
                : hasDigit(word) ? Optional.empty() : Nearest.of(word, plain);
    }

    private static boolean hasDigit(String word) {
        return word.chars().anyMatch(Character::isDigit);
    }
}
