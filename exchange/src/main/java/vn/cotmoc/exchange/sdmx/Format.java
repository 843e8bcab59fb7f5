package vn.cotmoc.exchange.sdmx;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// The forms in which answers are written, by their media types (SDMX REST 1.5, content negotiation).
enum Format {
    GENERIC_DATA("application/vnd.sdmx.genericdata+xml", "2.1"),
    SPECIFIC_DATA("application/vnd.sdmx.structurespecificdata+xml", "2.1"),
    GENERIC_SERIES("application/vnd.sdmx.generictimeseriesdata+xml", "2.1"),
    SPECIFIC_SERIES("application/vnd.sdmx.structurespecifictimeseriesdata+xml", "2.1"),
    CSV_1("application/vnd.sdmx.data+csv", "1.0.0"),
    CSV_2("application/vnd.sdmx.data+csv", "2.0.0"),
    JSON_1("application/vnd.sdmx.data+json", "1.0.0"),
    JSON_2("application/vnd.sdmx.data+json", "2.0.0"),
    /// The draft before the first version, which readers still ask for: data and structure at the top, one name each.
    JSON_DRAFT("application/vnd.sdmx.data+json", "1.0.0-wd"),
    STRUCTURE_ML("application/vnd.sdmx.structure+xml", "2.1"),
    STRUCTURE_JSON_1("application/vnd.sdmx.structure+json", "1.0.0"),
    STRUCTURE_JSON_2("application/vnd.sdmx.structure+json", "2.0.0"),
    SCHEMA_ML("application/vnd.sdmx.schema+xml", "2.1");

    /// What an answer holds.
    enum Answers {
        DATA,
        STRUCTURE,
        SCHEMA
    }

    private final String type;
    private final String version;

    Format(String type, String version) {
        this.type = type;
        this.version = version;
    }

    /// The forms of what an answer holds, the one that is given where none is asked for first.
    static List<Format> list(Answers answers, Api api) {
        boolean first = api == Api.V1;
        return switch (answers) {
            case DATA ->
                first
                        ? List.of(
                                GENERIC_DATA,
                                SPECIFIC_DATA,
                                GENERIC_SERIES,
                                SPECIFIC_SERIES,
                                JSON_1,
                                JSON_DRAFT,
                                CSV_1,
                                JSON_2,
                                CSV_2)
                        : List.of(
                                JSON_2,
                                CSV_2,
                                SPECIFIC_DATA,
                                GENERIC_DATA,
                                SPECIFIC_SERIES,
                                GENERIC_SERIES,
                                JSON_1,
                                CSV_1);
            case STRUCTURE ->
                first
                        ? List.of(STRUCTURE_ML, STRUCTURE_JSON_1, STRUCTURE_JSON_2)
                        : List.of(STRUCTURE_JSON_2, STRUCTURE_ML, STRUCTURE_JSON_1);
            case SCHEMA -> List.of(SCHEMA_ML, STRUCTURE_ML, STRUCTURE_JSON_1, STRUCTURE_JSON_2);
        };
    }

    static String words(List<Format> formats) {
        return formats.stream().map(Format::mediaType).collect(Collectors.joining(", "));
    }

    /// The media type without its version.
    String type() {
        return type;
    }

    String version() {
        return version;
    }

    String mediaType() {
        return type + ";version=" + version;
    }

    /// Whether the version of the parameter is this one. If no form has just that version, zeros at its end and what
    /// follows a hyphen do not count, and a
    /// plus after a part takes any later one.
    boolean isVersion(String asked) {
        Optional<Format> exact = Arrays.stream(values())
                .filter(each -> each.type.equals(type) && each.version.equals(asked))
                .findFirst();
        if (exact.isPresent()) {
            return exact.get() == this;
        }
        String plain = asked.replaceFirst("-.*$", "");
        if (plain.contains("+")) {
            return plain.replaceAll("\\+.*$", "").compareTo(version) <= 0 && plain.charAt(0) <= version.charAt(0);
        }
        return trimmed(plain).equals(trimmed(version));
    }

    private static String trimmed(String version) {
        return version.replaceFirst("(\\.0)+$", "");
    }

    /// The general media types under which a form is given too.
    boolean isAlso(String general) {
        List<String> names = switch (this) {
            case GENERIC_DATA, SPECIFIC_DATA, STRUCTURE_ML, SCHEMA_ML -> List.of("application/xml", "text/xml");
            case CSV_1, CSV_2 -> List.of("text/csv", "application/csv");
            case JSON_1, JSON_2, STRUCTURE_JSON_1, STRUCTURE_JSON_2 -> List.of("application/json", "text/json");
            case GENERIC_SERIES, SPECIFIC_SERIES, JSON_DRAFT -> List.of();
        };
        return names.contains(general);
    }

    boolean isXml() {
        return type.endsWith("+xml");
    }

    /// The forms with a name, as the parameter `format` may have it; for people who cannot set a header.
    static List<Format> named(String name) {
        return Arrays.stream(values())
                .filter(each -> switch (each) {
                    case GENERIC_DATA -> name.equals("genericdata");
                    case SPECIFIC_DATA -> name.equals("structurespecificdata");
                    case CSV_1 -> name.equals("csv") || name.equals("csvdata") || name.equals("csv1");
                    case CSV_2 -> name.equals("csv2");
                    case JSON_1, STRUCTURE_JSON_1 ->
                        name.equals("sdmx-json") || name.equals("jsondata") || name.equals("json1");
                    case JSON_2, STRUCTURE_JSON_2 -> name.equals("json2");
                    case STRUCTURE_ML -> name.equals("sdmx-2.1") || name.equals("xml");
                    case SCHEMA_ML -> name.equals("xsd");
                    case GENERIC_SERIES, SPECIFIC_SERIES, JSON_DRAFT -> false;
                })
                .toList();
    }
}
