package vn.cotmoc.claims;

import java.math.BigDecimal;
import java.util.Optional;

/// A number printed in digits: what its separators mean, as far as they say it themselves.
///
/// Vietnamese print has a dot between thousands and a comma before decimals; English print has them the other way.
/// One separator with exactly three digits after it can be either, and then both are kept.
///
/// @param decimal the value if the only separator is a decimal one
/// @param thousands the value if it parts thousands
/// @param shape what the separators say
record Digits(BigDecimal decimal, BigDecimal thousands, Shape shape) {
    private static final int LONGEST = 30;

    enum Shape {
        /// No separator, or only one reading, in any style of print.
        CERTAIN,
        /// Certain, and in the Vietnamese style: 1.234,5.
        VIETNAMESE,
        /// Certain, and in the English style: 1,234.5.
        ENGLISH,
        /// 1.234: thousands in the Vietnamese style.
        DOT,
        /// 1,234: thousands in the English style.
        COMMA
    }

    /// Reads a number token; empty where the separators make no number or it is longer than any figure.
    static Optional<Digits> read(String printed) {
        String text = printed.replace(" ", "");
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        if (text.length() < printed.length()) {
            return Optional.of(certain(text.replace(',', '.'), Shape.CERTAIN));
        }
        int dots = count(text, '.');
        int commas = count(text, ',');
        if (dots + commas == 0) {
            return Optional.of(certain(text, Shape.CERTAIN));
        }
        if (dots > 0 && commas > 0) {
            return mixed(text, dots, commas);
        }
        char separator = dots > 0 ? '.' : ',';
        if (dots + commas > 1) {
            return grouped(text, separator)
                    ? Optional.of(certain(
                            text.replace(String.valueOf(separator), ""),
                            separator == '.' ? Shape.VIETNAMESE : Shape.ENGLISH))
                    : Optional.empty();
        }
        return Optional.of(single(text, separator));
    }

    private static Digits single(String text, char separator) {
        int at = text.indexOf(separator);
        boolean three = text.length() - at == 4 && at >= 1 && at <= 3 && text.charAt(0) != '0';
        BigDecimal decimal = new BigDecimal(text.replace(',', '.'));
        if (!three) {
            return new Digits(decimal, decimal, separator == ',' ? Shape.VIETNAMESE : Shape.ENGLISH);
        }
        BigDecimal thousands = new BigDecimal(text.substring(0, at) + text.substring(at + 1));
        return new Digits(decimal, thousands, separator == '.' ? Shape.DOT : Shape.COMMA);
    }

    private static Optional<Digits> mixed(String text, int dots, int commas) {
        boolean comma = text.lastIndexOf(',') > text.lastIndexOf('.');
        char thousands = comma ? '.' : ',';
        int last = Math.max(text.lastIndexOf(','), text.lastIndexOf('.'));
        if ((comma ? commas : dots) > 1 || !grouped(text.substring(0, last), thousands)) {
            return Optional.empty();
        }
        String plain = text.substring(0, last).replace(String.valueOf(thousands), "") + "." + text.substring(last + 1);
        return Optional.of(certain(plain, comma ? Shape.VIETNAMESE : Shape.ENGLISH));
    }

    private static boolean grouped(String text, char separator) {
        String[] groups = text.split("\\" + separator, -1);
        for (int i = 1; i < groups.length; i++) {
            if (groups[i].length() != 3) {
                return false;
            }
        }
        return groups[0].length() <= 3;
    }

    private static Digits certain(String plain, Shape shape) {
        BigDecimal value = new BigDecimal(plain);
        return new Digits(value, value, shape);
    }

    private static int count(String text, char mark) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            count += text.charAt(i) == mark ? 1 : 0;
        }
        return count;
    }

    boolean isOpen() {
        return shape == Shape.DOT || shape == Shape.COMMA;
    }

    boolean isWhole() {
        return decimal.compareTo(thousands) == 0 && decimal.stripTrailingZeros().scale() <= 0;
    }

    /// The preferred value and, where the print and the unit do not settle it, the other one.
    ///
    /// @param english whether the document prints numbers the English way
    Settled settle(Unit unit, boolean scaled, boolean english) {
        if (!isOpen()) {
            return new Settled(decimal, Optional.empty());
        }
        boolean mustBeWhole = unit.isWhole() && !scaled || unit.name().startsWith("đồng") && !scaled;
        boolean finely = unit.dimension() == Unit.Dimension.PERCENT
                || unit.dimension() == Unit.Dimension.SCORE
                || unit.dimension() == Unit.Dimension.POINTS;
        if (mustBeWhole) {
            return new Settled(thousands, Optional.empty());
        }
        if (shape == Shape.DOT) {
            return english
                    ? new Settled(decimal, Optional.of(thousands))
                    : finely ? new Settled(decimal, Optional.of(thousands)) : new Settled(thousands, Optional.empty());
        }
        if (finely) {
            return new Settled(decimal, Optional.empty());
        }
        boolean round = decimal.stripTrailingZeros().scale() <= 0;
        return english || round
                ? new Settled(thousands, Optional.of(decimal))
                : new Settled(decimal, Optional.of(thousands));
    }

    /// A value and the reading that was not preferred.
    record Settled(BigDecimal value, Optional<BigDecimal> other) {}
}
