package vn.cotmoc.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.stream.LongStream;

/// The stretch of time that a figure describes: whole days, half-open (the first day belongs to it, the
/// day of [#endExclusive] does not), without a time zone.
///
/// One stretch is one period: whatever way a period is made, the same days give the same value and the
/// same text (`2025/P6M` reads as `2025-H1`). Whether a quarter comes before a year is a question, so
/// periods have no natural order; [#BY_TIME] orders tables.
public sealed interface Period {

    /// Orders by first day, then the shorter first.
    Comparator<Period> BY_TIME = Comparator.comparing(Period::start).thenComparing(Period::endExclusive);

    /// The earliest year that a period may touch.
    int FIRST_YEAR = 1900;

    /// The latest year that a period may touch.
    int LAST_YEAR = 2200;

    /// The first day that belongs to the period.
    LocalDate start();

    /// The first day that no longer belongs to it.
    LocalDate endExclusive();

    /// The same stretch one year earlier; a 29 February becomes a 28 February.
    Period yearEarlier();

    /// The last day that belongs to the period.
    default LocalDate lastDay() {
        return endExclusive().minusDays(1);
    }

    /// The calendar year of the last day.
    default int year() {
        return lastDay().getYear();
    }

    /// Whether every day of the other period belongs to this one.
    default boolean contains(Period other) {
        return !other.start().isBefore(start()) && !other.endExclusive().isAfter(endExclusive());
    }

    /// A period that recurs: a year, half, quarter, month or day. Every pair within the years 1900 to 2200
    /// is a valid period.
    record Regular(Frequency frequency, long ordinal) implements Period {
        public Regular {
            if (ordinal < frequency.ordinalOf(LocalDate.of(FIRST_YEAR, 1, 1))
                    || ordinal > frequency.ordinalOf(LocalDate.of(LAST_YEAR, 12, 31))) {
                throw new IllegalArgumentException("Periods lie within the years 1900 to 2200, found the " + frequency
                        + " with the ordinal " + ordinal + ".");
            }
        }

        @Override
        public LocalDate start() {
            return frequency.start(ordinal);
        }

        @Override
        public LocalDate endExclusive() {
            return frequency.start(ordinal + 1);
        }

        /// The period that many steps later, earlier where negative.
        public Regular plus(long steps) {
            return new Regular(frequency, Math.addExact(ordinal, steps));
        }

        @Override
        public Period yearEarlier() {
            return frequency == Frequency.DAY
                    ? new Regular(frequency, start().minusYears(1).toEpochDay())
                    : plus(-frequency.perYear());
        }

        /// The finer periods that tile this one, in order, without a gap.
        /// @throws IllegalArgumentException where the other frequency is coarser
        public List<Regular> split(Frequency finer) {
            if (finer.compareTo(frequency) < 0) {
                throw new IllegalArgumentException("Cannot split " + this + " into the coarser " + finer + ".");
            }
            return LongStream.range(finer.ordinalOf(start()), finer.ordinalOf(endExclusive()))
                    .mapToObj(each -> new Regular(finer, each))
                    .toList();
        }

        @Override
        public String toString() {
            LocalDate from = start();
            int year = from.getYear();
            return switch (frequency) {
                case YEAR -> Integer.toString(year);
                case HALF -> year + "-H" + (from.getMonthValue() + 5) / 6;
                case QUARTER -> year + "-Q" + (from.getMonthValue() + 2) / 3;
                case MONTH -> YearMonth.from(from).toString();
                case DAY -> from.toString();
            };
        }
    }

    /// From 1 January to a day, that day included (“9 tháng”, “đến 15/11”), where no regular period
    /// has the same days.
    record YearToDate(LocalDate lastDay) implements Period {
        public YearToDate {
            requireYears(lastDay, lastDay);
            refuseRegular(lastDay.withDayOfYear(1), lastDay);
        }

        @Override
        public LocalDate start() {
            return lastDay.withDayOfYear(1);
        }

        @Override
        public LocalDate endExclusive() {
            return lastDay.plusDays(1);
        }

        @Override
        public Period yearEarlier() {
            LocalDate day = lastDay.minusYears(1);
            return new YearToDate(endsMonth(lastDay) ? YearMonth.from(day).atEndOfMonth() : day);
        }

        @Override
        public String toString() {
            return endsMonth(lastDay)
                    ? lastDay.getYear() + "/P" + lastDay.getMonthValue() + "M"
                    : lastDay.getYear() + "/" + lastDay;
        }
    }

    /// A plan term of at least two whole years, both included (2021–2025).
    record YearSpan(int firstYear, int lastYear) implements Period {
        public YearSpan {
            if (lastYear <= firstYear) {
                throw new IllegalArgumentException(
                        "A span of years needs a later last year, found " + firstYear + "/" + lastYear + ".");
            }
            if (firstYear < FIRST_YEAR || lastYear > LAST_YEAR) {
                throw new IllegalArgumentException(
                        "Periods lie within the years 1900 to 2200, found " + firstYear + "/" + lastYear + ".");
            }
        }

