package vn.cotmoc.exchange.sdmx;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.cotmoc.model.Language;

/// Writes data as SDMX-CSV 1.0 or 2.0: one observation a line, its key first. Lines end as RFC 4180 says.
final class DataCsv {
    private static final int BUFFER = 1 << 15;

    private final Writer out;
    private final DataMessage data;
    private final Shape shape;
    private final boolean second;
    private final CodeNames names;
    private final String labels;
    private final StringBuilder line = new StringBuilder(256);

    /// @param labels `id`, `name` or `both`
    DataCsv(OutputStream stream, DataMessage data, Format format, CodeNames names, String labels) {
        this.out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), BUFFER);
        this.data = data;
        this.shape = data.shape();
        this.second = format == Format.CSV_2;
        this.names = names;
        this.labels = labels;
    }

    /// The labels of components and codes, in the language of the reader. Not safe for several threads.
    static final class CodeNames {
        private final Library library;
        private final Language language;
        private final Map<String, Map<String, String>> lists = new HashMap<>();

        CodeNames(Library library, Language language) {
            this.library = library;
            this.language = language;
        }

        String of(Component component) {
            return component.name().in(language);
        }

        /// The name of the code; the value itself where the component is not coded.
        String of(Component component, String value) {
            return component
                    .codelist()
                    .map(list ->
                            lists.computeIfAbsent(list, id -> read(component)).getOrDefault(value, value))
                    .orElse(value);
        }

        private Map<String, String> read(Component component) {
            Map<String, String> all = new HashMap<>();
            library.codelist(component)
                    .ifPresent(list -> list.items()
                            .forEach(item ->
                                    all.put(item.id(), item.label().name().in(language))));
            return all;
        }
    }

    void write() {
        try {
            head();
            data.sets().forEachRemaining(this::set);
            out.flush();
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private void head() throws IOException {
        line.append(second ? "STRUCTURE,STRUCTURE_ID,ACTION" : "DATAFLOW");
        shape.allDimensions().forEach(this::head);
        if (shape.observations()) {
            shape.structure().of(Component.Role.MEASURE).forEach(this::head);
        }
        shape.seriesAttributes().forEach(slot -> head(slot.component()));
        if (shape.observations()) {
            shape.observationAttributes().forEach(slot -> head(slot.component()));
        }
        end();
    }

    private void head(Component component) {
        line.append(',');
        quoted(labels.equals("both") ? component.id() + ": " + names.of(component) : component.id());
    }

    private void set(DataSet set) {
        String flow = data.flow().ref().text();
        String first = second ? "dataflow," + flow + "," + set.action().letter() : flow;
        List<Component> dimensions = shape.allDimensions();
        set.series().forEachRemaining(series -> {
            if (shape.observations()) {
                series.observations().forEach(each -> row(first, dimensions, series, each));
            } else {
                row(first, dimensions, series);
            }
        });
    }

    private void row(String first, List<Component> dimensions, Series series, Obs each) {
        line.append(first);
        key(dimensions, series, each);
        line.append(',').append(each.value());
        attributes(shape.seriesAttributes(), series.attributes());
        attributes(shape.observationAttributes(), each.attributes());
        end();
    }

    /// The key of an observation, whatever dimension stands at the observations.
    private void key(List<Component> dimensions, Series series, Obs each) {
        int next = 0;
        for (Component dimension : dimensions) {
            boolean atEnd = shape.isFlat()
                    ? dimension.role() == Component.Role.TIME
                    : dimension.id().equals(shape.atName());
            value(dimension, atEnd ? each.at() : series.key().get(next++));
        }
    }

    private void row(String first, List<Component> dimensions, Series series) {
        line.append(first);
        int next = 0;
        for (Component dimension : dimensions) {
            boolean there = next < series.key().size()
                    && (shape.isFlat()
                            ? dimension.role() == Component.Role.DIMENSION
                            : !dimension.id().equals(shape.atName()));
            value(dimension, there ? series.key().get(next++) : "");
        }
        attributes(shape.seriesAttributes(), series.attributes());
        end();
    }

    private void attributes(List<Shape.Slot> slots, List<String> values) {
        for (Shape.Slot slot : slots) {
            value(slot.component(), Shape.value(slot, values));
        }
    }

    private void value(Component component, String value) {
        line.append(',');
        if (value.isEmpty()) {
            return;
        }
        switch (labels) {
            case "both" -> quoted(component.codelist().isPresent() ? value + ": " + names.of(component, value) : value);
            case "name" -> quoted(names.of(component, value));
            default -> quoted(value);
        }
    }

    private void quoted(String value) {
        boolean plain =
                value.indexOf(',') < 0 && value.indexOf('"') < 0 && value.indexOf('\n') < 0 && value.indexOf('\r') < 0;
        if (plain) {
            line.append(value);
        } else {
            line.append('"').append(value.replace("\"", "\"\"")).append('"');
        }
    }

    private void end() {
        try {
            out.append(line.append("\r\n"));
            line.setLength(0);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
