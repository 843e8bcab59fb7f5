package vn.cotmoc.goals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cotmoc.ledger.AsOf;
import vn.cotmoc.ledger.formula.Percent;
import vn.cotmoc.model.Absence;
import vn.cotmoc.model.Bound;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Indicator;
import vn.cotmoc.model.Language;
import vn.cotmoc.model.Vintage;
import vn.cotmoc.testkit.Province;
import vn.cotmoc.testkit.Told;

class BoardTest {
    private final BoardFixture one = new BoardFixture();

    private static String text(Figure figure) {
        return switch (figure) {
            case Figure.Known known -> Language.EN.value(known);
            case Figure.Absent(Absence reason) -> reason.name();
        };
    }

    private static String shown(Row row) {
        return row.shown()
                .map(each -> each.period() + " " + text(each.figure()))
                .orElse("-");
    }

    @Test
    void showsTheFullYearAndItsBase() {
        one.knows(
                one.told("trade", "2024").is(Bound.Hedge.MORE_THAN, "66000").vintage(Vintage.ESTIMATE),
                one.told("trade", "2024/P9M").is("46360"),
                one.told("trade", "2023").is("51990.563"));
        Row row = one.row("trade");
        assertThat(shown(row)).isEqualTo("2024 > 66,000");
        assertThat(row.isPartial(2024)).isFalse();
        assertThat(text(row.change().orElseThrow().base().figure())).isEqualTo("51,990.563");
        assertThat(row.change().orElseThrow().kind()).isEqualTo(Change.Kind.PERCENT);
        assertThat(text(row.change().orElseThrow().amount())).isEqualTo("> 26.946115");
        assertThat(row.assessment().status()).isEqualTo(Status.NO_TARGET);
        assertThat(row.evidence().course()).hasSize(2);
    }

    @Test
    void givesTheRowOfOneIndicatorAsTheBoardDoes() {
        one.knows(
                one.told("trade", "2024").is("66000").by("press").stated("yoy:+30"),
                one.told("trade", "2024").is("52000").by("council"),
                one.told("trade", "2023").is("51990.563"),
                one.target("trade", "2024").is("60000"));
        Row alone = new Boards(one.ledger).row(one.ledger.indicator(Code.parse("trade")), 2024, AsOf.LATEST);
        assertThat(alone).isEqualTo(one.row("trade"));
        assertThat(alone.evidence().contradictions()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "trade       | 2024-H1, 2024/P9M, 2024-08       | 2024/P9M",
                "trade       | 2024-08, 2024-03                 | 2024-08",
                "trade       | 2024-Q1, 2024/2024-05-15         | 2024/2024-05-15",
                "trade       | 2024, 2024/P9M                   | 2024",
                "population  | 2024-06-30, 2024-09              | 2024-09",
                "grdp-growth | 2024-H1, 2024                    | 2024",
                "grdp-growth | 2024-Q3, 2024-H1                 | 2024-H1",
                "road-length | 2024-03, 2024-11                 | 2024-11",
                "trade       | 2023, 2025-01                    | -",
            })
    void showsThePeriodThatSpeaksBestForTheYear(String indicator, String periods, String expected) {
        for (String period : periods.split(", ")) {
            one.knows(one.told(indicator, period).is("5"));
        }
        assertThat(one.row(indicator)
                        .shown()
                        .map(each -> each.period().toString())
                        .orElse("-"))
                .isEqualTo(expected);
    }

    @Test
    void comparesAPartOfTheYearWithTheSamePartOnly() {
        one.knows(
                one.told("trade", "2024/P9M").is("150"),
                one.told("trade", "2023/P9M").is("100"),
                one.told("trade", "2023").is("400"));
        Row row = one.row("trade");
        assertThat(row.isPartial(2024)).isTrue();
        assertThat(text(row.change().orElseThrow().amount())).isEqualTo("50");
    }

    @Test
    void comparesAStockWithThatOfTheSameDayHoweverItsPeriodIsWritten() {
        one.knows(
                one.told("ntm-communes", "2024").is("105"),
                one.told("ntm-communes", "2023-12-31").is("94"));
        assertThat(text(one.row("ntm-communes").change().orElseThrow().amount()))
                .isEqualTo("11.702128");
    }

