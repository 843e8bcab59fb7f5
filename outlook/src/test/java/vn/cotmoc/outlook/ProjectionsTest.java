package vn.cotmoc.outlook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.cotmoc.ledger.AsOf;
import vn.cotmoc.ledger.Query;
import vn.cotmoc.ledger.Receipt;
import vn.cotmoc.ledger.Statement;
import vn.cotmoc.model.Absence;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Measure;
import vn.cotmoc.model.Period;
import vn.cotmoc.model.Vintage;
import vn.cotmoc.testkit.Province;
import vn.cotmoc.testkit.Told;

class ProjectionsTest {
    private final OutlookFixture one = new OutlookFixture();

    private List<Statement> recorded(String indicator, String period) {
        return one
                .ledger
                .statements(Query.of(Code.parse(indicator))
                        .withMeasure(Measure.PROJECTION)
                        .withAllBreakdowns())
                .stream()
                .filter(statement ->
                        statement.observation().cell().period().toString().equals(period))
                .toList();
    }

    @Test
    void recordsSevenQuantilesAPeriodWithModelDataAndBackTest() {
        one.years("revenue", 2015, 100, 110, 118, 131, 140, 155, 168, 180, 197, 215);

        one.updateAll();

        List<Statement> year = recorded("revenue", "2026");
        assertThat(year)
                .map(statement -> statement.observation().cell().breakdown().toString())
                .containsExactlyInAnyOrder(
                        "quantile:q025",
                        "quantile:q10",
                        "quantile:q25",
                        "quantile:q50",
                        "quantile:q75",
                        "quantile:q90",
                        "quantile:q975");
        var observation = year.getFirst().observation();
        assertThat(observation.vintage()).isEqualTo(Vintage.ESTIMATE);
        assertThat(observation.reporter()).isEqualTo(Code.parse("cotmoc"));
        assertThat(observation.citation().source()).isEqualTo(Code.parse("du-bao"));
        assertThat(observation.citation().locator().orElseThrow())
                .matches(".+; 2015\\.\\.2024, 10 số; revision 1; engine 1");
        assertThat(observation.remarks().note().orElseThrow())
                .matches("mase (–|[0-9.]+); cover80 [0-9.]+; origins [0-9]+");
    }

    @Test
    void keepsTheItemsOfAPartInTheOrderOfTheirDimensions() {
        one.years("revenue", 2015, told -> told.part("scope:local"), 100, 110, 118, 131, 140, 155, 168);

        one.updateAll();

        assertThat(recorded("revenue", "2023"))
                .map(statement -> statement.observation().cell().breakdown().toString())
                .contains("quantile:q50,scope:local");
    }

    @Test
    void recordsNothingNewFromTheSameFigures() {
        one.years("revenue", 2015, 100, 110, 118, 131, 140, 155, 168, 180, 197, 215);
        Projections.Summary first = one.updateAll();
        long head = one.ledger.head();

        Projections.Summary second = one.updateAll();

        assertThat(first).isEqualTo(new Projections.Summary(1, 0, 1, 6 * 7));
        assertThat(second).isEqualTo(new Projections.Summary(1, 1, 0, 0));
        assertThat(one.ledger.head()).isEqualTo(head);
    }

    @Test
    void readsAPastOutlookAgain() {
        one.years("revenue", 2015, 100, 110, 118, 131, 140, 155, 168, 180, 197, 215);
        one.updateAll();
        AsOf before = new AsOf.Revision(one.ledger.head());
        Projection then = one.outlook("revenue");
        one.knows(one.told("revenue", "2025", 150));
        one.updateAll();

        assertThat(one.projections.get(OutlookFixture.id("revenue"), before))
                .isEqualTo(then)
                .isNotEqualTo(one.outlook("revenue"));
        assertThat(one.made("revenue").points().getFirst().period()).isEqualTo(Period.year(2026));
        assertThat(recorded("revenue", "2025"))
                .as("the last word before the figure came in is kept")
                .hasSize(7);
    }

    @Test
    void givesTheSameOutlookComputedAndReadBack() {
        one.months("trade", 70);
        Projection computed = one.outlook("trade");

        one.updateAll();

        Projection.Made read = one.made("trade");
        assertThat(read.points()).isEqualTo(((Projection.Made) computed).points());
        assertThat(read.years()).isEqualTo(((Projection.Made) computed).years());
        assertThat(read.basis()).isEqualTo(((Projection.Made) computed).basis());
        assertThat(read.track().origins())
                .isEqualTo(((Projection.Made) computed).track().origins());
    }

