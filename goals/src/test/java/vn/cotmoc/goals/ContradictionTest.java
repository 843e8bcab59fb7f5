package vn.cotmoc.goals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cotmoc.goals.Contradiction.Kind;
import vn.cotmoc.model.Bound;
import vn.cotmoc.model.Language;
import vn.cotmoc.model.Vintage;
import vn.cotmoc.testkit.Told;

class ContradictionTest {
    private final BoardFixture one = new BoardFixture();

    private List<Contradiction> of(String indicator, int year) {
        return one.row(indicator, year).evidence().contradictions();
    }

    private static String size(Contradiction each) {
        return each.knownSize().map(known -> Language.EN.value(known, 1)).orElse("-");
    }

    /// Case 1 of DOMAIN.md.
    @Test
    void findsThatTheRevenueOf2025ImpliesAnotherBaseThanTheRecordedOne() {
        one.knows(
                one.told("revenue", "2024")
                        .is("9805.5")
                        .by("council")
                        .stated("yoy:+25.8;vs_plan:131")
                        .knownFrom("2024-12-09"),
                one.told("revenue", "2024")
                        .is(Bound.Hedge.ABOUT, "10000")
                        .by("press")
                        .source("paper")
                        .stated("vs_plan:132")
                        .knownFrom("2025-01-05"),
                one.told("revenue", "2023").is("7806.6"),
                one.told("revenue", "2025")
                        .is("18063.8")
                        .by("press")
                        .stated("yoy:+60.1")
                        .knownFrom("2025-12-11"));

        Contradiction base = of("revenue", 2025).getFirst();
        assertThat(base.kind()).isEqualTo(Kind.GROWTH);
        assertThat(size(base)).isEqualTo("15.1");
        assertThat(base.figures()).hasSize(2);
        assertThat(base.explanation().sentence().vi())
                .isEqualTo("Báo chí nêu +60,1% so với 2024, nhưng 18.063,8 ÷ 9.805,5 − 1 = +84,2%; +60,1% cần gốc "
                        + "≈\u00a011.280\u00a0tỷ đồng, số đã ghi là 9.805,5\u00a0tỷ đồng (15,1%).");
        assertThat(base.explanation().sentence().en())
                .isEqualTo("Press states +60.1% on 2024, but 18,063.8 ÷ 9,805.5 − 1 = +84.2%; +60.1% needs a base of "
                        + "≈\u00a011,280\u00a0billion VND, the recorded one is 9,805.5\u00a0billion VND (15.1%).");

        Contradiction values = of("revenue", 2024).getFirst();
        assertThat(values.kind()).isEqualTo(Kind.VALUES);
        assertThat(values.explanation().sentence().vi())
                .isEqualTo("HĐND tỉnh nêu 9.805,5\u00a0tỷ đồng; Báo chí nêu ≈ 10.000\u00a0tỷ đồng: chênh "
                        + "194,5\u00a0tỷ đồng (2%).");
        // +25.8 % against 9,805.5 ÷ 7,806.6 − 1 = +25.6 %: small, and no rounding makes it good.
        assertThat(of("revenue", 2024).stream().map(each -> each.kind() + " " + size(each)))
                .containsExactly("VALUES 2", "GROWTH 0.2");
    }

    /// Case 2 of DOMAIN.md: stated against 2024 as a whole, and the trade of 2024 with its own stated growth.
    @Test
    void findsThatTheTradeOf2025WasSetAgainstAnotherBase() {
        one.knows(
                one.told("trade", "2025").is("86140").stated("yoy:+44.6").knownFrom("2025-12-11"),
                one.told("trade", "2024").is(Bound.Hedge.MORE_THAN, "66000").stated("yoy:+30"),
                one.told("trade", "2023").is("51990.563"));
        Contradiction of2025 = of("trade", 2025).getFirst();
        assertThat(of2025.kind()).isEqualTo(Kind.GROWTH);
        assertThat(of2025.explanation().sentence().en())
                .contains("86,140 ÷ > 66,000 − 1 = < +30.5%")
                .contains("needs a base of ≈\u00a059,570\u00a0million USD");
        assertThat(of("trade", 2024)).extracting(Contradiction::kind).containsExactly(Kind.GROWTH);
    }