    @Test
    void takesTheDifferenceOfPercentagesInPointsAndOfRanksInPlaces() {
        one.knows(
                one.told("grdp-growth", "2024").is("6.01"),
                one.told("grdp-growth", "2023").is("7"),
                one.told("pci-rank", "2024").is("13"),
                one.told("pci-rank", "2023").is("36"));
        Change growth = one.row("grdp-growth").change().orElseThrow();
        assertThat(growth.kind()).isEqualTo(Change.Kind.POINTS);
        assertThat(text(growth.amount())).isEqualTo("−0.99");
        assertThat(growth.explanation().sentence().vi()).isEqualTo("So với 2023: 6,01 − 7 = −0,99\u00a0điểm %.");
        Change rank = one.row("pci-rank").change().orElseThrow();
        assertThat(rank.kind()).isEqualTo(Change.Kind.PLACES);
        assertThat(rank.explanation().sentence().en()).isEqualTo("Against 2023: 13 − 36 = −23\u00a0places.");
    }

    @Test
    void explainsAHedgedGrowth() {
        one.knows(
                one.told("trade", "2024").is(Bound.Hedge.MORE_THAN, "66000"),
                one.told("trade", "2023").is("51990.563"));
        var sentence = one.row("trade").change().orElseThrow().explanation().sentence();
        assertThat(sentence.vi()).isEqualTo("So với 2023: > 66.000 ÷ 51.990,563 − 1 = > +26,9%.");
        assertThat(sentence.en()).isEqualTo("Against 2023: > 66,000 ÷ 51,990.563 − 1 = > +26.9%.");
    }

    @Test
    void hasNoGrowthOverABaseOfZero() {
        one.knows(one.told("trade", "2024").is("66"), one.told("trade", "2023").is("0"));
        Change change = one.row("trade").change().orElseThrow();
        assertThat(text(change.amount())).isEqualTo("UNDEFINED");
        assertThat(change.explanation().sentence().en())
                .isEqualTo("Against 2023: 66 ÷ 0 − 1 = undefined (the base is not above 0).");
    }

    @Test
    void showsACountAsAPartOfTheWholeThatItsSourceStates() {
        one.knows(
                one.told("ntm-communes", "2024").is("105").stated("of:181"),
                one.told("communes", "2024").is("175"));
        Part part = one.row("ntm-communes").part().orElseThrow();
        assertThat(text(part.whole())).isEqualTo("181");
        assertThat(text(part.share())).isEqualTo("58.01105");
    }

    @Test
    void showsACountAsAPartOfTheRecordedWholeWhereNoneIsStated() {
        one.knows(
                one.told("ntm-communes", "2024").is("106"),
                one.told("communes", "2024").is("175"));
        Part part = one.row("ntm-communes").part().orElseThrow();
        assertThat(text(part.whole())).isEqualTo("175");
        assertThat(part.wholeFrom()).hasToString("f2");
    }

    @Test
    void computesDerivedRows() {
        one.knows(
                one.told("exports", "2024").is("30").vintage(Vintage.ESTIMATE),
                one.told("imports", "2024").is("10"),
                one.told("exports", "2023").is("15"),
                one.told("imports", "2023").is("5"));
        Row row = one.row("trade-balance");
        assertThat(shown(row)).isEqualTo("2024 20");
        assertThat(row.shown().orElseThrow().id()).hasToString("trade-balance~90@~2024~_T");
        assertThat(row.shown().orElseThrow().vintage()).isEqualTo(Vintage.ESTIMATE);
        assertThat(text(row.change().orElseThrow().amount())).isEqualTo("100");
        assertThat(row.evidence().course().stream().map(each -> text(each.figure())))
                .containsExactly("10", "20");
    }

    @Test
    void prefersAValueOfAPartOfTheYearToAnAbsenceOfTheWhole() {
        one.knows(
                one.told("trade", "2024").isAbsent(Absence.NOT_YET_DUE),
                one.told("trade", "2024-H1").is("20"));
        assertThat(shown(one.row("trade"))).isEqualTo("2024-H1 20");
    }

    @Test
    void saysWhyThereIsNoFigure() {
        one.knows(
                one.told("trade", "2024").isAbsent(Absence.CONFIDENTIAL),
                one.target("revenue", "2024").is("5"));
        assertThat(one.row("trade").assessment().status()).isEqualTo(Status.NO_FIGURE);
        assertThat(one.row("trade").assessment().explanation().sentence().vi())
                .isEqualTo("Chưa có số của năm 2024: không được công bố.");
        assertThat(one.row("revenue").assessment().explanation().sentence().en())
                .isEqualTo("There is no figure for 2024: nobody has reported it.");
        assertThat(one.row("revenue").assessment().target()).isPresent();
    }