    @Test
    void addsTheKnownMonthsToTheTotalOfTheRest() {
        one.months("trade", 70);
        double known =
                IntStream.range(60, 70).mapToDouble(OutlookFixture::month).sum();

        Projection.Made made = one.made("trade");

        assertThat(made.points().getFirst().period()).isEqualTo(Period.month(2024, 11));
        assertThat(made.points()).hasSize(14);
        assertThat(made.years()).map(Expected::period).containsExactly(Period.year(2024), Period.year(2025));
        Quantiles year = made.years().getFirst().quantiles();
        double rest = made.points().get(0).quantiles().median()
                + made.points().get(1).quantiles().median();
        assertThat(year.median()).isCloseTo(known + rest, within(rest * 0.01));
        assertThat(year.lower(0.95)).isGreaterThan(known);
    }

    @Test
    void prefersTheStatedYearToDateToTheSumOfMonths() {
        one.months("trade", 70);
        Quantiles bySum = one.made("trade").years().getFirst().quantiles();
        double known =
                IntStream.range(60, 70).mapToDouble(OutlookFixture::month).sum();
        one.knows(one.told("trade", "2024/P10M", Math.round(known + 500)));

        Quantiles stated = one.made("trade").years().getFirst().quantiles();

        assertThat(stated.median() - bySum.median()).isCloseTo(500, within(1.0));
    }

    @Test
    void saysWhyARunningYearWithAGapHasNoTotal() {
        List<Told> all = IntStream.range(0, 70)
                .filter(i -> i != 63)
                .mapToObj(i -> one.told("trade", Period.month(2019, 1).plus(i).toString(), OutlookFixture.month(i)))
                .toList();
        one.knows(all.toArray(Told[]::new));

        Projection.Made made = one.made("trade");

        assertThat(made.years()).map(Expected::period).containsExactly(Period.year(2025));
        assertThat(made.withoutYear().orElseThrow().why().vi())
                .isEqualTo("Năm 2024 thiếu số của một hoặc nhiều kỳ trước 2024-10, nên chưa tính được cả năm.");
    }

    @Test
    void takesTheEndOfAYearForItsStock() {
        List<Told> all = IntStream.range(0, 70)
                .mapToObj(i ->
                        one.told("population", Period.month(2019, 1).plus(i).toString(), OutlookFixture.month(i)))
                .toList();
        one.knows(all.toArray(Told[]::new));

        Projection.Made made = one.made("population");

        assertThat(made.years().getFirst().quantiles())
                .isEqualTo(made.points().get(1).quantiles());
    }

    @Test
    void judgesTheYearByTheShareThatTheSamePartHadInOtherYears() {
        one.years("revenue", 2019, 100, 112, 121, 130, 139, 151);
        for (int year = 2021; year <= 2024; year++) {
            one.knows(
                    one.told("revenue", year + "/P9M", year == 2021 ? 80 : year == 2022 ? 87 : year == 2023 ? 93 : 99));
        }
        one.knows(one.told("revenue", "2025/P9M", 120));

        Projection.Made made = one.made("revenue");

        Expected year = made.points().getFirst();
        assertThat(year.period()).isEqualTo(Period.year(2025));
        assertThat(year.quantiles().median()).isCloseTo(120 * 1.505, within(1.5));
        assertThat(made.basis().model()).endsWith(" + 2025/P9M × 4 năm");
        assertThat(made.basis().data().last()).isEqualTo(Period.parse("2025/P9M"));
        one.updateAll();
        assertThat(one.made("revenue").points()).isEqualTo(made.points());
    }

    @Test
    void doesNotGuessTheYearFromAPartThatFewYearsHave() {
        one.years("revenue", 2019, 100, 112, 121, 130, 139, 151);
        one.knows(one.told("revenue", "2024/P9M", 99), one.told("revenue", "2025/P9M", 120));

        Projection.Made made = one.made("revenue");

        assertThat(made.points().getFirst().period()).isEqualTo(Period.year(2026));
        assertThat(made.withoutYear().orElseThrow().why().vi())
                .isEqualTo("Năm 2025 đã có số đến 2025/P9M, nhưng chỉ 1 năm trước có số cùng mốc; cần ít nhất 3 năm để "
                        + "suy ra cả năm.");
        assertThat(made.withoutYear().orElseThrow().why().en())
                .isEqualTo("A figure to 2025/P9M is known of 2025, but only 1 earlier years have one to the same day; "
                        + "the whole year needs at least 3.");
    }

