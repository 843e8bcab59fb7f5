package vn.cotmoc.web;

import java.util.List;

/// A plain page of sections: paragraphs, then links, then a table where there is one.
record TextPage(Frame frame, String lead, List<IndicatorPage.Fact> facts, List<Section> sections) {

    /// A section; an empty table is not shown.
    record Section(String title, List<String> paragraphs, List<BoardPage.Link> links, Grid grid) {}
}
