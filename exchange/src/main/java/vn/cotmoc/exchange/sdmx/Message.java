package vn.cotmoc.exchange.sdmx;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import vn.cotmoc.model.Language;

/// What stands in the head of every message: its id, when it was made, who sends it, and in which order of languages
/// the reader wants its words.
record Message(String id, Instant prepared, String sender, List<Language> languages) {
    Message {
        languages = List.copyOf(languages);
    }

    /// The language that the reader wants most.
    Language language() {
        return languages.isEmpty() ? Language.VI : languages.getFirst();
    }

    /// The tags of the languages, as a header has them.
    String tags() {
        return languages.stream().map(Language::tag).collect(Collectors.joining(", "));
    }
}
