package vn.cotmoc.claims.check;

import java.util.List;
import vn.cotmoc.ledger.FigureId;
import vn.cotmoc.model.LocalText;

/// What came of holding one number against something else.
///
/// @param sentence one sentence with the arithmetic
/// @param used the recorded figures and the other numbers of the text that entered it
public record Verdict(Kind kind, Test test, LocalText sentence, List<Used> used) {
    public Verdict {
        used = List.copyOf(used);
    }

    /// How the number stands, the gravest first.
    public enum Kind {
        /// It cannot be true beside the figures that were used.
        CONTRADICTS,
        /// A figure of another order of magnitude has the same digits.
        UNIT_SUSPECTED,
        /// It is the figure of another period.
        OTHER_PERIOD,
        /// It is the figure to another day of the same year.
        OTHER_CUT_OFF,
        /// It is the figure of a part, of another place, or of a plan.
        OTHER_SCOPE,
        /// The text can be read in two ways that differ.
        AMBIGUOUS,
        /// It is an earlier or less ripe figure for the same.
        OTHER_VINTAGE,
        /// It is the figure of another reporter than the one that the ledger shows.
        OTHER_REPORTER,
        /// It agrees as coarsely as it is printed.
        WITHIN_ROUNDING,
        /// It agrees.
        SUPPORTS,
        /// What it would be held against is not there.
        UNVERIFIABLE;

        /// Whether somebody should look at the number before it goes out.
        public boolean isAlarm() {
            return switch (this) {
                case CONTRADICTS, UNIT_SUSPECTED, OTHER_PERIOD, OTHER_CUT_OFF, OTHER_SCOPE -> true;
                case AMBIGUOUS, OTHER_VINTAGE, OTHER_REPORTER, WITHIN_ROUNDING, SUPPORTS, UNVERIFIABLE -> false;
            };
        }
    }

    /// What the number was held against.
    public enum Test {
        /// The figure itself.
        LEVEL,
        /// The change on the same period a year earlier.
        GROWTH,
        /// The plan.
        PLAN,
        /// How many there are in all.
        DENOMINATOR,
        /// All figures before.
        RECORD,
        /// The parts that the text lists.
        PARTS,
        /// What the indicator must add up to.
        IDENTITY,
        /// The level that the text itself starts from.
        BASE,
        /// The share that the text itself states.
        SHARE,
        /// The same number elsewhere in the text.
        REPEATED,
        /// The words themselves.
        WORDING
    }

    /// A number that entered a verdict.
    public sealed interface Used {

        /// A figure of the ledger.
        record Recorded(FigureId id) implements Used {}

        /// A number of the text, from its first UTF-16 unit to the first after it.
        record Stated(int start, int end) implements Used {}
    }
}
