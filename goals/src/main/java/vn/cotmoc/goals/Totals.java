package vn.cotmoc.goals;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Period;

/// Finds what adds up from 1 January to a day: as it was stated, or as the sum of all its months or quarters. A sum
/// with
/// a part missing is none.
record Totals(Tilings tilings, Function<Period, Optional<Figure.Known>> figures) {

    /// The total up to the day, which belongs to it.
    Optional<Figure.Known> upTo(LocalDate day) {
        for (List<Period> parts : tilings.upTo(day)) {
            Optional<Figure.Known> sum = sum(parts);
            if (sum.isPresent()) {
                return sum;
            }
        }
        return Optional.empty();
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
}
