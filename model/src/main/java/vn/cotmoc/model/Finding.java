package vn.cotmoc.model;

import java.util.regex.Pattern;

/// A defect of data, as a result and not an exception: what kind, where, the value found, what was expected
/// and how to mend it. The value is cut to 120 characters.
public record Finding(Kind kind, Location at, String value, String expected, String fix) {
    private static final int LONGEST = 120;
    private static final Pattern LINE_BREAK = Pattern.compile("\\R");

    /// How grave a defect is. While one of severity error stands, nothing of the file is loaded.
    public enum Severity {
        ERROR,
        WARNING,
        NOTE
    }

    /// A kind of defect. Its code is never reused; docs/errors has a section for each.
    public interface Kind {
        Told told();

        /// The stable code, as `CM-2003`.
        default String code() {
            return told().code();
        }

        /// How grave it is.
        default Severity severity() {
            return told().severity();
        }

        /// What is wrong, as a short English clause without a full stop.
        default String what() {
            return told().what();
        }
    }

    /// What there is to say of a kind of defect.
    public record Told(String code, Severity severity, String what) {}

    public Finding {
        value = value.length() > LONGEST ? value.substring(0, cut(value)) + "…" : value;
    }

    private static int cut(String value) {
        int end = LONGEST - 1;
        return Character.isHighSurrogate(value.charAt(end - 1)) ? end - 1 : end;
    }

    /// One line: code, place, what is wrong, the value in quotes, what was expected, how to mend it. A line break
    /// inside the value is shown as a space.
    public String message() {
        String text =
                kind.code() + ": " + at + ": " + kind.what() + ": \"" + value + "\"; expected " + expected + ". " + fix;
        return LINE_BREAK.matcher(text).replaceAll(" ");
    }
}
