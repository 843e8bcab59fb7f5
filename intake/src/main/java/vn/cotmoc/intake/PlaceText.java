package vn.cotmoc.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.cotmoc.model.Spelling;

/// A reading of a text as the name of a place and, where it says so, of the place that it lies in: `Tân Thành (Cao
/// Lộc)`, `xã Tân Thành, huyện Cao Lộc`.
///
/// @param within blank where the text does not say
record PlaceText(String name, String within) {
    private static final Pattern IN_BRACKETS = Pattern.compile("(?<name>[^()]+)\\((?<within>[^()]+)\\)");
    private static final Pattern BEHIND_COMMA = Pattern.compile("(?<name>[^,]+),(?<within>.+)");
    /// What is written for a type. One letter needs its point; two may go without.
    private static final Pattern SHORT_TYPE = Pattern.compile(
            "(?<two>tt|tp|tx)(?:\\.\\s*|\\s+)(?<afterTwo>.+)|(?<one>[pxhqt])\\.\\s*(?<afterOne>.+)",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Map<String, String> TYPES = Map.of(
            "tt",
            "thị trấn",
            "tp",
            "thành phố",
            "tx",
            "thị xã",
            "p",
            "phường",
            "x",
            "xã",
            "h",
            "huyện",
            "q",
            "quận",
            "t",
            "tỉnh");

    /// The text as a whole first, since a name may hold brackets and commas.
    static List<PlaceText> readings(String text) {
        List<PlaceText> readings = new ArrayList<>(List.of(new PlaceText(text, "")));
        for (Pattern pattern : List.of(IN_BRACKETS, BEHIND_COMMA)) {
            Matcher matcher = pattern.matcher(text);
            if (matcher.matches()) {
                readings.add(new PlaceText(
                        matcher.group("name").strip(), matcher.group("within").strip()));
            }
        }
        return readings;
    }

    /// The normal form of a name, its type in full.
    static String form(String name) {
        Matcher matcher = SHORT_TYPE.matcher(name.strip());
        if (!matcher.matches()) {
            return Spelling.normal(name);
        }
        boolean two = matcher.group("two") != null;
        String type = Spelling.normal(matcher.group(two ? "two" : "one"));
        return Spelling.normal(TYPES.getOrDefault(type, type) + " " + matcher.group(two ? "afterTwo" : "afterOne"));
    }

    /// A normal form without the type that it begins with.
    static String withoutType(String form) {
        for (String type : TYPES.values()) {
            String start = Spelling.normal(type) + " ";
            if (form.startsWith(start)) {
                return form.substring(start.length());
            }
        }
        return form;
    }
}
