package vn.cotmoc.web;

import java.util.List;

/// The page of a theme as its template shows it.
record ThemePage(Frame frame, Head head, Picks picks, Standing standing, Shown shown, List<BoardPage.Link> sources) {

    /// @param above the tree and the theme that it is part of
    /// @param within the themes below it
    record Head(
            String lead,
            String count,
            List<BoardPage.Link> above,
            List<BoardPage.Link> within,
            List<BoardPage.Tally> tallies) {}

    /// The year and the two days from which the theme is seen.
    record Picks(List<BoardPage.Option> years, MapPage.Days days) {}

    /// @param promised the goals of the year, what is at risk first
    /// @param nothing that there is no target; empty where there is one
    /// @param later the goals of later years
    record Standing(List<BoardPage.Row> promised, String nothing, List<Later> later) {}

    /// A goal of a later year.
    record Later(BoardPage.Link name, String about, String shape, String word, String sentence) {}

    /// @param beside where the indicators stand side by side over time; empty where fewer than two can
    /// @param places the same figures on a map; empty without one
    /// @param newest figures without a target, the newest first
    record Shown(
            List<IndicatorPage.Picture> pictures,
            BoardPage.Link beside,
            BoardPage.Link places,
            List<BoardPage.Row> newest,
            List<BoardPage.Link> bare) {}
}
