package vn.cotmoc.web;

import java.util.List;

/// The page of a comparison as its template shows it.
record ComparePage(Frame frame, String lead, Picks picks, IndicatorPage.Picture picture, Told told, Grid table) {

    /// The choices above the picture. What is chosen stands in boxes that can be unticked, and one more may be added.
    record Picks(
            List<BoardPage.Option> indicators,
            List<BoardPage.Option> places,
            Adding adding,
            List<BoardPage.Option> forms,
            Spans spans,
            MapPage.Days days) {}

    /// What may be added; nothing where as many are chosen as can be.
    record Adding(List<BoardPage.Option> indicators, List<BoardPage.Option> places, boolean isPlaceOpen) {}

    /// The periods to choose from; none where the form needs none.
    record Spans(List<BoardPage.Option> periods, List<BoardPage.Option> from) {}

    /// What the picture shows in words.
    ///
    /// @param empty why there is no picture; empty where there is one
    record Told(String finding, List<String> notes, List<BoardPage.Link> sources, String empty) {}
}
