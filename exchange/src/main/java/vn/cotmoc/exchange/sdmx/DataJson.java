package vn.cotmoc.exchange.sdmx;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cotmoc.model.LocalText;

/// Writes data as SDMX-JSON 1.0 or 2.0 (data message), or as the draft before. Values are numbered as they are met, and
/// the structure, which
/// tells what the numbers mean, comes after the data; so nothing of the data is held but the words.
final class DataJson {
    private final JsonOut out;
    private final boolean second;
    private final boolean draft;
    private final DataMessage data;
    private final Shape shape;
    private final Library library;
    private final Map<Component, Map<String, Integer>> met = new LinkedHashMap<>();

    DataJson(OutputStream stream, DataMessage data, Format format, Library library) {
        this.second = format == Format.JSON_2;
        this.draft = format == Format.JSON_DRAFT;
        this.out = new JsonOut(stream, data.message(), second);
        this.data = data;
        this.shape = data.shape();
        this.library = library;
    }

    void write() {
        out.open();
        if (draft) {
            out.header();
        } else {
            out.meta("data").open("data");
        }
        out.list("dataSets");
        int sets = 0;
        while (data.sets().hasNext()) {
            set(data.sets().next());
            sets++;
        }
        out.end();
        if (second) {
            out.list("structures").open();
            out.list("dataSets");
            for (int i = 0; i < sets; i++) {
                out.add(i);
            }
            out.end();
        } else {
            out.open("structure");
        }
        structure();
        out.close();
        if (second) {
            out.end();
        }
        if (!draft) {
            out.close();
        }
        out.close().finish();
    }

    private void set(DataSet set) {
        out.open().put("action", set.action().word());
        out.link("dataflow", data.flow().ref().urn());
        set.validFrom().ifPresent(instant -> out.put("validFrom", instant.toString()));
        set.validTo().ifPresent(instant -> out.put("validTo", instant.toString()));
        if (second) {
            out.put("structure", 0);
        }
        out.open(shape.isFlat() ? "observations" : "series");
        set.series().forEachRemaining(shape.isFlat() ? this::flat : this::series);
        out.close().close();
    }

    private void series(Series series) {
        out.open(numbers(shape.seriesDimensions(), series.key()));
        if (!shape.seriesAttributes().isEmpty()) {
            out.list("attributes");
            attributes(shape.seriesAttributes(), series.attributes());
            out.end();
        }
        if (shape.observations()) {
            out.open("observations");
            Component at = shape.at().orElseThrow();
            for (Obs each : series.observations()) {
                out.list(Integer.toString(number(at, each.at())));
                observation(each);
            }
            out.close();
        }
        out.close();
    }

    private void flat(Series series) {
        List<Component> dimensions = shape.allDimensions();
        for (Obs each : series.observations()) {
            List<String> key = new ArrayList<>(series.key());
            key.add(each.at());
            out.list(numbers(dimensions, key));
            observation(each);
        }
    }

    private void observation(Obs each) {
        if (shape.observations()) {
            out.addNumber(each.value());
        }
        attributes(shape.observationAttributes(), each.attributes());
        out.end();
    }

    private void attributes(List<Shape.Slot> slots, List<String> values) {
        for (Shape.Slot slot : slots) {
            String value = Shape.value(slot, values);
            Component component = slot.component();
            if (value.isEmpty()) {
                out.addNull();
            } else if (second && component.codelist().isEmpty()) {
                plain(component, value);
            } else {
                out.add(number(component, value));
            }
        }
    }

    /// In the second version what is not coded stands as it is.
    private void plain(Component component, String value) {
        if (component.type() == Component.Type.DECIMAL) {
            out.addNumber(value);
        } else {
            out.add(value);
        }
    }

    private String numbers(List<Component> components, List<String> values) {
        StringBuilder key = new StringBuilder();
        for (int i = 0; i < values.size(); i++) {
            key.append(i == 0 ? "" : ":").append(number(components.get(i), values.get(i)));
        }
        return key.toString();
    }

