package vn.cotmoc.claims;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A number in digits or words with its scale: `10.000 tỷ`, `2 tỷ 300 triệu`, `một triệu rưỡi`, `107 nghìn 700 tỷ`.
///
/// @param scale a power of ten, 1 where there is none
/// @param end the first token after number and scale
/// @param spelled whether it is one word, which most often is no figure
/// @param wordScaled whether a word for a thousand or more is part of a number in words
record ScaledNumber(Digits digits, BigDecimal scale, int end, boolean spelled, boolean wordScaled) {
    boolean hasScale() {
        return scale.compareTo(BigDecimal.ONE) != 0;
    }

    /// Reads such numbers.
    static final class Reader {
        private static final BigDecimal HALF = new BigDecimal("0.5");
        private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
        private static final int GROUP = 3;

        private final List<Token> tokens;

        Reader(List<Token> tokens) {
            this.tokens = tokens;
        }

        /// The number that begins at the token, or null.
        @Nullable
        ScaledNumber find(int at) {
            if (at >= tokens.size()) {
                return null;
            }
            Token token = tokens.get(at);
            if (token.isNumber()) {
                if (token.text().length() > 3 && token.text().charAt(0) == '0' && token.isPlainDigits()) {
                    return null;
                }
                return spoken(token.text(), at + 1)
                        .or(() -> Digits.read(token.text()).map(digits -> scales(digits, at + 1)))
                        .orElse(null);
            }
            Spelled spelled = token.isWord() ? Spelled.read(tokens, at) : new Spelled(BigDecimal.ZERO, 0, false);
            if (spelled.length() == 0) {
                return null;
            }
            Optional<ScaledNumber> decimals = spoken(spelled.value().toPlainString(), at + spelled.length());
            if (decimals.isPresent()) {
                return decimals.get();
            }
            Digits digits = new Digits(spelled.value(), spelled.value(), Digits.Shape.CERTAIN);
            ScaledNumber scaled = scales(digits, at + spelled.length());
            Lexicon.Entry last = scale(at + spelled.length() - 1);
            BigDecimal scale = last == null ? BigDecimal.ONE : Lexicon.scale(last);
            boolean single = scaled.scale().compareTo(BigDecimal.ONE) == 0
                    && scale.compareTo(THOUSAND) > 0
                    && spelled.value().compareTo(scale.multiply(THOUSAND)) < 0;
            if (single) {
                // hai trăm mười chín tỷ: 219 with its scale, as in digits
                BigDecimal count = spelled.value().divide(scale, MathContext.DECIMAL64);
                return new ScaledNumber(
                        new Digits(count, count, Digits.Shape.CERTAIN), scale, scaled.end(), false, true);
            }
            return new ScaledNumber(digits, scaled.scale(), scaled.end(), spelled.length() == 1, spelled.scaled());
        }

        /// 2 phẩy 23, hai chấm 5: decimals in digits after the word for the separator.
        private Optional<ScaledNumber> spoken(String whole, int at) {
            boolean said = at + 1 < tokens.size()
                    && (tokens.get(at).is("phẩy") || tokens.get(at).is("chấm"))
                    && (tokens.get(at + 1).isPlainDigits()
                            || Spelled.digit(tokens.get(at + 1).key()) >= 0);
            if (!said || whole.length() > 9 || tokens.get(at + 1).text().length() > 9) {
                return Optional.empty();
            }
            int digit = Spelled.digit(tokens.get(at + 1).key());
            String decimals =
                    digit >= 0 ? Integer.toString(digit) : tokens.get(at + 1).text();
            return Digits.read(whole.replace(".", "") + "." + decimals + "0")
                    .map(digits -> new Digits(digits.decimal(), digits.decimal(), Digits.Shape.CERTAIN))
                    .map(digits -> scales(digits, at + 2));
        }

        private ScaledNumber scales(Digits digits, int at) {
            BigDecimal scale = BigDecimal.ONE;
            int end = at;
            Lexicon.Entry entry = scale(end);
            while (entry != null && scale.precision() < 16) {
                scale = scale.multiply(Lexicon.scale(entry));
                end += entry.length();
                entry = scale(end);
            }
            return composed(new ScaledNumber(digits, scale, end, false, false));
        }

        /// 2 tỷ 300 triệu; 1 triệu rưỡi.
        private ScaledNumber composed(ScaledNumber number) {
            if (!number.hasScale() || number.end() >= tokens.size()) {
                return number;
            }
            if (tokens.get(number.end()).is("rưỡi")) {
                return plus(number, HALF, number.end() + 1);
            }
            Spelled rest = Spelled.read(tokens, number.end());
            if (rest.scaled() && rest.value().compareTo(number.scale()) < 0) {
                // 2 tỷ ba trăm năm mươi triệu
                return plus(
                        number,
                        rest.value().divide(number.scale(), MathContext.DECIMAL64),
                        number.end() + rest.length());
            }
            Token next = tokens.get(number.end());
            Lexicon.Entry scale = next.isNumber() ? scale(number.end() + 1) : null;
            if (scale != null && next.small() > 0 && isGrouped(number, next, scale)) {
                // 107 nghìn 700 tỷ
                BigDecimal more = BigDecimal.valueOf(next.small()).divide(THOUSAND);
                ScaledNumber whole = new ScaledNumber(
                        number.digits(),
                        THOUSAND.multiply(Lexicon.scale(scale)),
                        number.end(),
                        number.spelled(),
                        number.wordScaled());
                return plus(whole, more, number.end() + 1 + scale.length());
            }
            if (scale == null || Lexicon.scale(scale).compareTo(number.scale()) >= 0) {
                return number;
            }
            Lexicon.Entry smaller = scale;
            return Digits.read(next.text())
                    .map(Digits::decimal)
                    .filter(small -> small.signum() > 0 && small.compareTo(THOUSAND) < 0)
                    .map(small -> small.multiply(Lexicon.scale(smaller)).divide(number.scale(), MathContext.DECIMAL64))
                    .map(more -> plus(number, more, number.end() + 1 + smaller.length()))
                    .orElse(number);
        }

        private static boolean isGrouped(ScaledNumber number, Token next, Lexicon.Entry scale) {
            return number.scale().compareTo(THOUSAND) == 0
                    && next.text().length() == GROUP
                    && Lexicon.scale(scale).compareTo(THOUSAND) > 0;
        }

        private static ScaledNumber plus(ScaledNumber number, BigDecimal more, int end) {
            // What smaller numbers follow is a whole one: 2.980 tỷ 743 triệu.
            BigDecimal whole = number.digits().isOpen()
                    ? number.digits().thousands()
                    : number.digits().decimal();
            BigDecimal value = whole.add(more);
            Digits digits = new Digits(value, value, Digits.Shape.CERTAIN);
            return new ScaledNumber(digits, number.scale(), end, number.spelled(), number.wordScaled());
        }

        private Lexicon.@Nullable Entry scale(int at) {
            return at < tokens.size() ? Lexicon.vietnamese().find(Sense.SCALE, tokens, at) : null;
        }
    }
}
