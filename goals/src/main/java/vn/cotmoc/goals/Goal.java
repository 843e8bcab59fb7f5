package vn.cotmoc.goals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Period;

/// What is to be reached by the end of a period, with the milestones on the way, by time.
///
/// @param base the level before the period, for what stands at a date
record Goal(Figure.Known figure, Period period, List<Mark> path, Optional<BigDecimal> base) {

    /// A milestone without who set it.
    record Mark(Period period, Figure.Known figure) {}

    static Goal of(Target target, Optional<BigDecimal> lastActual) {
        return switch (target) {
            case Target.Recorded recorded ->
                new Goal(
                        recorded.figure(),
                        recorded.period(),
                        recorded.path().stream()
                                .map(each -> new Mark(each.period(), each.figure()))
                                .toList(),
                        recorded.baseline().map(Baseline::value).or(() -> lastActual));
            case Target.Implied implied -> new Goal(implied.figure(), implied.period(), List.of(), lastActual);
        };
    }
}
