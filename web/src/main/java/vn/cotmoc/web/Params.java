package vn.cotmoc.web;

import java.util.List;
import java.util.stream.Stream;

/// The parameters that several addresses for programs share.
final class Params {
    /// Taken everywhere.
    static final List<Param> COMMON = List.of(
            Param.may(
                    "asOf",
                    "2025-06-30",
                    "The state of knowledge: a day (to its end in the province), an instant, a revision as r17, or latest."),
            Param.word("lang", "The language of words that are in one language only.", "vi", "en"));

    /// Pages hand the reader's map on to the data they link to.
    static final Param MAP_UNUSED = Param.may(
            "geography",
            "2025-12-31",
            "Taken, so that links keep it; without effect here, since the answer is of the places as they were.");

    private static final Param INDICATOR =
            Param.must("indicator", "grdp-growth", "Codes of indicators, joined by commas; 60 at most.");
    private static final Param PLACE =
            Param.may("place", "20", "Codes or ids of places, joined by commas, as 20 or 06040@2024-12-01.");
    private static final Param LEVEL =
            Param.may("level", "province", "The code of a level: all its places, where no place is named.");
    private static final Param AT = Param.may("at", "2025-07-01", "A day: the places of the level that there were.");
    private static final Param MAP = Param.may(
            "geography", "2025-12-31", "A day: figures are moved to the map of that day, with how exact that is.");
    private static final Param BREAKDOWN =
            Param.may("breakdown", "_T", "_T is the total, * the total and all parts, dimension:item one part.");
    private static final Param MEASURE =
            Param.word("measure", "Which kind of figure.", "actual", "target", "projection");
    private static final Param AFTER_ITEM =
            after("", "The id of the last item that was answered before; of one that is no more, read from the start.");
    private static final Param YEAR = Param.may("year", "2025", "The year, the one of the pack where none is given.");

    /// How an assistant asks for the page that follows.
    static final Param NEXT_PAGE = Param.may(
            "after",
            "r17-9f3c12ab-rows-25",
            "The next of the answer before, where it went on: what follows, of the same state of knowledge. All else is "
                    + "asked as before.");

    private Params() {}

    static List<Param> board() {
        return List.of(
                YEAR,
                Param.may("tree", "official", "Which tree of priorities."),
                Param.may("issuer", "hdnd", "The code of an agency: its targets alone."),
                MAP_UNUSED);
    }

    static List<Param> places() {
        return List.of(
                Param.may("level", "province", "The code of a level: its places alone."),
                Param.may("at", "2025-07-01", "A day: the places that there were."),
                limit("Places in one answer at most, 1 to " + Cut.MOST + "; all where none is given."),
                after("20@", "The id of the last place that was answered before."),
                MAP_UNUSED);
    }

    static List<Param> place() {
        return List.of(
                Param.path("id", "20", "The id of a place, as 06040@2024-12-01, or its code."),
                Param.may(
                        "at",
                        "2025-07-01",
                        "A day: the place that bore the code then; the newest where none is given."),
                MAP_UNUSED);
    }

    static Param limit(String means) {
        return Param.count("limit", "100", means);
    }

    static Param after(String example, String means) {
        return Param.may("after", example, means + " A further page is named by Link with rel=\"next\".");
    }

    static List<Param> figures() {
        return List.of(
                INDICATOR,
                PLACE,
                LEVEL,
                AT,
                Param.may("period", "2023..2025", "A period as 2024 or 2025-Q3, or a stretch as 2023..2025."),
                MEASURE,
                BREAKDOWN,
                MAP,
                Param.word("format", "The form of the answer; jsonl is one object a line.", Form.words()));
    }

    static List<Param> reconcile() {
        return List.of(
                Param.word("kind", "One kind of contradiction alone.", ReconcilePages.kinds()),
                Param.may("indicator", "grdp-growth", "The code of an indicator."),
                Param.may("place", "20@", "The id of a place."),
                limit("Contradictions and revisions in one answer at most, 1 to " + Cut.MOST
                        + "; all where none is given."),
                AFTER_ITEM,
                MAP_UNUSED);
    }

    static List<Param> doubts() {
        return List.of(
                Param.may("indicator", "grdp-growth", "The code of an indicator."),
                Param.may("place", "20@", "The id of a place."),
                limit("Doubts in one answer at most, 1 to " + Cut.MOST + "; all where none is given."),
                AFTER_ITEM,
                MAP_UNUSED);
    }

    static List<Param> ranking() {
        return List.of(
                INDICATOR,
                Param.must("period", "2024", "One period."),
                LEVEL,
                PLACE,
                AT,
                MEASURE,
                BREAKDOWN,
                Param.may("geography", "2025-12-31", "A day: places are named by the map of that day."));
    }

    static List<Param> year(String what) {
        return List.of(Param.may("year", "2025", "The year " + what + "."), MAP_UNUSED);
    }

    static List<Param> yearOf(String what) {
        return Stream.concat(yearInPath().stream(), Stream.of(year(what).getFirst()))
                .toList();
    }

    static List<Param> yearInPath() {
        return List.of(Param.path("year", "2030", "The year of the goals or targets."), MAP_UNUSED);
    }

    static List<Param> composite() {
        return List.of(
                Param.path("code", "hdi", "The code of a composite indicator, of which the pilot has none yet."),
                Param.may("period", "2024", "One period; the newest where none is given."),
                Param.may("level", "province", "The code of a level."),
                MAP_UNUSED);
    }

    static List<Param> changes() {
        return List.of(
                Param.may("since", "r1", "A revision or a time; what was recorded after it is told."),
                limit("Figures in one answer at most, 1 to " + Changes.MOST + "; all where none is given."),
                after("f1", "The id of the last figure that was told before."));
    }

    static List<Param> check() {
        return List.of(
                Param.may("date", "2025-12-31", "The day of the text."),
                Param.may("place", "20", "The place that the text speaks of where it names none."));
    }
}
