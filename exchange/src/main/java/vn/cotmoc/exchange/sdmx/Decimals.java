package vn.cotmoc.exchange.sdmx;

import vn.cotmoc.model.Figure;

/// Writes numbers that are kept in millionths.
final class Decimals {
    private static final long ONE = 1_000_000;

    private Decimals() {}

    /// The number with all its digits and without trailing zeros: `-0.5`, `66000`.
    static String text(long millionths) {
        if (millionths % ONE == 0) {
            return Long.toString(millionths / ONE);
        }
        StringBuilder text = new StringBuilder(24);
        if (millionths < 0) {
            text.append('-');
        }
        text.append(Math.abs(millionths / ONE)).append('.');
        String digits = Long.toString(ONE + Math.abs(millionths % ONE));
        int end = Figure.SCALE + 1;
        while (digits.charAt(end - 1) == '0') {
            end--;
        }
        return text.append(digits, 1, end).toString();
    }
}
