package vn.cotmoc.web;

import java.util.List;

/// The page of a map as its template shows it.
record MapPage(Frame frame, String lead, Picks picks, Picture picture, List<Rank> ranks, String empty) {

    /// The choices above the map.
    ///
    /// @param day as asked, or empty where the end of the period is meant
    record Picks(
            List<BoardPage.Option> indicators,
            List<BoardPage.Option> levels,
            List<BoardPage.Option> periods,
            List<BoardPage.Option> methods,
            List<BoardPage.Option> forms,
            Days days) {}

    /// The two days that a map has: that of its places, and that of what was known.
    record Days(String map, String known) {}

    /// @param wide an SVG, or empty where there is nothing to draw
    record Picture(String wide, String narrow, String finding, List<String> notes) {}

    /// A row of the table.
    ///
    /// @param rank empty where there is no figure
    /// @param number where the figure leads, or empty where it leads nowhere
    record Rank(String rank, BoardPage.Link place, BoardPage.Link number, String classNumber, boolean quiet) {}
}
