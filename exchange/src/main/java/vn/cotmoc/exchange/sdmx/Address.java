package vn.cotmoc.exchange.sdmx;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The parts of an address, decoded. The path is split before it is decoded, since clients send a comma or a plus
/// either way, and a plus stays a plus, also in the query, where it joins what must all hold. A slash at the end counts
/// for nothing, also after the query, where some clients put one.
final class Address {
    private static final int MOST_PARTS = 12;
    private static final int HEX = 16;

    private final List<String> parts;
    private final Map<String, String> parameters;

    private Address(List<String> parts, Map<String, String> parameters) {
        this.parts = parts;
        this.parameters = parameters;
    }

    static Address of(String path, Optional<String> query) {
        List<String> parts = new ArrayList<>();
        for (String part : path.replaceFirst("^/", "").replaceFirst("/$", "").split("/", -1)) {
            parts.add(decoded(part));
        }
        if (parts.size() > MOST_PARTS) {
            throw Refusal.badAddress(path, "at most " + MOST_PARTS + " parts");
        }
        return new Address(parts, parameters(query.orElse("").replaceFirst("/$", "")));
    }

    private static Map<String, String> parameters(String query) {
        Map<String, String> all = new LinkedHashMap<>();
        for (String pair : query.split("&")) {
            if (!pair.isEmpty()) {
                int equals = pair.indexOf('=');
                String name = decoded(equals < 0 ? pair : pair.substring(0, equals));
                String value = equals < 0 ? "" : decoded(pair.substring(equals + 1));
                if (all.put(name, value) != null) {
                    throw Refusal.badParameter(name, value, "each parameter once");
                }
            }
        }
        return all;
    }

    private static String decoded(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        byte[] raw = text.getBytes(StandardCharsets.UTF_8);
        ByteBuffer bytes = ByteBuffer.allocate(raw.length);
        for (int i = 0; i < raw.length; i++) {
            if (raw[i] == '%') {
                bytes.put((byte) (digit(raw, i + 1, text) * HEX + digit(raw, i + 2, text)));
                i += 2;
            } else {
                bytes.put(raw[i]);
            }
        }
        return utf8(bytes.flip(), text);
    }

    private static int digit(byte[] raw, int at, String text) {
        int digit = at < raw.length ? Character.digit(raw[at], HEX) : -1;
        if (digit < 0) {
            throw Refusal.badAddress(text, "two hexadecimal digits after each %");
        }
        return digit;
    }

    private static String utf8(ByteBuffer bytes, String text) {
        try {
            CharBuffer chars = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(bytes);
            return chars.toString();
        } catch (CharacterCodingException wrong) {
            throw Refusal.badAddress(text, "UTF-8");
        }
    }

    int size() {
        return parts.size();
    }

    /// The part, or the default where it is left out.
    String part(int at, String otherwise) {
        return at < parts.size() && !parts.get(at).isEmpty() ? parts.get(at) : otherwise;
    }

    /// The parameter, where it is there and not empty.
    Optional<String> find(String name) {
        return Optional.ofNullable(parameters.get(name)).filter(value -> !value.isEmpty());
    }

    Map<String, String> parameters() {
        return parameters;
    }
}
