package vn.cotmoc.exchange.sdmx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Finds of which structure a schema is asked for: `schema/{context}/{agency}/{id}/{version}` (SDMX REST 1.5, schema
/// queries).
final class Schemas {
    private final Library library;
    private final Api api;

    Schemas(Library library, Api api) {
        this.library = library;
        this.api = api;
    }

    /// What the schema is asked for: a structure, a dataflow or an agreement.
    Artefact context(Address address) {
        String context = address.part(1, "");
        Kind kind = switch (context) {
            case "datastructure" -> Kind.DATA_STRUCTURE;
            case "dataflow" -> Kind.DATAFLOW;
            case "provisionagreement" -> Kind.PROVISION_AGREEMENT;
            case "metadatastructure", "metadataflow", "metadataprovisionagreement" -> throw Refusal.noArtefact(context);
            default -> throw Refusal.badAddress(context, "datastructure, dataflow or provisionagreement");
        };
        Names names = new Names(api);
        Set<String> agencies = names.agencies(address.part(2, names.all()));
        Set<String> ids = names.ids(address.part(3, names.all()));
        boolean version = names.version(address.part(4, names.latest()));
        if (agencies.size() != 1 || ids.size() != 1 || address.size() > 5) {
            throw Refusal.badAddress(address.part(3, ""), "one agency, one id and a version");
        }
        Ref ref = new Ref(kind, agencies.iterator().next(), ids.iterator().next());
        return library.find(ref)
                .filter(each -> version)
                .orElseThrow(() -> Refusal.noArtefact(context + "/" + ref.text()));
    }

    /// The structure of the data of the context.
    Optional<Artefact.Structure> structure(Artefact artefact) {
        return switch (artefact) {
            case Artefact.Structure structure -> Optional.of(structure);
            case Artefact.Flow flow -> Optional.of(library.structure(flow));
            case Artefact.Agreement agreement -> library.find(agreement.flow()).flatMap(this::structure);
            case Artefact.Scheme _, Artefact.Categorisation _, Artefact.Constraint _, Artefact.Hierarchies _ ->
                Optional.empty();
        };
    }

    /// The structure and its codelists, concepts and agency, and the constraint of the context, as they say what is
    /// valid.
    List<Shown> list(Artefact context, Artefact.Structure structure) {
        List<Artefact> all = new ArrayList<>(List.of(structure));
        structure.references().stream()
                .map(library::find)
                .flatMap(Optional::stream)
                .forEach(all::add);
        all.addAll(library.list(Kind.AGENCY_SCHEME));
        library.list(Kind.ALLOWED_CONSTRAINT).stream()
                .filter(each -> each.references().contains(context.ref()))
                .forEach(all::add);
        return all.stream().map(each -> new Shown(each, Shown.Fullness.FULL)).toList();
    }
}
