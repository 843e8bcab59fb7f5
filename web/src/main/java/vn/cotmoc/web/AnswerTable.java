package vn.cotmoc.web;

import java.util.List;
import java.util.Optional;

/// Several figures that answer together, as a small table.
///
/// @param heads of the columns: what the figure is of, the figure, how it changed where any did, and its source
/// @param chart where they are drawn; empty where there is nothing to draw
record AnswerTable(
        String caption, List<String> heads, boolean changes, List<Line> lines, Optional<BoardPage.Link> chart) {
    AnswerTable {
        heads = List.copyOf(heads);
        lines = List.copyOf(lines);
    }

    /// A figure.
    ///
    /// @param label what it is of, with the way to it; without an address it is no link
    /// @param number the figure with its unit and the way to it
    /// @param about which period and how ripe, where the label does not say
    /// @param top whether it is the one that was sought
    record Line(
            BoardPage.Link label,
            BoardPage.Link number,
            String about,
            String change,
            BoardPage.Link source,
            boolean top) {}
}
