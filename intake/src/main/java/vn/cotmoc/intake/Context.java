package vn.cotmoc.intake;

/// What rows are read against.
///
/// @param today the day of reading, counted from 1970-01-01
/// @param knownFromSources whether figures count as known from the publication of their sources, as in a pack, or from
///     their recording
record Context(Words words, Gazetteer gazetteer, long today, boolean knownFromSources) {}
