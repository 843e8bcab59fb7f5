package vn.cotmoc.goals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cotmoc.ledger.AsOf;
import vn.cotmoc.model.Absence;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Failure;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Period;
import vn.cotmoc.model.Vintage;
import vn.cotmoc.testkit.Province;
import vn.cotmoc.testkit.Told;

class YearTableTest {
    private static final Code OFFICIAL = Code.parse("official");

    private static YearTable table(BoardFixture fixture, String period) {
        return new YearTables(fixture.ledger).of(new YearTable.Question(Period.parse(period), OFFICIAL, AsOf.LATEST));
    }

    private static YearLine line(YearTable table, String indicator) {
        return line(table, indicator, "_T");
    }

    private static YearLine line(YearTable table, String indicator, String part) {
        return table.allLines()
                .filter(each -> each.indicator().code().text().equals(indicator))
                .filter(each -> each.part().toString().equals(part))
                .findFirst()
                .orElseThrow();
    }

    private static String text(YearEntry entry) {
        return switch (entry) {
            case YearEntry.Value value ->
                value.known().value().toPlainString()
                        + (value.standing() == YearEntry.Standing.AS_HEADED
                                ? ""
                                : " " + value.standing() + " " + value.shown().period());
            case YearEntry.Blank(YearEntry.Reason reason) -> reason.toString();
        };
    }

    private static BoardFixture revenue() {
        BoardFixture fixture = new BoardFixture();
        return fixture.knows(
                fixture.told("revenue", "2023").is("7800").knownFrom("2024-04-01"),
                fixture.told("revenue", "2023/P9M").is("5000").knownFrom("2023-10-01"),
                fixture.told("revenue", "2024/P9M").is("7500").knownFrom("2024-10-01"),
                fixture.told("revenue", "2024-09").is("900").knownFrom("2024-10-01"),
                fixture.told("revenue", "2024")
                        .is("10000")
                        .vintage(Vintage.ADMINISTRATIVE_ESTIMATE)
                        .knownFrom("2024-12-09"),
                fixture.target("revenue", "2024").is("7485"),
                fixture.target("revenue", "2024").is("7000").by("central"));
    }

    @Test
    void putsEveryFigureIntoTheColumnOfItsPeriod() {
        YearLine line = line(table(revenue(), "2024-09"), "revenue");

        assertThat(line.results().all().map(YearTableTest::text))
                .containsExactly("7800", "5000", "900", "7500", "10000");
    }

    @Test
    void holdsTheYearToDateAgainstEveryIssuerAndAgainstTheSameMonthsBefore() {
        YearTable table = table(revenue(), "2024-09");
        YearLine line = line(table, "revenue");

        assertThat(table.tiers())
                .containsExactly(Optional.of(Code.parse("province")), Optional.of(Code.parse("country")));
        assertThat(line.plans())
                .extracting(tier -> percent(tier.getFirst()))
                .containsExactly(new BigDecimal("100.200401"), new BigDecimal("107.142857"));
        assertThat(line.change().orElseThrow().amount())
                .isInstanceOfSatisfying(
                        Figure.Known.class, amount -> assertThat(amount.value()).isEqualByComparingTo("50"));
    }

    private static BigDecimal percent(YearLine.Promise promise) {
        return promise.percent() instanceof Figure.Known known ? known.value() : BigDecimal.ONE.negate();
    }

    @Test
    void makesOneColumnOfAPeriodThatStartsOnTheFirstOfJanuary() {
        YearTable table = table(revenue(), "2024/P9M");

        assertThat(table.question().isCumulative()).isTrue();
        assertThat(line(table, "revenue").results().now())
                .isEqualTo(line(table, "revenue").results().cumulative());
        assertThat(table(revenue(), "2024-09").question().isCumulative()).isFalse();
    }

    @Test
    void saysOfWhichDaysARunningTotalIsWhereItStopsEarlier() {
        BoardFixture fixture = new BoardFixture();
        fixture.knows(
                fixture.told("revenue", "2024/2024-11-15").is("8900"),
                fixture.told("revenue", "2023/2023-11-15").is("8000"),
                fixture.told("revenue", "2024-Q1").is("2000"));
        YearLine line = line(table(fixture, "2024"), "revenue");

        assertThat(text(line.results().cumulative())).isEqualTo("8900 OTHER_DAY 2024/2024-11-15");
        assertThat(text(line.results().sameTime())).isEqualTo("8000");
        assertThat(text(line.results().wholeYear())).isEqualTo("NO_FIGURE");
        assertThat(line.change()).isPresent();
    }

