package vn.cotmoc.web;

import java.util.List;
import vn.cotmoc.goals.Status;

/// The board as its template shows it.
record BoardPage(
        Frame frame,
        String lead,
        Picks picks,
        List<Tally> tallies,
        List<Alert> alerts,
        List<Section> sections,
        String csv) {

    /// The picks above the board.
    record Picks(List<Option> years, List<Option> issuers, List<Option> trees, MapPage.Days days) {}

    /// A choice of a select.
    record Option(String value, String label, boolean chosen) {}

    /// One number of the summary; empty shape: none is drawn.
    record Tally(int count, String label, String shape) {}

    /// A goal that a reader wants to know of first, with the sentence that says why.
    ///
    /// @param doubt the word that marks a doubted figure, with an empty label where it is not doubted
    record Alert(String shape, String word, Link name, String sentence, Link doubt) {}

    /// A node of the tree at its depth, 0 for the first.
    record Section(String code, String name, int depth, List<Row> rows, List<Link> bare) {}

    /// An indicator without a figure.
    record Link(String address, String label) {
        static final Link NONE = new Link("", "");
    }

    /// An indicator with its figure.
    record Row(Link name, String note, Number figure, Plan plan, String spark, Verdict verdict) {}

    /// @param value empty where there is none; then the base says why
    /// @param doubt the word that marks a figure that does not fit its history, with an empty label where it does
    record Number(String address, String value, String unit, String whole, String base, Link doubt) {}

    /// @param bar an SVG, or empty
    /// @param pace what is expected of the year and what is left to do, while the year runs; or empty
    record Plan(String bar, String text, String pace) {}

    /// @param doubts the open contradictions, a short line each
    /// @param doubtsAddress where they are told in full
    record Verdict(
            String shape,
            String word,
            String sources,
            String sourcesAddress,
            List<String> doubts,
            String doubtsAddress) {}

    /// The name of the shape that is drawn for a status.
    static String shape(Status status) {
        return switch (status) {
            case EXCEEDED -> "exceeded";
            case MET -> "met";
            case NOT_MET -> "missed";
            case ON_PACE -> "running";
            case AT_RISK -> "risk";
            case OFF_PACE -> "behind";
            case UNCERTAIN, CANNOT_SAY -> "unsure";
            case NO_TARGET, NO_FIGURE -> "none";
        };
    }
}
