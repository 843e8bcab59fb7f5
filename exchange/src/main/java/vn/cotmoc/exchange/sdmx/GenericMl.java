package vn.cotmoc.exchange.sdmx;

import java.io.OutputStream;
import java.util.List;

/// Writes data as generic SDMX-ML 2.1 (section 3A, generic data message): every reader takes it without knowing the
/// structure.
final class GenericMl {
    private static final String GENERIC = "http://www.sdmx.org/resources/sdmxml/schemas/v2_1/data/generic";

    private final Xml xml;
    private final DataMessage data;
    private final Shape shape;
    private final List<Component> seriesDimensions;
    private final List<Component> dimensions;

    GenericMl(OutputStream out, DataMessage data) {
        this.xml = new Xml(out);
        this.data = data;
        this.shape = data.shape();
        this.seriesDimensions = shape.seriesDimensions();
        this.dimensions = shape.allDimensions();
    }

    /// @param root `GenericData` or `GenericTimeSeriesData`
    void write(String root) {
        xml.open("mes:" + root)
                .put("xmlns:mes", StructureMl.MESSAGE)
                .put("xmlns:com", StructureMl.COMMON)
                .put("xmlns:gen", GENERIC);
        StructureMl.header(xml, data.message());
        xml.open("mes:Structure").put("structureID", "S1").put("dimensionAtObservation", shape.atName());
        xml.open("com:StructureUsage");
        StructureMl.reference(xml, data.flow().ref());
        xml.close().close().close();
        data.sets().forEachRemaining(this::set);
        xml.close().finish();
    }

    private void set(DataSet set) {
        xml.open("mes:DataSet")
                .put("structureRef", "S1")
                .put("action", set.action().word())
                .put("validFromDate", set.validFrom().map(Object::toString).orElse(""))
                .put("validToDate", set.validTo().map(Object::toString).orElse(""));
        set.series().forEachRemaining(shape.isFlat() ? this::flat : this::series);
        xml.close();
    }

    private void series(Series series) {
        xml.open("gen:Series").open("gen:SeriesKey");
        values(seriesDimensions, series.key());
        xml.close();
        attributes(shape.seriesAttributes(), series.attributes());
        if (shape.observations()) {
            for (Obs each : series.observations()) {
                xml.open("gen:Obs").empty("gen:ObsDimension");
                if (!shape.isTime()) {
                    xml.put("id", shape.atName());
                }
                xml.put("value", each.at());
                observation(each);
            }
        }
        xml.close();
    }

    private void flat(Series series) {
        for (Obs each : series.observations()) {
            xml.open("gen:Obs").open("gen:ObsKey");
            values(dimensions, series.key());
            value(Structures.TIME, each.at());
            xml.close();
            observation(each);
        }
    }

    private void observation(Obs each) {
        if (shape.observations() && !each.value().isEmpty()) {
            xml.empty("gen:ObsValue").put("value", each.value());
        }
        attributes(shape.observationAttributes(), each.attributes());
        xml.close();
    }

    private void values(List<Component> components, List<String> values) {
        for (int i = 0; i < values.size(); i++) {
            value(components.get(i).id(), values.get(i));
        }
    }

    private void value(String id, String value) {
        xml.empty("gen:Value").put("id", id).put("value", value);
    }

    private void attributes(List<Shape.Slot> slots, List<String> values) {
        boolean open = false;
        for (Shape.Slot slot : slots) {
            String value = Shape.value(slot, values);
            if (!value.isEmpty()) {
                if (!open) {
                    xml.open("gen:Attributes");
                    open = true;
                }
                value(slot.component().id(), value);
            }
        }
        if (open) {
            xml.close();
        }
    }
}
