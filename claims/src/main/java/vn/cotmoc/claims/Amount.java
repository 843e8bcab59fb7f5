package vn.cotmoc.claims;

import java.math.BigDecimal;
import java.util.Optional;
import vn.cotmoc.model.Bound;

/// How much a text says there is, as it is printed: `10.000 tỷ đồng` is 10000 with the scale 1000000000 and the
/// unit đồng.
///
/// @param value in unit × scale; the lower end of a range
/// @param high the upper end of a range, included, in unit × scale
/// @param unit as printed, without the scale; a part of it after a stroke is what it is counted per
/// @param scale a power of ten that the words nghìn, triệu, tỷ stand for; 1 where there is none
/// @param of the whole of a fraction, or how many were ranked
/// @param bound how the words around the number hedge it
public record Amount(
        BigDecimal value,
        Optional<BigDecimal> high,
        String unit,
        BigDecimal scale,
        Optional<BigDecimal> of,
        Bound.Hedge bound) {
    public Amount {
        value = plain(value);
        high = high.map(Amount::plain);
        of = of.map(Amount::plain);
        scale = plain(scale);
        if (scale.signum() <= 0) {
            throw new IllegalArgumentException("A scale is above zero, found " + scale + ".");
        }
    }

    /// The value in the unit itself.
    public BigDecimal whole() {
        return plain(value.multiply(scale));
    }

    Amount withUnit(String other) {
        return new Amount(value, high, other, scale, of, bound);
    }

    Amount withOf(BigDecimal whole) {
        return new Amount(value, high, unit, scale, Optional.of(whole), bound);
    }

    Amount withoutOf() {
        return new Amount(value, high, unit, scale, Optional.empty(), bound);
    }

    Amount withBound(Bound.Hedge other) {
        return new Amount(value, high, unit, scale, of, other);
    }

    Amount withScale(BigDecimal other) {
        return new Amount(value, high, unit, other, of, bound);
    }

    Amount withHigh(BigDecimal other) {
        return new Amount(value, Optional.of(other), unit, scale, of, bound);
    }

    Amount withValue(BigDecimal other) {
        return new Amount(other, high, unit, scale, of, bound);
    }

    /// Without a sign.
    Amount size() {
        return value.signum() < 0 && high.isPresent()
                ? withValue(high.get().negate()).withHigh(value.negate())
                : withValue(value.abs());
    }

    static BigDecimal plain(BigDecimal number) {
        BigDecimal bare = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        return bare.scale() < 0 ? bare.setScale(0) : bare;
    }
}
