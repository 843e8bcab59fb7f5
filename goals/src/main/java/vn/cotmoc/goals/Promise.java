package vn.cotmoc.goals;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.cotmoc.ledger.FigureId;
import vn.cotmoc.ledger.Slice;
import vn.cotmoc.model.Bound;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Period;

/// A target or milestone of one place as a scoreboard reads it: without the words beside it.
record Promise(Code issuer, FigureId.Recorded id, Figure.Known figure, Period period, Instant known) {

    /// Orders by merit, the best last, as [vn.cotmoc.ledger.Headline#BY_MERIT] does for figures of one vintage.
    static final Comparator<Promise> BY_MERIT = Comparator.<Promise, Boolean>comparing(
                    each -> each.figure().bound() == Bound.Hedge.EXACT)
            .thenComparing(Promise::known)
            .thenComparing(each -> each.id().number());

    /// The promise of the row; empty where it was taken back or is words only.
    static Optional<Promise> of(Slice slice, int row) {
        return slice.figure(row) instanceof Figure.Known figure
                ? Optional.of(
                        new Promise(slice.reporter(row), slice.id(row), figure, slice.period(row), slice.known(row)))
                : Optional.empty();
    }

    /// What is to be reached, with the milestones that the issuer set with it or after it.
    ///
    /// @param all what was promised of the goal for the year and its parts
    Goal goal(List<Promise> all, Optional<BigDecimal> base) {
        List<Goal.Mark> path = new ArrayList<>();
        all.stream()
                .filter(each -> each.issuer().equals(issuer) && isPart(each.period()))
                .filter(each -> !each.known().isBefore(known))
                .sorted(Comparator.comparing(Promise::period, Period.BY_TIME))
                .forEach(each -> path.add(new Goal.Mark(each.period(), each.figure())));
        return new Goal(figure, period, path, base);
    }

    private boolean isPart(Period part) {
        return TargetLines.isPart(part, period);
    }
}
