package vn.cotmoc.intake;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Makes statements of rows.
interface StatementRows {
    /// The statement of the row; null where it has none, with findings.
    @Nullable
    Statement read(Row row);

    /// What both kinds of rows share: the locator and the note.
    static Optional<String> optional(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}
