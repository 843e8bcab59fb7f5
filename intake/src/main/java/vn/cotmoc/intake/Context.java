package vn.cotmoc.intake;

/// What rows are read against.
///
/// @param today the day of reading, counted from 1970-01-01
/// @param knownFromSources whether figures count as known from the publication of their sources, as in a pack, or from
///     their recording
/// @param places reads the places of rows
record Context(Words words, Places.Maker places, long today, boolean knownFromSources) {
    /// Rows that write places as packs do.
    Context(Words words, Gazetteer gazetteer, long today, boolean knownFromSources) {
        this(words, cells -> new StrictPlaces(gazetteer, cells), today, knownFromSources);
    }
}
