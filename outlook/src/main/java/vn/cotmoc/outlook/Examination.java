package vn.cotmoc.outlook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.cotmoc.ledger.Statement;
import vn.cotmoc.model.Frequency;
import vn.cotmoc.model.Indicator;
import vn.cotmoc.model.Period;

/// Holds the newest figure of a history against the rest of it.
///
/// @param newest the figure, which is the end of the history
/// @param base what is subtracted from it to get the value of the history
/// @param history how many earlier values there are
record Examination(Reading newest, double base, Expectation expected, int history) {
    private static final int LONGEST_GAP = 12;

    /// The examinations of the newest figures of one series: in its months, quarters and years, and among the same
    /// parts of other years (first halves with first halves). A figure is examined once, in the first of these that
    /// has a history for it; a history that ended a year before the series did is left alone.
    static List<Examination> list(SeriesId id, Indicator indicator, List<Reading> readings) {
        List<LedgerSeries> all = new ArrayList<>(LedgerSeries.list(id, indicator, readings));
        all.addAll(sameParts(id, indicator, readings));
        LocalDate newest = readings.stream()
                .map(reading -> reading.period().lastDay())
                .max(LocalDate::compareTo)
                .orElse(LocalDate.MIN);
        Map<Reading, Examination> byFigure = new HashMap<>();
        List<Examination> found = new ArrayList<>();
        for (LedgerSeries each : all) {
            examine(each, indicator).ifPresent(one -> {
                boolean recent = !one.newest.period().lastDay().isBefore(newest.minusYears(1));
                if (recent && byFigure.putIfAbsent(one.newest, one) == null) {
                    found.add(one);
                }
            });
        }
        return found;
    }

    /// The same stretch of each year, as a yearly series, where it is no year, month or quarter.
    private static List<LedgerSeries> sameParts(SeriesId id, Indicator indicator, List<Reading> readings) {
        if (Points.of(indicator.nature().kind(), readings).isEmpty()) {
            return List.of();
        }
        Map<String, SortedMap<Period.Regular, Point>> byStretch = new TreeMap<>();
        for (Reading reading : readings) {
            Period period = reading.period();
            if (period.start().getYear() == period.year() && !isYear(period)) {
                byStretch
                        .computeIfAbsent(stretch(period), any -> new TreeMap<>(Period.BY_TIME))
                        .put(Period.year(period.year()), Point.of(reading));
            }
        }
        return byStretch.values().stream()
                .map(points -> LedgerSeries.of(id, indicator, points))
                .toList();
    }

    private static boolean isYear(Period period) {
        return period instanceof Period.Regular regular && regular.frequency() == Frequency.YEAR;
    }

    /// The days of the year; the last day of a month is one, whatever its number.
    private static String stretch(Period period) {
        LocalDate last = period.lastDay();
        String end = last.getDayOfMonth() == last.lengthOfMonth()
                ? "end of " + last.getMonthValue()
                : MonthDay.from(last).toString();
        return MonthDay.from(period.start()) + " to " + end;
    }

    static Optional<Examination> examine(LedgerSeries series, Indicator indicator) {
        Series all = series.series();
        Point last = series.points().lastEntry().getValue();
        Reading newest = last.from().getFirst();
        Series before = all.head(all.size() - 1);
        int ahead = all.size() - before.size();
        if (before.known() < Expectation.LEAST
                || ahead > LONGEST_GAP
                || !last.rests(newest)
                || newest.origin().statement().isEmpty()) {
            return Optional.empty();
        }
        Scale scale = scale(before);
        double digit =
                BigDecimal.ONE.movePointLeft(indicator.nature().decimals()).doubleValue();
        Expectation expected = forecast(before, ahead)
                .filter(quantiles -> scale != Scale.LOG || quantiles.at(0.1) > 0)
                .map(quantiles -> Expectation.of(quantiles, before.toArray(), scale, digit))
                .orElseGet(() -> Expectation.ofSteps(before.toArray(), ahead, scale, digit));
        return Optional.of(new Examination(newest, last.base().doubleValue(), expected, before.known()));
    }

    /// Rates of change move by points; everything else that was always above 0 moves by factors, shares too.
    private static Scale scale(Series series) {
        return Scale.of(
                series.toArray(), series.range() == Series.Range.CHANGE ? Series.Range.CHANGE : Series.Range.FREE);
    }

    /// The forecast of the last of so many steps, without a back-test: it is held against one figure, and the tails of
    /// an expectation are wide.
    private static Optional<Quantiles> forecast(Series before, int ahead) {
        int least = before.frequency() == Frequency.MONTH ? Forecaster.LEAST_MONTHS : Forecaster.LEAST_QUARTERS;
        boolean whole = before.known() * 3 >= before.size() * 2;
        if (before.frequency() == Frequency.YEAR || before.known() < least || !whole) {
            return Optional.empty();
        }
        Path path = Ladder.climb(before, ahead);
        return Optional.of(new Calibration(
                        new Calibration.Prior(1, 0, 1, 1000), before.frequency().perYear())
                .quantiles(path, before.size(), Limits.of(before))
                .getLast());
    }

    Verdict verdict() {
        return Verdict.of(newest.value().doubleValue(), base, expected);
    }

    /// Whether a figure would fit in the place of the newest one.
    boolean wouldFit(Reading other) {
        return expected.fits(other.value().doubleValue() - base);
    }

    Doubt doubt(Slip slip, double sureness, int decimals) {
        Statement statement = newest.origin().statement().orElseThrow();
        return new Doubt(
                statement,
                new Doubt.Interval(
                        rounded(expected.low() + base, decimals, RoundingMode.FLOOR),
                        rounded(expected.high() + base, decimals, RoundingMode.CEILING),
                        history),
                slip,
                sureness);
    }

    private static BigDecimal rounded(double value, int decimals, RoundingMode mode) {
        return BigDecimal.valueOf(value).setScale(decimals, mode);
    }
}
