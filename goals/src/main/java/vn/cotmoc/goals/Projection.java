package vn.cotmoc.goals;

import java.math.BigDecimal;
import java.time.LocalDate;
import vn.cotmoc.ledger.FigureId;
import vn.cotmoc.model.Bound;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Indicator;

/// A projection of a whole period that stands in the ledger.
///
/// @param made the day of its recording
record Projection(Quantiles quantiles, Ends ends, FigureId from, LocalDate made) {
    private static final int HUNDRED = 100;

    /// The quantiles that are shown.
    record Ends(BigDecimal low, BigDecimal median, BigDecimal high) {}

    Chance chance(Indicator indicator, Asked asked) {
        double below =
                asked.low().map(low -> quantiles.below(low.doubleValue())).orElse(0.0);
        double within =
                asked.high().map(high -> quantiles.below(high.doubleValue())).orElse(1.0);
        int percent = (int) Math.round(HUNDRED * (within - below));
        return new Chance(
                Math.clamp(percent, 1, HUNDRED - 1),
                Figure.Known.of(Asked.rounded(ends.median(), indicator), indicator.unit()),
                likely(indicator),
                from);
    }

    private Figure.Known likely(Indicator indicator) {
        BigDecimal low = Asked.rounded(ends.low(), indicator);
        BigDecimal high = Asked.rounded(ends.high(), indicator);
        return new Figure.Known(
                low, indicator.unit(), high.compareTo(low) > 0 ? new Bound.UpTo(high) : Bound.Hedge.EXACT);
    }

    /// Whether it is recent enough to count.
    boolean isFresh(LocalDate today) {
        return !made.plusDays(Rules.FRESH_DAYS).isBefore(today);
    }
}
