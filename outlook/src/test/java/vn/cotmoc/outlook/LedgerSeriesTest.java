package vn.cotmoc.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.cotmoc.model.Bound;
import vn.cotmoc.model.Frequency;
import vn.cotmoc.model.Period;

class LedgerSeriesTest {
    private final OutlookFixture one = new OutlookFixture();

    /// `period=value` of the series with the frequency.
    private List<String> values(String indicator, Frequency frequency) {
        return one.series(indicator).stream()
                .filter(series -> series.series().frequency() == frequency)
                .flatMap(series -> series.points().entrySet().stream())
                .map(each -> each.getKey() + "="
                        + each.getValue().value().stripTrailingZeros().toPlainString())
                .toList();
    }

    @Test
    void makesMonthsOfTheYearToDate() {
        one.knows(
                one.told("trade", "2025-01").is("10"),
                one.told("trade", "2025/P2M").is("22"),
                one.told("trade", "2025-Q1").is("30"),
                one.told("trade", "2025/P4M").is("45"));

        assertThat(values("trade", Frequency.MONTH))
                .containsExactly("2025-01=10", "2025-02=12", "2025-03=8", "2025-04=15");
        assertThat(values("trade", Frequency.QUARTER)).containsExactly("2025-Q1=30");
    }

    @Test
    void leavesOutCutOffsInTheMiddleOfAMonth() {
        one.knows(
                one.told("trade", "2025/P9M").is("90"),
                one.told("trade", "2025/2025-10-15").is("95"),
                one.told("trade", "2025/P10M").is("100"),
                one.told("trade", "2025/2025-11-15").is("106"));

        assertThat(values("trade", Frequency.MONTH)).containsExactly("2025-10=10");
    }

    @Test
    void subtractsOnlyExactFiguresOfOneOffice() {
        one.knows(
                one.told("trade", "2025/P4M").is("40"),
                one.told("trade", "2025/P5M").is("55").by("customs"),
                one.told("revenue", "2025/P4M").is("40"),
                one.told("revenue", "2025/P5M").is(Bound.Hedge.MORE_THAN, "55"));

        assertThat(one.series("trade")).isEmpty();
        assertThat(one.series("revenue")).isEmpty();
    }

    @Test
    void takesAFallingYearToDateForARevision() {
        one.knows(
                one.told("trade", "2025/P4M").is("40"),
                one.told("trade", "2025/P5M").is("38"));

        assertThat(one.series("trade")).isEmpty();
    }

    @Test
    void makesTheYearOfItsPartsWhereItIsNotStated() {
        one.knows(
                one.told("trade", "2023").is("99"),
                one.told("trade", "2023-H1").is("40"),
                one.told("trade", "2024-H1").is("50"),
                one.told("trade", "2024-Q3").is("30"),
                one.told("trade", "2024-Q4").is("35"));

        assertThat(values("trade", Frequency.YEAR)).containsExactly("2023=99", "2024=115");
    }

    @Test
    void givesALastMonthAsWhatTheYearAddsToElevenMonths() {
        one.knows(
                one.told("trade", "2024/P11M").is("110"),
                one.told("trade", "2024").is("125"));

        assertThat(values("trade", Frequency.MONTH)).containsExactly("2024-12=15");
    }

    @Test
    void putsStocksAtTheEndOfTheirPeriod() {
        one.knows(
                one.told("population", "2023").is("800"),
                one.told("population", "2024-12-31").is("810"),
                one.told("population", "2026-01-01").is("820"),
                one.told("population", "2024-06-15").is("805"),
                one.told("population", "2024-03-28").is("803"));

        assertThat(values("population", Frequency.YEAR)).containsExactly("2023=800", "2024=810", "2025=820");
        assertThat(values("population", Frequency.QUARTER))
                .containsExactly("2023-Q4=800", "2024-Q1=803", "2024-Q4=810", "2025-Q4=820");
    }

    @Test
    void neverMakesARateFromOtherPeriods() {
        one.knows(
                one.told("grdp-growth", "2025-H1").is("8.3"),
                one.told("grdp-growth", "2025/P9M").is("8.1"),
                one.told("grdp-growth", "2025-Q1").is("8.2"));

        assertThat(values("grdp-growth", Frequency.QUARTER)).containsExactly("2025-Q1=8.2");
        assertThat(values("grdp-growth", Frequency.YEAR)).isEmpty();
    }

    @Test
    void takesHedgedFiguresButNoRangesAndNoLimits() {
        one.knows(
                one.told("trade", "2021").is(Bound.Hedge.MORE_THAN, "60"),
                one.told("trade", "2022").is("61..63"),
                one.told("trade", "2023").is(Bound.Hedge.AT_LEAST, "64"),
                one.told("trade", "2024").is(Bound.Hedge.ABOUT, "66"));

        assertThat(values("trade", Frequency.YEAR)).containsExactly("2021=60", "2024=66");
    }

    @Test
    void readsWhatAFormulaGives() {
        for (int year = 2020; year < 2024; year++) {
            one.knows(
                    one.told("exports", Integer.toString(year)).is(Integer.toString(year - 2010)),
                    one.told("imports", Integer.toString(year)).is("10"));
        }

        assertThat(values("export-cover", Frequency.YEAR))
                .containsExactly("2020=1", "2021=1.1", "2022=1.2", "2023=1.3");
        assertThat(one.series("export-cover").getLast().used()).hasSize(4);
    }

    @Test
    void namesTheFiguresThatItIsMadeOf() {
        one.knows(
                one.told("trade", "2025-01").is("10"),
                one.told("trade", "2025/P2M").is("22"));

        LedgerSeries months = one.series("trade").getFirst();

        assertThat(months.used()).map(Object::toString).containsExactly("f1", "f2");
        assertThat(months.last()).isEqualTo(Period.month(2025, 2));
        assertThat(months.points().get(Period.month(2025, 2)).base()).isEqualByComparingTo(BigDecimal.TEN);
    }

    @Test
    void knowsSharesOfAWholeFromOtherPercentages() {
        one.years("poverty", 2020, 5, 4, 3);
        one.years("grdp-growth", 2020, 5, 4, 3);

        assertThat(one.series("poverty").getFirst().series().range()).isEqualTo(Series.Range.SHARE);
        assertThat(one.series("grdp-growth").getFirst().series().range()).isEqualTo(Series.Range.CHANGE);
    }
}
