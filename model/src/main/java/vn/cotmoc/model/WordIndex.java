package vn.cotmoc.model;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Finds, among many folded texts ([Spelling#folded]), those that hold words which begin as the words asked for. Made
/// once, immutable.
public final class WordIndex {
    /// Words after these are not looked at.
    public static final int MOST_WORDS = 12;

    /// Words of so many letters or fewer are too like many others to be taken for a slip.
    private static final int SHORT = 2;

    private final PrefixIndex words;
    private final int size;
    /// The words that may be meant by a slip: codes and other numbers may not.
    private final List<String> plain;

    private WordIndex(PrefixIndex words, int size) {
        this.words = words;
        this.size = size;
        this.plain = words.texts().stream().filter(word -> !hasDigit(word)).toList();
    }

    /// An index of things of which each is known by some folded texts; they are numbered in this order, from 0.
    public static WordIndex of(List<List<String>> things) {
        return new WordIndex(
                PrefixIndex.of(things.stream()
                        .map(texts -> texts.stream()
                                .flatMap(text -> split(text).stream())
                                .collect(Collectors.toUnmodifiableSet()))
                        .toList()),
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
            all.and(words.beginning(word));
        }
        return all;
    }

    /// The word itself where it begins one that is known or is too short to be judged, else the nearest that is known;
    /// empty where none is near. A number is never near another.
    public Optional<String> nearest(String word) {
        return words.knows(word) || word.length() <= SHORT
                ? Optional.of(word)
                : hasDigit(word) ? Optional.empty() : Nearest.of(word, plain);
    }

    private static boolean hasDigit(String word) {
        return word.chars().anyMatch(Character::isDigit);
    }
}
