package vn.cotmoc.web;

import java.util.List;

/// The contradictions as their template shows them.
///
/// @param folded the explained ones, and the revisions
/// @param more what is left out where there are too many to show, or empty
record ReconcilePage(Frame frame, String lead, List<Pick> picks, List<Clash> open, List<Folded> folded, String more) {

    /// One select of the filter.
    record Pick(String name, String label, List<BoardPage.Option> options) {}

    /// A group that is closed at first.
    record Folded(String id, String title, String lead, List<Clash> clashes) {}

    /// One contradiction: what it is about, the figures one under the other, the sum in a sentence, and what was said.
    record Clash(String id, Head head, List<Term> terms, String sentence, Said said) {}

    /// @param size how far the figures lie apart, or empty
    record Head(BoardPage.Link indicator, String about, String kind, String cause, String size) {}

    /// One figure of the sum.
    ///
    /// @param address the page of the figure
    /// @param source the page of the source on the web, or an empty address
    record Term(String address, String value, String unit, String what, BoardPage.Link source) {}

    /// What a person said; empty where nobody did.
    record Said(String words, String by) {}
}
