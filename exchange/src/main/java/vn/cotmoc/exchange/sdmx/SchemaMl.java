package vn.cotmoc.exchange.sdmx;

import java.io.OutputStream;
import java.util.List;

/// Writes the XML schema of the structure-specific data of a structure (SDMX 2.1, section 3A, 7): with it and the
/// schemas of the standard beside it, a validator tells whether a message fits.
final class SchemaMl {
    private static final String XSD = "http://www.w3.org/2001/XMLSchema";

    private final Xml xml;
    private final Shape shape;
    private final Library library;

    SchemaMl(OutputStream out, Shape shape, Library library) {
        this.xml = new Xml(out);
        this.shape = shape;
        this.library = library;
    }

    void write() {
        String namespace = SpecificMl.namespace(shape);
        xml.open("xs:schema")
                .put("xmlns:xs", XSD)
                .put("xmlns", namespace)
                .put("xmlns:ss", SpecificMl.SPECIFIC)
                .put("xmlns:com", StructureMl.COMMON)
                .put("targetNamespace", namespace)
                .put("elementFormDefault", "qualified")
                .put("attributeFormDefault", "unqualified");
        load(SpecificMl.SPECIFIC, "SDMXDataStructureSpecific.xsd");
        load(StructureMl.COMMON, "SDMXCommon.xsd");
        codelists();
        dataSet();
        if (!shape.isFlat()) {
            series();
        }
        observation();
        xml.close().finish();
    }

    private void load(String namespace, String file) {
        xml.empty("xs:import").put("namespace", namespace).put("schemaLocation", file);
    }

    private void codelists() {
        shape.structure().components().stream()
                .flatMap(each -> each.codelist().stream())
                .distinct()
                .map(id -> library.find(shape.structure().codelist(id)).orElseThrow())
                .forEach(this::codelist);
    }

    private void codelist(Artefact artefact) {
        if (artefact instanceof Artefact.Scheme list) {
            xml.open("xs:simpleType").put("name", list.ref().id());
            xml.open("xs:restriction").put("base", "xs:string");
            list.items().forEach(item -> xml.empty("xs:enumeration").put("value", item.id()));
            xml.close().close();
        }
    }

    private void dataSet() {
        String child = shape.isFlat() ? "Obs" : "Series";
        open("DataSetType");
        xml.open("xs:sequence");
        annotations();
        xml.empty("xs:element")
                .put("name", "DataProvider")
                .put("type", "com:DataProviderReferenceType")
                .put("form", "unqualified")
                .put("minOccurs", "0");
        xml.open("xs:choice").put("minOccurs", "0");
        xml.empty("xs:element")
                .put("name", child)
                .put("type", child + "Type")
                .put("form", "unqualified")
                .put("maxOccurs", "unbounded");
        xml.close().close();
        close();
    }

    private void annotations() {
        xml.empty("xs:element").put("ref", "com:Annotations").put("minOccurs", "0");
    }

    private void series() {
        open("SeriesType");
        xml.open("xs:sequence");
        annotations();
        xml.empty("xs:element")
                .put("name", "Obs")
                .put("type", "ObsType")
                .put("form", "unqualified")
                .put("minOccurs", "0")
                .put("maxOccurs", "unbounded");
        xml.close();
        shape.seriesDimensions().forEach(each -> attribute(each, true));
        shape.seriesAttributes().forEach(slot -> attribute(slot.component(), false));
        close();
    }

    private void observation() {
        open("ObsType");
        xml.open("xs:sequence");
        annotations();
        xml.close();
        if (shape.isFlat()) {
            shape.allDimensions().forEach(each -> attribute(each, true));
        } else {
            attribute(shape.at().orElseThrow(), true);
        }
        List<Component> measures = shape.structure().of(Component.Role.MEASURE);
        measures.forEach(each -> attribute(each, false));
        shape.observationAttributes().forEach(slot -> attribute(slot.component(), false));
        close();
    }

    private void open(String type) {
        xml.open("xs:complexType").put("name", type).open("xs:complexContent");
        xml.open("xs:restriction").put("base", "ss:" + type);
    }

    private void close() {
        xml.close().close().close();
    }

    private void attribute(Component component, boolean required) {
        xml.empty("xs:attribute")
                .put("name", component.id())
                .put("type", type(component))
                .put("use", required ? "required" : "optional");
    }

    private static String type(Component component) {
        return component.codelist().orElseGet(() -> switch (component.type()) {
            case STRING -> "xs:string";
            case DECIMAL -> "xs:decimal";
            case DATE_TIME -> "xs:dateTime";
            case TIME -> "com:ObservationalTimePeriodType";
        });
    }
}
