package vn.cotmoc.intake;

import vn.cotmoc.model.Finding;

/// What comes of looking for the place of a row in its period.
sealed interface Outcome {

    /// The place is certain.
    ///
    /// @param meant what the row writes, on the days on which it bears what is written
    /// @param place the place under which the row stands, which may be another one of the same territory
    record Found(Bearing meant, Gazetteer.Version place, Recodings.Rule rule) implements Outcome {}

    /// It is not, so the row is left.
    record Left(Finding.Kind kind, String expected, String fix) implements Outcome {}
}