    @Test
    void countsSourcesOfTheShownCell() {
        one.knows(
                one.told("trade", "2024").is("5").source("report"),
                one.told("trade", "2024").is("5").by("press").source("paper"),
                one.told("trade", "2024").is("5").by("customs").source("paper"));
        assertThat(one.row("trade").evidence().sources()).isEqualTo(2);
    }

    @Test
    void drawsOneFigureAYearForEightYears() {
        for (int year = 2014; year <= 2024; year++) {
            one.knows(one.told("trade", Integer.toString(year)).is(Integer.toString(year)));
        }
        assertThat(one.row("trade").evidence().course().stream()
                        .map(each -> each.period().toString()))
                .containsExactly("2017", "2018", "2019", "2020", "2021", "2022", "2023", "2024");
    }

    @Test
    void knowsOnlyWhatWasKnownThen() {
        one.knows(
                one.told("trade", "2024/P9M").is("46").knownFrom("2024-10-05"),
                one.told("trade", "2024").is("66").knownFrom("2025-01-05"));
        AsOf autumn = AsOf.endOf(LocalDate.of(2024, 10, 31), ZoneId.of("Asia/Ho_Chi_Minh"));
        Board board = one.board(2024, Optional.empty(), autumn);
        assertThat(board.knownTo()).isEqualTo(LocalDate.of(2024, 10, 31));
        assertThat(shown(board.find(Code.parse("trade")).orElseThrow())).isEqualTo("2024/P9M 46");
        assertThat(one.board(2024).knownTo()).isEqualTo(LocalDate.of(2026, 1, 10));
        assertThat(one.board(2024, Optional.empty(), new AsOf.Revision(0)).knownTo())
                .isEqualTo(LocalDate.of(1900, 1, 1));
    }

    @Test
    void keepsTheOrderOfTheTreeAndCountsEveryIndicatorOnce() {
        one.knows(
                one.told("trade", "2024").is("110"),
                one.target("trade", "2024").is("100"),
                one.told("revenue", "2024").is("90"),
                one.target("revenue", "2024").is("100"),
                one.told("exports", "2024").is("7"));
        Board board = one.board(2024);
        assertThat(board.sections()).hasSize(1);
        assertThat(board.allRows().map(row -> row.indicator().code().text()).limit(3))
                .containsExactly("trade", "revenue", "exports");
        assertThat(board.summary().count(Status.EXCEEDED)).isEqualTo(1);
        assertThat(board.summary().count(Status.NOT_MET)).isEqualTo(1);
        assertThat(board.summary().count(Status.MET)).isZero();
        assertThat(board.summary().statuses().values().stream()
                        .mapToInt(each -> each)
                        .sum())
                .isEqualTo(one.catalogue.indicators().size());
        assertThat(board.summary().contradicted()).isZero();
    }

    @Test
    void namesTheTreesWhereOneIsUnknown() {
        assertThatThrownBy(() -> new Boards(one.ledger)
                        .of(new Board.Question(2024, Optional.empty(), AsOf.LATEST, Code.parse("other"))))
                .hasMessage("No tree \"other\"; the pack has official.");
    }

    @Test
    void isEmptyForATreeWithoutIndicators() {
        BoardFixture bare = new BoardFixture(Province.catalogue(List.of()));
        assertThat(bare.board(2024).allRows()).isEmpty();
    }

    @Test
    void makesThreeHundredRowsFast() {
        List<Indicator> indicators = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            indicators.add(Province.indicator(
                    "i" + i, "ty-dong", Indicator.Kind.FLOW, Indicator.Additivity.ADDITIVE, Indicator.Direction.UP));
        }
        BoardFixture large = new BoardFixture(Province.catalogue(indicators));
        List<Told> all = new ArrayList<>();
        for (Indicator each : indicators) {
            String code = each.code().text();
            for (int month = 1; month <= 12; month++) {
                all.add(large.told(code, "2024-%02d".formatted(month)).is("1"));
            }
            all.add(large.told(code, "2024").is("12").stated("yoy:+20"));
            all.add(large.told(code, "2023").is("10"));
            all.add(large.target(code, "2024").is("11"));
        }
        large.knows(all.toArray(Told[]::new));
        Board board = large.board(2024);
        assertThat(board.summary().count(Status.EXCEEDED)).isEqualTo(300);
        assertThat(board.find(Code.parse("i7")).orElseThrow().assessment().percentOfPlan())
                .isEqualTo(Figure.Known.of(new BigDecimal("109.090909"), Percent.UNIT));
    }
}
