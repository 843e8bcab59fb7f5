package vn.cotmoc.exchange.sdmx;

import java.util.List;

/// Writes the components of a data structure as SDMX-ML 2.1.
final class ComponentsMl {
    private final Xml xml;
    private final Artefact.Structure structure;

    ComponentsMl(Xml xml, Artefact.Structure structure) {
        this.xml = xml;
        this.structure = structure;
    }

    void write() {
        xml.open("str:DataStructureComponents");
        dimensions();
        attributes();
        xml.open("str:MeasureList")
                .put("id", "MeasureDescriptor")
                .put("urn", part("MeasureDescriptor", "MeasureDescriptor"));
        structure.of(Component.Role.MEASURE).forEach(measure -> {
            open("PrimaryMeasure", measure);
            representation(measure);
            xml.close();
        });
        xml.close().close();
    }

    private void dimensions() {
        xml.open("str:DimensionList")
                .put("id", "DimensionDescriptor")
                .put("urn", part("DimensionDescriptor", "DimensionDescriptor"));
        int position = 1;
        for (Component each : structure.dimensions()) {
            open("Dimension", each, position++);
            representation(each);
            xml.close();
        }
        for (Component time : structure.of(Component.Role.TIME)) {
            open("TimeDimension", time, position);
            representation(time);
            xml.close();
        }
        xml.close();
    }

    private void attributes() {
        List<Component> attributes = structure.attributes();
        xml.open("str:AttributeList")
                .put("id", "AttributeDescriptor")
                .put("urn", part("AttributeDescriptor", "AttributeDescriptor"));
        for (Component each : attributes) {
            xml.open("str:Attribute")
                    .put("id", each.id())
                    .put("urn", part("DataAttribute", each.id()))
                    .put("assignmentStatus", each.mandatory() ? "Mandatory" : "Conditional");
            identity(each);
            representation(each);
            xml.open("str:AttributeRelationship");
            if (each.role() == Component.Role.SERIES_ATTRIBUTE) {
                xml.open("str:Dimension")
                        .empty("Ref")
                        .put("id", Structures.INDICATOR)
                        .close();
            } else {
                xml.open("str:PrimaryMeasure")
                        .empty("Ref")
                        .put("id", Structures.VALUE)
                        .close();
            }
            xml.close().close();
        }
        xml.close();
    }

    private String part(String type, String id) {
        return structure.ref().partUrn(type, id);
    }

    private void open(String type, Component component) {
        xml.open("str:" + type).put("id", component.id()).put("urn", part(type, component.id()));
        identity(component);
    }

    private void open(String type, Component component, int position) {
        xml.open("str:" + type)
                .put("id", component.id())
                .put("urn", part(type, component.id()))
                .put("position", Integer.toString(position));
        identity(component);
    }

    private void identity(Component component) {
        xml.open("str:ConceptIdentity");
        StructureMl.itemReference(xml, structure.concepts(), component.id());
        xml.close();
    }

    private void representation(Component component) {
        xml.open("str:LocalRepresentation");
        if (component.codelist().isPresent()) {
            xml.open("str:Enumeration");
            StructureMl.reference(xml, structure.codelist(component.codelist().get()));
            xml.close();
        } else {
            xml.empty("str:TextFormat").put("textType", component.type().word());
        }
        xml.close();
    }
}
