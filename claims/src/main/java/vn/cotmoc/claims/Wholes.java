package vn.cotmoc.claims;

import java.math.BigDecimal;
import java.math.MathContext;

/// Finds out by the numbers themselves whether a percentage is a part of a whole that the sentence states: “312.450 hồ
/// sơ, trong đó trực tuyến 270.100 hồ sơ, đạt 86,4%”.
final class Wholes {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal CLOSE = new BigDecimal("0.06");

    private Wholes() {}

    static boolean isPartOfWhole(State state, Draft part, BigDecimal percent) {
        return state.drafts().stream()
                .filter(draft -> draft != part && draft.isLevel() && draft.status() == part.status())
                .filter(draft -> draft.amount().unit().equals(part.amount().unit()))
                .map(draft -> draft.amount().whole())
                .filter(whole -> whole.signum() > 0)
                .anyMatch(whole -> share(part.amount().whole(), whole)
                                .subtract(percent)
                                .abs()
                                .compareTo(CLOSE)
                        < 0);
    }

    private static BigDecimal share(BigDecimal part, BigDecimal whole) {
        return part.multiply(HUNDRED).divide(whole, MathContext.DECIMAL64);
    }
}
