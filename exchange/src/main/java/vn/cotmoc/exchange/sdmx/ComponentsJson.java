package vn.cotmoc.exchange.sdmx;

import java.util.List;
import java.util.Optional;

/// Writes the components of a data structure as SDMX-JSON 1.0 or 2.0.
final class ComponentsJson {
    private final JsonOut out;
    private final Artefact.Structure structure;

    ComponentsJson(JsonOut out, Artefact.Structure structure) {
        this.out = out;
        this.structure = structure;
    }

    void write() {
        out.open("dataStructureComponents").open("dimensionList").put("id", "DimensionDescriptor");
        List<Component> dimensions = structure.dimensions();
        out.each("dimensions", dimensions, each -> {
            component(each);
            out.put("position", dimensions.indexOf(each));
            type("Dimension");
            out.close();
        });
        structure.of(Component.Role.TIME).forEach(this::time);
        out.close();
        out.open("attributeList").put("id", "AttributeDescriptor");
        out.each("attributes", structure.attributes(), this::attribute);
        out.close();
        out.open("measureList").put("id", "MeasureDescriptor");
        structure.of(Component.Role.MEASURE).forEach(this::measure);
        out.close().close();
    }

    private void time(Component time) {
        if (out.isSecond()) {
            out.open("timeDimension").put("id", time.id());
            identity(time);
            out.close();
        } else {
            out.list("timeDimensions");
            component(time);
            out.put("position", structure.dimensions().size());
            type("TimeDimension");
            out.close().end();
        }
    }

    private void measure(Component measure) {
        if (out.isSecond()) {
            out.list("measures");
            component(measure);
            out.put("usage", "optional").close().end();
        } else {
            out.open("primaryMeasure").put("id", measure.id());
            identity(measure);
            out.close();
        }
    }

    private void attribute(Component each) {
        component(each);
        if (out.isSecond()) {
            out.put("usage", each.mandatory() ? "mandatory" : "optional");
            if (each.role() == Component.Role.OBSERVATION_ATTRIBUTE) {
                out.list("measureRelationship").add(Structures.VALUE).end();
            }
        } else {
            out.put("assignmentStatus", each.mandatory() ? "Mandatory" : "Conditional");
        }
        relationship(out, each, out.isSecond());
        out.close();
    }

    /// What the attribute is attached to.
    static void relationship(JsonOut out, Component each, boolean second) {
        out.open("attributeRelationship");
        if (each.role() == Component.Role.SERIES_ATTRIBUTE) {
            out.list("dimensions").add(Structures.INDICATOR).end();
        } else if (second) {
            out.open("observation").close();
        } else {
            out.put("primaryMeasure", Structures.VALUE);
        }
        out.close();
    }

    private void type(String type) {
        if (!out.isSecond()) {
            out.put("type", type);
        }
    }

    private void component(Component component) {
        out.open().put("id", component.id());
        identity(component);
    }

    private void identity(Component component) {
        out.put("conceptIdentity", structure.concepts().itemUrn(component.id()));
        out.open("localRepresentation");
        Optional<String> codelist = component.codelist();
        if (codelist.isPresent()) {
            out.put("enumeration", structure.codelist(codelist.get()).urn());
        } else {
            String type = component.type().word();
            out.open(out.isSecond() ? "format" : "textFormat")
                    .put(out.isSecond() ? "dataType" : "textType", type)
                    .close();
        }
        out.close();
    }
}
