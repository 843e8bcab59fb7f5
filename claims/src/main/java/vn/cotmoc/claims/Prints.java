package vn.cotmoc.claims;

import java.util.List;
import java.util.Optional;

/// Finds out how a text prints its numbers: by a vote of those whose separators allow one reading only.
final class Prints {
    private Prints() {}

    /// Whether more numbers are printed the English way (1,234.5) than the Vietnamese (1.234,5).
    static boolean english(List<Token> tokens) {
        int english = 0;
        int vietnamese = 0;
        for (Token token : tokens) {
            if (token.isNumber() && token.text().length() > 3) {
                Optional<Digits> digits = Digits.read(token.text());
                english += digits.filter(each -> each.shape() == Digits.Shape.ENGLISH)
                                .isPresent()
                        ? 1
                        : 0;
                vietnamese += digits.filter(each -> each.shape() == Digits.Shape.VIETNAMESE)
                                .isPresent()
                        ? 1
                        : 0;
            }
        }
        return english > vietnamese;
    }
}
