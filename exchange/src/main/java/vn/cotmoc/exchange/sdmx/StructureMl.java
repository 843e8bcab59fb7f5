package vn.cotmoc.exchange.sdmx;

import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Writes structures as SDMX-ML 2.1 (section 3A, structure message).
final class StructureMl {
    static final String MESSAGE = "http://www.sdmx.org/resources/sdmxml/schemas/v2_1/message";
    static final String COMMON = "http://www.sdmx.org/resources/sdmxml/schemas/v2_1/common";
    private static final String STRUCTURE = "http://www.sdmx.org/resources/sdmxml/schemas/v2_1/structure";

    /// The containers in the order of the schema, and what goes into them.
    private static final Map<String, List<Kind>> CONTAINERS = containers();

    private final Xml xml;
    private final Message message;
    private final String base;

    /// @param base the address below which the artefacts are found, as `/sdmx/v1`
    StructureMl(OutputStream out, Message message, String base) {
        this.xml = new Xml(out);
        this.message = message;
        this.base = base;
    }

    private static Map<String, List<Kind>> containers() {
        Map<String, List<Kind>> all = new LinkedHashMap<>();
        all.put("OrganisationSchemes", List.of(Kind.AGENCY_SCHEME, Kind.DATA_PROVIDER_SCHEME));
        all.put("Dataflows", List.of(Kind.DATAFLOW));
        all.put("CategorySchemes", List.of(Kind.CATEGORY_SCHEME));
        all.put("Categorisations", List.of(Kind.CATEGORISATION));
        all.put("Codelists", List.of(Kind.CODELIST));
        all.put("HierarchicalCodelists", List.of(Kind.HIERARCHICAL_CODELIST));
        all.put("Concepts", List.of(Kind.CONCEPT_SCHEME));
        all.put("DataStructures", List.of(Kind.DATA_STRUCTURE));
        all.put("Constraints", List.of(Kind.CONSTRAINT, Kind.ALLOWED_CONSTRAINT));
        all.put("ProvisionAgreements", List.of(Kind.PROVISION_AGREEMENT));
        return all;
    }

    void write(List<Shown> all) {
        xml.open("mes:Structure")
                .put("xmlns:mes", MESSAGE)
                .put("xmlns:com", COMMON)
                .put("xmlns:str", STRUCTURE);
        header(xml, message);
        xml.close();
        xml.open("mes:Structures");
        CONTAINERS.forEach((name, kinds) -> {
            List<Shown> inside = all.stream()
                    .filter(each -> kinds.contains(each.artefact().ref().kind()))
                    .sorted((a, b) -> a.artefact()
                            .ref()
                            .kind()
                            .compareTo(b.artefact().ref().kind()))
                    .toList();
            if (!inside.isEmpty()) {
                xml.open("str:" + name);
                inside.forEach(this::artefact);
                xml.close();
            }
        });
        xml.close().close().finish();
    }

    /// The head of a message, left open.
    static void header(Xml xml, Message message) {
        xml.open("mes:Header")
                .leaf("mes:ID", message.id())
                .leaf("mes:Test", "false")
                .leaf("mes:Prepared", message.prepared().toString())
                .empty("mes:Sender")
                .put("id", message.sender());
    }

    private void artefact(Shown shown) {
        Artefact artefact = shown.artefact();
        xml.open("str:" + artefact.ref().kind().type())
                .put("id", artefact.ref().id())
                .put("urn", artefact.ref().urn())
                .put("agencyID", artefact.ref().agency())
                .put("version", Ref.VERSION)
                .put("isFinal", "false");
        attributes(shown);
        label(artefact.label(), shown.fullness() != Shown.Fullness.STUB);
        // The schema wants what an agreement is about in its stubs too.
        if (shown.isFull() || artefact instanceof Artefact.Agreement) {
            content(artefact);
        }
        xml.close();
    }

    private void attributes(Shown shown) {
        Ref ref = shown.artefact().ref();
        if (!shown.isFull()) {
            xml.put("isExternalReference", "true")
                    .put(
                            "structureURL",
                            String.join("/", base, ref.kind().word(Api.V1), ref.agency(), ref.id(), Ref.VERSION));
        }
        if (shown.artefact() instanceof Artefact.Constraint constraint) {
            xml.put("type", constraint.type());
        }
        if (shown.artefact() instanceof Artefact.Scheme scheme && scheme.partial() && shown.isFull()) {
            xml.put("isPartial", "true");
        }
    }

