package vn.cotmoc.model;

import java.util.regex.Pattern;

/// The stable name of a thing in a pack (an indicator, unit, agency, source or group): ASCII lower-case
/// letters and digits, parts joined by single hyphens, at most 80 characters. Labels may change; a code does not.
public record Code(String text) implements Comparable<Code> {
    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST = 80;

    public Code {
        if (!isCode(text)) {
            throw new IllegalArgumentException("\"" + text
                    + "\" is not a code; write lower-case letters a-z, digits and single hyphens, at most 80.");
        }
    }

    /// Whether the text is a code.
    public static boolean isCode(String text) {
        return text.length() <= LONGEST && FORM.matcher(text).matches();
    }

    /// Reads a code.
    /// @throws IllegalArgumentException where the text is none
    public static Code parse(String text) {
        return new Code(text);
    }

    @Override
    public int compareTo(Code other) {
        return text.compareTo(other.text);
    }

    @Override
    public String toString() {
        return text;
    }
}
