package vn.cotmoc.charts;

import java.math.BigDecimal;
import java.util.Optional;
import vn.cotmoc.model.LocalText;

/// A part that flows into or out of something.
///
/// @param name of the other end
/// @param note how much flows, in words
/// @param share how much of where it comes from, above 0 and at most 1; empty where that is not known
public record Ribbon(LocalText name, LocalText note, Optional<BigDecimal> share) {
    public Ribbon {
        share.ifPresent(value -> {
            if (value.signum() <= 0 || value.compareTo(BigDecimal.ONE) > 0) {
                throw new IllegalArgumentException(
                        "A share lies above 0 and is at most 1, found " + value.toPlainString() + ".");
            }
        });
    }
}
