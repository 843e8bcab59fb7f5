package vn.cotmoc.exchange.sdmx;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Tells which data there is, as a constraint with what it refers to (SDMX REST 1.5, availability queries).
final class Availability {
    private static final Set<Kind> REFERENCED =
            Set.of(Kind.DATAFLOW, Kind.DATA_STRUCTURE, Kind.CODELIST, Kind.CONCEPT_SCHEME, Kind.DATA_PROVIDER_SCHEME);

    private final Library library;

    Availability(Library library) {
        this.library = library;
    }

    /// Reads the parameter `references`, which knows fewer words here.
    static References references(String text, Api api) {
        boolean known = Stream.of(text.split(",", 20))
                .allMatch(word -> word.equals("none")
                        || word.equals("all")
                        || word.equals("valuelist")
                        || Kind.list(word, api).stream().anyMatch(REFERENCED::contains));
        if (!known) {
            throw Refusal.badParameter(
                    "references",
                    text,
                    "none, all, "
                            + REFERENCED.stream()
                                    .map(kind -> kind.word(api).toLowerCase(Locale.ROOT))
                                    .sorted()
                                    .collect(Collectors.joining(", ")));
        }
        return References.parse(text, api);
    }

    /// The constraint and what comes with it; of schemes of items only what occurs.
    List<Shown> list(DataQuery query, Region region, References references) {
        Artefact.Flow flow = query.flow();
        Artefact.Constraint constraint = new Artefact.Constraint(
                new Ref(Kind.CONSTRAINT, library.agency(), "CR_" + flow.ref().id() + "_AVAILABLE"),
                label(flow, region),
                flow.ref(),
                () -> region);
        List<Artefact> others = Stream.concat(
                        Stream.of(flow, query.structure()),
                        query.structure().references().stream()
                                .map(library::find)
                                .flatMap(Optional::stream))
                .filter(each -> isWanted(each.ref().kind(), references))
                .collect(Collectors.toCollection(ArrayList::new));
        if (isWanted(Kind.DATA_PROVIDER_SCHEME, references)) {
            others.addAll(library.list(Kind.DATA_PROVIDER_SCHEME));
        }
        List<Artefact> users = List.of(constraint, query.structure());
        List<Shown> all = new ArrayList<>();
        all.add(new Shown(constraint, Shown.Fullness.FULL));
        new StructureAnswers.Partial(users).of(others).forEach(each -> all.add(new Shown(each, Shown.Fullness.FULL)));
        return all;
    }

    private static boolean isWanted(Kind kind, References references) {
        return references.ways().contains(References.Way.ALL)
                || references.kinds().contains(kind);
    }

    private static Label label(Artefact.Flow flow, Region region) {
        Label name = Label.of(
                "Dữ liệu hiện có: " + flow.label().name().vi(),
                "Data present: " + flow.label().name().en());
        return new Label(
                name.name(),
                Optional.empty(),
                List.of(
                        new Label.Note("sdmx_metrics", Long.toString(region.series()), "series_count"),
                        new Label.Note("sdmx_metrics", Long.toString(region.observations()), "obs_count")));
    }
}
