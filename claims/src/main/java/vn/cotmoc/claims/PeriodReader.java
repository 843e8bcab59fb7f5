package vn.cotmoc.claims;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import vn.cotmoc.model.Period;

/// Reads words that name a stretch of time, by the rules of `periods.tsv`.
///
/// A year that the words leave out is the one that the text named last, else that of the date of the text; without
/// either the stretch has no period.
final class PeriodReader {
    private static final RuleBook RULES = new RuleBook(Rule.of("periods.tsv"));

    private final Optional<LocalDate> date;
    private int year;

    PeriodReader(Optional<LocalDate> date) {
        this.date = date;
        this.year = date.map(LocalDate::getYear).orElse(0);
    }

    /// The stretch that begins at the token, or null.
    @Nullable
    Stretch find(List<Token> tokens, int at) {
        RuleBook.Found found = RULES.find(tokens, at);
        if (found == null) {
            return null;
        }
        String action = found.rule().action();
        List<Integer> numbers = found.match().numbers();
        Optional<Period> period;
        try {
            period = period(action, numbers);
        } catch (DateTimeException | IllegalArgumentException impossible) {
            // 31/2: it looks like a day and is none.
            period = Optional.empty();
        }
        boolean dated = numbers.stream().anyMatch(number -> number >= 1900);
        return new Stretch(found.match().end(), period, dated, found.rule().id());
    }

    /// Lets later words lean on the year of the stretch.
    void remember(Stretch stretch) {
        if (stretch.dated() && !stretch.isSpan()) {
            stretch.period().ifPresent(period -> year = period.year());
        }
    }

    private Optional<Period> period(String action, List<Integer> given) {
        return switch (action) {
            case "year" -> Optional.of(Period.year(given.getFirst()));
            case "span" -> Optional.of(span(given.get(0), given.get(1)));
            case "year-end" -> Optional.of(Period.day(LocalDate.of(given.getFirst(), 12, 31)));
            case "month", "quarter", "ytd", "last", "half-1", "half-2" -> partOfYear(action, given);
            case "ytd-this" ->
                date.map(today -> Period.ofDays(
                        LocalDate.of(today.getYear(), 1, 1),
                        YearMonth.of(today.getYear(), given.getFirst()).atEndOfMonth()));
            case "month-last" -> date.map(today -> Period.month(today.getYear() - 1, given.getFirst()));
            case "day", "todate" -> day(action, given);
            case "range2", "range3", "range4", "range5", "range6", "range-month", "range-months" ->
                range(action, given);
            default -> relative(action);
        };
    }

    private static Period span(int first, int last) {
        return first == last ? Period.year(first) : new Period.YearSpan(first, last);
    }

    private Optional<Period> partOfYear(String action, List<Integer> given) {
        boolean bare = action.startsWith("half");
        int index = bare ? 0 : 1;
        int number = bare ? 0 : given.getFirst();
        return inYear(given, index, year -> switch (action) {
            case "month" -> Period.month(year, number);
            case "quarter" -> months(year, number * 3 - 2, number * 3);
            case "last" -> months(year, 13 - number, 12);
            case "half-1" -> months(year, 1, 6);
            case "half-2" -> months(year, 7, 12);
            default -> months(year, 1, number);
        });
    }

    private static Period months(int year, int first, int last) {
        return Period.ofDays(
                LocalDate.of(year, first, 1), YearMonth.of(year, last).atEndOfMonth());
    }

    private Optional<Period> inYear(List<Integer> given, int index, IntFunction<Period> make) {
        int chosen = given.size() > index ? given.get(index) : year;
        return chosen == 0 ? Optional.empty() : Optional.of(make.apply(chosen));
    }

    private Optional<Period> day(String action, List<Integer> given) {
        return inYear(given, 2, year -> {
            LocalDate day = LocalDate.of(year, given.get(1), given.get(0));
            return action.equals("day") ? Period.day(day) : Period.ofDays(LocalDate.of(year, 1, 1), day);
        });
    }

    private Optional<Period> range(String action, List<Integer> given) {
        return switch (action) {
            case "range-months" ->
                Optional.of(Period.ofDays(
                        LocalDate.of(given.get(1), given.get(0), 1),
                        YearMonth.of(given.get(3), given.get(2)).atEndOfMonth()));
            case "range6" -> Optional.of(days(given, 2, 3, 5));
            case "range5" -> Optional.of(days(given, 4, 2, 4));
            case "range2" -> inYear(given, 4, year -> days(given, year, 2, year));
            case "range3" ->
                inYear(
                        given,
                        3,
                        year -> Period.ofDays(
                                LocalDate.of(year, given.get(2), given.get(0)),
                                LocalDate.of(year, given.get(2), given.get(1))));
            case "range4" ->
                Optional.of(Period.ofDays(
                        LocalDate.of(given.get(3), given.get(2), given.get(0)),
                        LocalDate.of(given.get(3), given.get(2), given.get(1))));
            default ->
                Optional.of(Period.ofDays(
                        LocalDate.of(given.get(3), given.get(1), given.get(0)),
                        YearMonth.of(given.get(3), given.get(2)).atEndOfMonth()));
        };
    }

    /// @param first the year of the first day, or where it stands in what was captured
    /// @param second where the second day stands
    /// @param last the year of the last day, or where it stands
    private static Period days(List<Integer> given, int first, int second, int last) {
        int firstYear = first < given.size() ? given.get(first) : first;
        int lastYear = last < given.size() ? given.get(last) : last;
        return Period.ofDays(
                LocalDate.of(firstYear, given.get(1), given.get(0)),
                LocalDate.of(lastYear, given.get(second + 1), given.get(second)));
    }

    private Optional<Period> relative(String action) {
        return date.flatMap(today -> switch (action) {
            case "this-year" -> Optional.of(Period.year(today.getYear()));
            case "last-year" -> Optional.of(Period.year(today.getYear() - 1));
            case "next-year" -> Optional.of(Period.year(today.getYear() + 1));
            case "this-month" -> Optional.of(Period.month(today.getYear(), today.getMonthValue()));
            case "this-quarter" ->
                Optional.of(months(
                        today.getYear(),
                        today.getMonthValue() - (today.getMonthValue() - 1) % 3,
                        (today.getMonthValue() + 2) / 3 * 3));
            case "today" -> Optional.of(Period.day(today));
            case "yesterday" -> Optional.of(Period.day(today.minusDays(1)));
            default -> Optional.<Period>empty();
        });
    }
}
