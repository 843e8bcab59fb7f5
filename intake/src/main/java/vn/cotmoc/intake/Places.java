package vn.cotmoc.intake;

import org.jspecify.annotations.Nullable;

/// Reads the place of a row.
interface Places {

    /// The place; null, with findings, where it means nothing or is not certain.
    ///
    /// @param span the period, null where that could not be read
    Gazetteer.@Nullable Version read(Row row, Words.@Nullable Span span);

    /// Makes the readers of places of the tables of a file.
    @FunctionalInterface
    interface Maker {
        Places over(Cells cells);
    }
}
