package vn.cotmoc.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.cotmoc.model.Spelling;

/// The rows of the owner's own table, turned into rows of the layout of figures: one for every value column whose
/// cell is not blank. Findings name the cells of the owner's table.
final class MappedRows implements Rows {
    private static final List<String> FIELDS = List.copyOf(Layouts.TABLES.all());
    private static final int INDICATOR = FIELDS.indexOf("indicator");
    private static final int PERIOD = FIELDS.indexOf("period");
    private static final int REPORTER = FIELDS.indexOf("reporter");
    private static final int UNIT = FIELDS.indexOf("unit");
    private static final int VALUE = FIELDS.indexOf("value");

    private final Rows rows;
    private final Mapping mapping;
    private final Labels labels;
    private final Findings findings;

    MappedRows(Rows rows, Mapping mapping, Labels labels, Findings findings) {
        this.rows = rows;
        this.mapping = mapping;
        this.labels = labels;
        this.findings = findings;
    }

    @Override
    public Table table() {
        return rows.table();
    }

    @Override
    public void forEach(Consumer<Row> sink) {
        Pass pass = new Pass(sink);
        rows.forEach(pass);
    }

    /// A row of figures. Its texts are its own, its places those of the owner's row.
    private record Virtual(int number, String[] texts, int[] columns) implements Row {
        @Override
        public int size() {
            return texts.length;
        }

        @Override
        public String text(int column) {
            return column < 0 ? "" : texts[column];
        }

        @Override
        public int column(int field) {
            return field < 0 ? field : columns[field];
        }
    }

    /// One walk: the headings are found first.
    private final class Pass implements Consumer<Row> {
        private final Consumer<Row> sink;
        private @Nullable List<int[]> places;

        Pass(Consumer<Row> sink) {
            this.sink = sink;
        }

        @Override
        public void accept(Row row) {
            if (row.number() < mapping.header()) {
                return;
            }
            List<int[]> known = places;
            if (known == null) {
                places = columns(row);
                sink.accept(new Virtual(row.number(), FIELDS.toArray(String[]::new), none()));
                return;
            }
            for (int i = 0; i < known.size(); i++) {
                virtual(row, mapping.fields().get(i), known.get(i)).ifPresent(sink);
            }
        }
    }

    private static int[] none() {
        int[] columns = new int[FIELDS.size()];
        Arrays.fill(columns, -1);
        return columns;
    }

    /// For each value column: where each field stands, below 0 for a constant.
    private List<int[]> columns(Row headings) {
        int before = findings.errors();
        List<int[]> all = new ArrayList<>();
        for (Map<String, Mapping.Cellular> fields : mapping.fields()) {
            int[] columns = none();
            fields.forEach((field, from) -> {
                if (from instanceof Mapping.Cellular.Column(String name)) {
                    columns[FIELDS.indexOf(field)] = column(headings, name);
                }
            });
            all.add(columns);
        }
        if (findings.errors() > before) {
            throw new Stop();
        }
        return all;
    }

    private int column(Row headings, String name) {
        List<String> forms = new ArrayList<>();
        for (int i = 0; i < headings.size(); i++) {
            forms.add(Spelling.normal(headings.text(i)));
        }
        int at = forms.indexOf(Spelling.normal(name));
        if (at >= 0 && at == forms.lastIndexOf(Spelling.normal(name))) {
            return at;
        }
        if (at < 0 && name.matches("[A-Z]{1,2}")) {
            return name.chars().reduce(0, (number, letter) -> number * 26 + letter - 'A' + 1) - 1;
        }
        findings.add(
                at < 0 ? FileDefect.MISSING_COLUMN : FileDefect.COLUMN_TWICE,
                table().at(headings),
                name,
                "this heading once in row " + headings.number(),
                at < 0
                        ? Words.didYouMean(
                                Nearest.of(Spelling.normal(name), forms)
                                        .map(form -> headings.text(forms.indexOf(form))),
                                "Correct the mapping, or name the column's letter.")
                        : "Name the letter of the column in the mapping.");
        return -1;
    }

    private Optional<Row> virtual(Row row, Map<String, Mapping.Cellular> fields, int[] columns) {
        if (row.text(columns[VALUE]).isEmpty()) {
            return Optional.empty();
        }
        String[] texts = new String[FIELDS.size()];
        Arrays.fill(texts, "");
        fields.forEach((field, from) -> {
            int at = FIELDS.indexOf(field);
            String text = switch (from) {
                case Mapping.Cellular.Column(String name) -> row.text(columns[at]);
                case Mapping.Cellular.Constant(String constant) -> constant;
            };
            texts[at] = label(field, text);
        });
        return resolve(row, texts, columns) ? Optional.of(new Virtual(row.number(), texts, columns)) : Optional.empty();
    }

    private String label(String field, String text) {
        Map<String, String> known = mapping.labels().getOrDefault(field, Map.of());
        return known.isEmpty() ? text : known.getOrDefault(Spelling.normal(text), text);
    }

    /// Puts codes in the place of names, and a plain number in the place of a written one; false, with a finding,
    /// where a text has several readings.
    private boolean resolve(Row row, String[] texts, int[] columns) {
        texts[PERIOD] = labels.period(texts[PERIOD]);
        texts[UNIT] = labels.unit(texts[UNIT]);
        texts[REPORTER] = labels.agency(texts[REPORTER]);
        boolean sound = take(row, texts, columns, INDICATOR, labels.indicator(texts[INDICATOR]));
        return sound & number(row, texts, columns);
    }

    private boolean number(Row row, String[] texts, int[] columns) {
        String text = texts[VALUE];
        if (row.isNumber(columns[VALUE]) || text.startsWith("absent:") || text.contains("..")) {
            return true;
        }
        return switch (NumberText.read(text, mapping.numbers())) {
            case Reading.Good<BigDecimal> good -> {
                texts[VALUE] = good.value().toPlainString();
                yield true;
            }
            case Reading.Bad<BigDecimal> bad -> refuse(row, columns[VALUE], text, bad);
        };
    }

    private boolean take(Row row, String[] texts, int[] columns, int field, Reading<String> reading) {
        return switch (reading) {
            case Reading.Good<String> good -> {
                texts[field] = good.value();
                yield true;
            }
            case Reading.Bad<String> bad -> refuse(row, columns[field], texts[field], bad);
        };
    }

    private boolean refuse(Row row, int column, String text, Reading.Bad<?> bad) {
        findings.add(bad.kind(), table().at(row.number(), column), text, bad.expected(), bad.fix());
        return false;
    }
}
