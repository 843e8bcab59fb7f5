package vn.cotmoc.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import vn.cotmoc.claims.WordText;
import vn.cotmoc.model.Failure;

/// A text that was sent to be checked, with the other fields of its form. Held in memory only.
///
/// @param text with line feeds alone between lines where a form sent it, else as it was sent
record Posted(String text, Map<String, String> fields) {
    /// The largest body in bytes; a Word document is mostly what is not text.
    static final int MOST_BYTES = 2 << 20;

    /// The longest text, in UTF-16 units.
    static final int MOST_LETTERS = 200_000;

    /// What is read of a body that is too large, so that its sender hears why.
    private static final long MOST_DRAINED = 16L << 20;

    /// How long a body may take to arrive.
    private static final int LONGEST_SECONDS = 15;

    private static final int MOST_XML = 16 << 20;
    /// The media type of a Word document.
    static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    Posted {
        fields = Map.copyOf(fields);
    }

    /// @throws Problem where the body is too long, of another type, or cannot be read
    static Posted read(HttpServletRequest request) {
        String type = Optional.ofNullable(request.getContentType()).orElse("");
        String bare = type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        Posted posted = switch (bare) {
            case "text/plain" -> new Posted(utf8(body(request)), Map.of());
            case WORD -> new Posted(word(body(request)), Map.of());
            case "application/x-www-form-urlencoded" -> form(utf8(body(request)));
            case "multipart/form-data" -> form(FormParts.read(body(request), type));
            default -> throw Problem.otherType(bare);
        };
        if (posted.text().length() > MOST_LETTERS) {
            throw Problem.tooLarge(MOST_LETTERS);
        }
        return posted;
    }

    /// The field of the form, empty where it has none.
    String field(String name) {
        return fields.getOrDefault(name, "").strip();
    }

    Optional<LocalDate> day(String name) {
        return Optional.of(field(name)).filter(each -> !each.isEmpty()).map(each -> Ask.readDay(name, each));
    }

    /// The bytes of a body of any type.
    /// @throws Problem where it is too long or takes too long
    static byte[] body(HttpServletRequest request) {
        boolean asksFirst = request.getHeader("Expect") != null;
        if (request.getContentLengthLong() > (asksFirst ? MOST_BYTES : MOST_DRAINED)) {
            throw Problem.tooLarge(MOST_LETTERS);
        }
        long start = System.nanoTime();
        try {
            InputStream in = request.getInputStream();
            byte[] bytes = read(in, start);
            if (bytes.length > MOST_BYTES) {
                drain(in, start);
                throw Problem.tooLarge(MOST_LETTERS);
            }
            return bytes;
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    /// One byte more than there may be, at most. A sender who is never idle and never done is not waited for.
    private static byte[] read(InputStream in, long start) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] buffer = new byte[16 * 1024];
        int count = 0;
        while (count >= 0 && bytes.size() <= MOST_BYTES) {
            bytes.write(buffer, 0, count);
            if (isLate(start)) {
                throw Problem.tooSlow(LONGEST_SECONDS);
            }
            count = in.read(buffer, 0, Math.min(buffer.length, MOST_BYTES + 1 - bytes.size()));
        }
        return bytes.toByteArray();
    }

    private static boolean isLate(long start) {
        return System.nanoTime() - start > TimeUnit.SECONDS.toNanos(LONGEST_SECONDS);
    }

    private static void drain(InputStream in, long start) throws IOException {
        byte[] buffer = new byte[64 * 1024];
        long left = MOST_DRAINED;
        int count = in.read(buffer);
        while (count >= 0 && left > 0 && !isLate(start)) {
            left -= count;
            count = in.read(buffer);
        }
    }

    private static Posted form(String body) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (String pair : body.split("&", 20)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                try {
                    fields.put(
                            pair.substring(0, equals),
                            URLDecoder.decode(pair.substring(equals + 1), StandardCharsets.UTF_8));
                } catch (IllegalArgumentException wrong) {
                    throw Problem.brokenForm();
                }
            }
        }
        return of(fields, Optional.empty());
    }

    private static Posted form(Map<String, FormParts.Part> parts) {
        Map<String, String> fields = new LinkedHashMap<>();
        parts.forEach((name, part) -> {
            if (part.file().isEmpty() && !name.equals("file")) {
                fields.put(name, utf8(part.bytes()));
            }
        });
        Optional<String> file = Optional.ofNullable(parts.get("file"))
                .filter(each -> each.bytes().length > 0)
                .map(Posted::file);
        return of(fields, file);
    }

    private static String file(FormParts.Part part) {
        String name = part.file().toLowerCase(Locale.ROOT);
        if (name.endsWith(".docx")) {
            return word(part.bytes());
        }
        if (name.endsWith(".txt")) {
            return utf8(part.bytes());
        }
        throw Problem.otherType(part.file());
    }

    private static Posted of(Map<String, String> fields, Optional<String> file) {
        String text = file.orElse(fields.getOrDefault("text", ""));
        fields.remove("text");
        return new Posted(text.replace("\r\n", "\n"), fields);
    }

    private static String word(byte[] bytes) {
        try {
            return WordText.of(bytes, MOST_XML);
        } catch (Failure wrong) {
            throw wrong.code().equals("CM-7502") ? Problem.tooLarge(MOST_LETTERS) : Problem.notWord();
        }
    }

    /// Without the mark of its encoding.
    /// @throws Problem where the bytes are not all of them UTF-8
    static String utf8(byte[] bytes) {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException wrong) {
            throw Problem.notUtf8();
        }
    }
}
