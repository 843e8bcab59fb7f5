package vn.cotmoc.claims;

import java.math.BigDecimal;
import java.util.Optional;

/// A number with its unit, as it stands in the text, before anyone says what is claimed with it.
///
/// @param from its first token
/// @param end the first token after it
/// @param amount the number; without a unit where the text prints none
/// @param unit what was recognised as the unit
/// @param other the value in the other reading of its separators
/// @param trait what is special about it
record Quantity(int from, int end, Amount amount, Unit unit, Optional<BigDecimal> other, Trait trait) {

    enum Trait {
        NONE,
        /// Written as a word below ten, without a scale, which most often is no figure.
        SPELLED,
        /// Of the form 12/34.
        FRACTION,
        /// Of the form 24.020/24.000 người, where the first is no part of the second.
        OVER,
        /// A noun that the word list does not know was taken as its unit.
        OPEN,
        /// An order of magnitude: hàng trăm nghìn người.
        VAGUE
    }

    boolean has(Unit.Dimension dimension) {
        return unit.dimension() == dimension;
    }

    boolean isPercent() {
        return has(Unit.Dimension.PERCENT);
    }

    Quantity with(Amount other) {
        return new Quantity(from, end, other, unit, this.other, trait);
    }

    Quantity with(Unit newUnit, Amount newAmount) {
        return new Quantity(from, end, newAmount, newUnit, other, trait);
    }

    Quantity until(int newEnd) {
        return new Quantity(from, newEnd, amount, unit, other, trait);
    }
}
