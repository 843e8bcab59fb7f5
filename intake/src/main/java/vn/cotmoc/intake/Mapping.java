package vn.cotmoc.intake;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.cotmoc.model.Spelling;

/// How the owner's own table says what the layout of figures says. The package documentation has the format.
///
/// @param sheet the name of the sheet, blank for the first
/// @param header the row of the column headings
/// @param fields what each field is, for every value column
/// @param labels for each field, what the labels of the table stand for
/// @param placesAsOf the day on which the codes and names of places held, where the table follows one map
record Mapping(
        String sheet,
        int header,
        NumberText.Format numbers,
        List<Map<String, Cellular>> fields,
        Map<String, Map<String, String>> labels,
        Optional<LocalDate> placesAsOf) {

    /// Where the text of a field comes from.
    sealed interface Cellular {
        /// From the column with this heading, or this letter.
        record Column(String name) implements Cellular {}

        /// It is the same in every row.
        record Constant(String text) implements Cellular {}
    }

    private static final List<String> KEYS =
            List.of("sheet", "header", "numbers", "columns", "constants", "pivot", "labels", "placesAsOf");
    private static final List<String> NEEDED =
            List.of("indicator", "place", "period", "measure", "vintage", "value", "reporter", "source");
    private static final Map<String, Cellular> DEFAULTS =
            Map.of("measure", new Cellular.Constant("actual"), "vintage", new Cellular.Constant("reported"));
    private static final int LARGEST = 1 << 20;

    /// Reads a mapping.
    /// @throws Stop where it has errors; the findings say which
    static Mapping read(Input input, Findings findings) {
        int before = findings.errors();
        Optional<Mapping> mapping = YamlMap.read(input, bytes(input, findings), KEYS, findings)
                .map(map -> new Reader(map, findings).read());
        if (findings.errors() > before) {
            throw new Stop();
        }
        return mapping.orElseThrow(Stop::new);
    }

    private static byte[] bytes(Input input, Findings findings) {
        if (input.size() > LARGEST) {
            findings.add(
                    FileDefect.TOO_LARGE,
                    Table.of(input.name()).at(),
                    Long.toString(input.size()),
                    "at most " + LARGEST + " bytes",
                    "A mapping is a page of YAML; look whether this is one.");
            throw new Stop();
        }
        try (var in = input.open()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw Input.unreadable(input.name(), e);
        }
    }

    /// The tables in the layout of figures.
    List<Rows> over(List<Rows> tables, Words words, Findings findings) {
        List<Rows> mapped = new ArrayList<>();
        tables.forEach(each -> mapped.add(new MappedRows(each, this, new Labels(words), findings)));
        return mapped;
    }

    /// Reads the parts of the file.
    private record Reader(YamlMap map, Findings findings) {
        private static final List<String> FIELDS = List.copyOf(Layouts.TABLES.all());

        Mapping read() {
            Map<String, Cellular> shared = new LinkedHashMap<>(DEFAULTS);
            map.map("constants", FIELDS)
                    .ifPresent(constants ->
                            texts(constants).forEach((field, text) -> shared.put(field, new Cellular.Constant(text))));
            map.map("columns", FIELDS)
                    .ifPresent(columns ->
                            texts(columns).forEach((field, text) -> shared.put(field, new Cellular.Column(text))));
            List<Map<String, Cellular>> fields = pivot(shared);
            fields.forEach(this::checkComplete);
            return new Mapping(
                    map.find("sheet").orElse(""),
                    map.findValue("header", "the number of a row, from 1", Reader::row)
                            .orElse(1),
                    map.findValue("numbers", "vi, en, plain or auto", Reader::format)
                            .orElse(NumberText.Format.AUTO),
                    fields,
                    labels(),
                    map.findValue("placesAsOf", "a day as 2024-12-31", LocalDate::parse));
        }

        private List<Map<String, Cellular>> pivot(Map<String, Cellular> shared) {
            List<String> keys =
                    Stream.concat(Stream.of("column"), FIELDS.stream()).toList();
            List<Map<String, Cellular>> all = new ArrayList<>();
            for (YamlMap each : map.maps("pivot", keys)) {
                Map<String, Cellular> fields = new LinkedHashMap<>(shared);
                Map<String, String> texts = texts(each);
                each.text("column").ifPresent(column -> fields.put("value", new Cellular.Column(column)));
                texts.remove("column");
                texts.forEach((field, text) -> fields.put(field, new Cellular.Constant(text)));
                all.add(fields);
            }
            return all.isEmpty() ? List.of(shared) : all;
        }

        private void checkComplete(Map<String, Cellular> fields) {
            for (String field : NEEDED) {
                if (!fields.containsKey(field)) {
                    findings.add(
                            PackDefect.MISSING_KEY,
                            map.at(),
                            field,
                            "every one of " + String.join(", ", NEEDED),
                            "Name its column under columns, or its text under constants.");
                }
            }
        }

        private Map<String, Map<String, String>> labels() {
            Map<String, Map<String, String>> labels = new LinkedHashMap<>();
            map.map("labels", FIELDS).ifPresent(all -> {
                for (String field : all.keys()) {
                    Map<String, String> texts = new LinkedHashMap<>();
                    all.map(field, List.of())
                            .ifPresent(each ->
                                    texts(each).forEach((label, text) -> texts.put(Spelling.normal(label), text)));
                    labels.put(field, texts);
                }
            });
            return labels;
        }

        private static Map<String, String> texts(YamlMap map) {
            Map<String, String> texts = new LinkedHashMap<>();
            for (String key : map.keys()) {
                map.find(key).ifPresent(text -> texts.put(key, text));
            }
            return texts;
        }

        private static int row(String text) {
            int row = Integer.parseInt(text);
            if (row < 1) {
                throw new IllegalArgumentException(text);
            }
            return row;
        }

        private static NumberText.Format format(String text) {
            return NumberText.Format.valueOf(text.toUpperCase(Locale.ROOT));
        }
    }
}
