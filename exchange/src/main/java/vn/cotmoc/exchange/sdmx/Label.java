package vn.cotmoc.exchange.sdmx;

import java.util.List;
import java.util.Optional;
import vn.cotmoc.model.LocalText;

/// What an artefact is called and what is said of it beside.
record Label(LocalText name, Optional<LocalText> description, List<Label.Note> notes) {
    Label {
        notes = List.copyOf(notes);
    }

    /// A name alone.
    static Label of(String vi, String en) {
        return new Label(new LocalText(vi, en), Optional.empty(), List.of());
    }

    /// A name and a description.
    static Label of(LocalText name, LocalText description) {
        return new Label(name, Optional.of(description), List.of());
    }

    /// An annotation: its type says what the text is, as `VALID_FROM`; one of a metric has an id and its text for a
    /// title.
    record Note(String type, String text, String id) {
        Note(String type, String text) {
            this(type, text, "");
        }
    }
}
