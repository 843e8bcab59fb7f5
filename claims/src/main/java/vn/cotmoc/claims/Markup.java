package vn.cotmoc.claims;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Masks the tags of an HTML page so that what remains is its text, letter for letter at the same place.
///
/// Tags become spaces or line feeds, entities the letter they stand for and marks without width; scripts, styles and
/// comments vanish. The masked text is as long as the page.
final class Markup {
    private static final Set<String> BLOCKS = Set.of(
            "p",
            "div",
            "br",
            "li",
            "ul",
            "ol",
            "tr",
            "td",
            "th",
            "table",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "title",
            "section",
            "article",
            "header",
            "footer",
            "blockquote",
            "figcaption",
            "hr",
            "body",
            "head",
            "html",
            "nav");
    private static final Set<String> HIDDEN = Set.of("script", "style", "noscript", "template", "svg");
    private static final Map<String, Character> NAMED = Map.ofEntries(
            Map.entry("nbsp", ' '),
            Map.entry("amp", '&'),
            Map.entry("lt", '<'),
            Map.entry("gt", '>'),
            Map.entry("quot", '"'),
            Map.entry("apos", '\''),
            Map.entry("ndash", '–'),
            Map.entry("mdash", '—'),
            Map.entry("ldquo", '“'),
            Map.entry("rdquo", '”'),
            Map.entry("lsquo", '‘'),
            Map.entry("rsquo", '’'),
            Map.entry("hellip", '…'),
            Map.entry("sup2", '²'),
            Map.entry("sup3", '³'),
            Map.entry("deg", '°'),
            Map.entry("agrave", 'à'),
            Map.entry("aacute", 'á'),
            Map.entry("acirc", 'â'),
            Map.entry("atilde", 'ã'),
            Map.entry("egrave", 'è'),
            Map.entry("eacute", 'é'),
            Map.entry("ecirc", 'ê'),
            Map.entry("igrave", 'ì'),
            Map.entry("iacute", 'í'),
            Map.entry("ograve", 'ò'),
            Map.entry("oacute", 'ó'),
            Map.entry("ocirc", 'ô'),
            Map.entry("otilde", 'õ'),
            Map.entry("ugrave", 'ù'),
            Map.entry("uacute", 'ú'),
            Map.entry("yacute", 'ý'));
    private static final int LONGEST_ENTITY = 10;
    private static final char NOTHING = '\u200B';

    private final String page;
    private final StringBuilder text;
    private int at;

    private Markup(String page) {
        this.page = page;
        this.text = new StringBuilder(page.length());
    }

    static String masked(String page) {
        Markup markup = new Markup(page);
        while (markup.at < page.length()) {
            markup.step();
        }
        return markup.text.toString();
    }

    private void step() {
        char letter = page.charAt(at);
        if (letter == '<' && at + 1 < page.length() && opens(page.charAt(at + 1))) {
            tag();
        } else if (letter == '&') {
            entity();
        } else {
            // A line feed in a page only wraps.
            text.append(letter == '\n' || letter == '\r' ? ' ' : letter);
            at++;
        }
    }

    private static boolean opens(char next) {
        return Character.isLetter(next) || next == '/' || next == '!' || next == '?';
    }

    private void tag() {
        if (page.startsWith("<!--", at)) {
            int close = page.indexOf("-->", at + 4);
            mask(close < 0 ? page.length() : close + 3, false);
            return;
        }
        int close = page.indexOf('>', at);
        int end = close < 0 ? page.length() : close + 1;
        String name = name(at + 1, end);
        if (HIDDEN.contains(name)) {
            int hidden = indexOfClose(name, end);
            end = hidden < 0 ? page.length() : hidden;
        }
        mask(end, BLOCKS.contains(name.startsWith("/") ? name.substring(1) : name));
    }

    private int indexOfClose(String name, int from) {
        for (int i = page.indexOf("</", from); i >= 0; i = page.indexOf("</", i + 2)) {
            if (page.regionMatches(true, i + 2, name, 0, name.length())) {
                int close = page.indexOf('>', i);
                return close < 0 ? page.length() : close + 1;
            }
        }
        return -1;
    }

    private String name(int from, int end) {
        int to = from;
        while (to < end && (Character.isLetterOrDigit(page.charAt(to)) || page.charAt(to) == '/' && to == from)) {
            to++;
        }
        return page.substring(from, to).toLowerCase(Locale.ROOT);
    }

    /// A block parts like a blank line, other tags do not part at all.
    private void mask(int end, boolean block) {
        int length = end - at;
        if (block) {
            text.append("\n".repeat(Math.min(2, length))).repeat(' ', Math.max(0, length - 2));
        } else {
            text.repeat(NOTHING, length);
        }
        at = end;
    }

    private void entity() {
        int end = page.indexOf(';', at);
        String name = end > at && end - at <= LONGEST_ENTITY ? page.substring(at + 1, end) : "";
        char letter = name.startsWith("#") ? numbered(name) : NAMED.getOrDefault(name, (char) 0);
        if (letter == 0) {
            text.append('&');
            at++;
            return;
        }
        text.append(letter).repeat(NOTHING, end - at);
        at = end + 1;
    }

    private static char numbered(String name) {
        try {
            boolean hex = name.length() > 1 && (name.charAt(1) == 'x' || name.charAt(1) == 'X');
            int code = hex ? Integer.parseInt(name.substring(2), 16) : Integer.parseInt(name.substring(1));
            return code > 0 && code < Character.MIN_SURROGATE ? (char) code : 0;
        } catch (NumberFormatException none) {
            return 0;
        }
    }
}
