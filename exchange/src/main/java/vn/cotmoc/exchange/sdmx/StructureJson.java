package vn.cotmoc.exchange.sdmx;

import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Writes structures as SDMX-JSON 1.0 or 2.0 (structure message).
final class StructureJson {
    private final JsonOut out;
    private final boolean second;
    private final String base;

    /// @param base the address below which the artefacts are found, as `/sdmx/v2`
    StructureJson(OutputStream stream, Message message, boolean second, String base) {
        this.out = new JsonOut(stream, message, second);
        this.second = second;
        this.base = base;
    }

    private Map<String, List<Kind>> containers() {
        Map<String, List<Kind>> all = new LinkedHashMap<>();
        all.put("dataStructures", List.of(Kind.DATA_STRUCTURE));
        all.put("categorySchemes", List.of(Kind.CATEGORY_SCHEME));
        all.put("conceptSchemes", List.of(Kind.CONCEPT_SCHEME));
        all.put("codelists", List.of(Kind.CODELIST));
        all.put(second ? "hierarchies" : "hierarchicalCodelists", List.of(Kind.HIERARCHICAL_CODELIST));
        all.put("agencySchemes", List.of(Kind.AGENCY_SCHEME));
        all.put("dataProviderSchemes", List.of(Kind.DATA_PROVIDER_SCHEME));
        all.put("dataflows", List.of(Kind.DATAFLOW));
        all.put("provisionAgreements", List.of(Kind.PROVISION_AGREEMENT));
        all.put("categorisations", List.of(Kind.CATEGORISATION));
        all.put(second ? "dataConstraints" : "contentConstraints", List.of(Kind.CONSTRAINT, Kind.ALLOWED_CONSTRAINT));
        return all;
    }

    void write(List<Shown> all) {
        out.open().meta("structure").open("data");
        containers()
                .forEach((name, kinds) -> out.each(
                        name,
                        all.stream()
                                .filter(each ->
                                        kinds.contains(each.artefact().ref().kind()))
                                .toList(),
                        this::artefact));
        out.close().close().finish();
    }

    private void artefact(Shown shown) {
        if (second && shown.artefact() instanceof Artefact.Hierarchies trees) {
            trees.trees().get().forEach(tree -> tree(trees, tree, shown));
            return;
        }
        Artefact artefact = shown.artefact();
        out.open();
        head(artefact.ref(), artefact.ref().id(), artefact.label(), shown);
        if (artefact instanceof Artefact.Scheme scheme && scheme.partial() && shown.isFull()) {
            out.put("isPartial", true);
        }
        if (shown.isFull()) {
            content(artefact);
        }
        out.close();
    }

    private void head(Ref ref, String id, Label label, Shown shown) {
        out.put("id", id).put("agencyID", ref.agency()).put("version", Ref.VERSION);
        if (!second) {
            out.put("isFinal", false);
        }
        out.put("isExternalReference", !shown.isFull());
        out.list("links")
                .open()
                .put("rel", shown.isFull() ? "self" : "external")
                .put("urn", urn(ref, id));
        if (!shown.isFull()) {
            out.put("href", address(ref, id));
        }
        out.close().end();
        label(label, shown.fullness() != Shown.Fullness.STUB);
    }

    private String urn(Ref ref, String id) {
        Ref named = new Ref(ref.kind(), ref.agency(), id);
        return second
                ? named.urn()
                        .replace("HierarchicalCodelist=", "Hierarchy=")
                        .replace("ContentConstraint=", "DataConstraint=")
                : named.urn();
    }

    private String address(Ref ref, String id) {
        return second
                ? String.join("/", base, "structure", ref.kind().word(Api.V2), ref.agency(), id, Ref.VERSION)
                : String.join("/", base, ref.kind().word(Api.V1), ref.agency(), id, Ref.VERSION);
    }

    private void label(Label label, boolean complete) {
        out.text("name", label.name());
        if (complete) {
            label.description().ifPresent(text -> {
                if (!second) {
                    out.put("description", text.vi());
                }
                out.texts("descriptions", text);
            });
            out.each("annotations", label.notes(), this::note);
        }
    }

