package vn.cotmoc.claims;

import java.math.BigDecimal;
import vn.cotmoc.model.Bound;

/// A comparison that hangs on a level: “tăng 5 % so với cùng kỳ”, “bằng 98 % dự toán”, “đứng thứ 3/14”.
///
/// @param value signed for changes (giảm 5 % is -5, gấp 2 lần is 100); percent attained for plans (vượt 32 % is 132);
/// the base itself for [Kind#FROM_BASE]; the rank for [Kind#RANK]
/// @param unit `%`, `pp` for percentage points, else the unit of the value
/// @param reference the words of the text that name what it is compared with, empty where there are none
public record Satellite(Kind kind, BigDecimal value, String unit, String reference, Bound.Hedge bound) {

    /// With what a level is compared.
    public enum Kind {
        /// The same period of the year before.
        YOY,
        /// A plan, target or estimate, as percent attained.
        VS_PLAN,
        /// The period before, or another earlier state.
        VS_PREVIOUS,
        /// The level that a change starts from.
        FROM_BASE,
        /// Others in an order.
        RANK,
        /// A whole.
        SHARE_OF,
        /// Something else, as a multiple.
        RATIO
    }

    public Satellite {
        value = Amount.plain(value);
    }

    Satellite withKind(Kind other) {
        return new Satellite(other, value, unit, reference, bound);
    }
}
