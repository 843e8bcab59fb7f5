package vn.cotmoc.web;

import java.util.List;

/// The long-term goals as their template shows them.
///
/// @param years the years for which there are goals, the chosen one without an address
record GoalsPage(Frame frame, String lead, List<BoardPage.Link> years, List<Goal> goals, String json) {

    /// One goal.
    ///
    /// @param id its place on the page
    /// @param sources the document of the goal and that of the latest figure
    record Goal(
            String id,
            Head head,
            List<IndicatorPage.Fact> facts,
            String sentence,
            IndicatorPage.Picture picture,
            List<BoardPage.Link> sources) {}

    /// @param about what the goal is, in a few words
    record Head(BoardPage.Link name, String about, String shape, String word) {}
}
