package vn.cotmoc.benchmarks.claims;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/// A figure of the ledger as an official would print it: `thu ngân sách`, 9.805 and `tỷ đồng`.
///
/// @param number in the printed unit
/// @param unit as printed, with its scale
record Fact(String name, BigDecimal number, String unit) {
    private static final DecimalFormatSymbols VIETNAMESE = symbols();

    private static DecimalFormatSymbols symbols() {
        DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setGroupingSeparator('.');
        symbols.setDecimalSeparator(',');
        return symbols;
    }

    /// The figure with its unit: 9.805 tỷ đồng, 8,2%.
    String printed() {
        return print(number) + (unit.equals("%") ? "" : " ") + unit;
    }

    boolean isPercent() {
        return unit.equals("%");
    }

    /// Whether things are counted, in whole numbers.
    boolean isCount() {
        return number.scale() <= 0 && !isPercent() && bareUnit().equals(unit) && !unit.contains("/");
    }

    /// The unit without its scale.
    String bareUnit() {
        for (String scale : new String[] {"nghìn tỷ ", "tỷ ", "triệu ", "nghìn "}) {
            if (unit.startsWith(scale)) {
                return unit.substring(scale.length());
            }
        }
        return unit;
    }

    /// The number in the bare unit.
    BigDecimal whole() {
        return number.multiply(scale());
    }

    private BigDecimal scale() {
        String word = unit.substring(0, unit.length() - bareUnit().length()).strip();
        return switch (word) {
            case "nghìn" -> new BigDecimal("1000");
            case "triệu" -> new BigDecimal("1000000");
            case "tỷ" -> new BigDecimal("1000000000");
            case "nghìn tỷ" -> new BigDecimal("1000000000000");
            default -> BigDecimal.ONE;
        };
    }

    /// The same thing times a factor, rounded as the number is printed.
    Fact times(BigDecimal factor) {
        BigDecimal product = number.multiply(factor).setScale(Math.max(number.scale(), 0), RoundingMode.HALF_UP);
        return new Fact(name, product.signum() == 0 ? BigDecimal.ONE : product, unit);
    }

    Fact minus(Fact other) {
        return new Fact(name, number.subtract(other.number).abs(), unit);
    }

    /// A number with dots between thousands and a comma before decimals.
    static String print(BigDecimal number) {
        DecimalFormat format = new DecimalFormat("#,##0.######", VIETNAMESE);
        return format.format(number);
    }
}