    @Test
    void comparesNoTwoCutOffs() {
        BoardFixture fixture = new BoardFixture();
        fixture.knows(
                fixture.told("revenue", "2024/2024-11-15").is("8900"),
                fixture.told("revenue", "2023/P11M").is("8000"));
        YearLine line = line(table(fixture, "2024"), "revenue");

        assertThat(text(line.results().sameTime())).isEqualTo("NO_FIGURE");
        assertThat(line.change()).isEmpty();
    }

    @Test
    void knowsNoYearToDateOfWhatStandsAtADate() {
        BoardFixture fixture = new BoardFixture();
        fixture.knows(
                fixture.told("ntm-communes", "2024-06-30").is("100"),
                fixture.told("ntm-communes", "2024-09-30").is("103"),
                fixture.told("ntm-communes", "2023-12-31").is("94"));

        YearLine september = line(table(fixture, "2024-09"), "ntm-communes");
        assertThat(september.results().all().map(YearTableTest::text))
                .containsExactly("94", "NO_FIGURE", "103", "NOT_APPLICABLE", "NO_FIGURE");
        YearLine august = line(table(fixture, "2024-08"), "ntm-communes");
        assertThat(text(august.results().now())).isEqualTo("100 OTHER_DAY 2024-06-30");
    }

    @Test
    void expectsOfTheYearWhatAnOfficeStatedThenTheResultThenTheMedianOfAProjection() {
        BoardFixture fixture = new BoardFixture();
        Told projected = fixture.told("trade", "2024").is("500");
        fixture.knows(
                fixture.told("revenue", "2024").is("9000").vintage(Vintage.ESTIMATE),
                fixture.told("revenue", "2024").is("9100").vintage(Vintage.OFFICIAL),
                fixture.told("exports", "2024").is("300").vintage(Vintage.OFFICIAL),
                projection(projected, "quantile:q50").is("510"),
                projection(projected, "quantile:q90").is("600"),
                projection(fixture.told("exports", "2024"), "quantile:q50").is("310"),
                projection(fixture.told("imports", "2024"), "quantile:q50").is("200"));
        YearTable table = table(fixture, "2024-Q3");

        assertThat(text(line(table, "revenue").results().wholeYear())).isEqualTo("9000");
        assertThat(text(line(table, "exports").results().wholeYear())).isEqualTo("300 RESULT 2024");
        assertThat(text(line(table, "imports").results().wholeYear())).isEqualTo("200 PROJECTED 2024");
        assertThat(text(line(table, "trade").results().wholeYear())).isEqualTo("510 PROJECTED 2024");
    }

    private static Told projection(Told told, String part) {
        return told.part(part).asProjection();
    }

    @Test
    void setsPartsBelowTheirWholeAndKeepsThemOutOfTheStatus() {
        BoardFixture fixture = new BoardFixture();
        fixture.knows(
                fixture.told("trade", "2024").is("66000"),
                fixture.told("trade", "2024").part("mode:rail").is("1000"),
                fixture.target("trade", "2024").part("mode:road").is("60000"));
        YearTable table = table(fixture, "2024");

        assertThat(table.allLines().map(each -> each.indicator().code() + " " + each.part()))
                .containsSubsequence("trade _T", "trade mode:rail", "trade mode:road");
        assertThat(line(table, "trade", "mode:rail").status()).isEmpty();
        assertThat(line(table, "trade").status()).contains(Status.NO_TARGET);
        assertThat(text(line(table, "trade", "mode:road").results().now())).isEqualTo("NO_FIGURE");
    }

    @Test
    void leavesTheStatusOpenWhereTheBoardKnowsALaterFigure() {
        assertThat(line(table(revenue(), "2024/P9M"), "revenue").status()).isEmpty();
        assertThat(line(table(revenue(), "2024"), "revenue").status()).contains(Status.EXCEEDED);
    }

