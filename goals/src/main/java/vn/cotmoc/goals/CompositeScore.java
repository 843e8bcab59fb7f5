package vn.cotmoc.goals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.PlaceId;

/// A composite index of one place, recomputed from its parts.
///
/// @param figure the points within 0 to 100, or why there are none
public record CompositeScore(PlaceId place, Figure figure, List<Part> parts, Explanation explanation) {
    public CompositeScore {
        parts = List.copyOf(parts);
    }

    /// What one part adds.
    ///
    /// @param shown the figure, where there is one
    /// @param points within 0 to 100, to four decimals; empty without a value
    /// @param weight the share of the whole weight with which it entered, in percent; 0 where it did not
    public record Part(Code indicator, Optional<Shown> shown, Optional<BigDecimal> points, BigDecimal weight) {}
}
