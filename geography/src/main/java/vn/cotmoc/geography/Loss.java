package vn.cotmoc.geography;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/// A point of the lineage at which figures go nowhere.
///
/// @param place the id of the place whose figures, or a part of them, go nowhere
/// @param date the first day on which they have no place
/// @param part how much of the place is lost; empty where that is not known
public record Loss(String place, LocalDate date, Kind kind, Optional<BigDecimal> part) {

    /// Why figures go nowhere.
    public enum Kind {
        /// The place ends and no lineage says what became of it.
        GAP,
        /// The lineage says that the place ends without a successor.
        ABOLISHED,
        /// The shares of the place add up to less than 1, and no rest can stay with it.
        SHARES_BELOW_ONE,
        /// Looking back: the place came from nothing.
        NO_ORIGIN
    }
}
