package vn.cotmoc.goals;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.cotmoc.ledger.formula.Percent;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Indicator;

/// An even way from the level of one year to a goal in a later one.
///
/// @param from the level that it starts from
/// @param yearly what it requires in each year
/// @param levels what is to be reached in each year after the first, the last of them the goal itself
public record Route(Start from, Yearly yearly, List<Level> levels) {
    private static final int PERCENT_DECIMALS = 2;

    public Route {
        levels = List.copyOf(levels);
    }

    /// A level and its year.
    public record Start(int year, BigDecimal value) {}

    /// What is to be reached in a year.
    public record Level(int year, Figure.Known figure) {}

    /// What an even way requires in each year.
    public sealed interface Yearly {
        /// In percent of the year before, for amounts above zero.
        record Growth(Figure.Known percent) implements Yearly {}

        /// In the unit of differences, for percentages, ranks, zero and numbers below it.
        record Step(Figure.Known amount) implements Yearly {}
    }

    /// The way from the start to the goal; empty where the goal is not later, or a figure cannot hold a level.
    static Optional<Route> of(Indicator indicator, Start from, int year, BigDecimal goal) {
        int years = year - from.year();
        if (years <= 0) {
            return Optional.empty();
        }
        boolean grows = from.value().signum() > 0
                && goal.signum() > 0
                && !Words.isPercentage(indicator)
                && indicator.nature().kind() != Indicator.Kind.RANK;
        return grows ? growth(indicator, from, years, goal) : steps(indicator, from, years, goal);
    }

    private static Optional<Route> growth(Indicator indicator, Start from, int years, BigDecimal goal) {
        double factor = Math.pow(goal.doubleValue() / from.value().doubleValue(), 1.0 / years);
        List<BigDecimal> values = new ArrayList<>();
        for (int i = 1; i < years; i++) {
            values.add(BigDecimal.valueOf(from.value().doubleValue() * Math.pow(factor, i)));
        }
        values.add(goal);
        BigDecimal percent = BigDecimal.valueOf(100 * (factor - 1)).setScale(PERCENT_DECIMALS, RoundingMode.HALF_EVEN);
        return levels(indicator, from, values)
                .map(levels -> new Route(from, new Yearly.Growth(Figure.Known.of(percent, Percent.UNIT)), levels));
    }

    private static Optional<Route> steps(Indicator indicator, Start from, int years, BigDecimal goal) {
        BigDecimal step = goal.subtract(from.value()).divide(BigDecimal.valueOf(years), MathContext.DECIMAL64);
        List<BigDecimal> values = new ArrayList<>();
        for (int i = 1; i < years; i++) {
            values.add(from.value().add(step.multiply(BigDecimal.valueOf(i))));
        }
        values.add(goal);
        BigDecimal rounded =
                step.setScale(Math.max(PERCENT_DECIMALS, indicator.nature().decimals()), RoundingMode.HALF_EVEN);
        return Figure.fits(rounded)
                ? levels(indicator, from, values)
                        .map(levels -> new Route(
                                from,
                                new Yearly.Step(Figure.Known.of(rounded, Words.differenceUnit(indicator))),
                                levels))
                : Optional.empty();
    }

    private static Optional<List<Level>> levels(Indicator indicator, Start from, List<BigDecimal> values) {
        List<Level> levels = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            boolean last = i + 1 == values.size();
            BigDecimal value = last ? values.get(i) : Asked.rounded(values.get(i), indicator);
            if (!Figure.fits(value)) {
                return Optional.empty();
            }
            levels.add(new Level(from.year() + i + 1, Figure.Known.of(value, indicator.unit())));
        }
        return Optional.of(levels);
    }

    /// What is to be reached in the year; empty before the second year of the way and after its end.
    public Optional<Figure.Known> level(int year) {
        return levels.stream()
                .filter(each -> each.year() == year)
                .map(Level::figure)
                .findFirst();
    }
}
