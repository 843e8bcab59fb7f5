package vn.cotmoc.exchange.release;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// A JSON value as text that a person can read too: objects and lists indented by two spaces, members in the order in
/// which they were put.
final class JsonText {
    private static final char FIRST_PRINTABLE = 0x20;

    private final StringBuilder out = new StringBuilder();

    private JsonText() {}

    /// An object of pairs of names and values; a pair without a value is left out.
    static Map<String, Object> object(Object... pairs) {
        Map<String, Object> object = new LinkedHashMap<>();
        for (int i = 0; i + 1 < pairs.length; i += 2) {
            String name = (String) pairs[i];
            switch (pairs[i + 1]) {
                case Optional<?> optional -> optional.ifPresent(value -> object.put(name, value));
                case Object value -> object.put(name, value);
            }
        }
        return object;
    }

    static byte[] of(Object value) {
        JsonText text = new JsonText();
        text.write(value, "");
        return text.out.append('\n').toString().getBytes(StandardCharsets.UTF_8);
    }

    private void write(Object value, String indent) {
        switch (value) {
            case Map<?, ?> object -> {
                List<Runnable> members = new ArrayList<>();
                object.forEach((name, member) -> members.add(() -> {
                    string(String.valueOf(name));
                    out.append(": ");
                    write(member, indent + "  ");
                }));
                block('{', members, '}', indent);
            }
            case List<?> list ->
                block(
                        '[',
                        list.stream()
                                .<Runnable>map(each -> () -> write(each, indent + "  "))
                                .toList(),
                        ']',
                        indent);
            case Number number -> out.append(number);
            case Boolean bool -> out.append(bool);
            case Object other -> string(other.toString());
        }
    }

    private void block(char open, List<Runnable> parts, char close, String indent) {
        out.append(open);
        String before = "\n  " + indent;
        for (Runnable part : parts) {
            out.append(before);
            part.run();
            before = ",\n  " + indent;
        }
        out.append(parts.isEmpty() ? "" : "\n" + indent).append(close);
    }

    private void string(String text) {
        out.append('"');
        text.chars().forEach(c -> out.append(escaped((char) c)));
        out.append('"');
    }

    private static String escaped(char c) {
        if (c == '"' || c == '\\') {
            return "\\" + c;
        }
        return c < FIRST_PRINTABLE ? String.format(Locale.ROOT, "\\u%04x", (int) c) : String.valueOf(c);
    }
}
