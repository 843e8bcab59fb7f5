package vn.cotmoc.goals;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.cotmoc.ledger.formula.Quantity;
import vn.cotmoc.model.Bound;
import vn.cotmoc.model.Comparison;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Indicator;
import vn.cotmoc.model.Vintage;

/// Guesses why two figures differ.
record Causes(Indicator indicator, Knowledge knowledge) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final List<BigDecimal> SLIPS =
            Stream.of("10", "100", "1000", "1000000").map(BigDecimal::new).toList();

    /// How near to a power of ten a slip of the unit leads.
    private static final BigDecimal SLIP_REACH = new BigDecimal("0.02");

    /// A rounded number is at most so far from the exact one.
    private static final BigDecimal ROUNDED = new BigDecimal("0.025");

    private static final BigDecimal FAR = new BigDecimal("0.25");
    private static final BigDecimal CLOSE = new BigDecimal("0.1");

    /// A number of fewer digits may stand in two places by chance.
    private static final int TELLING_DIGITS = 3;

    Cause ofValues(Said headline, Said other) {
        Cause numbers = ofNumbers(headline.figure(), other.figure());
        if (numbers != Cause.UNKNOWN) {
            return numbers;
        }
        if (isProvisional(headline) != isProvisional(other)) {
            return Cause.REVISION;
        }
        return isOfAnother(headline) || isOfAnother(other) || !isFar(headline.figure(), other.figure())
                ? Cause.SCOPE
                : Cause.UNKNOWN;
    }

    /// By the numbers alone: a slip of the unit, or rounding.
    Cause ofNumbers(Figure.Known one, Figure.Known other) {
        if (isSlip(one.value(), other.value())) {
            return Cause.UNIT;
        }
        boolean hedged = one.bound() != Bound.Hedge.EXACT || other.bound() != Bound.Hedge.EXACT;
        return hedged
                        && ratio(one.value(), other.value())
                                .map(Causes::isNearOne)
                                .orElse(false)
                ? Cause.ROUNDING
                : Cause.UNKNOWN;
    }

    Cause ofGrowth(Said said, Said base, Comparison stated) {
        BigDecimal implied =
                said.figure().value().multiply(HUNDRED).divide(stated.value().add(HUNDRED), MathContext.DECIMAL64);
        if (isSlip(implied, base.figure().value())) {
            return Cause.UNIT;
        }
        return ratio(implied, base.figure().value())
                        .filter(ratio -> isNearOne(ratio)
                                && base.figure().bound() == Bound.Hedge.EXACT
                                && said.figure().bound() == Bound.Hedge.EXACT)
                        .isPresent()
                ? Cause.REVISION
                : Cause.DIFFERENT_BASE;
    }

    /// Where the percentage that the plan gives stands beside the figure as its growth, the two were swapped.
    Cause ofPlan(Said said, Figure.Known plan, Comparison stated) {
        Optional<Quantity> percent = CellChecks.percent(said.printed(), Quantity.of(Assessor.named(plan)));
        boolean swapped = percent.isPresent()
                && said.firm(Comparison.Kind.YOY).stream()
                        .anyMatch(
                                growth -> Printed.of(growth).meets(percent.get().interval()));
        if (swapped) {
            return Cause.SWAPPED_PERCENTAGES;
        }
        return percent.filter(each -> isSlip(each.value(), stated.value())).isPresent()
                ? Cause.UNIT
                : Cause.DIFFERENT_BASE;
    }

    private static boolean isSlip(BigDecimal one, BigDecimal other) {
        BigDecimal large = one.abs().max(other.abs());
        return ratio(large, one.abs().min(other.abs()))
                .filter(ratio -> SLIPS.stream()
                        .anyMatch(slip -> ratio.subtract(slip).abs().compareTo(slip.multiply(SLIP_REACH)) <= 0))
                .isPresent();
    }

    private static boolean isNearOne(BigDecimal ratio) {
        return ratio.subtract(BigDecimal.ONE).abs().compareTo(ROUNDED) <= 0;
    }

    private static Optional<BigDecimal> ratio(BigDecimal a, BigDecimal b) {
        return b.signum() == 0 ? Optional.empty() : Optional.of(a.divide(b, MathContext.DECIMAL64));
    }

    private static boolean isFar(Figure.Known one, Figure.Known other) {
        return !isWithin(one, other, FAR);
    }

    /// Whether two hedged numbers lie near enough to be one thing.
    static boolean areClose(Figure.Known one, Figure.Known other) {
        return isWithin(one, other, CLOSE);
    }

    private static boolean isWithin(Figure.Known one, Figure.Known other, BigDecimal most) {
        return ratio(
                        one.value().subtract(other.value()).abs(),
                        one.value().abs().min(other.value().abs()))
                .filter(apart -> apart.compareTo(most) <= 0)
                .isPresent();
    }

    static boolean isProvisional(Said said) {
        Vintage vintage = said.statement().observation().vintage();
        return switch (vintage) {
            case ADMINISTRATIVE_ESTIMATE, ESTIMATE, PRELIMINARY -> true;
            case REPORTED, OFFICIAL -> false;
        };
    }

    /// Whether another indicator in the same unit has the very number in the same period.
    boolean isOfAnother(Said said) {
        return said.figure().value().stripTrailingZeros().precision() >= TELLING_DIGITS
                && knowledge.indicators().stream()
                        .filter(code -> !code.equals(indicator.code()))
                        .flatMap(code -> knowledge.statements(code, said.period()).stream())
                        .anyMatch(each -> each.observation().figure().equals(said.figure()));
    }
}
