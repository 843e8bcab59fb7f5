package vn.cotmoc.web;

import java.util.List;

/// The page of a place: what it is, was and became, and its figures.
///
/// @param picture its sources and successors, empty where there are none
/// @param days the map and the state of knowledge from which it is seen
/// @param moved without a table where no other place has figures of it
record PlacePage(
        Frame frame,
        MapPage.Days days,
        Top top,
        IndicatorPage.Picture picture,
        Story story,
        List<Below> below,
        Grid figures,
        Moved moved) {

    /// Figures of the places that it was made of, moved to its own map.
    record Moved(String title, String lead, Grid grid) {}

    /// What a reader needs first.
    ///
    /// @param gone that it no longer exists, or empty
    /// @param instead where to look then
    /// @param sentences what it was made of and became
    record Top(
            String lead,
            String gone,
            List<BoardPage.Link> instead,
            List<String> sentences,
            List<IndicatorPage.Fact> facts) {}

    /// What happened before and after, and what is easily mistaken for it.
    record Story(List<Chapter> chapters, List<Reach> reaches, List<String> names, List<Others> others) {}

    /// One direction of lineage.
    record Chapter(String id, String title, List<Line> lines) {}

    /// One thread of a change.
    record Line(String day, BoardPage.Link from, BoardPage.Link to, String share, List<BoardPage.Link> acts) {}

    /// Where figures of the same territory stand on another day, and how well they fit.
    record Reach(String day, String exactness, List<BoardPage.Link> places) {}

    /// Other places with the same code or name.
    record Others(String title, List<ListPage.Entry> places) {}

    /// Places of one level below it.
    record Below(String title, List<BoardPage.Link> places) {}
}