    private void label(Label label, boolean complete) {
        if (complete && !label.notes().isEmpty()) {
            xml.open("com:Annotations");
            for (Label.Note note : label.notes()) {
                xml.open("com:Annotation").put("id", note.id());
                if (note.id().isEmpty()) {
                    xml.leaf("com:AnnotationType", note.type()).leaf("com:AnnotationText", note.text());
                } else {
                    xml.leaf("com:AnnotationTitle", note.text()).leaf("com:AnnotationType", note.type());
                }
                xml.close();
            }
            xml.close();
        }
        xml.leaves("com:Name", label.name());
        if (complete) {
            label.description().ifPresent(text -> xml.leaves("com:Description", text));
        }
    }

    private void content(Artefact artefact) {
        switch (artefact) {
            case Artefact.Scheme scheme -> scheme.items().forEach(item -> item(scheme.ref(), item, ""));
            case Artefact.Structure structure -> new ComponentsMl(xml, structure).write();
            case Artefact.Flow flow -> reference("str:Structure", flow.structure());
            case Artefact.Categorisation each -> {
                reference("str:Source", each.flow());
                itemReference("str:Target", each.scheme(), each.category());
            }
            case Artefact.Agreement each -> {
                reference("str:StructureUsage", each.flow());
                itemReference("str:DataProvider", each.providers(), each.provider());
            }
            case Artefact.Constraint constraint -> constraint(constraint);
            case Artefact.Hierarchies hierarchies -> hierarchies(hierarchies);
        }
    }

    private void item(Ref scheme, Item item, String above) {
        String path = above + item.id();
        xml.open("str:" + scheme.kind().itemType()).put("id", item.id()).put("urn", scheme.itemUrn(path));
        label(item.label(), true);
        item.items().forEach(each -> item(scheme, each, path + "."));
        xml.close();
    }

    private void reference(String name, Ref ref) {
        xml.open(name);
        reference(xml, ref);
        xml.close();
    }

    static void reference(Xml xml, Ref ref) {
        xml.empty("Ref")
                .put("id", ref.id())
                .put("version", Ref.VERSION)
                .put("agencyID", ref.agency())
                .put("package", ref.kind().folder())
                .put("class", ref.kind().type());
    }

    private void itemReference(String name, Ref scheme, String item) {
        xml.open(name);
        itemReference(xml, scheme, item);
        xml.close();
    }

    static void itemReference(Xml xml, Ref scheme, String item) {
        xml.empty("Ref")
                .put("id", item)
                .put("maintainableParentID", scheme.id())
                .put("maintainableParentVersion", Ref.VERSION)
                .put("agencyID", scheme.agency())
                .put("package", scheme.kind().folder())
                .put("class", scheme.kind().itemType());
    }

    private void constraint(Artefact.Constraint constraint) {
        xml.open("str:ConstraintAttachment");
        reference("str:Dataflow", constraint.flow());
        xml.close();
        Region region = constraint.region().get();
        xml.open("str:CubeRegion").put("include", "true");
        for (String dimension : region.dimensions()) {
            xml.open("com:KeyValue").put("id", dimension);
            region.values(dimension).forEach(value -> xml.leaf("com:Value", value));
            xml.close();
        }
        region.span().ifPresent(this::span);
        xml.close();
    }

    private void span(Region.Span span) {
        xml.open("com:KeyValue").put("id", Structures.TIME).open("com:TimeRange");
        xml.open("com:StartPeriod").put("isInclusive", "true");
        xml.text(span.first().start().toString()).close();
        xml.open("com:EndPeriod").put("isInclusive", "true");
        xml.text(span.last().lastDay().toString()).close();
        xml.close().close();
    }

    private void hierarchies(Artefact.Hierarchies all) {
        xml.open("str:IncludedCodelist").put("alias", "AREA");
        reference(xml, all.codelist());
        xml.close();
        for (Artefact.Tree tree : all.trees().get()) {
            xml.open("str:Hierarchy").put("id", tree.id()).put("leveled", "false");
            label(tree.label(), true);
            tree.codes().forEach(this::code);
            xml.close();
        }
    }

    private void code(Item code) {
        xml.open("str:HierarchicalCode").put("id", code.id()).leaf("str:CodelistAliasRef", "AREA");
        xml.open("str:CodeID").empty("Ref").put("id", code.id()).close();
        code.items().forEach(this::code);
        xml.close();
    }
}
