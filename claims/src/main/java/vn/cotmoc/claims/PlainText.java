package vn.cotmoc.claims;

import java.text.Normalizer;

/// A text with one spelling of letters, spaces and dashes, and the way back to the text as it was given.
///
/// Letters and their marks become one composed letter, every space but the line feed a plain one, every dash a hyphen;
/// marks without width are dropped. [#start] and [#end] count UTF-16 units of the text as it was given.
final class PlainText {
    private static final int MOST_MARKS = 6;
    private static final String DASHES = "\u2010\u2011\u2012\u2013\u2014\u2015\u2212\uFE58\uFE63\uFF0D";
    private static final String DROPPED = "\u200B\u200C\u200D\u2060\uFEFF\u00AD";

    private final String given;
    private final StringBuilder letters;
    private final int[] starts;
    private final int[] ends;

    private PlainText(String given) {
        this.given = given;
        this.letters = new StringBuilder(given.length());
        this.starts = new int[given.length()];
        this.ends = new int[given.length()];
    }

    static PlainText of(String given) {
        PlainText plain = new PlainText(given);
        int at = 0;
        while (at < given.length()) {
            int next = at + 1;
            while (next < given.length() && isMark(given.charAt(next))) {
                next++;
            }
            plain.add(at, next);
            at = next;
        }
        return plain;
    }

    private void add(int from, int to) {
        char first = given.charAt(from);
        if (to - from == 1) {
            char letter = letterOf(first);
            if (letter != 0) {
                put(letter, from, to);
            }
            return;
        }
        String composed =
                Normalizer.normalize(given.substring(from, Math.min(to, from + MOST_MARKS)), Normalizer.Form.NFC);
        put(composed.charAt(0), from, to);
    }

    private void put(char letter, int from, int to) {
        starts[letters.length()] = from;
        ends[letters.length()] = to;
        letters.append(letter);
    }

    private static char letterOf(char given) {
        if (given < 0x80) {
            return given == '\t' || given == '\r' || given == '\f' || given == 0x0B ? ' ' : given;
        }
        if (DASHES.indexOf(given) >= 0) {
            return '-';
        }
        if (DROPPED.indexOf(given) >= 0) {
            return 0;
        }
        if (given == '\u2028' || given == '\u2029' || given == '\u0085') {
            return '\n';
        }
        if (given == '\u00D0' || given == '\u0110') {
            return '\u0110';
        }
        if (given == '\u00F0') {
            return 'đ';
        }
        if (given == '\uFF05') {
            return '%';
        }
        return Character.isSpaceChar(given) ? ' ' : given;
    }

    private static boolean isMark(char letter) {
        return letter >= 0x0300 && letter <= 0x036F;
    }

    int length() {
        return letters.length();
    }

    char at(int index) {
        return index < letters.length() ? letters.charAt(index) : 0;
    }

    String cut(int from, int to) {
        return letters.substring(from, to);
    }

    /// Where the letter begins in the text as it was given.
    int start(int index) {
        return starts[index];
    }

    /// The first unit after the letter in the text as it was given.
    int end(int index) {
        return ends[index];
    }

    String given() {
        return given;
    }
}