    /// What the pack holds of it: the ten months of 2025 were “nearly 74” and “+44 %”, over a recorded 52.9.
    @Test
    void comparesAPartOfTheYearWithTheBaseOfTheSamePartOnly() {
        one.knows(
                one.told("trade", "2025/P11M").is("86140").by("press").stated("yoy:+44.6"),
                one.told("trade", "2025/P10M")
                        .is(Bound.Hedge.NEARLY, "74000")
                        .by("press")
                        .stated("yoy:+44"),
                one.told("trade", "2024/P10M").is("52900"),
                one.told("trade", "2024").is(Bound.Hedge.MORE_THAN, "66000"));
        assertThat(of("trade", 2025).stream()
                        .map(each -> each.kind() + " " + each.cell().period() + " " + size(each)))
                .containsExactly("GROWTH 2025/P10M 2.9");
    }

    /// Case 7 of DOMAIN.md.
    @Test
    void findsPercentagesThatWereSwapped() {
        one.knows(
                one.told("trade", "2023/P10M")
                        .is("3995")
                        .stated("vs_plan:96.9;yoy:+105.1")
                        .knownFrom("2023-11-01"),
                one.target("trade", "2023").is("3800"));
        Contradiction plan = of("trade", 2023).getFirst();
        assertThat(plan.kind()).isEqualTo(Kind.PLAN);
        assertThat(plan.explanation().sentence().vi())
                .isEqualTo("Thống kê tỉnh nêu đạt 96,9% kế hoạch, nhưng theo kế hoạch đã ghi (HĐND tỉnh) "
                        + "3.995 ÷ 3.800 = 105,1%.");
    }

    /// Case 11 of DOMAIN.md: a revision, not a fall.
    @Test
    void takesALaterEstimateForARevision() {
        one.knows(
                one.told("grdp-growth", "2025")
                        .is("8.41")
                        .vintage(Vintage.ESTIMATE)
                        .by("press")
                        .knownFrom("2025-09-15"),
                one.told("grdp-growth", "2025")
                        .is("8.06")
                        .vintage(Vintage.ESTIMATE)
                        .knownFrom("2025-12-11"));
        assertThat(of("grdp-growth", 2025)).isEmpty();
    }

    /// Case 13 of DOMAIN.md.
    @Test
    void findsAPressFigureThatTheOfficialOneDoesNotBear() {
        one.knows(
                one.told("poverty", "2025")
                        .is(Bound.Hedge.ABOUT, "1.36")
                        .by("press")
                        .knownFrom("2025-12-20"),
                one.told("poverty", "2025").is("2.32").vintage(Vintage.OFFICIAL).knownFrom("2026-01-05"));
        assertThat(of("poverty", 2025)).extracting(Contradiction::kind).containsExactly(Kind.VALUES);
    }

    /// Case 14 of DOMAIN.md: sums that are right.
    @Test
    void raisesNoAlarmWhereEverythingIsRight() {
        one.knows(
                one.told("exports", "2024").is("449.5"),
                one.told("imports", "2024").is("86.96"),
                one.told("trade", "2024").is("536.46").stated("yoy:+7.3"),
                one.told("trade", "2023").is("500"),
                one.told("trade", "2024").is("536.5").by("press").source("paper"),
                one.told("households", "2024").is("6508"),
                one.told("households", "2024").is("6510").by("press"));
        assertThat(one.board(2024).summary().contradicted()).isZero();
    }

