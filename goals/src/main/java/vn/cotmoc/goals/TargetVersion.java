package vn.cotmoc.goals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.cotmoc.ledger.Statement;
import vn.cotmoc.model.Figure;

/// One version of a target, with the path that it had.
///
/// @param until the instant from which another version holds, empty for the one in force
public record TargetVersion(Statement statement, Figure.Known figure, Optional<Instant> until, List<Milestone> path) {
    public TargetVersion {
        path = List.copyOf(path);
    }

    /// The instant from which it holds.
    public Instant from() {
        return statement.known();
    }
}
