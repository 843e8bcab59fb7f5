package vn.cotmoc.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Which addresses of the site become files of its static copy, and which file each becomes. A page in English lies
/// below `en/`. An address that asks anything but the language is left out: what may be asked has no end.
final class StaticNames {
    private static final Pattern PAGE =
            Pattern.compile("/|/(indicators|places|figures)(/[^/]+)?|/year(/\\d{4})?|/themes(/[^/]+)?|/reconcile|/map|/data|/method"
                    + "|/methods/assessment");
    private static final Pattern FILE =
            Pattern.compile("/assets/[^/]+|/board\\.csv|/data/figures\\.csv|/indicators/[^/]+\\.csv|/year/\\d{4}\\.csv"
                    + "|/charts/((indicators|years|goals|places)/[^/]+|map)\\.(svg|csv)");
    private static final String ENGLISH = "lang=en";

    private StaticNames() {}

    /// The file of the address, relative to the root of the copy; empty where the copy has none.
    static Optional<String> file(String address) {
        int mark = address.indexOf('?');
        String path = decoded(mark < 0 ? address : address.substring(0, mark));
        String query = mark < 0 ? "" : address.substring(mark + 1);
        if (!query.isEmpty() && !query.equals(ENGLISH)) {
            return Optional.empty();
        }
        String folder = query.isEmpty() ? "" : "en/";
        if (FILE.matcher(path).matches()) {
            return Optional.of(path.startsWith("/assets/") ? safe(path) : folder + safe(path));
        }
        if (!PAGE.matcher(path).matches() || path.endsWith(".xlsx")) {
            return Optional.empty();
        }
        return Optional.of(folder + (path.equals("/") ? "index" : safe(path)) + ".html");
    }

    private static String decoded(String path) {
        return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    /// A name that every file system takes: other characters become `=` and their number.
    private static String safe(String path) {
        StringBuilder name = new StringBuilder();
        path.substring(1).chars().forEach(c -> {
            boolean plain = c < 128 && (Character.isLetterOrDigit(c) || "/@~._-".indexOf(c) >= 0);
            name.append(plain ? String.valueOf((char) c) : String.format(Locale.ROOT, "=%04x", c));
        });
        return name.toString();
    }

    /// The way from one file to another, as a link has it.
    static String way(String from, String to) {
        String[] own = from.split("/");
        String[] other = to.split("/");
        int same = 0;
        while (same < own.length - 1 && same < other.length - 1 && own[same].equals(other[same])) {
            same++;
        }
        StringBuilder way = new StringBuilder("../".repeat(own.length - 1 - same));
        for (int i = same; i < other.length; i++) {
            way.append(i == same ? "" : "/").append(other[i]);
        }
        return way.toString();
    }
}
