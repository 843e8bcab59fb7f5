package vn.cotmoc.exchange.sdmx;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import vn.cotmoc.exchange.sdmx.Artefact.Flow.Content;
import vn.cotmoc.ledger.Catalogue;
import vn.cotmoc.model.LocalText;

/// Every artefact of a ledger's catalogue, geography and contents, at one state. Safe for many threads.
final class Library {
    /// The scheme of agencies and that of data providers have fixed ids (SDMX 2.1, section 5, 2.1).
    static final String AGENCIES = "AGENCIES";

    static final String DATA_PROVIDERS = "DATA_PROVIDERS";

    private final String agency;
    private final Contents contents;
    private final Memo<List<Artefact>> named;
    private final Map<String, Map<String, LocalText>> names = new ConcurrentHashMap<>();
    private final Map<Kind, Supplier<List<Artefact>>> shelves = new EnumMap<>(Kind.class);

    Library(Reads reads) {
        Catalogue catalogue = reads.ledger().catalogue();
        this.agency = Flows.agency(catalogue.pack().id());
        Structures structures = new Structures(agency);
        List<Artefact> parts = structures.all();
        Flows flows = new Flows(agency, catalogue, structures);
        put(Kind.DATA_STRUCTURE, () -> of(parts, Kind.DATA_STRUCTURE));
        put(Kind.CONCEPT_SCHEME, () -> of(parts, Kind.CONCEPT_SCHEME));
        put(Kind.DATAFLOW, flows::flows);
        put(Kind.CATEGORY_SCHEME, flows::categorySchemes);
        put(Kind.CATEGORISATION, flows::categorisations);
        put(Kind.PROVISION_AGREEMENT, flows::agreements);
        put(Kind.DATA_PROVIDER_SCHEME, () -> List.of(flows.providers()));
        put(Kind.AGENCY_SCHEME, () -> List.of(flows.agencies()));
        this.contents = new Contents(
                reads,
                flows.figures(),
                structure(flows.figures()),
                DataQuery.all(flows.statements(), structure(flows.statements())));
        put(Kind.CONSTRAINT, () -> constraints(flows.flows()));
        put(Kind.ALLOWED_CONSTRAINT, () -> new Allowed(agency).list(flows));
        this.named = new Memo<>(
                () -> new Codelists(agency).all(catalogue, reads.ledger().geography(), Set.of()));
        put(
                Kind.CODELIST,
                () -> new Codelists(agency).all(catalogue, reads.ledger().geography(), contents.breakdowns()));
        put(
                Kind.HIERARCHICAL_CODELIST,
                () -> List.of(new AreaTrees(reads.ledger().geography()).hierarchies(agency)));
    }

    private void put(Kind kind, Supplier<List<Artefact>> make) {
        shelves.put(kind, new Memo<>(make));
    }

    private static List<Artefact> of(List<Artefact> all, Kind kind) {
        return all.stream().filter(each -> each.ref().kind() == kind).toList();
    }

    private List<Artefact> constraints(List<Artefact> flows) {
        List<Artefact> all = new ArrayList<>();
        for (Artefact each : flows) {
            if (each instanceof Artefact.Flow flow) {
                Ref ref = new Ref(Kind.CONSTRAINT, agency, "CR_" + flow.ref().id());
                Label label = Label.of(
                        new LocalText(
                                "Dữ liệu hiện có: " + flow.label().name().vi(),
                                "Data present: " + flow.label().name().en()),
                        new LocalText(
                                "Những giá trị của từng chiều đang có số liệu.",
                                "The values of each dimension for which there is data."));
                all.add(new Artefact.Constraint(ref, label, flow.ref(), new Memo<>(() -> contents.of(flow))));
            }
        }
        return all;
    }

    /// The agency that maintains the artefacts.
    String agency() {
        return agency;
    }

    /// The artefacts of a kind.
    List<Artefact> list(Kind kind) {
        Supplier<List<Artefact>> shelf = shelves.get(kind);
        return shelf == null ? List.of() : shelf.get();
    }

    /// All artefacts.
    Stream<Artefact> all() {
        return Arrays.stream(Kind.values()).flatMap(kind -> list(kind).stream());
    }

    Optional<Artefact> find(Ref ref) {
        return list(ref.kind()).stream().filter(each -> each.ref().equals(ref)).findFirst();
    }

    /// The structure of the flow.
    Artefact.Structure structure(Artefact.Flow flow) {
        return find(flow.structure())
                .filter(Artefact.Structure.class::isInstance)
                .map(Artefact.Structure.class::cast)
                .orElseThrow();
    }

    /// The name of the code of the component, if it is coded. Nothing of the ledger's content is read for it.
    Optional<LocalText> name(Component component, String code) {
        return component
                .codelist()
                .map(id -> id.equals(Codelists.BREAKDOWN)
                        ? Codelists.breakdown(code).label().name()
                        : names.computeIfAbsent(id, this::names).getOrDefault(code, new LocalText(code, code)));
    }

    private Map<String, LocalText> names(String codelist) {
        Map<String, LocalText> all = new HashMap<>();
        named.get().stream()
                .filter(each -> each.ref().id().equals(codelist))
                .filter(Artefact.Scheme.class::isInstance)
                .map(Artefact.Scheme.class::cast)
                .forEach(list -> list.items()
                        .forEach(item -> all.put(item.id(), item.label().name())));
        return all;
    }

    /// The flow with everything of its content.
    Artefact.Flow everything(Content content) {
        String id = content == Content.HEADLINES ? Flows.FIGURES : Flows.STATEMENTS;
        return find(new Ref(Kind.DATAFLOW, agency, id))
                .filter(Artefact.Flow.class::isInstance)
                .map(Artefact.Flow.class::cast)
                .orElseThrow();
    }
}
