package vn.cotmoc.model;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/// A unit of measure: how it is printed, the dimension it measures, and the exact factor to that dimension's
/// base unit, above zero (tỷ đồng: 1,000,000,000 of `money-vnd`).
public record Unit(Code code, LocalText name, Code dimension, BigDecimal factor) {
    public Unit {
        if (factor.signum() <= 0) {
            throw new IllegalArgumentException("Unit " + code + " needs a factor above zero, found " + factor + ".");
        }
        factor = factor.stripTrailingZeros();
    }

    /// The value expressed in another unit; empty where the dimensions differ, or where the result would not
    /// be an exact decimal that a [Figure] can hold; in the normal form of [Figure#normal]. Nothing is rounded.
    public Optional<BigDecimal> convert(BigDecimal value, Unit to) {
        if (!dimension.equals(to.dimension)) {
            return Optional.empty();
        }
        BigDecimal base = value.multiply(factor);
        BigDecimal result = base.divide(to.factor, new MathContext(40));
        boolean exact = result.multiply(to.factor).compareTo(base) == 0;
        return exact && Figure.fits(result) ? Optional.of(Figure.normal(result)) : Optional.empty();
    }
}
