package vn.cotmoc.claims;

/// A word, a number, a mark or the end of a line.
///
/// @param start where it begins in the text as it was given, in UTF-16 units
/// @param end the first unit after it
/// @param text as written, composed
/// @param key the spelling it is looked up by
/// @param spaced whether something separates it from the token before
record Token(Kind kind, int start, int end, String text, String key, boolean spaced) {
    enum Kind {
        NUMBER,
        WORD,
        /// Letters and digits without a space: m2, Km18, QH16.
        CODE,
        MARK,
        /// One or more line feeds; the key is their count.
        BREAK
    }

    boolean is(String other) {
        return key.equals(other);
    }

    boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    boolean isMark() {
        return kind == Kind.MARK;
    }

    boolean isCapital() {
        return kind != Kind.NUMBER && Character.isUpperCase(text.charAt(0));
    }

    /// A whole number of digits alone.
    boolean isPlainDigits() {
        if (kind != Kind.NUMBER) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    /// The number of plain digits, or -1 where it is none or longer than nine digits.
    int small() {
        return isPlainDigits() && text.length() <= 9 ? Integer.parseInt(text) : -1;
    }
}
