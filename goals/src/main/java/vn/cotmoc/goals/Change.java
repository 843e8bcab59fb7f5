package vn.cotmoc.goals;

import java.util.Optional;
import vn.cotmoc.model.Comparison;
import vn.cotmoc.model.Figure;

/// The change against the same period a year earlier, recomputed from the recorded base.
///
/// @param amount percent, percentage points or places, as the kind says; for places a fall to a lower number is
/// negative
///     and good
/// @param stated what the figure's own source says of the change, as stated
public record Change(Shown base, Kind kind, Figure amount, Optional<Comparison> stated, Explanation explanation) {

    /// How a change is measured.
    public enum Kind {
        /// 100 × (now ÷ base − 1), for levels.
        PERCENT,
        /// now − base, for percentages.
        POINTS,
        /// now − base, for ranks.
        PLACES
    }
}
