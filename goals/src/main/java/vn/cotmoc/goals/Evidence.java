package vn.cotmoc.goals;

import java.util.List;

/// What stands behind a row.
///
/// @param sources how many different sources state figures of the shown cell
/// @param course one figure a year, up to eight years, the earliest first
/// @param targets the targets of every issuer for the year, in force
public record Evidence(int sources, List<Shown> course, List<Target> targets, List<Contradiction> contradictions) {
    public Evidence {
        course = List.copyOf(course);
        targets = List.copyOf(targets);
        contradictions = List.copyOf(contradictions);
    }
}