    /// Case 3 of DOMAIN.md: a reporter's own vintages do not contradict each other.
    @Test
    void letsAReporterReviseItself() {
        one.knows(
                one.told("revenue", "2025-H1")
                        .is("7300")
                        .vintage(Vintage.ESTIMATE)
                        .stated("vs_plan@central:80.6"),
                one.told("revenue", "2025-H1")
                        .is("7390")
                        .vintage(Vintage.REPORTED)
                        .stated("vs_plan@central:81"),
                one.target("revenue", "2025").is("9057").by("central"),
                one.target("revenue", "2025").is("9123").by("central").knownFrom("2025-06-01"));
        assertThat(of("revenue", 2025)).isEmpty();
    }

    private void tellTheHalfYear(String later, String knownFrom) {
        one.knows(
                one.told("revenue", "2025-H1")
                        .is("7300")
                        .vintage(Vintage.ADMINISTRATIVE_ESTIMATE)
                        .by("council")
                        .stated("vs_plan@central:80.6;vs_plan@council:73.9;yoy:+47")
                        .knownFrom("2025-06-20"),
                one.told("revenue", "2025-H1")
                        .is("7390")
                        .vintage(Vintage.ADMINISTRATIVE_ESTIMATE)
                        .by("press")
                        .stated(later)
                        .knownFrom(knownFrom));
    }

