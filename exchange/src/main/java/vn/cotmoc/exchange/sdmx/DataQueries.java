package vn.cotmoc.exchange.sdmx;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Reads questions for data and for its availability: of the first version `{flow}/{key}/{provider}`, of the second
/// `{context}/{agency}/{id}/{version}/{key}`.
final class DataQueries {
    private static final Pattern PROVIDER =
            Pattern.compile("([A-Za-z][A-Za-z0-9_-]*(\\.[A-Za-z][A-Za-z0-9_-]*)*,)?[A-Za-z0-9_@$-]+");

    private final Library library;
    private final Api api;
    private final Names names;

    DataQueries(Library library, Api api) {
        this.library = library;
        this.api = api;
        this.names = new Names(api);
    }

    /// How many parts of the address a question has before what availability adds.
    int size() {
        return api == Api.V1 ? 4 : 6;
    }

    Asked read(Address address, java.time.ZoneId zone) {
        Parameters parameters = new Parameters(address, zone);
        Found found = api == Api.V1 ? first(address) : second(address);
        Artefact.Structure structure = library.structure(found.flow());
        Keys keys = new Keys(structure, api);
        String key = address.part(api == Api.V1 ? 2 : 5, names.all());
        Map<String, Condition> components = api == Api.V2 ? keys.components(address.parameters()) : Map.of();
        Choice choice = new Choice(keys.read(key), components, found.providers(), parameters.when());
        DataQuery query = new DataQuery(found.flow(), structure, choice, parameters.travel(), parameters.limits());
        return new Asked(query, parameters.shape(structure, api));
    }

    private record Found(Artefact.Flow flow, Set<String> providers) {}

    private Found first(Address address) {
        String reference = address.part(1, "");
        String[] parts = reference.split(",", -1);
        if (reference.isEmpty() || parts.length > 3) {
            throw Refusal.badAddress(reference, "a dataflow, as DF_FIGURES or LANGSON,DF_FIGURES,1.0");
        }
        Set<String> agencies = parts.length == 1 ? Set.of() : names.agencies(parts[0]);
        Set<String> ids = names.ids(parts[parts.length == 1 ? 0 : 1]);
        boolean version = parts.length < 3 || names.version(parts[2]);
        StructureQuery query = query(Kind.DATAFLOW, agencies, ids, version);
        return new Found(flow(query, reference), providers(address.part(3, "all")));
    }

    private static StructureQuery query(Kind kind, Set<String> agencies, Set<String> ids, boolean version) {
        return new StructureQuery(
                List.of(kind),
                agencies,
                ids,
                version,
                Set.of(),
                new StructureQuery.Around(
                        new References(Set.of(References.Way.NONE), Set.of()), StructureQuery.Detail.FULL));
    }

    private Set<String> providers(String text) {
        if (text.equals("all")) {
            return Set.of();
        }
        return Stream.of(names.split(text))
                .map(each -> {
                    if (!PROVIDER.matcher(each).matches()) {
                        throw Refusal.badAddress(text, "a data provider, as ubnd or LANGSON,ubnd, or all");
                    }
                    return each.substring(each.indexOf(',') + 1);
                })
                .collect(java.util.stream.Collectors.toSet());
    }

    private Found second(Address address) {
        String context = address.part(1, "*");
        Kind kind = switch (context) {
            case "dataflow", "*" -> Kind.DATAFLOW;
            case "datastructure" -> Kind.DATA_STRUCTURE;
            case "provisionagreement" -> Kind.PROVISION_AGREEMENT;
            default -> throw Refusal.badAddress(context, "dataflow, datastructure, provisionagreement or *");
        };
        StructureQuery query = query(
                kind,
                names.agencies(address.part(2, "*")),
                names.ids(address.part(3, "*")),
                names.version(address.part(4, "*")));
        String what = String.join("/", context, address.part(2, "*"), address.part(3, "*"));
        return switch (kind) {
            case DATA_STRUCTURE -> new Found(ofStructure(query, what), Set.of());
            case PROVISION_AGREEMENT -> ofAgreement(query, what);
            default -> new Found(flow(query, what), Set.of());
        };
    }

    /// The flow with everything of the structure.
    private Artefact.Flow ofStructure(StructureQuery query, String what) {
        Artefact structure = one(query, what);
        return Stream.of(Artefact.Flow.Content.values())
                .map(library::everything)
                .filter(flow -> flow.structure().equals(structure.ref()))
                .findFirst()
                .orElseThrow();
    }

    private Found ofAgreement(StructureQuery query, String what) {
        if (one(query, what) instanceof Artefact.Agreement agreement) {
            StructureQuery flow =
                    query(Kind.DATAFLOW, Set.of(), Set.of(agreement.flow().id()), true);
            return new Found(flow(flow, what), Set.of(agreement.provider()));
        }
        throw Refusal.noArtefact(what);
    }

    private Artefact.Flow flow(StructureQuery query, String what) {
        return Optional.of(one(query, what))
                .filter(Artefact.Flow.class::isInstance)
                .map(Artefact.Flow.class::cast)
                .orElseThrow();
    }

    private Artefact one(StructureQuery query, String what) {
        List<Artefact> all = query.kinds().stream()
                .flatMap(kind -> library.list(kind).stream())
                .filter(each -> query.matches(each.ref()))
                .toList();
        if (all.isEmpty()) {
            throw Refusal.noArtefact(what);
        }
        if (all.size() > 1) {
            throw Refusal.notImplemented("data of " + all.size() + " flows at once; ask for one, DF_FIGURES has all");
        }
        return all.getFirst();
    }
}
