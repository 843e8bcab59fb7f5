package vn.cotmoc.web;

import java.util.List;

/// The page of a place.
record PlacePage(
        Frame frame,
        String lead,
        List<IndicatorPage.Fact> facts,
        List<Thread> threads,
        List<Below> below,
        Grid figures) {

    /// One direction of lineage: what it was made of, or what it became.
    record Thread(String title, List<Line> lines) {}

    /// One change with the other place.
    record Line(String day, String what, BoardPage.Link other, String share, String law) {}

    /// Places of one level below it.
    record Below(String title, List<BoardPage.Link> places) {}
}