    /// Case 3 of DOMAIN.md: both kept, neither doubted.
    @Test
    void takesTwoReportersForTwoVintagesWhereEveryPercentageLeadsToOneBase() {
        tellTheHalfYear("vs_plan@central:81;vs_plan@council:74.4;yoy:+48", "2025-07-01");
        assertThat(of("revenue", 2025)).isEmpty();
        assertThat(one.row("revenue", 2025).evidence().sources()).isPositive();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "vs_plan@central:81;vs_plan@council:74.4;yoy:+48   | 2025-06-20 | known at one moment",
                "vs_plan@central:81;vs_plan@council:72.1;yoy:+48   | 2025-07-01 | one of them fell",
                "vs_plan@central:95;vs_plan@council:74.4;yoy:+48   | 2025-07-01 | another plan",
                "vs_plan@central:81                                | 2025-07-01 | one percentage only",
                "vs_plan:81;yoy:+48~;of:5                          | 2025-07-01 | one of the same kind",
            })
    void doubtsTwoReportersWhosePercentagesDoNotLeadToOneBase(String stated, String knownFrom, String why) {
        tellTheHalfYear(stated, knownFrom);
        assertThat(of("revenue", 2025)).as(why).extracting(Contradiction::kind).contains(Kind.VALUES);
    }

    @Test
    void showsEveryReadingOfAnAmbiguousWording() {
        one.knows(one.told("enterprises", "2024")
                .is(Bound.Hedge.ABOUT, "1200")
                .stated("vs_plan:200?;vs_plan:300?;yoy:+200?"));
        Contradiction reading = of("enterprises", 2024).getFirst();
        assertThat(reading.kind()).isEqualTo(Kind.READING);
        assertThat(reading.knownSize()).isEmpty();
        assertThat(reading.explanation().sentence().vi())
                .isEqualTo(
                        "Lời nguồn bên cạnh ≈ 1.200\u00a0xã hiểu được nhiều cách: 200% kế hoạch (kế hoạch 600\u00a0xã); "
                                + "hoặc 300% kế hoạch (kế hoạch 400\u00a0xã); hoặc +200% so với gốc (gốc 400\u00a0xã).");
        assertThat(reading.explanation().sentence().en()).contains("200% of plan (a plan of 600\u00a0communes)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // two figures of one cell, as printed: do they contradict each other?
                "EXACT 9805 | EXACT 9805.5 | false",
                "EXACT 9804 | EXACT 9805.5 | true",
                "EXACT 9800 | EXACT 9805.5 | false",
                "EXACT 105 | EXACT 106 | false",
                "EXACT 105 | EXACT 107 | true",
                "EXACT 100 | EXACT 104 | true",
                "EXACT 66000 | EXACT 66400 | false",
                "EXACT 66000 | EXACT 67000 | false",
                "EXACT 66000 | EXACT 68000 | true",
                "ABOUT 10000 | EXACT 9805.5 | true",
                "ABOUT 10000 | EXACT 9905 | false",
                "NEARLY 10000 | EXACT 9805.5 | false",
                "NEARLY 10000 | EXACT 10005.5 | true",
                "MORE_THAN 66000 | EXACT 66800 | false",
                "MORE_THAN 66000 | EXACT 69000 | true",
                "MORE_THAN 66000 | EXACT 65900 | true",
                "AT_LEAST 66000 | EXACT 99000 | false",
                "AT_MOST 66000 | EXACT 99000 | true",
                "LESS_THAN 66 | EXACT 3 | false",
                "EXACT 2..3 | EXACT 4 | false",
                "EXACT 2..3 | EXACT 4.2 | true",
            })
    void comparesNumbersAsTheyWerePrinted(String a, String b, boolean contradict) {
        one.knows(
                put(one.told("trade", "2024"), a), put(one.told("trade", "2024").by("press"), b));
        assertThat(!of("trade", 2024).isEmpty()).isEqualTo(contradict);
    }

    private static Told put(Told told, String text) {
        String[] parts = text.split(" ");
        Bound.Hedge hedge = Bound.Hedge.valueOf(parts[0]);
        return hedge == Bound.Hedge.EXACT ? told.is(parts[1]) : told.is(hedge, parts[1]);
    }

    @Test
    void acceptsAHedgedGrowthWithinAPoint() {
        one.knows(
                one.told("trade", "2024").is("120.8").stated("yoy:+20~"),
                one.told("trade", "2023").is("100.04"));
        assertThat(of("trade", 2024)).isEmpty();
    }

    @Test
    void putsTheContradictionOfTheShownCellFirst() {
        one.knows(
                one.told("trade", "2024-01").is("1.1"),
                one.told("trade", "2024-01").is("9.9").by("press"),
                one.told("trade", "2024").is("100.1"),
                one.told("trade", "2024").is("110.1").by("press"));
        assertThat(of("trade", 2024).stream().map(each -> each.cell().period().toString()))
                .containsExactly("2024", "2024-01");
    }

    @Test
    void tellsTheSameOnce() {
        one.knows(
                one.told("trade", "2024").is("150").stated("yoy:+20"),
                one.told("trade", "2024").is("150").by("press").stated("yoy:+20"),
                one.told("trade", "2024").is("150.4").by("customs").stated("yoy:+20"),
                one.told("trade", "2023").is("100"));
        assertThat(of("trade", 2024)).hasSize(1);
    }

    @Test
    void holdsAStatedFigureOfAComputedIndicatorAgainstTheFormula() {
        one.knows(
                one.told("exports", "2024").is("30"),
                one.told("imports", "2024").is("20"),
                one.told("trade-balance", "2024").is("12").by("press"));
        Contradiction apart = of("trade-balance", 2024).getFirst();
        assertThat(apart.kind()).isEqualTo(Kind.VALUES);
        assertThat(size(apart)).isEqualTo("20");
        assertThat(apart.explanation().sentence().en())
                .isEqualTo("Press states 12\u00a0million USD; the recorded figures give 10\u00a0million USD: "
                        + "2\u00a0million USD (20%) apart.");
        assertThat(one.row("trade-balance")
                        .shown()
                        .orElseThrow()
                        .known()
                        .orElseThrow()
                        .value())
                .isEqualByComparingTo("10");
    }

    @Test
    void showsTheStatedFigureWhereTheFormulaGivesNone() {
        one.knows(one.told("trade-balance", "2024").is("12").by("press"));
        assertThat(of("trade-balance", 2024)).isEmpty();
        assertThat(one.row("trade-balance")
                        .shown()
                        .orElseThrow()
                        .known()
                        .orElseThrow()
                        .value())
                .isEqualByComparingTo("12");
    }
}
