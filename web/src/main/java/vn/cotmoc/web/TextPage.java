package vn.cotmoc.web;

import java.util.List;

/// A plain page of sections: paragraphs, then links, then a table where there is one.
///
/// @param dated whether figures stand on it, so that it may be seen as known on a day
record TextPage(Frame frame, String lead, boolean dated, List<IndicatorPage.Fact> facts, List<Section> sections) {

    /// A page without figures.
    TextPage(Frame frame, String lead, List<IndicatorPage.Fact> facts, List<Section> sections) {
        this(frame, lead, false, facts, sections);
    }

    /// A section; an empty table is not shown.
    record Section(String title, List<String> paragraphs, List<BoardPage.Link> links, Grid grid) {}
}
