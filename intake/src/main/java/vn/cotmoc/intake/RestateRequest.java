package vn.cotmoc.intake;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.OptionalInt;

/// What is to be restated, from the files of any country.
///
/// @param places `place_id, code, name, level, valid_from, valid_to`
/// @param lineage `date, from_place_id, to_place_id, share`
/// @param data `place_id, value`, or `place_id, numerator, denominator`
/// @param ways the day of the geography that the figures are in, and that of the one they go to
/// @param ratio whether the data are numerators and denominators
/// @param decimals of the results; without it as many as are needed, at most six
public record RestateRequest(Path places, Path lineage, Path data, Ways ways, boolean ratio, OptionalInt decimals) {

    /// From the geography of one day to that of another, which may be earlier.
    public record Ways(LocalDate from, LocalDate to) {}
}
