package vn.cotmoc.claims.check;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Period;
import vn.cotmoc.model.PlaceId;

/// What somebody asks of the ledger in words, as far as it was understood.
///
/// @param named of what
/// @param where of which places
/// @param when of which time
/// @param wants what is asked beside the figure
/// @param asks whether the words are a question at all, not only a name
/// @param unknown words that nothing in it explains, as written
public record Question(Named named, Where where, When when, Set<Want> wants, boolean asks, List<String> unknown) {
    public Question {
        wants = Set.copyOf(wants);
        unknown = List.copyOf(unknown);
    }

    public Optional<Code> indicator() {
        return named.indicator();
    }

    /// Indicators that fit nearly as well, the best first; without an indicator, those that may be meant.
    public List<Code> others() {
        return named.others();
    }

    /// The first place that is named; empty where none is.
    public Optional<PlaceId> place() {
        return where.places().stream().findFirst();
    }

    /// The indicator that is asked for.
    ///
    /// @param indicator empty where no name fits
    /// @param tied whether the words leave open which of the indicator and the others is meant
    public record Named(Optional<Code> indicator, List<Code> others, boolean tied) {
        public Named {
            others = List.copyOf(others);
        }
    }

    /// The places that are asked for.
    ///
    /// @param places as they are named; several are set beside each other
    /// @param level that of which one place is sought: “xã nào”
    /// @param outside places that the ledger does not hold, as written; nothing answers for them
    public record Where(List<PlaceId> places, Optional<Code> level, List<String> outside) {
        public Where {
            places = List.copyOf(places);
            outside = List.copyOf(outside);
        }
    }

    /// What is asked beside the figure.
    public enum Want {
        /// How it stands to a plan, an estimate or a target.
        PLAN,
        /// How it changed.
        CHANGE,
        /// The place in an order.
        RANK,
        /// A percentage.
        PERCENT,
        /// The highest of several; of ranks, the first.
        HIGHEST,
        /// The lowest of several; of ranks, the last.
        LOWEST,
        /// The best of several, by the direction of the indicator.
        BEST,
        /// The worst of several.
        WORST
    }

    /// The time that is asked for.
    ///
    /// @param period empty where the question names none, or several
    /// @param toItsEnd whether it asks for what stood by the end of the period: “đến tháng 6”
    /// @param against the time that the question compares with: “so với năm 2023”
    /// @param course the times of which each is asked for: “2023 và 2024”, “từ 2021 đến 2025”
    public record When(Optional<Period> period, boolean toItsEnd, Optional<Period> against, Optional<Course> course) {
        /// Whether the question names any.
        public boolean isNamed() {
            return period.isPresent() || course.isPresent();
        }
    }

    /// Several times of one question.
    public sealed interface Course {
        /// Those that are named, in the order of time.
        record Listed(List<Period> periods) implements Course {
            public Listed {
                periods = List.copyOf(periods);
            }
        }

        /// Each one from a year to another, both included; open where there is none.
        record Every(Optional<Integer> first, Optional<Integer> last, Grain grain) implements Course {}
    }

    /// Which times are told apart.
    public enum Grain {
        YEAR,
        QUARTER,
        MONTH,
        /// Whatever is recorded.
        ANY
    }
}
