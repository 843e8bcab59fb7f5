package vn.cotmoc.model;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the canonical texts of periods.
final class PeriodText {
    private static final Pattern YEAR = Pattern.compile("(\\d{4})");
    private static final Pattern PART = Pattern.compile("(\\d{4})-([HQ])([1-4])");
    private static final Pattern MONTH = Pattern.compile("(\\d{4})-(\\d{2})");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MONTHS = Pattern.compile("(\\d{4})/P(\\d{1,2})M");
    private static final Pattern TO_DAY = Pattern.compile("(\\d{4})/(\\d{4}-\\d{2}-\\d{2})");
    private static final Pattern SPAN = Pattern.compile("(\\d{4})/(\\d{4})");
    private static final Pattern RANGE = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})/(\\d{4}-\\d{2}-\\d{2})");

    private PeriodText() {}

    static Period read(String text) {
        Matcher m = YEAR.matcher(text);
        if (m.matches()) {
            return Period.year(number(m, 1));
        }
        if ((m = MONTH.matcher(text)).matches()) {
            return Period.month(number(m, 1), number(m, 2));
        }
        if ((m = PART.matcher(text)).matches()) {
            return part(number(m, 1), m.group(2), number(m, 3));
        }
        if (DAY.matcher(text).matches()) {
            return Period.day(LocalDate.parse(text));
        }
        return readRun(text);
    }

    private static Period readRun(String text) {
        Matcher m = MONTHS.matcher(text);
        if (m.matches()) {
            YearMonth last = YearMonth.of(number(m, 1), number(m, 2));
            return Period.ofDays(LocalDate.of(number(m, 1), 1, 1), last.atEndOfMonth());
        }
        if ((m = TO_DAY.matcher(text)).matches()) {
            return yearToDay(number(m, 1), LocalDate.parse(m.group(2)));
        }
        if ((m = SPAN.matcher(text)).matches()) {
            return new Period.YearSpan(number(m, 1), number(m, 2));
        }
        if ((m = RANGE.matcher(text)).matches()) {
            return Period.ofDays(LocalDate.parse(m.group(1)), LocalDate.parse(m.group(2)));
        }
        throw new IllegalArgumentException("no form of a period");
    }

    private static Period part(int year, String kind, int number) {
        boolean half = kind.equals("H");
        if (half && number > 2) {
            throw new IllegalArgumentException("a year has two halves");
        }
        Frequency frequency = half ? Frequency.HALF : Frequency.QUARTER;
        int month = (number - 1) * (half ? 6 : 3) + 1;
        return new Period.Regular(frequency, frequency.ordinalOf(LocalDate.of(year, month, 1)));
    }

    private static Period yearToDay(int year, LocalDate day) {
        if (day.getYear() != year) {
            throw new IllegalArgumentException("a year to date ends in its own year");
        }
        return Period.ofDays(LocalDate.of(year, 1, 1), day);
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
