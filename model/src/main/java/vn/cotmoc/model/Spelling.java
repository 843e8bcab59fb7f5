package vn.cotmoc.model;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// How Vietnamese text is compared: one spelling for the many ways to write the same name, a folded one for
/// search, and the order of the dictionary.
///
/// The statistics office itself flips hòa and hoà, thủy and thuỷ from one list to the next, so names are never
/// compared as they are printed.
public final class Spelling {
    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}\\u200B\\uFEFF]+");
    private static final Pattern APOSTROPHES = Pattern.compile("[\u2018\u2019\u02BC\u02BB\u00B4`\u2032]");
    private static final Pattern DASHES = Pattern.compile(" ?[-\u2010-\u2015\u2212] ?");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
    /// Grave, hook, tilde, acute, dot below: the order of the tones in the dictionary, after the level tone.
    private static final String TONES = "\u0300\u0309\u0303\u0301\u0323";
    private static final Pattern TONE = Pattern.compile("[" + TONES + "]");
    /// Onset, vowels with the marks of their quality, final consonants; decomposed and without a tone.
    private static final Pattern SYLLABLE = Pattern.compile(
            "(qu|gi(?=[aeiouy])|[bcdfghjklmnpqrstvwxz\u0111]*)((?:[aeiouy][\u0302\u0306\u031B]?)+)([bcdfghjklmnpqrstvwxz]*)");
    private static final Pattern VOWEL = Pattern.compile("[aeiouy][\u0302\u0306\u031B]?");
    private static final String LETTERS = "aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";

    private static final int AFTER_LETTERS = 0x100;
    private static final int AFTER_LATIN = 0x250;
    private static final int FIRST_COMPOSED = 0x1E00;
    private static final int AFTER_LAST = 0x1F00;
    private static final int[] PLACES = places();
    private static final String VOWELS = "aăâeêioôơuưy";
    /// What [#tidied] makes of a letter, whatever stands beside it; 0 where that depends, or is no single letter.
    private static final char[] TIDY = letters(Spelling::tidied);
    /// What [#bare] makes of a letter; 0 where that is no single letter.
    private static final char[] BARE = letters(Spelling::bare);

    /// Dictionary order: spaces first, numbers by value, then a ă â b c d đ e ê …; words that differ in tones only
    /// stand in the order level, huyền, hỏi, ngã, sắc, nặng. Case counts last.
    public static final Comparator<String> ORDER = Comparator.comparing(Spelling::sortKey);

    private Spelling() {}

    /// The normal form for matching names: NFC, lower case, tone marks where hòa and thủy have them, single
    /// spaces, a plain apostrophe, and a hyphen without spaces for every dash. For comparison, not for print.
    public static String normal(String text) {
        String plain = tidy(text);
        return WORD.matcher(plain).replaceAll(word -> Matcher.quoteReplacement(placeTone(word)));
    }

    /// The folded form for search: as [#normal], without tones and marks, đ as d.
    public static String folded(String text) {
        String plain = tidy(text);
        char[] letters = new char[plain.length()];
        for (int i = 0; i < letters.length; i++) {
            letters[i] = alone(BARE, plain.charAt(i));
            if (letters[i] == 0) {
                return bare(plain);
            }
        }
        return new String(letters);
    }

    private static String bare(String plain) {
        return MARKS.matcher(decompose(plain)).replaceAll("").replace('đ', 'd');
    }

    /// A key whose order as a plain string is [#ORDER]; for sorting many.
    public static String sortKey(String text) {
        String plain = normal(text);
        StringBuilder letters = new StringBuilder(plain.length() + 8);
        StringBuilder tones = new StringBuilder(plain.length());
        for (int at = 0; at < plain.length(); at++) {
            char letter = plain.charAt(at);
            if (letter >= '0' && letter <= '9') {
                at = appendNumber(plain, at, letters);
            } else {
                appendLetter(letter, letters, tones);
            }
        }
        return letters.append('\0').append(tones).append('\0').append(text).toString();
    }

    private static int appendNumber(String text, int first, StringBuilder letters) {
        int start = first;
        int end = first;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        while (start < end - 1 && text.charAt(start) == '0') {
            start++;
        }
        // The count of digits goes first, so that 2 comes before 10.
        letters.append('0').append((char) (end - start)).append(text, start, end);
        return end - 1;
    }

    private static void appendLetter(char letter, StringBuilder letters, StringBuilder tones) {
        if (letter < PLACES.length) {
            letters.append((char) (PLACES[letter] >> 3));
            tones.append((char) ('0' + (PLACES[letter] & 7)));
        } else {
            letters.append(letter);
            tones.append('0');
        }
    }

    /// For each letter up to the last Vietnamese one its place in the alphabet, times 8, plus its tone.
    private static int[] places() {
        int[] places = new int[AFTER_LAST];
        for (char letter = 0; letter < places.length; letter++) {
            String parts = decompose(String.valueOf(letter));
            Matcher tone = TONE.matcher(parts);
            int toneNumber = tone.find() ? TONES.indexOf(tone.group()) + 1 : 0;
            String bare = Normalizer.normalize(TONE.matcher(parts).replaceAll(""), Normalizer.Form.NFC);
            int rank = LETTERS.indexOf(bare);
            int other = letter < '0' ? letter : Math.max(letter, AFTER_LETTERS);
            places[letter] = ((rank >= 0 ? 'a' + rank : other) << 3) | toneNumber;
        }
        return places;
    }

    /// As [#tidied], letter by letter where all are such that can be taken alone, as those of most texts are.
    private static String tidy(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char letter = alone(TIDY, text.charAt(i));
            char last = plain.isEmpty() ? ' ' : plain.charAt(plain.length() - 1);
            if (letter == 0) {
                return tidied(text);
            }
            if (letter == '-' && last == ' ' && !plain.isEmpty()) {
                plain.setLength(plain.length() - 1);
            }
            if (letter != ' ' || last != ' ' && last != '-') {
                plain.append(letter);
            }
        }
        boolean spaced = !plain.isEmpty() && plain.charAt(plain.length() - 1) == ' ';
        return spaced ? plain.substring(0, plain.length() - 1) : plain.toString();
    }

    private static char alone(char[] letters, char letter) {
        return letter < letters.length ? letters[letter] : 0;
    }

    /// What becomes of each letter up to the last Vietnamese one that is no mark and no space but the plain one.
    private static char[] letters(UnaryOperator<String> change) {
        char[] letters = new char[AFTER_LAST];
        for (char letter = ' '; letter < letters.length; letter++) {
            String changed = change.apply(String.valueOf(letter));
            boolean latin = letter < AFTER_LATIN || letter >= FIRST_COMPOSED;
            letters[letter] = latin && changed.length() == 1 ? changed.charAt(0) : 0;
        }
        letters[' '] = ' ';
        return letters;
    }

    private static String tidied(String text) {
        String lower = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        String spaced = SPACES.matcher(lower).replaceAll(" ").strip();
        return DASHES.matcher(APOSTROPHES.matcher(spaced).replaceAll("'")).replaceAll("-");
    }

    /// Whether no mark can stand elsewhere: the word has no tone, or its only vowel bears it.
    private static boolean isSettled(String word) {
        int vowels = 0;
        int tones = 0;
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            int rank = letter < AFTER_LAST ? (PLACES[letter] >> 3) - 'a' : -1;
            if (rank < 0 || rank >= LETTERS.length()) {
                return false;
            }
            boolean vowel = VOWELS.indexOf(LETTERS.charAt(rank)) >= 0;
            boolean toned = (PLACES[letter] & 7) > 0;
            vowels += vowel ? 1 : 0;
            tones += toned ? vowel ? 1 : 2 : 0;
        }
        return tones == 0 || tones == 1 && vowels == 1;
    }

    private static String placeTone(MatchResult word) {
        if (isSettled(word.group())) {
            return word.group();
        }
        String parts = decompose(word.group());
        String bare = TONE.matcher(parts).replaceAll("");
        Matcher tone = TONE.matcher(parts);
        Matcher syllable = SYLLABLE.matcher(bare);
        if (parts.length() - bare.length() != 1 || !tone.find() || !syllable.matches()) {
            return word.group();
        }
        int at = syllable.start(2)
                + toneOffset(syllable.group(2), !syllable.group(3).isEmpty());
        return Normalizer.normalize(bare.substring(0, at) + tone.group() + bare.substring(at), Normalizer.Form.NFC);
    }

    /// Where the mark goes: behind the last vowel with a mark of its own; else behind the last vowel before a final
    /// consonant, the middle one of three, the first of two.
    private static int toneOffset(String vowels, boolean closed) {
        int[] ends = VOWEL.matcher(vowels).results().mapToInt(MatchResult::end).toArray();
        for (int i = ends.length - 1; i >= 0; i--) {
            if (ends[i] - (i == 0 ? 0 : ends[i - 1]) > 1) {
                return ends[i];
            }
        }
        return ends[closed ? ends.length - 1 : (ends.length - 1) / 2];
    }

    private static String decompose(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD);
    }
}
