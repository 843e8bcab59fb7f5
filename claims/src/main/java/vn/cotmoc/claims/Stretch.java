package vn.cotmoc.claims;

import java.util.Optional;
import vn.cotmoc.model.Period;

/// Words that name a stretch of time.
///
/// @param end the first token after them
/// @param period empty where the text does not say enough, such as a month of no year
/// @param dated whether the words themselves name the year
/// @param rule the rule that read them
record Stretch(int end, Optional<Period> period, boolean dated, String rule) {
    boolean isMonth() {
        return rule.startsWith("month") || rule.startsWith("quarter");
    }

    /// A bare year, day or part of a year to lay figures on, not a term of years.
    boolean isSpan() {
        return rule.startsWith("span");
    }
}
