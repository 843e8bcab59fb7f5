package vn.cotmoc.claims;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/// What an element of a pattern can stand for beside words.
enum Slot {
    WORDS(""),
    /// Any number.
    NUMBER("#"),
    /// A whole number below a thousand, without separators.
    SMALL("N"),
    /// A day of a month.
    DAY("d"),
    /// A month of a year, in digits or spelled.
    MONTH("m"),
    /// A count of months, in digits or spelled.
    MONTHS("n"),
    /// A year from 1900 to 2200.
    YEAR("y"),
    /// A quarter, in digits, Roman or spelled.
    QUARTER("q"),
    /// A version such as 4.0.
    VERSION("v"),
    /// The number of a well known programme.
    PROGRAMME("1719"),
    /// A word or code that begins with a capital letter.
    CAPITAL("A"),
    /// g, h, giờ or a code that begins so, as in 7h30.
    CLOCK("t"),
    /// Any word.
    WORD("w"),
    UNIT("unit"),
    SCALE("scale");

    private static final Map<String, Integer> SPELLED = Map.ofEntries(
            Map.entry("một", 1),
            Map.entry("giêng", 1),
            Map.entry("hai", 2),
            Map.entry("ba", 3),
            Map.entry("tư", 4),
            Map.entry("bốn", 4),
            Map.entry("năm", 5),
            Map.entry("sáu", 6),
            Map.entry("bảy", 7),
            Map.entry("tám", 8),
            Map.entry("chín", 9),
            Map.entry("mười", 10),
            Map.entry("chạp", 12),
            Map.entry("i", 1),
            Map.entry("ii", 2),
            Map.entry("iii", 3),
            Map.entry("iv", 4));

    private final String mark;

    Slot(String mark) {
        this.mark = mark;
    }

    static Slot of(String text) {
        if (!text.startsWith("<") || !text.endsWith(">")) {
            return WORDS;
        }
        String mark = text.substring(1, text.length() - 1);
        for (Slot slot : values()) {
            if (slot.mark.equals(mark)) {
                return slot;
            }
        }
        throw new IllegalArgumentException("No slot \"" + text + "\".");
    }

    boolean isNumber() {
        return this == DAY || this == MONTH || this == MONTHS || this == YEAR || this == QUARTER;
    }

    /// How many tokens it takes at the token; 0 where it does not stand there.
    int length(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        return switch (this) {
            case WORDS -> 0;
            case NUMBER -> one(token.isNumber());
            case SMALL -> one(token.small() >= 0 && token.text().length() <= 3);
            case DAY, MONTH, MONTHS, YEAR, QUARTER -> one(value(token) > 0);
            case VERSION ->
                one(token.isNumber()
                        && token.text().length() == 3
                        && token.text().charAt(1) == '.');
            case PROGRAMME -> one(token.is("1719"));
            case CAPITAL ->
                one((token.isWord() || token.kind() == Token.Kind.CODE)
                        && token.isCapital()
                        && Lexicon.vietnamese().unit(tokens, at) == null);
            case CLOCK -> one(isClock(token));
            case WORD -> one(token.isWord());
            case UNIT -> unitLength(tokens, at);
            case SCALE -> scaleLength(tokens, at);
        };
    }

    private static int unitLength(List<Token> tokens, int at) {
        return new UnitReader(tokens).known(at) == null ? 0 : 1;
    }

    private static int scaleLength(List<Token> tokens, int at) {
        Lexicon.Entry scale = Lexicon.vietnamese().find(Sense.SCALE, tokens, at);
        return scale == null ? 0 : scale.length();
    }

    private static boolean isClock(Token token) {
        String key = token.key();
        return token.isWord() && (key.equals("h") || key.equals("g"))
                || token.kind() == Token.Kind.CODE && (key.startsWith("h") || key.startsWith("g"));
    }

    private static int one(boolean stands) {
        return stands ? 1 : 0;
    }

    /// The number that the slot holds; 0 where it holds none.
    int value(Token token) {
        int number = token.small();
        return switch (this) {
            case DAY -> number <= 31 && token.text().length() <= 2 ? Math.max(number, 0) : 0;
            case MONTH -> number > 0 ? within(number, 12) : words(token, false);
            case MONTHS -> number > 0 ? within(number, 12) : words(token, true);
            case YEAR -> token.text().length() == 4 && number >= 1900 && number <= 2199 ? number : 0;
            case QUARTER -> number > 0 ? within(number, 4) : within(Math.max(words(token, false), 0), 4);
            case WORDS, NUMBER, SMALL, VERSION, PROGRAMME, CAPITAL, CLOCK, WORD, UNIT, SCALE -> 0;
        };
    }

    /// Whether the word can stand for a number in a time.
    static boolean isSpelled(String key) {
        return SPELLED.containsKey(key);
    }

    private static int within(int number, int most) {
        return number <= most ? number : 0;
    }

    private static int words(Token token, boolean count) {
        String key = token.key().toLowerCase(Locale.ROOT);
        if (key.equals("năm") && !count) {
            return 0;
        }
        boolean roman = key.startsWith("i");
        return roman && (count || !token.isCapital()) ? 0 : SPELLED.getOrDefault(key, 0);
    }
}