        @Override
        public LocalDate start() {
            return LocalDate.of(firstYear, 1, 1);
        }

        @Override
        public LocalDate endExclusive() {
            return LocalDate.of(lastYear + 1, 1, 1);
        }

        @Override
        public Period yearEarlier() {
            return new YearSpan(firstYear - 1, lastYear - 1);
        }

        @Override
        public String toString() {
            return firstYear + "/" + lastYear;
        }
    }

    /// Any other run of days, both ends included (`2021-12-01/2021-12-15`).
    record DateRange(LocalDate start, LocalDate lastDay) implements Period {
        public DateRange {
            if (lastDay.isBefore(start)) {
                throw new IllegalArgumentException("A range ends before it starts: " + start + "/" + lastDay + ".");
            }
            requireYears(start, lastDay);
            refuseRegular(start, lastDay);
            if (start.getDayOfYear() == 1 && (start.getYear() == lastDay.getYear() || endsYear(lastDay))) {
                throw new IllegalArgumentException(
                        "Use a year to date or a span of years for " + start + "/" + lastDay + ".");
            }
        }

        @Override
        public LocalDate endExclusive() {
            return lastDay.plusDays(1);
        }

        @Override
        public Period yearEarlier() {
            LocalDate last = lastDay.minusYears(1);
            return ofDays(
                    start.minusYears(1),
                    endsMonth(lastDay) ? YearMonth.from(last).atEndOfMonth() : last);
        }

        @Override
        public String toString() {
            return start + "/" + lastDay;
        }
    }

    /// The period of exactly these days, both ends included.
    /// @throws IllegalArgumentException where the last day comes before the first, or a year lies outside 1900
    /// to 2200
    static Period ofDays(LocalDate first, LocalDate last) {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("A range ends before it starts: " + first + "/" + last + ".");
        }
        requireYears(first, last);
        for (Frequency frequency : Frequency.values()) {
            long ordinal = frequency.ordinalOf(first);
            if (frequency.start(ordinal).equals(first)
                    && frequency.start(ordinal + 1).equals(last.plusDays(1))) {
                return new Regular(frequency, ordinal);
            }
        }
        if (first.getDayOfYear() == 1 && endsYear(last)) {
            return new YearSpan(first.getYear(), last.getYear());
        }
        return first.getDayOfYear() == 1 && first.getYear() == last.getYear()
                ? new YearToDate(last)
                : new DateRange(first, last);
    }

    /// The calendar year.
    static Regular year(int year) {
        return new Regular(Frequency.YEAR, year - 1970L);
    }

    /// The calendar month.
    static Regular month(int year, int month) {
        return new Regular(Frequency.MONTH, Frequency.MONTH.ordinalOf(LocalDate.of(year, month, 1)));
    }

    /// The single day.
    static Regular day(LocalDate day) {
        return new Regular(Frequency.DAY, day.toEpochDay());
    }

    /// Reads the canonical text that `toString` gives: `2024`, `2024-H1`, `2024-Q3`, `2024-11`, `2024-12-31`,
    /// `2025/P9M`, `2025/2025-11-15`, `2021/2025`, `2021-12-01/2021-12-15`.
    /// @throws IllegalArgumentException for any other text, with the text and the forms in the message
    static Period parse(String text) {
        try {
            return PeriodText.read(text);
        } catch (DateTimeException | IllegalArgumentException | ArithmeticException wrong) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" is not a period; write 2024, 2024-H1, 2024-Q3, 2024-11, 2024-12-31, 2025/P9M, "
                            + "2025/2025-11-15, 2021/2025 or 2021-12-01/2021-12-15.",
                    wrong);
        }
    }

    private static boolean endsMonth(LocalDate day) {
        return day.getDayOfMonth() == day.lengthOfMonth();
    }

    private static boolean endsYear(LocalDate day) {
        return day.getDayOfYear() == day.lengthOfYear();
    }

    private static void refuseRegular(LocalDate first, LocalDate last) {
        for (Frequency frequency : Frequency.values()) {
            long ordinal = frequency.ordinalOf(first);
            if (frequency.start(ordinal).equals(first)
                    && frequency.start(ordinal + 1).equals(last.plusDays(1))) {
                throw new IllegalArgumentException(
                        first + "/" + last + " is the regular period " + new Regular(frequency, ordinal) + ".");
            }
        }
    }

    private static void requireYears(LocalDate first, LocalDate last) {
        if (first.getYear() < FIRST_YEAR || last.getYear() > LAST_YEAR) {
            throw new IllegalArgumentException(
                    "Periods lie within the years 1900 to 2200, found " + first + "/" + last + ".");
        }
    }
}
