package vn.cotmoc.web;

import java.util.List;

/// A page of groups of links, with an optional form above.
record ListPage(Frame frame, String lead, Form form, List<Section> sections, String empty) {

    /// One field that asks the page again; without a name there is no form.
    record Form(String name, String label, String value) {
        static final Form NONE = new Form("", "", "");
    }

    /// A group; `depth` 0 has a heading of the second level.
    record Section(String id, String title, int depth, List<Entry> entries) {}

    /// A link and what is said of it.
    record Entry(String address, String label, String about, String value) {}
}
