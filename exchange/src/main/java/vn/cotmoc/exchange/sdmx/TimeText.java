package vn.cotmoc.exchange.sdmx;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.cotmoc.model.Frequency;
import vn.cotmoc.model.Period;

/// Periods as SDMX writes them (SDMX 2.1, section 6, 4.2): regular ones as `2024`, `2024-S1`, `2024-Q3`, `2024-11` and
/// `2024-12-31`; every other stretch of days as a time range, the first day and a duration (`2025-01-01/P9M`,
/// `2025-01-01/P319D`, `2021-01-01/P5Y`), so that odd cut-offs stay what they are.
final class TimeText {
    private static final Pattern RANGE =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:T00:00:00)?/P(?:(\\d{1,3})Y)?(?:(\\d{1,4})M)?(?:(\\d{1,6})D)?");
    private static final Pattern REPORTING =
            Pattern.compile("(\\d{4})-(A1|S[12]|T[1-3]|Q[1-4]|M\\d{2}|W\\d{2}|D\\d{3})");
    private static final Pattern PLAIN = Pattern.compile(
            "(\\d{4})(?:-(\\d{2})(?:-(\\d{2})(?:T\\d{2}:\\d{2}:\\d{2}(?:\\.\\d+)?)?)?)?(?:Z|[+-]\\d{2}:\\d{2})?");
    private static final int DAYS_OF_WEEK = 7;

    private TimeText() {}

    static String of(Period period) {
        return switch (period) {
            case Period.Regular regular -> regular(regular);
            case Period.YearSpan(int first, int last) -> period.start() + "/P" + (last - first + 1) + "Y";
            case Period.YearToDate _, Period.DateRange _ -> range(period.start(), period.endExclusive());
        };
    }

    private static String regular(Period.Regular regular) {
        return regular.frequency() == Frequency.HALF ? regular.toString().replace("-H", "-S") : regular.toString();
    }

    private static String range(LocalDate start, LocalDate end) {
        long months = ChronoUnit.MONTHS.between(start, end);
        return months > 0 && start.plusMonths(months).equals(end)
                ? start + "/P" + months + "M"
                : start + "/P" + ChronoUnit.DAYS.between(start, end) + "D";
    }

    /// Reads a date, a date and time (of which the day counts), a Gregorian period (`2024`, `2024-11`), a reporting
    /// period with a year that starts on 1 January (`2024-S1`, `2024-T2`, `2024-Q3`, `2024-M11`, `2024-W05`,
    /// `2024-D033`, `2024-A1`), or a time range; empty where the text is none of them.
    static Optional<Period> find(String text) {
        try {
            Matcher plain = PLAIN.matcher(text);
            if (plain.matches()) {
                return Optional.of(plain(plain));
            }
            Matcher reporting = REPORTING.matcher(text);
            if (reporting.matches()) {
                return Optional.of(reporting(Integer.parseInt(reporting.group(1)), reporting.group(2)));
            }
            Matcher range = RANGE.matcher(text);
            return range.matches() ? Optional.of(range(range)) : Optional.empty();
        } catch (DateTimeException | IllegalArgumentException | ArithmeticException wrong) {
            return Optional.empty();
        }
    }

    private static Period plain(Matcher text) {
        int year = Integer.parseInt(text.group(1));
        if (text.group(2) == null) {
            return Period.year(year);
        }
        int month = Integer.parseInt(text.group(2));
        return text.group(3) == null
                ? Period.month(year, month)
                : Period.day(LocalDate.of(year, month, Integer.parseInt(text.group(3))));
    }

    private static Period reporting(int year, String part) {
        int number = Integer.parseInt(part.substring(1));
        LocalDate first = LocalDate.of(year, 1, 1);
        return switch (part.charAt(0)) {
            case 'A' -> Period.year(year);
            case 'S' -> months(first, 6, number);
            case 'T' -> months(first, 4, number);
            case 'Q' -> months(first, 3, number);
            case 'M' -> Period.month(year, number);
            case 'W' -> week(year, number);
            default -> Period.day(LocalDate.ofYearDay(year, number));
        };
    }

    private static Period months(LocalDate first, int length, int number) {
        LocalDate start = first.plusMonths((long) length * (number - 1));
        return Period.ofDays(start, start.plusMonths(length).minusDays(1));
    }

    /// Week 1 is the one with the first Thursday (ISO 8601).
    private static Period week(int year, int number) {
        LocalDate monday = LocalDate.of(year, 1, 4).with(java.time.DayOfWeek.MONDAY);
        LocalDate start = monday.plusWeeks(number - 1L);
        boolean exists = number >= 1 && start.plusDays(3).getYear() == year;
        if (!exists) {
            throw new IllegalArgumentException(year + " has no week " + number);
        }
        return Period.ofDays(start, start.plusDays(DAYS_OF_WEEK - 1L));
    }

    private static Period range(Matcher text) {
        LocalDate start = LocalDate.parse(text.group(1));
        LocalDate end = start.plusYears(amount(text.group(2)))
                .plusMonths(amount(text.group(3)))
                .plusDays(amount(text.group(4)));
        return Period.ofDays(start, end.minusDays(1));
    }

    private static long amount(@org.jspecify.annotations.Nullable String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }
}
