package vn.cotmoc.claims;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// Another way to read a claim: a different value or different comparisons.
///
/// @param value in the unit × scale of the claim
/// @param high the upper end, for a range
/// @param why in a few words, for people
public record Reading(BigDecimal value, Optional<BigDecimal> high, List<Satellite> satellites, String why) {
    public Reading {
        value = Amount.plain(value);
        high = high.map(Amount::plain);
        satellites = List.copyOf(satellites);
    }
}
