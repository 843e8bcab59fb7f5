package vn.cotmoc.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.stream.Stream;
import vn.cotmoc.model.Language;

/// Where the reader is: language, path and what the page was asked. Makes the links of a page, which keep the language,
/// the state of knowledge and the map.
record Here(Language language, String path, Map<String, String> asked) {
    private static final String LANG = "lang";

    /// What a reader has chosen goes along from page to page: the state of knowledge and the map.
    private static final List<String> KEPT = List.of("asOf", MapTables.GEOGRAPHY);

    Here {
        asked = Collections.unmodifiableMap(new LinkedHashMap<>(asked));
    }

    /// @param asked the parameters that the page understood, without the language
    static Here of(Language language, String path, Map<String, String> asked) {
        return new Here(language, path, asked);
    }

    /// The address of another page, with pairs of names and values; empty values are left out.
    String to(String target, String... pairs) {
        Map<String, String> query = new LinkedHashMap<>();
        for (int i = 0; i + 1 < pairs.length; i += 2) {
            query.put(pairs[i], pairs[i + 1]);
        }
        for (String kept : KEPT) {
            if (asked.containsKey(kept)) {
                query.putIfAbsent(kept, asked.get(kept));
            }
        }
        return address(target, query, language);
    }

    /// This page with one thing asked otherwise.
    String with(String name, String value) {
        Map<String, String> query = new LinkedHashMap<>(asked);
        query.put(name, value);
        return address(path, query, language);
    }

    /// Another page with everything that was asked of this one.
    Here withPath(String other) {
        return new Here(language, other, asked);
    }

    /// What was asked, as pairs of names and values.
    String[] pairs() {
        return asked.entrySet().stream()
                .flatMap(each -> Stream.of(each.getKey(), each.getValue()))
                .toArray(String[]::new);
    }

    /// What of that goes along to every page.
    Map<String, String> kept() {
        Map<String, String> kept = new LinkedHashMap<>(asked);
        kept.keySet().retainAll(KEPT);
        return kept;
    }

    /// What was asked besides what the fields of a form ask.
    Map<String, String> besides(String... fields) {
        Map<String, String> others = new LinkedHashMap<>(asked);
        others.keySet().removeAll(List.of(fields));
        return others;
    }

    /// This page in another language.
    String in(Language other) {
        return address(path, asked, other);
    }

    /// This page.
    String self() {
        return in(language);
    }

    private static String address(String path, Map<String, String> query, Language language) {
        StringJoiner joined = new StringJoiner("&", "?", "").setEmptyValue("");
        query.forEach((name, value) -> {
            if (!value.isEmpty()) {
                joined.add(name + "=" + encode(value));
            }
        });
        if (language != Language.VI) {
            joined.add(LANG + "=" + language.tag());
        }
        return path + joined;
    }

    private static String encode(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8)
                .replace("%2F", "/")
                .replace("%40", "@")
                .replace("%3A", ":");
    }
}
