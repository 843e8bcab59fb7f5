package vn.cotmoc.goals;

import java.util.List;

/// What stands behind a row.
///
/// @param sources how many different sources state figures of the shown cell
/// @param course one figure a year, up to eight years, the earliest first
/// @param targets the targets of every issuer for the year, in force
/// @param worded those among them that are words only
public record Evidence(
        int sources,
        List<Shown> course,
        List<Target> targets,
        List<WordedTarget> worded,
        List<Contradiction> contradictions) {
    public Evidence {
        course = List.copyOf(course);
        targets = List.copyOf(targets);
        worded = List.copyOf(worded);
        contradictions = List.copyOf(contradictions);
    }
}
