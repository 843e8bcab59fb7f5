package vn.cotmoc.claims.check;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.cotmoc.claims.check.WordComments.Note;

/// Puts the marks of comments into the body of a Word document. It walks the markup as text and counts the letters that
/// `WordText` counts, so that nothing but the marks changes.
final class WordBody {
    private static final Pattern TAG = Pattern.compile("<(/?)(?:(\\w+):)?(\\w+)([^<>]*?)(/?)>");
    private static final Pattern ENTITY = Pattern.compile("&(#?\\w+);");
    private static final Pattern ID = Pattern.compile("w:id=\"(\\d+)\"");

    private final String xml;
    private final List<Note> notes;
    private final int first;
    private final StringBuilder marked = new StringBuilder();
    private final List<Integer> open = new ArrayList<>();
    private int letters;
    private int next;
    private String properties = "";
    private int propertiesFrom = -1;
    private boolean inRun;
    private boolean inText;

    private WordBody(String xml, List<Note> notes, int first) {
        this.xml = xml;
        this.notes = notes;
        this.first = first;
    }

    /// An id above all that are taken.
    static int freeId(String comments) {
        Matcher ids = ID.matcher(comments);
        int most = -1;
        while (ids.find()) {
            most = Math.max(most, Integer.parseInt(ids.group(1)));
        }
        return most + 1;
    }

    static String marked(String xml, List<Note> notes, int first) {
        return new WordBody(xml, notes, first).walk();
    }

    private String walk() {
        Matcher tag = TAG.matcher(xml);
        int at = 0;
        while (tag.find()) {
            text(xml.substring(at, tag.start()));
            tag(tag);
            at = tag.end();
        }
        return marked.append(xml, at, xml.length()).toString();
    }

    private void tag(Matcher tag) {
        boolean closing = !tag.group(1).isEmpty();
        boolean empty = !tag.group(5).isEmpty();
        String name = tag.group(3);
        boolean textRun = name.equals("r") && "w".equals(tag.group(2));
        if (closing && name.equals("t")) {
            endNotes(true);
            inText = false;
        }
        if (textRun && !empty) {
            inRun = !closing;
            properties = "";
        }
        if (name.equals("rPr") && inRun && !empty) {
            if (closing && propertiesFrom >= 0) {
                properties = xml.substring(propertiesFrom, tag.end());
            }
            propertiesFrom = closing ? -1 : tag.start();
        }
        marked.append(tag.group());
        inText |= name.equals("t") && !closing && !empty;
        if (!closing) {
            letters += name.equals("tab") || name.equals("br") || name.equals("cr") || name.equals("noBreakHyphen")
                    ? 1
                    : 0;
        }
        if (name.equals("p") && (closing || empty)) {
            letters += 2;
        }
    }

    private void text(String raw) {
        if (!inText) {
            marked.append(raw);
            return;
        }
        for (int i = 0; i < raw.length(); ) {
            endNotes(true);
            beginNotes();
            Matcher entity = ENTITY.matcher(raw).region(i, raw.length());
            int length = raw.charAt(i) == '&' && entity.lookingAt() ? entity.end() - i : 1;
            marked.append(raw, i, i + length);
            letters += length > 1 ? units(entity.group(1)) : 1;
            i += length;
        }
    }

    private static int units(String entity) {
        if (!entity.startsWith("#")) {
            return 1;
        }
        boolean hex = entity.startsWith("#x");
        int code = Integer.parseInt(entity.substring(hex ? 2 : 1), hex ? 16 : 10);
        return Character.charCount(code);
    }

    private void beginNotes() {
        while (next < notes.size() && notes.get(next).start() <= letters) {
            open.add(next);
            split("<w:commentRangeStart w:id=\"" + (first + next) + "\"/>");
            next++;
        }
    }

    private void endNotes(boolean within) {
        for (int i = open.size() - 1; i >= 0; i--) {
            int note = open.get(i);
            if (notes.get(note).end() <= letters && within) {
                open.remove(i);
                int id = first + note;
                split("<w:commentRangeEnd w:id=\"" + id + "\"/><w:r><w:commentReference w:id=\"" + id + "\"/></w:r>");
            }
        }
    }

    /// Ends the run, puts the mark between runs, and goes on in one with the same properties.
    private void split(String mark) {
        marked.append("</w:t></w:r>").append(mark).append("<w:r>").append(properties);
        marked.append("<w:t xml:space=\"preserve\">");
    }
}