    @Test
    void tellsAnAbsenceFromSilenceAndKeepsZero() {
        BoardFixture fixture = new BoardFixture();
        fixture.knows(
                fixture.told("revenue", "2024").is("0"),
                fixture.told("exports", "2024").isAbsent(Absence.NOT_APPLICABLE),
                fixture.told("exports", "2023").is("1"),
                fixture.told("imports", "2024").isAbsent(Absence.CONFIDENTIAL),
                fixture.told("imports", "2023").is("1"));
        YearTable table = table(fixture, "2024");

        assertThat(text(line(table, "revenue").results().now())).isEqualTo("0");
        assertThat(text(line(table, "exports").results().now())).isEqualTo("NONE_OCCURRED");
        assertThat(text(line(table, "imports").results().now())).isEqualTo("NOT_GIVEN");
    }

    @Test
    void namesTheIndicatorsThatItLeavesOut() {
        YearTable table = table(revenue(), "2024");

        assertThat(table.silent())
                .extracting(each -> each.code().text())
                .contains("forest-cover", "trade")
                .doesNotContain("revenue");
        assertThat(table.sections()).hasSize(1);
        assertThat(table(new BoardFixture(), "2024").sections()).isEmpty();
        assertThat(table(new BoardFixture(), "2024").tiers()).containsExactly(Optional.empty());
    }

    @Test
    void computesDerivedLinesFromTheirInputs() {
        BoardFixture fixture = new BoardFixture();
        fixture.knows(
                fixture.told("exports", "2024-Q3").is("30"),
                fixture.told("imports", "2024-Q3").is("20"));
        YearLine line = line(table(fixture, "2024-Q3"), "trade-balance");

        assertThat(text(line.results().now())).isEqualTo("10");
    }

    @Test
    void keepsAWordedTargetAndForgetsAWithdrawnOne() {
        BoardFixture fixture = new BoardFixture();
        fixture.knows(
                fixture.target("trade-balance", "2024")
                        .isAbsent(Absence.NOT_APPLICABLE)
                        .note("Xuất siêu"),
                fixture.target("revenue", "2024").is("7485"),
                fixture.told("revenue", "2024").is("1"));
        fixture.knows(
                fixture.target("revenue", "2024").isAbsent(Absence.WITHDRAWN).knownFrom("2024-05-01"));
        YearTable table = table(fixture, "2024");

        assertThat(line(table, "trade-balance").plans().getFirst())
                .singleElement()
                .satisfies(promise -> assertThat(
                                promise.statement().observation().remarks().note())
                        .contains("Xuất siêu"));
        assertThat(line(table, "revenue").plans()).allMatch(List::isEmpty);
    }

    @Test
    void asksOnlyForWhatWasKnown() {
        YearTable table = new YearTables(revenue().ledger)
                .of(new YearTable.Question(
                        Period.parse("2024"),
                        OFFICIAL,
                        AsOf.parse("2024-10-15", Province.catalogue().pack().zone())));

        assertThat(text(line(table, "revenue").results().cumulative())).isEqualTo("7500 OTHER_DAY 2024/P9M");
    }

    @Test
    void offersThePeriodsThatHaveFiguresAndTakesTheLatestReport() {
        List<Period> periods = new YearTables(revenue().ledger).periods(2024, OFFICIAL, AsOf.LATEST);

        assertThat(periods).extracting(Period::toString).containsExactly("2024/P9M", "2024", "2024-09");
    }

    @ParameterizedTest
    @CsvSource({
        "'2024-01 2024-Q1 2024-H1 2024-10', 2024-H1",
        "'2024-10 2024-09', 2024-10",
        "'2024/P10M 2024/P9M', 2024/P9M",
        "'', 2024"
    })
    void takesTheLatestReportOfTheYear(String known, String usual) {
        List<Period> periods = List.of(known.split(" ")).stream()
                .filter(text -> !text.isEmpty())
                .map(Period::parse)
                .toList();

        assertThat(YearTables.usual(2024, periods)).isEqualTo(Period.parse(usual));
    }

    @Test
    void refusesAPeriodOfSeveralYearsAndAnUnknownTree() {
        assertThatThrownBy(() -> new YearTable.Question(Period.parse("2021/2025"), OFFICIAL, AsOf.LATEST))
                .hasMessage("A table is about a period of one year, found 2021/2025.");
        assertThatThrownBy(() -> new YearTables(new BoardFixture().ledger)
                        .of(new YearTable.Question(Period.parse("2024"), Code.parse("none"), AsOf.LATEST)))
                .isInstanceOf(Failure.class)
                .hasMessage("No tree \"none\"; the pack has official.");
    }
}
