package vn.cotmoc.web;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Which addresses of the site become files of its static copy, and which file each becomes. A page in English lies
/// below `en/`. An address that asks anything but the language is left out, since what may be asked has no end; only
/// the
/// comparisons that pages name are there.
final class StaticNames {
    private static final Pattern PAGE = Pattern.compile(
            "/|/(indicators|places|figures)(/[^/]+)?|/(year|goals|allocations)(/\\d{4})?|/themes(/[^/]+)?|/composites/[^/]+"
                    + "|/reconcile|/map|/data|/method|/methods/assessment");
    private static final Pattern FILE =
            Pattern.compile("/assets/[^/]+|/board\\.csv|/data/figures\\.csv|/indicators/[^/]+\\.csv|/year/\\d{4}\\.csv"
                    + "|/charts/((indicators|years|shares|goals|places)/[^/]+|map)\\.(svg|csv)");
    private static final Pattern COMPARED = Pattern.compile("/compare|/charts/compare\\.(svg|csv)");
    private static final Pattern PAIRING = Pattern.compile("(en/)?(themes|indicators)/.*\\.html");
    private static final String ENGLISH = "lang=en";
    private static final int DIGITS = 16;

    private StaticNames() {}

    /// The file of the address to which a page leads, relative to the root of the copy; empty where the copy has none.
    /// Charts stand there as SVG and CSV: pixels depend on the fonts of a machine, and take long.
    /// Of comparisons, of which there is no end, the copy has those to which themes and indicators lead, with their
    /// pictures.
    ///
    /// @param from the file of the page that leads there
    static Optional<String> file(String address, String from) {
        return file(address).filter(file -> !isCompared(address) || isPairing(from) || isOf(from, file));
    }

    private static boolean isCompared(String address) {
        return COMPARED.matcher(address.replaceFirst("\\?.*", "")).matches();
    }

    private static boolean isPairing(String from) {
        return PAIRING.matcher(from).matches();
    }

    /// Whether the file is a picture on a page of a comparison, or that page in the other language.
    private static boolean isOf(String from, String file) {
        String name = from.substring(from.lastIndexOf('/') + 1);
        return from.matches("(en/)?compare/.*")
                && (file.matches("(en/)?charts/compare/.*") || file.endsWith("compare/" + name));
    }

    /// The file of the address, wherever it is asked for.
    static Optional<String> file(String address) {
        int mark = address.indexOf('?');
        String path = decoded(mark < 0 ? address : address.substring(0, mark));
        String query = mark < 0 ? "" : address.substring(mark + 1);
        if (COMPARED.matcher(path).matches()) {
            return Optional.of(compared(path, query));
        }
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

    /// What is asked is named by its hash, since it may be longer than a name of a file; that is the same in both
    /// languages.
    private static String compared(String path, String query) {
        List<String> asked = Stream.of(query.split("&", -1))
                .filter(each -> !each.isEmpty() && !each.equals(ENGLISH))
                .toList();
        String folder = List.of(query.split("&", -1)).contains(ENGLISH) ? "en/" : "";
        String name = "/" + hash(String.join("&", asked));
        return folder
                + (path.equals("/compare")
                        ? "compare" + name + ".html"
                        : path.substring(1).replace(".", name + "."));
    }

    private static String hash(String text) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
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