    @Test
    void refusesRanksEventsAndWhatHasNoRegularFigure() {
        one.years("pci-rank", 2015, 30, 28, 25, 22, 20, 18);
        one.years("road-length", 2015, 1, 2, 3, 4, 5, 6);
        one.knows(one.told("trade", "2025/2025-11-15", 81));

        assertThat(one.outlook("pci-rank"))
                .extracting("code", "why.vi")
                .containsExactly("CM-7201", "Thứ hạng tuỳ thuộc các tỉnh khác nên không dự báo.");
        assertThat(one.outlook("road-length"))
                .extracting("code", "why.vi")
                .containsExactly("CM-7201", "Chỉ tiêu chỉ xảy ra một lần, không có chuỗi để dự báo.");
        assertThat(one.outlook("trade"))
                .extracting("code", "why.vi")
                .containsExactly("CM-7202", "Không có số theo tháng, quý hoặc năm để dự báo.");
    }

    @Test
    void letsAGrowthRateFallBelowZeroAndKeepsAShareInside() {
        one.years("grdp-growth", 2014, 6, 2, 7, 1, 5, 1.5, 6, 2, 0.5);
        one.years("poverty", 2014, 9, 7, 6, 4.5, 3.4, 2.5, 2, 1.4, 1.1);

        Quantiles growth = one.made("grdp-growth").points().getLast().quantiles();
        Quantiles poverty = one.made("poverty").points().getLast().quantiles();

        assertThat(growth.lower(0.8)).isNegative();
        assertThat(poverty.lower(0.95)).isBetween(0.0, 1.0);
        assertThat(poverty.upper(0.95)).isLessThan(100);
    }

    @Test
    void refusesAShortHistory() {
        one.years("revenue", 2022, 100, 110, 118);

        assertThat(one.outlook("revenue")).extracting("code").isEqualTo("CM-7002");
    }

    @Test
    void takesBackWhatWasExpectedWhenTheFiguresBehindItAreTakenBack() {
        one.years("revenue", 2018, 100, 110, 118, 131, 140, 155, 168);
        one.updateAll();
        for (int year = 2018; year < 2022; year++) {
            one.knows(one.told("revenue", Integer.toString(year)).isAbsent(Absence.WITHDRAWN));
        }

        one.updateAll();

        assertThat(recorded("revenue", "2025"))
                .hasSize(7)
                .allMatch(statement -> statement.observation().figure().equals(new Figure.Absent(Absence.WITHDRAWN)));
        assertThat(one.outlook("revenue")).isInstanceOf(Projection.None.class);
        assertThat(one.updateAll().recorded()).isZero();
    }

    @Test
    void prefersYearsThatGoOnToMonthsThatEnded() {
        one.months("trade", 40);
        one.years("trade", 2019, 13000, 15000, 16500, 18400, 20900, 23600);

        assertThat(one.made("trade").points().getFirst().period()).isEqualTo(Period.year(2025));
    }

    @Test
    void looksOnlyAtTheSeriesThatWereTouched() {
        one.years("exports", 2015, 100, 110, 118, 131, 140, 155, 168);
        one.years("imports", 2015, 90, 95, 99, 108, 113, 120, 131);
        one.years("revenue", 2015, 90, 95, 99, 108, 113, 120, 131);
        one.updateAll();
        Receipt receipt = one.knows(one.told("exports", "2022", 180));

        Set<SeriesId> touched = one.projections.touched(one.ledger.touched(receipt.revision() - 1));
        Projections.Summary summary = one.projections.update(touched, 2, (series, indicators, of) -> {});

        assertThat(touched)
                .map(id -> id.indicator().text())
                .contains("exports", "trade-balance", "export-share")
                .doesNotContain("imports", "revenue");
        assertThat(summary.series()).isEqualTo(touched.size());
        assertThat(one.made("exports").points().getFirst().period()).isEqualTo(Period.year(2023));
    }

    @Test
    void doesNotCallItsOwnProjectionsATouch() {
        one.years("revenue", 2015, 100, 110, 118, 131, 140, 155, 168);
        long before = one.ledger.head();
        one.updateAll();

        assertThat(one.projections.touched(one.ledger.touched(before))).isEmpty();
    }

    @Test
    void projectsPlacesBelowTheProvinceToo() {
        one.years("poor-households", 2015, told -> told.at("901@"), 900, 850, 790, 730, 680, 640, 600);

        one.updateAll();

        assertThat(recorded("poor-households", "2022"))
                .map(statement -> statement.observation().cell().place().toString())
                .containsOnly("901@");
        assertThat(one.projections.list(Code.parse("poor-households"), Set.of(Province.ROOT)))
                .isEmpty();
    }
}
