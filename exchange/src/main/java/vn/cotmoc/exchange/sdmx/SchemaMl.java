package vn.cotmoc.exchange.sdmx;

import java.io.OutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Writes the XML schema of the structure-specific data of a structure (SDMX 2.1, section 3A, 7): with it and the
/// schemas of the standard beside it, a validator tells whether a message fits.
final class SchemaMl {
    private static final String XSD = "http://www.w3.org/2001/XMLSchema";

    private final Xml xml;
    private final Shape shape;
    private final Library library;
    private final Ref about;

    /// @param about the structure, dataflow or agreement of whose data it is
    SchemaMl(OutputStream out, Shape shape, Library library, Ref about) {
        this.xml = new Xml(out);
        this.shape = shape;
        this.library = library;
        this.about = about;
    }

    void write() {
        String namespace = SpecificMl.namespace(about, shape);
        xml.open("xs:schema")
                .put("xmlns:xs", XSD)
                .put("xmlns", namespace)
                .put("xmlns:dsd", SpecificMl.SPECIFIC)
                .put("xmlns:common", StructureMl.COMMON)
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
        Set<String> done = new HashSet<>();
        for (Component each : shape.structure().components()) {
            each.codelist().filter(done::add).ifPresent(id -> codelist(id, allowed(each.id())));
        }
    }

    /// The codes to which a constraint restricts the component; none where it restricts none.
    private Set<String> allowed(String component) {
        return library.list(Kind.ALLOWED_CONSTRAINT).stream()
                .filter(each -> each.references().contains(about))
                .filter(Artefact.Constraint.class::isInstance)
                .map(Artefact.Constraint.class::cast)
                .flatMap(each -> each.region().get().values(component).stream())
                .collect(Collectors.toSet());
    }

    private void codelist(String id, Set<String> allowed) {
        if (library.find(shape.structure().codelist(id)).orElseThrow() instanceof Artefact.Scheme list) {
            xml.open("xs:simpleType").put("name", id);
            xml.open("xs:restriction").put("base", "xs:string");
            list.items().stream()
                    .filter(item -> allowed.isEmpty() || allowed.contains(item.id()))
                    .forEach(item -> xml.empty("xs:enumeration").put("value", item.id()));
            xml.close().close();
        }
    }

    private void dataSet() {
        String child = shape.isFlat() ? "Obs" : "Series";
        open("DataSetType", "DataSetType");
        xml.open("xs:sequence");
        annotations();
        xml.empty("xs:element")
                .put("name", "DataProvider")
                .put("type", "common:DataProviderReferenceType")
                .put("form", "unqualified")
                .put("minOccurs", "0");
        xml.open("xs:choice").put("minOccurs", "0");
        xml.empty("xs:element")
                .put("name", child)
                .put("type", child + "Type")
                .put("form", "unqualified")
                .put("maxOccurs", "unbounded");
        xml.close().close();
        noYearStart();
        close();
    }

    private void annotations() {
        xml.empty("xs:element").put("ref", "common:Annotations").put("minOccurs", "0");
    }

    private void series() {
        open("SeriesType", "Type");
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
        noYearStart();
        shape.seriesAttributes().forEach(slot -> attribute(slot.component(), false));
        close();
    }

    private void observation() {
        open("ObsType", "ObsType");
        xml.open("xs:sequence");
        annotations();
        xml.close();
        if (shape.isFlat()) {
            shape.allDimensions().forEach(each -> attribute(each, true));
        } else {
            attribute(shape.at().orElseThrow(), true);
            if (!shape.isTime()) {
                prohibited(Structures.TIME, "common:ObservationalTimePeriodType");
            }
        }
        prohibited("type", "common:IDType");
        noYearStart();
        List<Component> measures = shape.structure().of(Component.Role.MEASURE);
        measures.forEach(each -> attribute(each, false));
        shape.observationAttributes().forEach(slot -> attribute(slot.component(), false));
        close();
    }

    /// @param series what its base is called after `TimeSeries`, where the data is series of time
    private void open(String type, String series) {
        xml.open("xs:complexType").put("name", type).open("xs:complexContent");
        xml.open("xs:restriction").put("base", "dsd:" + (shape.isTime() ? "TimeSeries" + series : type));
    }

    private void prohibited(String name, String type) {
        xml.empty("xs:attribute").put("name", name).put("type", type).put("use", "prohibited");
    }

    /// No structure here has years that begin on another day than 1 January.
    private void noYearStart() {
        prohibited("REPORTING_YEAR_START_DAY", "xs:gMonthDay");
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
            case TIME -> "common:ObservationalTimePeriodType";
        });
    }
}
