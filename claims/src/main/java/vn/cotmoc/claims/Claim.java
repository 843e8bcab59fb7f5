package vn.cotmoc.claims;

import java.util.List;
import java.util.Optional;
import vn.cotmoc.model.Period;

/// One number that a text states: where, of what kind, about what, how much, of when and where, with what it is
/// compared, and in which other ways it could be read.
///
/// @param subject the words of the text that name what is counted or measured; empty where there are none
public record Claim(Mention mention, Kind kind, String subject, Amount amount, Setting setting, Links links) {

    /// What is stated with the number.
    public enum Kind {
        /// How much there is or was.
        LEVEL,
        /// A change in percent, without a level it would hang on.
        GROWTH,
        /// A change in the unit itself, without a level.
        DELTA,
        /// A part in percent of a whole.
        SHARE,
        /// A place in an order; `of` is how many were ranked.
        RANK,
        /// So many of so many; `of` is the whole.
        FRACTION,
        /// Somewhere between two ends, both included.
        RANGE,
        /// From one level to another; the value is the new one, the old one a satellite.
        FROM_TO,
        /// A level per time, person or area, the unit names it.
        RATE,
        /// Percent of a plan attained, without a level.
        PLAN_PERCENT
    }

    /// How firm the statement is.
    public enum Status {
        ACTUAL,
        ESTIMATE,
        TARGET,
        FORECAST
    }

    /// Where a claim stands.
    ///
    /// @param start the first UTF-16 unit of the text as it was given
    /// @param end the first unit after it
    /// @param sentence the sentence around it, as it was given
    /// @param rule the rule that made the claim
    public record Mention(int start, int end, String text, String sentence, String rule) {
        public Mention {
            if (start < 0 || end <= start) {
                throw new IllegalArgumentException("A mention has at least one letter, found " + start + ".." + end);
            }
        }
    }

    /// Of when, of where, and how firm; the period is empty where neither the text nor its date says it.
    public record Setting(Optional<Period> period, Optional<String> place, Status status) {}

    /// What hangs on a claim.
    ///
    /// @param satellites comparisons that the text states for this level, in order
    /// @param ambiguous the other readings, none of them preferred
    public record Links(List<Satellite> satellites, List<Reading> ambiguous) {
        public Links {
            satellites = List.copyOf(satellites);
            ambiguous = List.copyOf(ambiguous);
        }
    }
}
