package vn.cotmoc.web;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.cotmoc.model.Language;

/// A page as it stands in the static copy: links lead to the files beside it, a link to what the copy does not have is
/// none any more, and forms, which need a server, are left out.
final class StaticPage {
    private static final Pattern FORM = Pattern.compile("(?s)<form\\b.*?</form>");
    private static final Pattern LINK = Pattern.compile(" (href|src)=\"(/[^\"]*)\"");
    private static final String FOOT = "</div></footer>";

    private final String file;
    private final String release;
    private final Consumer<String> found;

    /// @param file where the page stands in the copy
    /// @param release where the data stands in the copy
    /// @param found takes every address that the page leads to and the copy has
    StaticPage(String file, String release, Consumer<String> found) {
        this.file = file;
        this.release = release;
        this.found = found;
    }

    String of(String html) {
        String plain = FORM.matcher(html).replaceAll("");
        return LINK.matcher(plain)
                .replaceAll(link -> Matcher.quoteReplacement(link(link.group(1), link.group(2))))
                .replace(FOOT, note() + FOOT);
    }

    private String link(String name, String value) {
        String address = value.replace("&amp;", "&");
        int mark = address.indexOf('#');
        String fragment = mark < 0 ? "" : address.substring(mark);
        String target = mark < 0 ? address : address.substring(0, mark);
        Optional<String> other = StaticNames.file(target, file);
        other.ifPresent(each -> found.accept(target));
        return other.map(each -> " " + name + "=\"" + StaticNames.way(file, each) + fragment + "\"")
                .orElse("");
    }

    private String note() {
        Language language = file.startsWith("en/") ? Language.EN : Language.VI;
        return "<p class=\"quiet\">" + Text.STATIC_COPY.in(language) + " <a href=\"" + StaticNames.way(file, release)
                + "\">" + Text.STATIC_DATA.in(language) + "</a></p>\n";
    }
}
