package vn.cotmoc.web;

import java.util.List;
import java.util.Optional;

/// A page of groups of links, with an optional form and the answer to a question above.
///
/// @param empty what is said where there are no groups; nothing where it is empty
record ListPage(
        Frame frame,
        String lead,
        Form form,
        Narrowing narrowing,
        Optional<AnswerCard> answer,
        List<Section> sections,
        String empty) {

    /// Whether it lists figures, and so may be seen as known on a day.
    boolean dated() {
        return frame.place() == Frame.Place.INDICATORS;
    }

    /// One field that asks the page again; without a name there is no form.
    record Form(String name, String label, String value) {
        static final Form NONE = new Form("", "", "");
    }

    /// The kinds to choose from, and a link to what was probably meant.
    record Narrowing(List<Facet> facets, Optional<BoardPage.Link> meant) {
        static final Narrowing NONE = new Narrowing(List.of(), Optional.empty());
    }

    /// One kind, with how many there are.
    record Facet(String address, String name, int count, boolean chosen) {}

    /// A group; `depth` 0 has a heading of the second level.
    record Section(String id, String title, int depth, List<Entry> entries) {}

    /// A link and what is said of it; without an address it is no link.
    record Entry(String address, String label, String about, String value) {}
}
