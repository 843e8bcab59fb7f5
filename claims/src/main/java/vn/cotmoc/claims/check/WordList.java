package vn.cotmoc.claims.check;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import vn.cotmoc.model.Spelling;

/// The words of a sentence, each as written and as names are looked up.
final class WordList {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    private final String sentence;
    private final List<MatchResult> words;
    private final List<String> keys;

    private WordList(String sentence, List<MatchResult> words) {
        this.sentence = sentence;
        this.words = words;
        this.keys = words.stream().map(word -> Spelling.normal(word.group())).toList();
    }

    static WordList of(String sentence) {
        return new WordList(sentence, WORD.matcher(sentence).results().toList());
    }

    int size() {
        return words.size();
    }

    /// Where the word begins in the sentence.
    int start(int at) {
        return words.get(at).start();
    }

    /// So many words from there on, as they are looked up.
    String key(int from, int count) {
        return count == 1 ? keys.get(from) : String.join(" ", keys.subList(from, from + count));
    }

    /// All of them.
    String key() {
        return key(0, size());
    }

    /// So many words from there on, as written.
    String written(int from, int count) {
        return sentence.substring(start(from), words.get(from + count - 1).end());
    }

    /// What stands between the word before and this one.
    String before(int at) {
        return sentence.substring(words.get(at - 1).end(), start(at));
    }

    /// What stands behind the word.
    String behind(int at) {
        return sentence.substring(words.get(at).end());
    }

    boolean isCapital(int at) {
        return Character.isUpperCase(words.get(at).group().codePointAt(0));
    }

    /// Whether the word is written as a name: one capital, then small letters.
    boolean isProper(int at) {
        return isCapital(at) && words.get(at).group().codePoints().skip(1).allMatch(Character::isLowerCase);
    }
}
