package vn.cotmoc.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {

    @Test
    void printsWhatItReads() {
        Cases.each(random -> {
            Period period = Cases.period(random);
            assertThat(Period.parse(period.toString())).isEqualTo(period);
        });
    }

    @Test
    void isOneValueForOneStretchOfDays() {
        Cases.each(random -> {
            Period period = Cases.period(random);
            assertThat(Period.ofDays(period.start(), period.lastDay())).isEqualTo(period);
        });
    }

    @Test
    void returnsWhenStepsAreTakenForthAndBack() {
        Cases.each(random -> {
            var period = new Period.Regular(Cases.oneOf(random, Frequency.values()), random.nextInt(-50, 50));
            int steps = random.nextInt(-15, 150);
            assertThat(period.plus(steps).plus(-steps)).isEqualTo(period);
            assertThat(period.plus(1).start()).isEqualTo(period.endExclusive());
        });
    }

    @Test
    void splitsIntoTilesWithoutAGap() {
        Cases.each(random -> {
            Frequency coarse = Cases.oneOf(random, Frequency.values());
            Frequency fine = Frequency.values()[random.nextInt(coarse.ordinal(), Frequency.values().length)];
            var period = new Period.Regular(coarse, random.nextInt(-60, 200));
            List<Period.Regular> tiles = period.split(fine);
            assertThat(tiles.getFirst().start()).isEqualTo(period.start());
            assertThat(tiles.getLast().endExclusive()).isEqualTo(period.endExclusive());
            for (int i = 0; i < tiles.size(); i++) {
                assertThat(period.contains(tiles.get(i))).isTrue();
                assertThat(tiles.get(i).frequency()).isEqualTo(fine);
                assertThat(i == 0
                                || tiles.get(i - 1)
                                        .endExclusive()
                                        .equals(tiles.get(i).start()))
                        .isTrue();
            }
        });
    }

    @Test
    void movesAYearBackWithTheSameFirstDayOfTheYear() {
        Cases.each(random -> {
            Period period = Cases.period(random);
            Period earlier = period.yearEarlier();
            assertThat(earlier.start()).isEqualTo(period.start().minusYears(1));
            LocalDate last = period.lastDay();
            LocalDate expected = last.minusYears(1);
            boolean wholeMonths = last.getDayOfMonth() == last.lengthOfMonth()
                    && !period.start().equals(last);
            assertThat(earlier.lastDay())
                    .isEqualTo(wholeMonths ? YearMonth.from(expected).atEndOfMonth() : expected);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "2024, 2023",
        "2024-H2, 2023-H2",
        "2024-Q1, 2023-Q1",
        "2024-02, 2023-02",
        "2024-02-29, 2023-02-28",
        "2025-02-28, 2024-02-28",
        "2025/P2M, 2024/P2M",
        "2024/P2M, 2023/P2M",
        "2024/2024-02-28, 2023/P2M",
        "2025/2025-11-15, 2024/2024-11-15",
        "2021/2025, 2020/2024",
        "2025-02-10/2025-02-28, 2024-02-10/2024-02-29",
        "2024-02-28/2024-02-29, 2023-02-28",
        "2024-02-29/2024-03-10, 2023-02-28/2023-03-10",
        "2021-12-15/2022-01-14, 2020-12-15/2021-01-14"
    })
    void findsTheSameStretchAYearEarlier(String period, String earlier) {
        assertThat(Period.parse(period).yearEarlier()).hasToString(earlier);
    }

    @Test
    void ordersTablesByStartThenTheShorterFirst() {
        List<Period> sorted = Stream.of("2024", "2024-Q2", "2023/2024", "2024-01", "2024-H1", "2024-01-01")
                .map(Period::parse)
                .sorted(Period.BY_TIME)
                .toList();
        assertThat(sorted)
                .extracting(Period::toString)
                .containsExactly("2023/2024", "2024-01-01", "2024-01", "2024-H1", "2024", "2024-Q2");
    }

    @Test
    void containsWhatLiesInsideItWhole() {
        Period year = Period.year(2024);
        assertThat(year.contains(year)).isTrue();
        assertThat(year.contains(Period.month(2024, 12))).isTrue();
        assertThat(year.contains(Period.day(LocalDate.of(2025, 1, 1)))).isFalse();
        assertThat(year.contains(Period.parse("2023-12-31/2024-01-02"))).isFalse();
    }

    @Test
    void knowsHowOftenAPeriodRecursInAYear() {
        assertThat(Stream.of(Frequency.values()).map(Frequency::perYear)).containsExactly(1, 2, 4, 12, 0);
    }

    @Test
    void saysWhyAPeriodCannotBe() {
        refuses(
                () -> new Period.Regular(Frequency.YEAR, 231),
                "Periods lie within the years 1900 to 2200, found the YEAR with the ordinal 231.");
        refuses(
                () -> new Period.Regular(Frequency.YEAR, -71),
                "Periods lie within the years 1900 to 2200, found the YEAR with the ordinal -71.");
        refuses(
                () -> Period.ofDays(LocalDate.of(2024, 1, 2), LocalDate.of(2024, 1, 1)),
                "A range ends before it starts: 2024-01-02/2024-01-01.");
        refuses(
                () -> Period.ofDays(LocalDate.of(1899, 12, 31), LocalDate.of(2024, 1, 1)),
                "Periods lie within the years 1900 to 2200, found 1899-12-31/2024-01-01.");
        refuses(
                () -> new Period.YearToDate(LocalDate.of(2024, 6, 30)),
                "2024-01-01/2024-06-30 is the regular period 2024-H1.");
        refuses(() -> new Period.YearSpan(2024, 2024), "A span of years needs a later last year, found 2024/2024.");
        refuses(
                () -> new Period.YearSpan(2024, Integer.MAX_VALUE),
                "Periods lie within the years 1900 to 2200, found 2024/2147483647.");
        refuses(
                () -> new Period.DateRange(LocalDate.of(2024, 3, 2), LocalDate.of(2024, 3, 1)),
                "A range ends before it starts: 2024-03-02/2024-03-01.");
        refuses(
                () -> new Period.DateRange(LocalDate.of(2024, 3, 1), LocalDate.of(2024, 3, 31)),
                "2024-03-01/2024-03-31 is the regular period 2024-03.");
        refuses(
                () -> new Period.DateRange(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 3, 15)),
                "Use a year to date or a span of years for 2024-01-01/2024-03-15.");
        refuses(
                () -> new Period.DateRange(LocalDate.of(2021, 1, 1), LocalDate.of(2025, 12, 31)),
                "Use a year to date or a span of years for 2021-01-01/2025-12-31.");
        refuses(() -> Period.month(2024, 5).split(Frequency.YEAR), "Cannot split 2024-05 into the coarser YEAR.");
    }

    @Test
    void refusesOrdinalsWhoseDaysWouldOverflow() {
        for (Frequency frequency : Frequency.values()) {
            for (long ordinal : new long[] {Long.MAX_VALUE, Long.MIN_VALUE, 1L << 62, 1L << 60}) {
                refuses(
                        () -> new Period.Regular(frequency, ordinal),
                        "Periods lie within the years 1900 to 2200, found the " + frequency + " with the ordinal "
                                + ordinal + ".");
            }
        }
    }

    @Test
    void printsAsciiDigitsWhateverTheLocaleOfTheMachine() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
        try {
            assertThat(Period.year(2024)).hasToString("2024");
            assertThat(Period.month(2024, 3)).hasToString("2024-03");
            assertThat(Period.parse("2025/P9M")).hasToString("2025/P9M");
            assertThat(Period.parse("2021/2025")).hasToString("2021/2025");
            assertThat(Language.VI.date(LocalDate.of(2024, 3, 1))).isEqualTo("01/03/2024");
        } finally {
            Locale.setDefault(before);
        }
    }

    private static void refuses(org.assertj.core.api.ThrowableAssert.ThrowingCallable making, String message) {
        assertThatIllegalArgumentException().isThrownBy(making).withMessage(message);
    }
}
