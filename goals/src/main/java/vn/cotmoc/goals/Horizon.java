package vn.cotmoc.goals;

import java.util.List;
import java.util.Optional;
import vn.cotmoc.model.Indicator;

/// A goal of a later year, and the pace that it requires.
///
/// @param course one figure for each whole year that has one, the earliest first
/// @param ways the even ways to the goal
public record Horizon(
        Indicator indicator,
        Target.Recorded target,
        List<Shown> course,
        Ways ways,
        Status status,
        Explanation explanation) {
    public Horizon {
        course = List.copyOf(course);
    }

    /// @param planned from the level that the document states
    /// @param required from the latest figure on; empty where it meets the goal already
    public record Ways(Optional<Route> planned, Optional<Route> required) {}

    /// The figure of the latest whole year.
    public Optional<Shown> last() {
        return course.isEmpty() ? Optional.empty() : Optional.of(course.getLast());
    }

    /// The year in which the goal is to be reached.
    public int year() {
        return target.period().lastDay().getYear();
    }
}
