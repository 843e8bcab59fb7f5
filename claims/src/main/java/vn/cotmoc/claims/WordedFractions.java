package vn.cotmoc.claims;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.cotmoc.model.Bound;

/// Fractions in words: `16 xã trên tổng số 85 xã`, `24 trong số 110 xã`.
final class WordedFractions {
    private WordedFractions() {}

    /// The fraction whose part begins at the token; null where none does.
    ///
    /// @param end the first token after the number of the part
    @Nullable
    static Quantity find(QuantityReader reader, UnitReader units, int at, int end) {
        UnitReader.Found own = units.known(end);
        int number = whole(reader, own == null ? end : own.end());
        QuantityReader.Counted part = number < 0 ? null : reader.counted(at);
        QuantityReader.Counted whole = number < 0 ? null : reader.counted(number);
        if (part == null || whole == null || part.value().compareTo(whole.value()) > 0) {
            return null;
        }
        UnitReader.Found unit = units.known(whole.end());
        if (unit == null || !unit.unit().isWhole() || own != null && !own.unit().equals(unit.unit())) {
            return null;
        }
        Amount amount = new Amount(
                part.value(),
                Optional.empty(),
                unit.unit().name(),
                BigDecimal.ONE,
                Optional.of(whole.value()),
                Bound.Hedge.EXACT);
        return new Quantity(at, unit.end(), amount, unit.unit(), Optional.empty(), Quantity.Trait.FRACTION);
    }

    /// Where the whole begins after trên tổng số, trong số; -1 where the words are others.
    static int whole(QuantityReader reader, int at) {
        if (!reader.is(at, "trên") && !reader.is(at, "trong")) {
            return -1;
        }
        int of = reader.is(at + 1, "tổng") ? at + 2 : at + 1;
        return reader.is(of, "số") ? of + 1 : -1;
    }
}
