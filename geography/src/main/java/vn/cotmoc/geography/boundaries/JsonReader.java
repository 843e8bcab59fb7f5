package vn.cotmoc.geography.boundaries;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Reads JSON strictly (RFC 8259): no comments, no trailing commas, no NaN, no member twice. Nesting, and the
/// length
/// of a number, are bounded.
final class JsonReader {
    private static final int DEEPEST = 16;
    private static final int LONGEST_NUMBER = 40;
    private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?");

    private final String text;
    private int at;
    private int depth;

    /// The text is no JSON, or more than is read.
    static final class Wrong extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final String found;
        private final String expected;

        Wrong(String found, String expected) {
            super(expected, null, false, false);
            this.found = found;
            this.expected = expected;
        }

        String found() {
            return found;
        }

        String expected() {
            return expected;
        }
    }

    private JsonReader(String text) {
        this.text = text;
    }

    /// @throws Wrong where the text is not one JSON value
    static Json read(String text) {
        JsonReader reader = new JsonReader(text);
        Json value = reader.value();
        reader.skip();
        if (reader.at < text.length()) {
            throw reader.wrong("nothing after the end of the JSON");
        }
        return value;
    }

    private Wrong wrong(String expected) {
        int end = Math.min(text.length(), at + 20);
        return new Wrong(at >= text.length() ? "the end" : text.substring(at, end), expected + " at character " + at);
    }

    private void skip() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private char peek() {
        skip();
        if (at >= text.length()) {
            throw wrong("a value");
        }
        return text.charAt(at);
    }

    private void expect(char sign) {
        if (peek() != sign) {
            throw wrong("\"" + sign + "\"");
        }
        at++;
    }

    private boolean ate(char sign) {
        boolean there = peek() == sign;
        at += there ? 1 : 0;
        return there;
    }

    private Json value() {
        char sign = peek();
        if (sign == '{' || sign == '[') {
            if (++depth > DEEPEST) {
                throw wrong("at most " + DEEPEST + " levels of nesting");
            }
            Json nested = sign == '{' ? members() : items();
            depth--;
            return nested;
        }
        if (sign == '"') {
            return new Json.Word(string());
        }
        return sign == '-' || Character.isDigit(sign) ? number() : literal();
    }

    private Json members() {
        Map<String, Json> all = new LinkedHashMap<>();
        expect('{');
        if (ate('}')) {
            return new Json.Members(all);
        }
        do {
            if (peek() != '"') {
                throw wrong("the name of a member");
            }
            String name = string();
            expect(':');
            if (all.put(name, value()) != null) {
                throw wrong("one member \"" + name + "\"");
            }
        } while (ate(','));
        expect('}');
        return new Json.Members(all);
    }

    private Json items() {
        expect('[');
        if (ate(']')) {
            return new Json.Items(List.of());
        }
        List<Json> all = new ArrayList<>();
        double[] numbers = new double[2];
        int count = 0;
        do {
            Json item = value();
            if (item instanceof Json.Amount(double value, String _) && all.isEmpty()) {
                numbers = count == numbers.length ? Arrays.copyOf(numbers, count * 2) : numbers;
                numbers[count++] = value;
            } else if (count > 0) {
                throw wrong("a list of numbers alone");
            } else {
                all.add(item);
            }
        } while (ate(','));
        expect(']');
        return count > 0 ? new Json.Numbers(Arrays.copyOf(numbers, count)) : new Json.Items(all);
    }

    private Json number() {
        int start = at;
        while (at < text.length() && "+-.eE0123456789".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        String digits = text.substring(start, at);
        if (digits.length() > LONGEST_NUMBER || !NUMBER.matcher(digits).matches()) {
            at = start;
            throw wrong("a number of at most " + LONGEST_NUMBER + " characters");
        }
        double value = Double.parseDouble(digits);
        if (Double.isInfinite(value)) {
            at = start;
            throw wrong("a finite number");
        }
        return new Json.Amount(value, digits);
    }

    private Json literal() {
        for (String word : List.of("true", "false", "null")) {
            if (text.startsWith(word, at)) {
                at += word.length();
                return new Json.Literal(word);
            }
        }
        throw wrong("a value");
    }

    private String string() {
        StringBuilder out = new StringBuilder();
        for (at++; at < text.length(); at++) {
            char sign = text.charAt(at);
            if (sign == '"') {
                at++;
                return out.toString();
            }
            if (sign < ' ') {
                throw wrong("no control characters in a text");
            }
            out.append(sign == '\\' ? escaped() : sign);
        }
        throw wrong("the end of a text");
    }

    private char escaped() {
        at++;
        int kind = at < text.length() ? "\"\\/bfnrtu".indexOf(text.charAt(at)) : -1;
        if (kind < 0) {
            throw wrong("an escape of JSON");
        }
        if (kind < 8) {
            return "\"\\/\b\f\n\r\t".charAt(kind);
        }
        String digits = text.substring(at + 1, Math.min(text.length(), at + 5));
        if (!digits.matches("[0-9a-fA-F]{4}")) {
            throw wrong("four hexadecimal digits");
        }
        at += 4;
        return (char) Integer.parseInt(digits, 16);
    }
}
