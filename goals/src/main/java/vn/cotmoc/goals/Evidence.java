package vn.cotmoc.goals;

import java.util.List;

/// What stands behind a row.
///
/// @param sources how many different sources state figures of the shown cell
/// @param course one figure a year, up to eight years, the earliest first
/// @param assessments how the figure stands against the target of every issuer for the year, in force
/// @param worded those among them that are words only
public record Evidence(
        int sources,
        List<Shown> course,
        List<Assessment> assessments,
        List<WordedTarget> worded,
        List<Contradiction> contradictions) {
    public Evidence {
        course = List.copyOf(course);
        assessments = List.copyOf(assessments);
        worded = List.copyOf(worded);
        contradictions = List.copyOf(contradictions);
    }

    /// The targets of every issuer for the year, in force.
    public List<Target> targets() {
        return assessments.stream().flatMap(each -> each.target().stream()).toList();
    }
}
