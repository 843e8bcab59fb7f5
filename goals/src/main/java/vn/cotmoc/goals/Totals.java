package vn.cotmoc.goals;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Frequency;
import vn.cotmoc.model.Period;

/// Finds what adds up from 1 January to a day: as it was stated, or as the sum of all its months or quarters. A sum
/// with
/// a part missing is none.
record Totals(Function<Period, Optional<Figure.Known>> figures) {
    private static final int QUARTER = 3;

    /// The total up to the day, which belongs to it.
    Optional<Figure.Known> upTo(LocalDate day) {
        return ways(day).stream()
                .map(this::sum)
                .filter(Optional::isPresent)
                .map(Optional::orElseThrow)
                .findFirst();
    }

    private Optional<Figure.Known> sum(List<Period> parts) {
        Optional<Figure.Known> sum = Optional.empty();
        for (Period part : parts) {
            Optional<Figure.Known> figure = figures.apply(part);
            if (figure.isEmpty()) {
                return Optional.empty();
            }
            sum = sum.isEmpty() ? figure : sum.flatMap(before -> plus(before, figure.get()));
        }
        return sum;
    }

    private static Optional<Figure.Known> plus(Figure.Known a, Figure.Known b) {
        return Figure.fits(a.value().add(b.value())) && a.plus(b) instanceof Figure.Known sum
                ? Optional.of(sum)
                : Optional.empty();
    }

    /// The same day of another year; the end of a month stays the end of the month.
    static LocalDate in(int year, LocalDate day) {
        YearMonth month = YearMonth.of(year, day.getMonth());
        boolean endsMonth = day.getDayOfMonth() == day.lengthOfMonth();
        return endsMonth ? month.atEndOfMonth() : month.atDay(Math.min(day.getDayOfMonth(), month.lengthOfMonth()));
    }

    /// Every period that may take part in the total up to the day.
    static Set<Period> parts(LocalDate day) {
        Set<Period> all = new TreeSet<>(Period.BY_TIME.thenComparing(Period::toString));
        ways(day).forEach(all::addAll);
        return all;
    }

    /// The lists of periods of which each tiles the time up to the day, the best first.
    private static List<List<Period>> ways(LocalDate day) {
        int year = day.getYear();
        int month = day.getMonthValue();
        List<List<Period>> all = new ArrayList<>(List.of(List.of(since(day))));
        if (day.getDayOfMonth() < day.lengthOfMonth()) {
            return all;
        }
        if (month % QUARTER == 0) {
            all.add(tiles(year, Frequency.QUARTER, month / QUARTER));
        }
        all.add(tiles(year, Frequency.MONTH, month));
        return all;
    }

    /// From 1 January to the day.
    static Period since(LocalDate day) {
        return Period.ofDays(day.withDayOfYear(1), day);
    }

    private static List<Period> tiles(int year, Frequency frequency, int count) {
        List<Period.Regular> parts = Period.year(year).split(frequency);
        return IntStream.range(0, count).<Period>mapToObj(parts::get).toList();
    }
}
