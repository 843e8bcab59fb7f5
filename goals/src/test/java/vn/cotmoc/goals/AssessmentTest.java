package vn.cotmoc.goals;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cotmoc.ledger.AsOf;
import vn.cotmoc.model.Absence;
import vn.cotmoc.model.Bound;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Language;
import vn.cotmoc.testkit.Told;

class AssessmentTest {
    private final BoardFixture one = new BoardFixture();

    private static Told put(Told told, String text) {
        return switch (text.charAt(0)) {
            case '>' -> told.is(Bound.Hedge.MORE_THAN, text.substring(1));
            case '<' -> told.is(Bound.Hedge.LESS_THAN, text.substring(1));
            case '≥' -> told.is(Bound.Hedge.AT_LEAST, text.substring(1));
            case '≤' -> told.is(Bound.Hedge.AT_MOST, text.substring(1));
            case '≈' -> told.is(Bound.Hedge.ABOUT, text.substring(1));
            case '≲' -> told.is(Bound.Hedge.NEARLY, text.substring(1));
            default -> told.is(text);
        };
    }

    private static String text(Figure figure) {
        return switch (figure) {
            case Figure.Known known -> Language.EN.value(known, 2);
            case Figure.Absent(Absence reason) -> reason.name();
        };
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // indicator  | figure | target   | status      | % of plan | gap
                "trade        | 110    | 100      | EXCEEDED    | 110       | 10",
                "trade        | 100    | 100      | MET         | 100       | 0",
                "trade        | 99.999 | 100      | NOT_MET     | 100       | 0",
                "trade        | 0      | 100      | NOT_MET     | 0         | −100",
                "trade        | 5      | 0        | EXCEEDED    | UNDEFINED | 5",
                "trade        | 0      | 0        | MET         | UNDEFINED | 0",
                "trade        | -3     | -5       | EXCEEDED    | UNDEFINED | 2",
                "trade        | -8     | -5       | NOT_MET     | UNDEFINED | −3",
                "trade        | 8.06   | ≥8       | EXCEEDED    | 100.75    | 0.06",
                "trade        | 8      | ≥8       | MET         | 100       | 0",
                "trade        | 4      | >4       | NOT_MET     | 100       | 0",
                "trade        | 5      | >4       | MET         | 125       | 1",
                "trade        | 6.7    | 6.6..6.8 | MET         | 98.53–101.52 | 0",
                "trade        | 7      | 6.6..6.8 | EXCEEDED    | 102.94–106.06 | 0.2",
                "trade        | 6      | 6.6..6.8 | NOT_MET     | 88.24–90.91 | −0.6",
                "trade        | 90     | ≤100     | MET         | 90        | −10",
                "trade        | 101    | ≤100     | NOT_MET     | 101       | 1",
                "trade        | >66    | 60       | EXCEEDED    | > 110     | > 6",
                "trade        | >66    | 66       | EXCEEDED    | > 100     | > 0",
                "trade        | ≥66    | 66       | MET         | ≥ 100     | ≥ 0",
                "trade        | >66    | 70       | UNCERTAIN   | > 94.29   | > −4",
                "trade        | <66    | 70       | NOT_MET     | < 94.29   | < −4",
                "trade        | ≈1200  | 600      | EXCEEDED    | ≈ 200     | ≈ 600",
                "trade        | ≈1200  | 1195     | UNCERTAIN   | ≈ 100.42  | ≈ 5",
                "trade        | ≈1200  | 1300     | NOT_MET     | ≈ 92.31   | ≈ −100",
                "trade        | ≲100   | 100      | UNCERTAIN   | ≈ 100     | ≈ 0",
                "trade        | 100    | ≈100     | MET         | ≈ 100     | ≈ 0",
                "trade        | 98     | ≈100     | NOT_MET     | ≈ 98      | ≈ −2",
                "trade        | 95..105| 100      | UNCERTAIN   | 95–105    | −5–5",
                "poverty      | 2.9    | 3        | EXCEEDED    | 96.67     | −0.1",
                "poverty      | 3      | 3        | MET         | 100       | 0",
                "poverty      | 3.1    | 3        | NOT_MET     | 103.33    | 0.1",
                "poverty      | 2.9    | <3       | MET         | 96.67     | −0.1",
                "poverty      | 3      | <3       | NOT_MET     | 100       | 0",
                "poverty      | 2.9    | ≤3       | EXCEEDED    | 96.67     | −0.1",
                "poverty      | 2      | 2.5..3   | EXCEEDED    | 66.67–80  | −0.5",
                "poverty      | 0      | 0        | MET         | UNDEFINED | 0",
                "pci-rank     | 13     | 20       | EXCEEDED    | UNDEFINED | −7",
                "forest-cover | 64     | 63..65   | MET         | 98.46–101.59 | 0",
                "forest-cover | 66     | 63..65   | NOT_MET     | 101.54–104.76 | 1",
                "forest-cover | 64     | 63       | NOT_MET     | 101.59    | 1",
                "services-share | 47   | 47       | MET         | 100       | 0",
                "services-share | 48   | 47       | UNCERTAIN   | 102.13    | 1",
                "services-share | 48   | ≤47      | NOT_MET     | 102.13    | 1",
            })
    void followsThePublishedRules(
            String indicator, String figure, String target, String status, String percent, String gap) {
        one.knows(put(one.told(indicator, "2024"), figure), put(one.target(indicator, "2024"), target));
        Assessment assessment = one.row(indicator).assessment();
        assertThat(assessment.status()).isEqualTo(Status.valueOf(status));
        assertThat(text(assessment.percentOfPlan())).isEqualTo(percent);
        assertThat(text(assessment.gap())).isEqualTo(gap);
        assertThat(assessment.explanation().figures()).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "trade   | 110 | 100 | Thực hiện 110_triệu USD ÷ kế hoạch 100_triệu USD (HĐND tỉnh) = 110%: vượt kế hoạch 10%. "
                        + "| Done 110_million USD ÷ planned 100_million USD (Provincial Council) = 110%: 10% above plan.",
                "trade   | 100 | 100 | Thực hiện 100_triệu USD ÷ kế hoạch 100_triệu USD (HĐND tỉnh) = 100%: đạt kế hoạch. "
                        + "| Done 100_million USD ÷ planned 100_million USD (Provincial Council) = 100%: the plan is met.",
                "trade   | 92.5 | 100 | Thực hiện 92,5_triệu USD ÷ kế hoạch 100_triệu USD (HĐND tỉnh) = 92,5%: không đạt kế hoạch, thấp hơn 7,5_triệu USD. "
                        + "| Done 92.5_million USD ÷ planned 100_million USD (Provincial Council) = 92.5%: the plan is not met, 7.5_million USD below it.",
                "trade   | >66 | 70 | Thực hiện > 66_triệu USD ÷ kế hoạch 70_triệu USD (HĐND tỉnh) = > 94,3%; số liệu không đủ chắc để kết luận. "
                        + "| Done > 66_million USD ÷ planned 70_million USD (Provincial Council) = > 94.3%; the figures are not certain enough to conclude.",
                "trade   | 5 | 0 | Thực hiện 5_triệu USD so với kế hoạch 0_triệu USD (HĐND tỉnh): vượt kế hoạch, cao hơn 5_triệu USD. "
                        + "| Done 5_million USD against planned 0_million USD (Provincial Council): the plan is exceeded, 5_million USD above it.",
                "poverty | 2.9 | 3 | Thực hiện 2,9% ÷ kế hoạch 3% (HĐND tỉnh) = 96,7%; thấp hơn là tốt hơn: vượt kế hoạch, thấp hơn 0,1_điểm %. "
                        + "| Done 2.9% ÷ planned 3% (Provincial Council) = 96.7%; lower is better: the plan is exceeded, 0.1_percentage points below it.",
                "grdp-growth | 6.01 | 6.6..6.8 | Thực hiện 6,01% ÷ kế hoạch 6,6–6,8% (HĐND tỉnh) = 88,4–91,1%: không đạt kế hoạch, thấp hơn 0,59_điểm %. "
                        + "| Done 6.01% ÷ planned 6.6–6.8% (Provincial Council) = 88.4–91.1%: the plan is not met, 0.59_percentage points below it.",
            })
    void explainsItselfInOneSentence(String indicator, String figure, String target, String vi, String en) {
        one.knows(put(one.told(indicator, "2024"), figure), put(one.target(indicator, "2024"), target));
        var sentence = one.row(indicator).assessment().explanation().sentence();
        assertThat(sentence.vi()).isEqualTo(vi.replace('_', '\u00a0'));
        assertThat(sentence.en()).isEqualTo(en.replace('_', '\u00a0'));
    }

    @Test
    void cannotSayWhereTheYearIsOverAndTheFigureCoversAPartOfIt() {
        one.knows(
                one.told("trade", "2024/P9M").is("72.5"),
                one.target("trade", "2024").is("100"));
        Assessment assessment = one.row("trade").assessment();
        assertThat(assessment.status()).isEqualTo(Status.CANNOT_SAY);
        assertThat(assessment.pace().orElseThrow().unsaid()).contains(Pace.Unsaid.OVER);
        assertThat(text(assessment.percentOfPlan())).isEqualTo("72.5");
    }

    @Test
    void isEstimatedBeforeTheYearIsOverAndJudgedOnItsLastDay() {
        one.knows(
                one.told("trade", "2024").is("110").knownFrom("2024-12-09"),
                one.target("trade", "2024").is("100"));
        ZoneId zone = ZoneId.of("Asia/Ho_Chi_Minh");
        Code trade = Code.parse("trade");
        Assessment early = one.board(2024, Optional.empty(), AsOf.endOf(LocalDate.of(2024, 12, 30), zone))
                .find(trade)
                .orElseThrow()
                .assessment();
        assertThat(early.status()).isEqualTo(Status.ON_PACE);
        assertThat(early.explanation().sentence().en())
                .endsWith("; the period of the plan is not over, this is an expected result: on pace.");
        assertThat(one.board(2024, Optional.empty(), AsOf.endOf(LocalDate.of(2024, 12, 31), zone))
                        .find(trade)
                        .orElseThrow()
                        .assessment()
                        .status())
                .isEqualTo(Status.EXCEEDED);
    }

    @Test
    void holdsTheFigureAgainstTheIssuerThatWasAskedFor() {
        one.knows(
                one.told("trade", "2024").is("110"),
                one.target("trade", "2024").is("100"),
                one.target("trade", "2024").is("120").by("central").knownFrom("2024-02-01"));
        Code trade = Code.parse("trade");
        assertThat(one.board(2024, Optional.of("council"), AsOf.LATEST)
                        .find(trade)
                        .orElseThrow()
                        .assessment()
                        .status())
                .isEqualTo(Status.EXCEEDED);
        assertThat(one.board(2024, Optional.of("central"), AsOf.LATEST)
                        .find(trade)
                        .orElseThrow()
                        .assessment()
                        .status())
                .isEqualTo(Status.NOT_MET);
        Row none =
                one.board(2024, Optional.of("press"), AsOf.LATEST).find(trade).orElseThrow();
        assertThat(none.assessment().status()).isEqualTo(Status.NO_TARGET);
        assertThat(none.assessment().explanation().sentence().vi())
                .isEqualTo("Chưa ghi nhận chỉ tiêu năm 2024 của Báo chí.");
        assertThat(none.evidence().targets()).hasSize(2);
    }

    @Test
    void takesTheVersionInForceAndKeepsTheOlderOnes() {
        one.knows(
                one.target("grdp-growth", "2025").is("7.7..8").knownFrom("2024-12-10"),
                one.target("grdp-growth", "2025").is(Bound.Hedge.AT_LEAST, "8").knownFrom("2025-02-10"),
                one.target("grdp-growth", "2025").is("8.75").knownFrom("2025-08-01"),
                one.told("grdp-growth", "2025").is("8.06").knownFrom("2025-12-11"));
        Target.Recorded target = (Target.Recorded)
                one.row("grdp-growth", 2025).assessment().target().orElseThrow();
        assertThat(target.figure().value()).isEqualByComparingTo(new BigDecimal("8.75"));
        assertThat(target.superseded()).hasSize(2);
        assertThat(one.row("grdp-growth", 2025).assessment().status()).isEqualTo(Status.NOT_MET);
    }

    @Test
    void hasNoTargetWhereItWasWithdrawn() {
        one.knows(
                one.told("trade", "2024").is("110"),
                one.target("trade", "2024").is("100"),
                one.target("trade", "2024").isAbsent(Absence.WITHDRAWN).knownFrom("2024-06-01"));
        assertThat(one.row("trade").assessment().status()).isEqualTo(Status.NO_TARGET);
    }

    @Test
    void impliesATargetFromThePercentageThatTheSourceStates() {
        one.knows(one.told("revenue", "2024").is("9805.5").stated("yoy:+25.8;vs_plan:131"));
        Assessment assessment = one.row("revenue").assessment();
        Target.Implied target = (Target.Implied) assessment.target().orElseThrow();
        assertThat(text(target.figure())).isEqualTo("≈ 7,485");
        assertThat(target.issuer()).isEmpty();
        assertThat(text(assessment.percentOfPlan())).isEqualTo("131");
        assertThat(assessment.status()).isEqualTo(Status.EXCEEDED);
        assertThat(assessment.explanation().sentence().vi())
                .isEqualTo("Nguồn nêu 9.805,5\u00a0tỷ đồng bằng 131% kế hoạch, suy ra kế hoạch ≈ 7.485\u00a0tỷ đồng: "
                        + "vượt kế hoạch 31%.");
        assertThat(assessment.explanation().sentence().en())
                .isEqualTo("The source says that 9,805.5\u00a0billion VND is 131% of plan, which implies a plan of "
                        + "≈ 7,485\u00a0billion VND: 31% above plan.");
    }

    @Test
    void impliesTheTargetOfTheIssuerThatTheSourceNames() {
        one.knows(one.told("revenue", "2024").is("7300").stated("vs_plan@central:80.6;vs_plan@council:73.9"));
        Board board = one.board(2024, Optional.of("council"), AsOf.LATEST);
        assertThat(text(board.find(Code.parse("revenue"))
                        .orElseThrow()
                        .assessment()
                        .percentOfPlan()))
                .isEqualTo("73.9");
    }

    @Test
    void prefersARecordedTargetToAnImpliedOne() {
        one.knows(
                one.told("revenue", "2024").is("9805.5").stated("vs_plan:131"),
                one.target("revenue", "2024").is("7500"));
        assertThat(one.row("revenue").assessment().target().orElseThrow()).isInstanceOf(Target.Recorded.class);
    }

    @Test
    void concludesFromAnAmbiguousPercentageOnlyWhatAllReadingsSay() {
        one.knows(one.told("enterprises", "2024").is("1200").stated("vs_plan:200?;vs_plan:300?"));
        assertThat(one.row("enterprises").assessment().status()).isEqualTo(Status.EXCEEDED);
        one.knows(one.told("revenue", "2024").is("90").stated("vs_plan:90?;vs_plan:110?"));
        assertThat(one.row("revenue").assessment().status()).isEqualTo(Status.UNCERTAIN);
    }

    @Test
    void holdsAStockAgainstTheTargetOfATermThatEndsWithTheYear() {
        one.knows(
                one.told("ntm-communes", "2025").is("113"),
                one.target("ntm-communes", "2021/2025").is("110"));
        assertThat(one.row("ntm-communes", 2025).assessment().status()).isEqualTo(Status.EXCEEDED);
        one.knows(
                one.told("trade", "2025").is("113"),
                one.target("trade", "2021/2025").is("110"));
        assertThat(one.row("trade", 2025).assessment().status()).isEqualTo(Status.NO_TARGET);
    }

    @Test
    void cannotSayWhetherATargetInWordsWasMet() {
        one.knows(
                one.told("exports", "2024").is("100"),
                one.target("exports", "2024")
                        .isAbsent(vn.cotmoc.model.Absence.NOT_APPLICABLE)
                        .note("Xuất siêu"));
        Row row = one.row("exports");
        assertThat(row.assessment().status()).isEqualTo(Status.UNCERTAIN);
        assertThat(row.assessment().target()).isEmpty();
        assertThat(row.evidence().worded())
                .singleElement()
                .extracting(WordedTarget::words)
                .isEqualTo("Xuất siêu");
        assertThat(row.assessment().explanation().sentence().vi())
                .isEqualTo("Chỉ tiêu bằng lời (HĐND tỉnh): “Xuất siêu”; không có số nào để so, nguồn của số liệu cũng "
                        + "không nêu tỷ lệ đạt.");
    }

    @Test
    void judgesATargetInWordsByThePercentageThatAFigureStates() {
        one.knows(
                one.told("exports", "2024").is("100").stated("vs_plan:104"),
                one.target("exports", "2024")
                        .isAbsent(vn.cotmoc.model.Absence.NOT_APPLICABLE)
                        .note("Xuất siêu"));
        assertThat(one.row("exports").assessment().status()).isEqualTo(Status.EXCEEDED);
    }

    @Test
    void holdsAFigureAgainstTheLevelThatAChangeLeadsTo() {
        one.knows(
                one.told("poverty", "2024").is("4.2"),
                one.target("poverty", "2024").is("4.33").stated("change:-0.7"));
        Row row = one.row("poverty");
        assertThat(row.assessment().status()).isEqualTo(Status.EXCEEDED);
        assertThat(row.assessment().target())
                .get()
                .satisfies(target ->
                        assertThat(((Target.Recorded) target).change()).contains(new java.math.BigDecimal("-0.7")));
    }
}
