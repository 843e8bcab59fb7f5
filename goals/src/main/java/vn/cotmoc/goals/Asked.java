package vn.cotmoc.goals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import vn.cotmoc.ledger.formula.Interval;
import vn.cotmoc.model.Bound;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Indicator;

/// The numbers that satisfy a target, or its path on a day: from the lower end up, to the upper end, or between the
/// two; both ends belong to them. At least one end is there.
record Asked(Optional<BigDecimal> low, Optional<BigDecimal> high) {

    /// One number and everything better, or everything between the ends of a band.
    static Asked of(Interval met) {
        return new Asked(met.low().map(Interval.End::at), met.high().map(Interval.End::at));
    }

    /// The end that is named where one is: the lower one, of a limit the upper one.
    BigDecimal named() {
        return low.or(this::high).orElseThrow();
    }

    /// Whether it is a limit: anything up to it is good.
    boolean isLimit() {
        return low.isEmpty();
    }

    /// The part of a cumulative target that is asked by a day.
    Asked times(BigDecimal share) {
        return new Asked(low.map(share::multiply), high.map(share::multiply));
    }

    /// What is asked where a part of the way to another demand is gone; empty where the two are of different kinds.
    Optional<Asked> towards(Asked other, BigDecimal part) {
        boolean alike = low.isPresent() == other.low.isPresent() && high.isPresent() == other.high.isPresent();
        return alike
                ? Optional.of(new Asked(between(low, other.low, part), between(high, other.high, part)))
                : Optional.empty();
    }

    private static Optional<BigDecimal> between(Optional<BigDecimal> a, Optional<BigDecimal> b, BigDecimal part) {
        return a.flatMap(from -> b.map(to -> from.add(to.subtract(from).multiply(part))));
    }

    /// How far the worst of the numbers lies outside, 0 inside; empty where the numbers have no worst.
    Optional<BigDecimal> shortfall(Interval numbers) {
        boolean open = (low.isPresent() && numbers.low().isEmpty())
                || (high.isPresent() && numbers.high().isEmpty());
        if (open) {
            return Optional.empty();
        }
        BigDecimal below = low.map(end -> end.subtract(at(numbers.low()))).orElse(BigDecimal.ZERO);
        BigDecimal above = high.map(end -> at(numbers.high()).subtract(end)).orElse(BigDecimal.ZERO);
        return Optional.of(below.max(above).max(BigDecimal.ZERO));
    }

    private static BigDecimal at(Optional<Interval.End> end) {
        return end.orElseThrow().at();
    }

    /// As a figure of the indicator, rounded to its decimals: the named end, or the range of a band; empty where a
    /// figure cannot hold it.
    Optional<Figure.Known> figure(Indicator indicator) {
        BigDecimal first = rounded(named(), indicator);
        BigDecimal last = high.filter(end -> low.isPresent())
                .map(end -> rounded(end, indicator))
                .orElse(first);
        if (!Figure.fits(first) || !Figure.fits(last)) {
            return Optional.empty();
        }
        return Optional.of(new Figure.Known(
                first, indicator.unit(), last.compareTo(first) > 0 ? new Bound.UpTo(last) : Bound.Hedge.EXACT));
    }

    static BigDecimal rounded(BigDecimal value, Indicator indicator) {
        return value.setScale(indicator.nature().decimals(), RoundingMode.HALF_EVEN);
    }
}
