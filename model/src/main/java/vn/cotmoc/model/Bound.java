package vn.cotmoc.model;

import java.math.BigDecimal;

/// How a stated value relates to the true one.
public sealed interface Bound {

    /// A value with one number.
    enum Hedge implements Bound {
        /// The value itself.
        EXACT,
        /// Somewhere near it (khoảng).
        ABOUT,
        /// A little below it (gần).
        NEARLY,
        /// Above it, it is not included (hơn, trên).
        MORE_THAN,
        /// It or above (từ … trở lên).
        AT_LEAST,
        /// Below it, it is not included (dưới).
        LESS_THAN,
        /// It or below (không quá).
        AT_MOST
    }

    /// The value is the lower end of a range and this is the upper one, both included.
    record UpTo(BigDecimal high) implements Bound {
        public UpTo {
            high = Figure.normal(high);
        }
    }
}
