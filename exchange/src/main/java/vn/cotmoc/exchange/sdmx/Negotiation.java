package vn.cotmoc.exchange.sdmx;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.cotmoc.model.Language;

/// Finds the form and the languages that a client asks for (RFC 9110, 12.5).
final class Negotiation {
    private static final int MOST_RANGES = 40;
    private static final Set<String> LABELS = Set.of("id", "name", "both");

    private Negotiation() {}

    /// A form, which labels stand in a table of it (`id`, `name` or `both`), and whether it was asked for by its own
    /// media type.
    record Chosen(Format format, String labels, boolean byName) {}

    private record Range(String type, Map<String, String> parameters, double weight) {

        static Range parse(String text) {
            String[] parts = text.split(";");
            Map<String, String> parameters = new HashMap<>();
            for (int i = 1; i < parts.length; i++) {
                String[] pair = parts[i].split("=", 2);
                if (pair.length == 2) {
                    parameters.put(
                            pair[0].strip().toLowerCase(Locale.ROOT),
                            pair[1].strip().replace("\"", ""));
                }
            }
            return new Range(
                    parts.length == 0 ? "" : parts[0].strip().toLowerCase(Locale.ROOT),
                    parameters,
                    weight(parameters.getOrDefault("q", "1")));
        }

        private static double weight(String text) {
            return text.matches("0(\\.\\d{0,3})?|1(\\.0{0,3})?") ? Double.parseDouble(text) : 1;
        }

        boolean takes(Format format) {
            boolean named = type.equals(format.type());
            boolean general = type.equals("*/*") || type.equals("application/*") || format.isAlso(type);
            String version = parameters.get("version");
            return (named || general) && (version == null || format.isVersion(version)) && takesParameters();
        }

        /// Tables are written with the periods as they are, and without keys of series.
        private boolean takesParameters() {
            return LABELS.contains(parameters.getOrDefault("labels", "id"))
                    && parameters.getOrDefault("timeformat", "original").equals("original")
                    && parameters.getOrDefault("keys", "none").equals("none");
        }
    }

    /// The form among those offered that the client likes best.
    /// @throws Refusal CM-8106 where it takes none of them
    static Chosen format(Optional<String> accept, Optional<String> named, List<Format> offered) {
        if (named.isPresent()) {
            return new Chosen(
                    Format.named(named.get()).stream()
                            .filter(offered::contains)
                            .findFirst()
                            .orElseThrow(() -> Refusal.notAcceptable(named.get(), Format.words(offered))),
                    "id",
                    false);
        }
        if (accept.isEmpty() || accept.get().isBlank()) {
            return new Chosen(offered.getFirst(), "id", false);
        }
        for (Range range : ranges(accept.get())) {
            for (Format format : offered) {
                if (range.weight() > 0 && range.takes(format)) {
                    return new Chosen(
                            format,
                            range.parameters().getOrDefault("labels", "id"),
                            range.type().equals(format.type()));
                }
            }
        }
        throw Refusal.notAcceptable(accept.get(), Format.words(offered));
    }

    private static List<Range> ranges(String accept) {
        List<Range> all = new ArrayList<>();
        for (String part : accept.split(",", MOST_RANGES)) {
            all.add(Range.parse(part));
        }
        all.sort((a, b) -> Double.compare(b.weight(), a.weight()));
        return all;
    }

    /// The languages, the one that is wanted most first.
    static List<Language> languages(Optional<String> accept) {
        List<Language> all = new ArrayList<>();
        if (accept.isPresent()) {
            for (Range range : ranges(accept.get())) {
                if (range.weight() > 0) {
                    Language.find(range.type())
                            .filter(each -> !all.contains(each))
                            .ifPresent(all::add);
                }
            }
        }
        for (Language each : Language.values()) {
            if (!all.contains(each)) {
                all.add(each);
            }
        }
        return all;
    }
}
