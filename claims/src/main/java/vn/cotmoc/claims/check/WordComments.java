package vn.cotmoc.claims.check;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import vn.cotmoc.model.Failure;
import vn.cotmoc.model.Language;

/// Gives a Word document back with a comment on each number that somebody should look at. Runs are split at the ends of
/// a number and keep their properties; nothing else of the document changes.
public final class WordComments {
    private static final String BODY = "word/document.xml";
    private static final String COMMENTS = "word/comments.xml";
    private static final String RELATIONS = "word/_rels/document.xml.rels";
    private static final String TYPES = "[Content_Types].xml";
    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String EMPTY =
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:comments xmlns:w=\"" + W
                    + "\"></w:comments>";
    private static final String NO_RELATIONS =
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<Relationships "
                    + "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"></Relationships>";
    private static final long MOST_BYTES = 256L << 20;

    private WordComments() {}

    /// The document with comments; the same bytes where no number is doubtful.
    ///
    /// @param checked the claims of the document's text, as `WordText` gives it
    /// @throws Failure CM-7501 where the bytes are no Word document
    public static byte[] add(byte[] file, List<Checked> checked, Language language) {
        List<Note> notes = notes(checked, language);
        if (notes.isEmpty()) {
            return file.clone();
        }
        try {
            Map<String, byte[]> parts = read(file);
            byte[] body = parts.get(BODY);
            if (body == null) {
                throw new IOException("no " + BODY);
            }
            String comments = text(parts.getOrDefault(COMMENTS, EMPTY.getBytes(StandardCharsets.UTF_8)));
            int first = WordBody.freeId(comments);
            parts.put(BODY, bytes(WordBody.marked(text(body), notes, first)));
            parts.put(COMMENTS, bytes(withNotes(comments, notes, first)));
            relate(parts);
            return write(parts);
        } catch (IOException wrong) {
            throw new Failure(
                    "CM-7501",
                    "The file is no Word document (.docx): " + wrong.getMessage() + ". Save it as .docx or as text.",
                    wrong);
        }
    }

    /// A comment and what it is about.
    record Note(int start, int end, String words) {}

    private static List<Note> notes(List<Checked> checked, Language language) {
        List<Note> notes = new ArrayList<>();
        for (Checked each : checked) {
            String words = each.verdicts().stream()
                    .filter(verdict -> verdict.kind().isAlarm() || verdict.kind() == Verdict.Kind.AMBIGUOUS)
                    .map(verdict -> verdict.sentence().in(language))
                    .collect(Collectors.joining(" "));
            if (!words.isEmpty()) {
                notes.add(new Note(
                        each.claim().mention().start(), each.claim().mention().end(), words));
            }
        }
        return notes;
    }

    private static String withNotes(String comments, List<Note> notes, int first) {
        StringBuilder more = new StringBuilder();
        for (int i = 0; i < notes.size(); i++) {
            more.append("<w:comment xmlns:w=\"" + W + "\" w:id=\"")
                    .append(first + i)
                    .append("\" w:author=\"Cột Mốc\" w:initials=\"CM\"><w:p><w:r><w:t xml:space=\"preserve\">")
                    .append(escaped(notes.get(i).words()))
                    .append("</w:t></w:r></w:p></w:comment>");
        }
        return inserted(opened(comments, "comments"), "comments>", more.toString());
    }

    /// An element without content gets a closing tag.
    private static String opened(String xml, String name) {
        return xml.replaceFirst("<((?:\\w+:)?" + name + ")\\b([^>]*)/>", "<$1$2></$1>");
    }

    private static String inserted(String xml, String closing, String more) {
        int at = xml.lastIndexOf("</", xml.lastIndexOf(closing));
        return xml.substring(0, at) + more + xml.substring(at);
    }

    private static void relate(Map<String, byte[]> parts) {
        String relations = text(parts.getOrDefault(RELATIONS, NO_RELATIONS.getBytes(StandardCharsets.UTF_8)));
        if (!relations.contains("relationships/comments\"")) {
            parts.put(
                    RELATIONS,
                    bytes(inserted(
                            opened(relations, "Relationships"),
                            "Relationships>",
                            "<Relationship xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\" "
                                    + "Id=\"rIdCotMoc\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/"
                                    + "relationships/comments\" Target=\"comments.xml\"/>")));
        }
        byte[] types = parts.get(TYPES);
        if (types != null && !text(types).contains("/word/comments.xml")) {
            parts.put(
                    TYPES,
                    bytes(inserted(
                            text(types),
                            "Types>",
                            "<Override xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\" "
                                    + "PartName=\"/word/comments.xml\" ContentType=\"application/"
                                    + "vnd.openxmlformats-officedocument.wordprocessingml.comments+xml\"/>")));
        }
    }

    static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static Map<String, byte[]> read(byte[] file) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        long left = MOST_BYTES;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] part = zip.readNBytes((int) left + 1);
                left -= part.length;
                if (left < 0) {
                    throw new IOException("its parts are longer than 256 MB");
                }
                parts.put(entry.getName(), part);
            }
        }
        return parts;
    }

    private static byte[] write(Map<String, byte[]> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTimeLocal(java.time.LocalDateTime.of(1980, 1, 1, 0, 0));
                zip.putNextEntry(entry);
                zip.write(part.getValue());
            }
        }
        return bytes.toByteArray();
    }
}
