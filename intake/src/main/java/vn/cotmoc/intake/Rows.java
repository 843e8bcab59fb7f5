package vn.cotmoc.intake;

import java.util.function.Consumer;

/// The rows of one table, the header first.
interface Rows {
    Table table();

    /// Gives every row that is not blank.
    /// @throws Stop where the rows cannot be read on; a finding says why
    void forEach(Consumer<Row> sink);
}
