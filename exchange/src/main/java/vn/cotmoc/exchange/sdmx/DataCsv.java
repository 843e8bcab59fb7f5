package vn.cotmoc.exchange.sdmx;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import vn.cotmoc.model.Language;

/// Writes data as SDMX-CSV 1.0 or 2.0: one observation a line, its key first. Lines end as RFC 4180 says.
final class DataCsv {
    private static final int BUFFER = 1 << 15;

    private final Writer out;
    private final DataMessage data;
    private final Shape shape;
    private final boolean second;
    private final Library library;
    private final Language language;
    private final String labels;
    private final StringBuilder line = new StringBuilder(256);

    /// @param labels `id`, `name` or `both`
    DataCsv(OutputStream stream, DataMessage data, Format format, Library library, String labels) {
        this.out = new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), BUFFER);
        this.data = data;
        this.shape = data.shape();
        this.second = format == Format.CSV_2;
        this.library = library;
        this.language = data.message().language();
        this.labels = labels;
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
        quoted(labels.equals("both") ? component.id() + ": " + component.name().in(language) : component.id());
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
            case "both" -> quoted(component.codelist().isPresent() ? value + ": " + name(component, value) : value);
            case "name" -> quoted(name(component, value));
            default -> quoted(value);
        }
    }

    /// The name of the code; the value itself where the component is not coded.
    private String name(Component component, String value) {
        return library.name(component, value).map(name -> name.in(language)).orElse(value);
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