    private int number(Component component, String value) {
        Map<String, Integer> numbers = met.computeIfAbsent(component, key -> new LinkedHashMap<>());
        Integer known = numbers.get(value);
        if (known == null) {
            known = numbers.size();
            numbers.put(value, known);
        }
        return known;
    }

    private void structure() {
        out.list("links")
                .open()
                .put("rel", "dataflow")
                .put("urn", data.flow().ref().urn())
                .close();
        out.open()
                .put("rel", "datastructure")
                .put("urn", shape.structure().ref().urn())
                .close();
        out.end().text("name", data.flow().label().name());
        out.open("dimensions").list("dataSet").end();
        List<Component> series = shape.seriesDimensions();
        // Readers of the draft take any list of series for a sign that there are some.
        if (!draft || !series.isEmpty()) {
            dimensions("series", series);
        }
        List<Component> rest = new ArrayList<>(shape.allDimensions());
        rest.removeAll(series);
        dimensions("observation", rest);
        out.close();
        if (second) {
            out.open("measures").list("observation");
            shape.structure()
                    .of(Component.Role.MEASURE)
                    .forEach(each -> out.open()
                            .put("id", each.id())
                            .text("name", each.name())
                            .close());
            out.end().close();
        }
        out.open("attributes").list("dataSet").end();
        attributes("series", shape.seriesAttributes());
        attributes("observation", shape.observationAttributes());
        out.close();
        out.list("annotations").end();
    }

    private void dimensions(String name, List<Component> dimensions) {
        List<Component> all = shape.allDimensions();
        out.list(name);
        for (Component each : dimensions) {
            if (second && !met.containsKey(each)) {
                // Without observations nothing stands at them, and a dimension needs values.
                continue;
            }
            out.open().put("id", each.id()).text("name", each.name()).put("keyPosition", all.indexOf(each));
            if (each.role() == Component.Role.TIME) {
                out.list("roles").add(Structures.TIME).end();
                if (!second) {
                    out.put("role", "time");
                }
            }
            values(each);
            out.close();
        }
        out.end();
    }

    private void attributes(String name, List<Shape.Slot> slots) {
        out.list(name);
        for (Shape.Slot slot : slots) {
            Component each = slot.component();
            out.open().put("id", each.id()).text("name", each.name());
            if (second) {
                out.put("isMandatory", each.mandatory()).open("relationship");
                if (name.equals("series")) {
                    out.list("dimensions").add(Structures.INDICATOR).end();
                } else {
                    out.open("observation").close();
                }
                out.close();
            }
            values(each);
            out.close();
        }
        out.end();
    }

    private void values(Component component) {
        Map<String, Integer> numbers = met.getOrDefault(component, Map.of());
        if (numbers.isEmpty()) {
            none();
            return;
        }
        out.list("values");
        for (String value : numbers.keySet()) {
            value(component, value);
        }
        out.end();
    }

    private void named(LocalText name) {
        if (draft) {
            out.put("name", name.in(data.message().language()));
        } else {
            out.text("name", name);
        }
    }

    /// Readers of the draft leave out an attribute that has no values, and its place with it.
    private void none() {
        if (draft) {
            out.list("values").open().put("name", "").close().end();
        } else if (!second) {
            out.list("values").end();
        }
    }

    private void value(Component component, String value) {
        out.open();
        Optional<LocalText> name = library.name(component, value);
        if (name.isPresent()) {
            out.put("id", value);
            named(name.get());
        } else if (second) {
            // Some readers find a period by its id alone; one with a stroke in it cannot be an id.
            if (component.role() == Component.Role.TIME && value.indexOf('/') < 0) {
                out.put("id", value);
            }
            out.put("value", value);
        } else if (component.role() == Component.Role.TIME) {
            out.put("id", value).put("name", value);
        } else {
            out.put("name", value);
        }
        out.close();
    }
}
