package vn.cotmoc.web;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The addresses for programs. The router takes paths and the names of parameters from here, and so does their
/// description, [OpenApi]: what is not here is neither answered nor described.
enum Endpoint {
    BOARD("board", "The goals of a year and where they stand.", "Board", Params.board()),
    INDICATORS("indicators", "The indicators, with unit, nature, owner and definition.", "Indicators", List.of()),
    PLACES("places", "The places, of every day or of one, with their validity.", "Places", Params.places()),
    PLACE("places/{id}", "What a place was made of, and what became of it.", "PlaceStory", Params.place()),
    SEARCH(
            "search",
            "Indicators, places, goals and documents by name or code, with or without accents; 40 of each kind at most. A question is answered with its figure.",
            "Search",
            List.of(Param.must("q", "dong kinh", "What to look for."), Params.MAP_UNUSED)),
    FIGURES(
            "figures",
            "The figures of indicators: of each cell the one that counts, as a table.",
            "Figures",
            Params.figures()),
    EXPLAIN(
            "explain/{id}",
            "Where a figure comes from: its source and the cell of the file, or the arithmetic with its inputs.",
            "Explained",
            List.of(Param.path("id", "f1", "The id of a figure: f17, or the id of a computed or restated one."))),
    RECONCILE(
            "reconcile",
            "Figures that contradict each other, and figures that were revised.",
            "Reconciled",
            Params.reconcile()),
    DOUBTS("doubts", "Figures that do not fit their own history.", "Doubts", Params.doubts()),
    RANKING("ranking", "The places of a level in the order of one figure.", "Ranking", Params.ranking()),
    GOALS("goals", "The goals of later years, and how far it is to them.", "Goals", Params.year("seen from")),
    GOALS_OF("goals/{year}", "The goals of one later year.", "Goals", Params.yearOf("seen from")),
    ALLOCATIONS("allocations", "Targets that are divided among places.", "Allocations", Params.year("of the targets")),
    ALLOCATIONS_OF("allocations/{year}", "Divided targets of a year.", "Allocations", Params.yearInPath()),
    COMPOSITE(
            "composites/{code}",
            "A composite index of the places of a level, with its parts and weights.",
            "Composite",
            Params.composite()),
    CHANGES("changes", "What was recorded after a revision, for who keeps a copy.", "Changes", Params.changes()),
    CHECK(
            "check",
            "Holds the numbers that a text states against the ledger and against each other. Nothing is kept.",
            "Check",
            Params.check()),
    OPENAPI("openapi.json", "This description.", "Description", List.of());

    /// Names that begin so are for whoever asks, as to get past a cache, and are not looked at.
    private static final String NOT_OURS = "_";

    private final String path;
    private final String summary;
    private final String shape;
    private final List<Param> params;

    Endpoint(String name, String summary, String shape, List<Param> params) {
        this.path = "/api/v1/" + name;
        this.summary = summary;
        this.shape = shape;
        this.params = Stream.concat(params.stream(), Params.COMMON.stream()).toList();
    }

    /// The path, with names of parts in braces.
    String path() {
        return path;
    }

    String summary() {
        return summary;
    }

    /// The name of the shape of the answer in [Shapes].
    String shape() {
        return shape;
    }

    List<Param> params() {
        return params;
    }

    boolean isPosted() {
        return this == CHECK;
    }

    /// Refuses names that are not declared: a slip in a name would quietly ask for something else.
    void check(Collection<String> names) {
        Set<String> known = params.stream()
                .filter(param -> !param.isInPath())
                .map(Param::name)
                .collect(Collectors.toUnmodifiableSet());
        names.stream()
                .filter(name -> !known.contains(name) && !name.startsWith(NOT_OURS))
                .sorted()
                .findFirst()
                .ifPresent(name -> {
                    throw Problem.unknownParameter(name, known.stream().sorted().toList());
                });
    }

    boolean takes(String name) {
        return params.stream().anyMatch(param -> param.name().equals(name));
    }
}
