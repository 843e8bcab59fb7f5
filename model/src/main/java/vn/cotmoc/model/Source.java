package vn.cotmoc.model;

import java.util.Optional;

/// A published document. The date is the day, month or year of publication, as precise as it is known.
public record Source(
        Code id,
        String title,
        String publisher,
        Optional<String> url,
        Optional<Period> date,
        Optional<String> licence) {
    public Source {
        if (title.isBlank()) {
            throw new IllegalArgumentException("Source " + id + " needs a title.");
        }
    }
}
