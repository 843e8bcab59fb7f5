package vn.cotmoc.goals;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.cotmoc.ledger.When;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Period;

/// Estimates the seasonal profile of what adds up over a year.
final class Profiles {
    private static final double HUNDRED = 100;
    private static final int DECIMALS = 1;

    private Profiles() {}

    /// The part of the year that past years had by the day; empty where fewer than three of the six years before it are
    /// known, both to the day and whole, and above zero.
    static Optional<Profile> of(LocalDate day, Totals totals) {
        List<Integer> years = new ArrayList<>();
        List<Double> shares = new ArrayList<>();
        for (int year = day.getYear() - Rules.PROFILE_YEARS_AT_MOST; year < day.getYear(); year++) {
            Optional<Double> share = share(year, day, totals);
            if (share.isPresent()) {
                years.add(year);
                shares.add(share.get());
            }
        }
        return shares.size() < Rules.PROFILE_YEARS
                ? Optional.empty()
                : Optional.of(new Profile(
                        years.getFirst(), years.getLast(), years.size(), figure(mean(shares)), spread(shares)));
    }

    private static Optional<Double> share(int year, LocalDate day, Totals totals) {
        Optional<Figure.Known> part = totals.upTo(Totals.in(year, day));
        Optional<Figure.Known> whole = totals.upTo(Period.year(year).lastDay());
        return part.flatMap(done -> whole.filter(all -> all.value().signum() > 0)
                .map(all -> HUNDRED * done.value().doubleValue() / all.value().doubleValue()));
    }

    private static double mean(List<Double> values) {
        return values.stream().mapToDouble(each -> each).average().orElseThrow();
    }

    private static BigDecimal spread(List<Double> values) {
        double mean = mean(values);
        double squares = values.stream()
                .mapToDouble(each -> (each - mean) * (each - mean))
                .sum();
        return figure(Math.sqrt(squares / (values.size() - 1))).max(BigDecimal.valueOf(Rules.LEAST_SPREAD));
    }

    private static BigDecimal figure(double value) {
        return BigDecimal.valueOf(value).setScale(DECIMALS, RoundingMode.HALF_EVEN);
    }

    /// The periods of past years that a profile on one of the days of the year may need.
    static When toRead(int year, Set<MonthDay> days) {
        Tilings tilings = new Tilings();
        Set<Period> all = new HashSet<>();
        for (int past = year - Rules.PROFILE_YEARS_AT_MOST; past < year; past++) {
            tilings.upTo(Period.year(past).lastDay()).forEach(all::addAll);
            for (MonthDay day : days) {
                tilings.upTo(Totals.in(past, day.atYear(year))).forEach(all::addAll);
            }
        }
        return new When.OneOf(all);
    }
}
