package vn.cotmoc.claims;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.cotmoc.model.Bound;

/// Parts and multiples that are written without a unit: một nửa, hai phần ba, 1/5 tổng số; gấp đôi, gấp rưỡi.
final class Portions {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Map<String, BigDecimal> MULTIPLES =
            Map.of("đôi", BigDecimal.TWO, "rưỡi", new BigDecimal("1.5"), "bốn", BigDecimal.valueOf(4));

    private Portions() {}

    /// How many times after gấp; zero where it is not said in one word.
    static BigDecimal multiple(List<Token> tokens, int at) {
        String key = tokens.get(at).key();
        BigDecimal named = MULTIPLES.get(key);
        if (named != null) {
            return named;
        }
        boolean bare = at + 1 == tokens.size() || !tokens.get(at + 1).is("lần");
        int digit = Spelled.digit(key);
        return bare && digit > 1 && !key.equals("năm") ? BigDecimal.valueOf(digit) : BigDecimal.ZERO;
    }

    static Quantity times(int at, BigDecimal times) {
        return quantity(at, at + 1, times, Unit.TIMES);
    }

    /// A part of a whole in percent.
    static Optional<Quantity> part(List<Token> tokens, int at) {
        String key = tokens.get(at).key();
        if (key.equals("một") && is(tokens, at + 1, "nửa")) {
            return Optional.of(percent(at, at + 2, 1, 2));
        }
        int above = Spelled.digit(key);
        if (above > 0 && is(tokens, at + 1, "phần") && at + 2 < tokens.size()) {
            int below = Spelled.digit(tokens.get(at + 2).key());
            return below > above ? Optional.of(percent(at, at + 3, above, below)) : Optional.empty();
        }
        return fraction(tokens, at);
    }

    /// 1/5 before a word for a whole.
    private static Optional<Quantity> fraction(List<Token> tokens, int at) {
        int above = tokens.get(at).small();
        if (above <= 0 || above > 9 || !is(tokens, at + 1, "/") || at + 3 >= tokens.size()) {
            return Optional.empty();
        }
        int below = tokens.get(at + 2).small();
        boolean whole = Lexicon.vietnamese().find(Sense.WHOLE, tokens, at + 3) != null;
        return below > above && below <= 10 && (whole || isCompared(tokens, at))
                ? Optional.of(percent(at, at + 3, above, below))
                : Optional.empty();
    }

    /// giảm gần 1/4 so với tháng 3.
    private static boolean isCompared(List<Token> tokens, int at) {
        boolean changes = false;
        for (int i = Math.max(0, at - 2); i < at; i++) {
            changes |= tokens.get(i).is("giảm") || tokens.get(i).is("tăng");
            if (tokens.get(i).is("góp") || tokens.get(i).is("chiếm")) {
                return true;
            }
        }
        return changes && is(tokens, at + 3, "so");
    }

    private static boolean is(List<Token> tokens, int at, String key) {
        return at < tokens.size() && tokens.get(at).is(key);
    }

    private static Quantity percent(int from, int end, int above, int below) {
        BigDecimal value = BigDecimal.valueOf(above)
                .multiply(HUNDRED)
                .divide(BigDecimal.valueOf(below), MathContext.DECIMAL32)
                .setScale(4, RoundingMode.HALF_UP);
        return quantity(from, end, value, Unit.PERCENT);
    }

    private static Quantity quantity(int from, int end, BigDecimal value, Unit unit) {
        Amount amount =
                new Amount(value, Optional.empty(), unit.name(), BigDecimal.ONE, Optional.empty(), Bound.Hedge.EXACT);
        return new Quantity(from, end, amount, unit, Optional.empty(), Quantity.Trait.NONE);
    }
}