    private void note(Label.Note note) {
        out.open();
        if (note.id().isEmpty()) {
            out.put("type", note.type()).put("text", note.text());
        } else {
            out.put("id", note.id())
                    .put(second ? "value" : "title", note.text())
                    .put("type", note.type());
        }
        out.close();
    }

    private void content(Artefact artefact) {
        switch (artefact) {
            case Artefact.Scheme scheme -> items(scheme.ref(), scheme.items(), "");
            case Artefact.Structure structure -> new ComponentsJson(out, structure).write();
            case Artefact.Flow flow -> out.put("structure", flow.structure().urn());
            case Artefact.Categorisation each ->
                out.put("source", each.flow().urn()).put("target", each.scheme().itemUrn(each.category()));
            case Artefact.Agreement each ->
                out.put(second ? "dataflow" : "structureUsage", each.flow().urn())
                        .put("dataProvider", each.providers().itemUrn(each.provider()));
            case Artefact.Constraint constraint -> constraint(constraint);
            case Artefact.Hierarchies trees -> trees(trees);
        }
    }

    private static String list(Kind kind) {
        return switch (kind) {
            case AGENCY_SCHEME -> "agencies";
            case DATA_PROVIDER_SCHEME -> "dataProviders";
            case CATEGORY_SCHEME -> "categories";
            case CONCEPT_SCHEME -> "concepts";
            case CODELIST,
                    DATAFLOW,
                    CATEGORISATION,
                    HIERARCHICAL_CODELIST,
                    DATA_STRUCTURE,
                    CONSTRAINT,
                    ALLOWED_CONSTRAINT,
                    PROVISION_AGREEMENT -> "codes";
        };
    }

    private void items(Ref scheme, List<Item> items, String above) {
        out.each(list(scheme.kind()), items, item -> {
            String path = above + item.id();
            out.open().put("id", item.id()).link("self", scheme.itemUrn(path));
            label(item.label(), true);
            items(scheme, item.items(), path + ".");
            out.close();
        });
    }

    private void constraint(Artefact.Constraint constraint) {
        if (!second) {
            out.put("type", constraint.type());
        }
        out.open("constraintAttachment")
                .list("dataflows")
                .add(constraint.flow().urn())
                .end()
                .close();
        Region region = constraint.region().get();
        out.list("cubeRegions").open().put(second ? "include" : "isIncluded", true);
        out.list("keyValues");
        for (String dimension : region.dimensions()) {
            out.open().put("id", dimension).list("values");
            region.values(dimension).forEach(this::keyValue);
            out.end().close();
        }
        region.span().ifPresent(this::span);
        out.end().close().end();
    }

    private void keyValue(String value) {
        if (second) {
            out.open().put("value", value).close();
        } else {
            out.add(value);
        }
    }

    private void span(Region.Span span) {
        out.open().put("id", Structures.TIME).open("timeRange").open("startPeriod");
        out.put("period", span.first().start().toString())
                .put("isInclusive", true)
                .close();
        out.open("endPeriod").put("period", span.last().lastDay().toString());
        out.put("isInclusive", true).close().close().close();
    }

    private void trees(Artefact.Hierarchies trees) {
        out.list("includedCodelists").add(trees.codelist().urn()).end();
        out.each("hierarchies", trees.trees().get(), tree -> {
            out.open().put("id", tree.id()).link("self", trees.ref().itemUrn(tree.id()));
            label(tree.label(), true);
            codes(trees.codelist(), tree.codes());
            out.close();
        });
    }

    /// In the second version a tree is an artefact of its own.
    private void tree(Artefact.Hierarchies trees, Artefact.Tree tree, Shown shown) {
        out.open();
        head(trees.ref(), tree.id(), tree.label(), shown);
        if (shown.isFull()) {
            codes(trees.codelist(), tree.codes());
        }
        out.close();
    }

    private void codes(Ref codelist, List<Item> codes) {
        out.each("hierarchicalCodes", codes, code -> {
            out.open().put("id", code.id()).put("code", codelist.itemUrn(code.id()));
            codes(codelist, code.items());
            out.close();
        });
    }
}
