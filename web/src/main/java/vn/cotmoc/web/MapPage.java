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
    ///
    /// @param changes the newest days on which places changed, as a reader writes them
    record Days(String map, String known, List<String> changes) {}

    /// @param wide an SVG, or empty where there is nothing to draw
    record Picture(String wide, String narrow, String finding, List<String> notes, List<BoardPage.Link> gets) {}

    /// A row of the table.
    ///
    /// @param rank empty where there is no figure
    /// @param exactness how well a figure of another map is known here; empty for one of the place itself
    /// @param number where the figure leads, or empty where it leads nowhere
    record Rank(
            String rank,
            BoardPage.Link place,
            BoardPage.Link number,
            String classNumber,
            String exactness,
            boolean quiet) {}

    /// Whether figures of other maps are among the rows, so that the table says how well each is known.
    boolean isMoved() {
        return ranks.stream().anyMatch(rank -> !rank.exactness().isEmpty());
    }
}
