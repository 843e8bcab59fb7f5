package vn.cotmoc.web;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the parts of a form with a file (RFC 7578). In memory: a file of a server would be stored.
final class FormParts {
    private static final Pattern BOUNDARY = Pattern.compile("boundary=(?:\"([^\"]{1,70})\"|([^;\\s\"]{1,70}))");
    private static final Pattern NAME = Pattern.compile("(?i)[; ]name=\"([^\"]*)\"");
    private static final Pattern FILE = Pattern.compile("(?i)[; ]filename=\"([^\"]*)\"");
    private static final String LINE = "\r\n";
    private static final String BLANK = "\r\n\r\n";
    private static final int MOST = 20;

    private FormParts() {}

    /// A field; the name of its file is empty where it is none.
    static final class Part {
        private final String file;
        private final byte[] bytes;

        private Part(String file, byte[] bytes) {
            this.file = file;
            this.bytes = bytes;
        }

        String file() {
            return file;
        }

        byte[] bytes() {
            return bytes;
        }
    }

    /// The parts by name.
    /// @throws Problem where the body is not what the type says
    static Map<String, Part> read(byte[] body, String type) {
        Matcher boundary = BOUNDARY.matcher(type);
        if (!boundary.find()) {
            throw Problem.brokenForm();
        }
        String mark = "--" + (boundary.group(1) != null ? boundary.group(1) : boundary.group(2));
        // A letter for each byte, so that places in the text are places in the bytes.
        String raw = new String(body, StandardCharsets.ISO_8859_1);
        Map<String, Part> parts = new LinkedHashMap<>();
        int at = raw.startsWith(mark) ? mark.length() : -1;
        while (at >= 0 && !raw.startsWith("--", at) && parts.size() < MOST) {
            int head = raw.indexOf(BLANK, at);
            int end = head < 0 ? -1 : raw.indexOf(LINE + mark, head + LINE.length());
            if (end < 0) {
                throw Problem.brokenForm();
            }
            add(raw.substring(at, head), Arrays.copyOfRange(body, Math.min(head + BLANK.length(), end), end), parts);
            at = end + LINE.length() + mark.length();
        }
        if (at < 0) {
            throw Problem.brokenForm();
        }
        return parts;
    }

    private static void add(String head, byte[] content, Map<String, Part> parts) {
        Matcher name = NAME.matcher(head);
        Matcher file = FILE.matcher(head);
        if (name.find()) {
            parts.putIfAbsent(name.group(1), new Part(file.find() ? file.group(1) : "", content));
        }
    }
}
