package vn.cotmoc.claims;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/// Reads a text that is one number and nothing else: `1.200.000`, `,77`, `100K`, `âm 1.200`, `hai trăm nghìn`.
public final class Numerals {
    private Numerals() {}

    /// The number; empty where the text is something else or can be read in two ways.
    public static Optional<BigDecimal> parse(String text) {
        String bare = text.strip();
        boolean negative = bare.startsWith("-") || bare.startsWith("âm ");
        String rest = negative ? bare.substring(bare.startsWith("-") ? 1 : 3).strip() : bare;
        Optional<BigDecimal> number =
                rest.isEmpty() ? Optional.empty() : Character.isLetter(rest.charAt(0)) ? spelled(rest) : printed(rest);
        return number.map(value -> Amount.plain(negative ? value.negate() : value));
    }

    private static Optional<BigDecimal> spelled(String text) {
        List<Token> tokens = Lexer.tokens(PlainText.of(text));
        Spelled spelled = Spelled.read(tokens, 0);
        return spelled.length() == tokens.size() ? Optional.of(spelled.value()) : Optional.empty();
    }

    private static Optional<BigDecimal> printed(String text) {
        List<Token> tokens =
                Lexer.tokens(PlainText.of(text.startsWith(",") || text.startsWith(".") ? "0" + text : text));
        if (tokens.isEmpty() || !tokens.getFirst().isNumber()) {
            return Optional.empty();
        }
        Optional<Digits> digits = Digits.read(tokens.getFirst().text());
        BigDecimal scale = scale(tokens);
        if (digits.isEmpty() || scale.signum() == 0) {
            return Optional.empty();
        }
        boolean open = digits.get().shape() == Digits.Shape.COMMA;
        BigDecimal value =
                digits.get().isOpen() ? digits.get().thousands() : digits.get().decimal();
        return open ? Optional.empty() : Optional.of(value.multiply(scale));
    }

    /// What the words after the digits stand for; zero where they are no scale.
    private static BigDecimal scale(List<Token> tokens) {
        BigDecimal scale = BigDecimal.ONE;
        for (int i = 1; i < tokens.size(); i++) {
            scale = scale.multiply(
                    switch (tokens.get(i).text()) {
                        case "K", "k", "nghìn", "ngàn" -> BigDecimal.valueOf(1_000);
                        case "M", "triệu" -> BigDecimal.valueOf(1_000_000);
                        case "G", "tỷ", "tỉ" -> BigDecimal.valueOf(1_000_000_000);
                        default -> BigDecimal.ZERO;
                    });
        }
        return scale;
    }
}
