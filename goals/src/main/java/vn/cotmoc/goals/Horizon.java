package vn.cotmoc.goals;

import java.util.Optional;
import vn.cotmoc.model.Indicator;

/// A goal of a later year, and the pace that it requires.
///
/// @param last the figure of the latest whole year
/// @param ways the even ways to the goal
public record Horizon(
        Indicator indicator,
        Target.Recorded target,
        Optional<Shown> last,
        Ways ways,
        Status status,
        Explanation explanation) {

    /// @param planned from the level that the document states
    /// @param required from the latest figure on
    public record Ways(Optional<Route> planned, Optional<Route> required) {}
}
