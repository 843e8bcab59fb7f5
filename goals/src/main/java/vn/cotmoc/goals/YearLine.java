package vn.cotmoc.goals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.cotmoc.ledger.Statement;
import vn.cotmoc.model.Breakdown;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Indicator;

/// One line of the table of a year: an indicator, or a part of the one above it.
///
/// @param plans the targets of the year, one list for each tier of the table, in its order
/// @param change against the same period of the year before; empty where one of the two has no figure
/// @param status where the indicator stands by the rules of the board; empty for a part, and where the board already
///     judges a figure of another period
public record YearLine(
        Indicator indicator,
        Breakdown part,
        Results results,
        List<List<Promise>> plans,
        Optional<Change> change,
        Optional<Status> status) {
    public YearLine {
        plans = plans.stream().map(List::copyOf).toList();
    }

    /// What happened, column by column.
    ///
    /// @param before the whole year before
    /// @param sameTime the period of the compared figure, a year earlier
    /// @param now the period of the table
    /// @param cumulative from 1 January to its end; not applicable to what stands at a date, where
    ///     it has a column of its own
    /// @param wholeYear what is expected of the whole year: an estimate that an office stated, the result once
    ///     known, else the median of a projection
    public record Results(
            YearEntry before, YearEntry sameTime, YearEntry now, YearEntry cumulative, YearEntry wholeYear) {

        /// In the order of the columns.
        public Stream<YearEntry> all() {
            return Stream.of(before, sameTime, now, cumulative, wholeYear);
        }

        /// The figure that is held against plan and base: the year to date, else the period alone.
        public Optional<YearEntry.Value> compared() {
            return cumulative.found().or(now::found);
        }
    }

    /// A target in force, and how much of it the compared figure makes.
    ///
    /// @param statement the target as recorded; words only where its figure is absent
    /// @param percent percent of plan; absent as undefined for ranks, for a plan that is not above zero, and
    ///     without a compared figure
    public record Promise(Statement statement, Figure percent) {}

    /// Whether a figure or a target stands in any column.
    public boolean isFilled() {
        return results.all().anyMatch(entry -> entry.found().isPresent())
                || plans.stream().anyMatch(tier -> !tier.isEmpty());
    }
}
