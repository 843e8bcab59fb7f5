package vn.cotmoc.exchange.sdmx;

import java.io.OutputStream;
import java.util.List;

/// Writes data as structure-specific SDMX-ML 2.1 (section 3A, structure specific data message): about a third as long
/// as
/// the generic form, and valid against the schema that [SchemaMl] makes of the dataflow.
final class SpecificMl {
    static final String SPECIFIC = "http://www.sdmx.org/resources/sdmxml/schemas/v2_1/data/structurespecific";

    private final Xml xml;
    private final DataMessage data;
    private final Shape shape;
    private final List<Component> seriesDimensions;
    private final List<Component> dimensions;

    SpecificMl(OutputStream out, DataMessage data) {
        this.xml = new Xml(out);
        this.data = data;
        this.shape = data.shape();
        this.seriesDimensions = shape.seriesDimensions();
        this.dimensions = shape.allDimensions();
    }

    /// The namespace of the types of a dataflow, an agreement or a structure (SDMX 2.1, section 3A, 7.1).
    static String namespace(Ref about, Shape shape) {
        return about.urn() + ":ObsLevelDim:" + shape.atName();
    }

    /// @param root `StructureSpecificData` or `StructureSpecificTimeSeriesData`
    void write(String root) {
        String namespace = namespace(data.flow().ref(), shape);
        xml.open("mes:" + root)
                .put("xmlns:mes", StructureMl.MESSAGE)
                .put("xmlns:com", StructureMl.COMMON)
                .put("xmlns:ss", SPECIFIC)
                .put("xmlns:ns1", namespace)
                .put("xmlns:xsi", "http://www.w3.org/2001/XMLSchema-instance");
        StructureMl.header(xml, data.message());
        xml.open("mes:Structure")
                .put("structureID", "S1")
                .put("namespace", namespace)
                .put("dimensionAtObservation", shape.atName());
        xml.open("com:StructureUsage");
        StructureMl.reference(xml, data.flow().ref());
        xml.close().close().close();
        data.sets().forEachRemaining(this::set);
        xml.close().finish();
    }

    private void set(DataSet set) {
        xml.open("mes:DataSet")
                .put("ss:structureRef", "S1")
                .put("xsi:type", "ns1:DataSetType")
                .put("ss:dataScope", "Dataflow")
                .put("ss:action", set.action().word())
                .put("ss:validFromDate", set.validFrom().map(Object::toString).orElse(""))
                .put("ss:validToDate", set.validTo().map(Object::toString).orElse(""));
        set.series().forEachRemaining(shape.isFlat() ? this::flat : this::series);
        xml.close();
    }

    private void series(Series series) {
        xml.open("Series");
        values(seriesDimensions, series.key());
        attributes(shape.seriesAttributes(), series.attributes());
        if (shape.observations()) {
            for (Obs each : series.observations()) {
                xml.empty("Obs").put(shape.atName(), each.at());
                observation(each);
            }
        }
        xml.close();
    }

    private void flat(Series series) {
        for (Obs each : series.observations()) {
            xml.empty("Obs");
            values(dimensions, series.key());
            xml.put(Structures.TIME, each.at());
            observation(each);
        }
    }

    private void observation(Obs each) {
        if (shape.observations()) {
            xml.put(Structures.VALUE, each.value());
        }
        attributes(shape.observationAttributes(), each.attributes());
    }

    private void values(List<Component> components, List<String> values) {
        for (int i = 0; i < values.size(); i++) {
            xml.put(components.get(i).id(), values.get(i));
        }
    }

    private void attributes(List<Shape.Slot> slots, List<String> values) {
        for (Shape.Slot slot : slots) {
            xml.put(slot.component().id(), Shape.value(slot, values));
        }
    }
}
