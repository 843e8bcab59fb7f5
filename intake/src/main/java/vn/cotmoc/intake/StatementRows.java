package vn.cotmoc.intake;

import org.jspecify.annotations.Nullable;

/// Makes statements of rows.
@FunctionalInterface
interface StatementRows {
    /// The statement of the row; null where it has none, with findings.
    @Nullable
    Marked read(Row row);
}
