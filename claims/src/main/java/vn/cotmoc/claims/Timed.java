package vn.cotmoc.claims;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.cotmoc.model.Period;

/// A stretch of time that a text names, by the same words as in claims.
///
/// @param start where it begins in the text, in UTF-16 units
/// @param end the first unit after it
public record Timed(int start, int end, Period period) {

    /// Every period that the text names, in its order, the longest reading where several begin at one word.
    ///
    /// @param date the day on which words such as năm nay lean
    public static List<Timed> of(String text, Optional<LocalDate> date) {
        List<Token> tokens = Lexer.tokens(PlainText.of(text));
        PeriodReader periods = new PeriodReader(date);
        List<Timed> all = new ArrayList<>();
        int at = 0;
        while (at < tokens.size()) {
            Stretch stretch = periods.find(tokens, at);
            if (stretch == null) {
                at++;
                continue;
            }
            periods.remember(stretch);
            int first = at;
            stretch.period()
                    .ifPresent(period -> all.add(new Timed(
                            tokens.get(first).start(),
                            tokens.get(stretch.end() - 1).end(),
                            period)));
            at = stretch.end();
        }
        return List.copyOf(all);
    }
}
