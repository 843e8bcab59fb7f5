package vn.cotmoc.web;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Writes one JSON text. Names stand in the order in which they are put; what is absent is left out.
final class Json {
    private static final char[] HEX = "0123456789abcdef".toCharArray();

    private final Utf8 out;
    private boolean first = true;

    Json(int room) {
        this(new Utf8(room));
    }

    Json(Utf8 out) {
        this.out = out;
    }

    byte[] bytes() {
        return out.bytes();
    }

    /// The bytes below, to write into by hand; the next thing put needs a comma where `more`.
    Utf8 raw(boolean more) {
        first = !more;
        return out;
    }

    Json open() {
        comma();
        out.add('{');
        first = true;
        return this;
    }

    Json open(String name) {
        name(name);
        out.add('{');
        first = true;
        return this;
    }

    Json close() {
        out.add('}');
        first = false;
        return this;
    }

    Json list(String name) {
        name(name);
        out.add('[');
        first = true;
        return this;
    }

    Json end() {
        out.add(']');
        first = false;
        return this;
    }

    Json put(String name, String value) {
        name(name);
        out.add(quoted(value));
        return this;
    }

    Json put(String name, Optional<String> value) {
        return value.map(text -> put(name, text)).orElse(this);
    }

    Json put(String name, long value) {
        name(name);
        out.add(value);
        return this;
    }

    Json put(String name, boolean value) {
        name(name);
        out.add(value ? "true" : "false");
        return this;
    }

    Json put(String name, BigDecimal value) {
        name(name);
        out.add(value.toPlainString());
        return this;
    }

    Json item(String value) {
        comma();
        out.add(quoted(value));
        return this;
    }

    private void name(String name) {
        comma();
        out.add(quoted(name)).add(':');
    }

    private void comma() {
        if (!first) {
            out.add(',');
        }
        first = false;
    }

    /// The text in quotes, as JSON writes it.
    static byte[] quoted(String text) {
        StringBuilder safe = new StringBuilder(text.length() + 2).append('"');
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            switch (letter) {
                case '"' -> safe.append("\\\"");
                case '\\' -> safe.append("\\\\");
                case '\n' -> safe.append("\\n");
                case '\u2028' -> safe.append("\\u2028");
                case '\u2029' -> safe.append("\\u2029");
                default -> {
                    if (letter < ' ') {
                        safe.append("\\u00").append(HEX[letter >> 4]).append(HEX[letter & 15]);
                    } else {
                        safe.append(letter);
                    }
                }
            }
        }
        return safe.append('"').toString().getBytes(StandardCharsets.UTF_8);
    }
}
