package vn.cotmoc.goals;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import vn.cotmoc.ledger.AsOf;
import vn.cotmoc.model.Absence;
import vn.cotmoc.model.Bound;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Indicator.Additivity;
import vn.cotmoc.model.Indicator.Direction;
import vn.cotmoc.model.Indicator.Kind;
import vn.cotmoc.testkit.Province;
import vn.cotmoc.testkit.Told;

/// Where a goal stands on 15 October 2025, case by case, with the sentence that says so.
class PaceTest {
    private static final LocalDate TODAY = LocalDate.of(2025, 10, 15);
    private static final String GOLDEN = "sentences.txt";

    private final BoardFixture one = new BoardFixture(Province.catalogue(List.of(
            Province.indicator("trade", "trieu-usd", Kind.FLOW, Additivity.ADDITIVE, Direction.UP),
            Province.indicator("accidents", "ho", Kind.FLOW, Additivity.ADDITIVE, Direction.DOWN),
            Province.indicator("balance", "trieu-usd", Kind.FLOW, Additivity.NONE, Direction.UP),
            Province.indicator("communes", "xa", Kind.STOCK, Additivity.ADDITIVE, Direction.UP),
            Province.indicator("cover", "percent", Kind.STOCK, Additivity.RATIO, Direction.BAND),
            Province.indicator("growth", "percent", Kind.RATE, Additivity.NONE, Direction.UP),
            Province.indicator("people", "nguoi", Kind.STOCK, Additivity.ADDITIVE, Direction.NONE),
            Province.indicator("poverty", "percent", Kind.RATE, Additivity.RATIO, Direction.DOWN))));

    private Told told(String indicator, String period, String value) {
        return one.told(indicator, period).is(value).knownFrom("2025-10-05");
    }

    private Told target(String indicator, String period, String value) {
        return one.target(indicator, period).is(value).knownFrom("2024-12-10");
    }

    private Assessment on(LocalDate day, String indicator) {
        return one.board(
                        2025,
                        Optional.empty(),
                        AsOf.endOf(day, one.catalogue.pack().zone()))
                .find(Code.parse(indicator))
                .orElseThrow()
                .assessment();
    }

    private Assessment now(String indicator) {
        return on(TODAY, indicator);
    }

    private void pastYears(String... nineMonths) {
        for (int i = 0; i < nineMonths.length; i++) {
            int year = 2024 - i;
            one.knows(
                    one.told("trade", year + "/P9M").is(nineMonths[i]).knownFrom((year + 1) + "-01-05"),
                    one.told("trade", Integer.toString(year)).is("100").knownFrom((year + 1) + "-02-05"));
        }
    }

    private void projection(String indicator, String period, String... values) {
        List<String> items = List.of("q025", "q10", "q25", "q50", "q75", "q90", "q975");
        for (int i = 0; i < items.size(); i++) {
            one.knows(one.told(indicator, period)
                    .asProjection()
                    .part("quantile:" + items.get(i))
                    .by("cotmoc")
                    .is(values[i])
                    .knownFrom("2025-10-06"));
        }
    }

    @Test
    void isOnPaceWhereTheGivenPathIsReachedAtRiskALittleBehindItAndOffPaceFarBehind() {
        one.knows(target("trade", "2025", "100"), target("trade", "2025/P9M", "70"), told("trade", "2025/P9M", "70"));
        assertThat(now("trade").status()).isEqualTo(Status.ON_PACE);
        one.knows(told("trade", "2025/P9M", "65"));
        assertThat(now("trade").status()).isEqualTo(Status.AT_RISK);
        one.knows(told("trade", "2025/P9M", "64.9").knownFrom("2025-10-07"));
        assertThat(now("trade").status()).isEqualTo(Status.OFF_PACE);
    }

    @Test
    void neverSpreadsATargetEvenlyOverTheYear() {
        one.knows(target("trade", "2025", "100"), told("trade", "2025/P9M", "10"));
        Assessment assessment = now("trade");
        assertThat(assessment.status()).isEqualTo(Status.CANNOT_SAY);
        assertThat(assessment.pace().orElseThrow().unsaid()).contains(Pace.Unsaid.NO_WAY);
    }

    @Test
    void followsTheRhythmOfPastYearsAndAllowsForTheirSpread() {
        pastYears("68", "70", "72");
        one.knows(target("trade", "2025", "100"), told("trade", "2025/P9M", "68"));
        Assessment within = now("trade");
        assertThat(within.status()).isEqualTo(Status.ON_PACE);
        Way.Seasonal way = (Way.Seasonal) within.pace().orElseThrow().way().orElseThrow();
        assertThat(way.profile().share()).isEqualByComparingTo("70");
        assertThat(way.profile().spread()).isEqualByComparingTo("2");
        one.knows(told("trade", "2025/P9M", "67").knownFrom("2025-10-07"));
        assertThat(now("trade").status()).isEqualTo(Status.AT_RISK);
        one.knows(told("trade", "2025/P9M", "62").knownFrom("2025-10-08"));
        assertThat(now("trade").status()).isEqualTo(Status.OFF_PACE);
    }

    @Test
    void hasNoRhythmOfTwoYears() {
        pastYears("68", "70");
        one.knows(target("trade", "2025", "100"), told("trade", "2025/P9M", "68"));
        assertThat(now("trade").status()).isEqualTo(Status.CANNOT_SAY);
    }

    @Test
    void addsUpMonthsForTheFigureAndForPastYears() {
        for (int year = 2022; year <= 2025; year++) {
            for (int month = 1; month <= (year == 2025 ? 9 : 12); month++) {
                one.knows(one.told("trade", "%d-%02d".formatted(year, month))
                        .is(month == 12 ? "12" : "8")
                        .knownFrom(year == 2025 ? "2025-10-05" : (year + 1) + "-02-01"));
            }
        }
        one.knows(target("trade", "2025", "100"));
        Assessment assessment = now("trade");
        assertThat(assessment.status()).isEqualTo(Status.ON_PACE);
        assertThat(assessment.explanation().sentence().en()).contains("and all of 9 months 2025 makes 72");
    }

    @Test
    void takesThePathOfTheVersionInForceOnly() {
        one.knows(
                target("trade", "2025", "100"),
                target("trade", "2025/P9M", "70"),
                target("trade", "2025", "120").knownFrom("2025-06-01"),
                told("trade", "2025/P9M", "72"));
        assertThat(now("trade").status()).isEqualTo(Status.CANNOT_SAY);
        Target.Recorded target = (Target.Recorded) now("trade").target().orElseThrow();
        assertThat(target.versions())
                .extracting(version -> version.path().size())
                .containsExactly(1, 0);
        assertThat(target.versions().getFirst().until())
                .contains(target.statement().known());
        one.knows(target("trade", "2025/P9M", "80").knownFrom("2025-06-01"));
        assertThat(now("trade").status()).isEqualTo(Status.OFF_PACE);
    }

    @Test
    void dropsAMilestoneThatWasTakenBack() {
        one.knows(
                target("trade", "2025", "100"),
                target("trade", "2025/P9M", "70"),
                one.target("trade", "2025/P9M").isAbsent(Absence.WITHDRAWN).knownFrom("2025-03-01"),
                told("trade", "2025/P9M", "72"));
        assertThat(now("trade").status()).isEqualTo(Status.CANNOT_SAY);
    }

    @Test
    void measuresWhatStandsAtADateOnTheWayFromItsBase() {
        one.knows(
                one.told("communes", "2024").is("100").knownFrom("2025-01-05"),
                target("communes", "2025", "110"),
                target("communes", "2025-09", "106"),
                told("communes", "2025-09", "105"));
        Assessment assessment = now("communes");
        assertThat(assessment.pace().orElseThrow().missing().orElseThrow()).isEqualByComparingTo("10");
        assertThat(assessment.status()).isEqualTo(Status.OFF_PACE);
    }

    @Test
    void letsTheDocumentsOwnBaselineStandBeforeTheLastActual() {
        one.knows(
                one.told("communes", "2024").is("100").knownFrom("2025-01-05"),
                target("communes", "2025", "110").stated("base@2024:80"),
                target("communes", "2025-09", "106"),
                told("communes", "2025-09", "105"));
        Assessment assessment = now("communes");
        assertThat(((Target.Recorded) assessment.target().orElseThrow()).baseline())
                .contains(new Baseline(2024, new java.math.BigDecimal("80")));
        assertThat(assessment.status()).isEqualTo(Status.AT_RISK);
    }

    @Test
    void doesNotListenToAnOldProjectionOrOneOfSomebodyElse() {
        one.knows(target("trade", "2025", "100"), told("trade", "2025/P9M", "60"));
        one.knows(one.told("trade", "2025")
                .asProjection()
                .part("quantile:q50")
                .by("press")
                .is("120")
                .knownFrom("2025-10-06"));
        assertThat(now("trade").pace().orElseThrow().chance()).isEmpty();
    }

    @Test
    void givesPercentOfPlanAgainstEveryIssuer() {
        one.knows(
                target("trade", "2025", "96"),
                target("trade", "2025", "155").by("central"),
                target("trade", "2025", "180").by("press"),
                told("trade", "2025/P9M", "30"));
        Row row = one.board(
                        2025,
                        Optional.empty(),
                        AsOf.endOf(TODAY, one.catalogue.pack().zone()))
                .find(Code.parse("trade"))
                .orElseThrow();
        assertThat(row.evidence().assessments())
                .extracting(each ->
                        vn.cotmoc.model.Language.EN.value((vn.cotmoc.model.Figure.Known) each.percentOfPlan(), 0))
                .containsExactlyInAnyOrder("31", "19", "17");
        assertThat(row.evidence().targets()).hasSize(3);
    }

    /// The golden file holds one case a block: its name, the status, the Vietnamese and the English sentence.
    @Test
    void saysEveryCaseInTheSentencesOfTheGoldenFile() throws IOException {
        StringBuilder text = new StringBuilder();
        cases().forEach((name, tell) -> {
            PaceTest fresh = new PaceTest();
            Assessment assessment = tell.on(fresh);
            var sentence = assessment.explanation().sentence();
            text.append("## ").append(name).append('\n');
            text.append(assessment.status().word().vi()).append(" · ");
            text.append(assessment.status().word().en()).append('\n');
            text.append(sentence.vi().replace('\u00a0', ' ')).append('\n');
            text.append(sentence.en().replace('\u00a0', ' ')).append("\n\n");
        });
        java.nio.file.Path made = java.nio.file.Path.of("target", GOLDEN);
        java.nio.file.Files.writeString(made, text);
        try (var in = PaceTest.class.getResourceAsStream(GOLDEN)) {
            String golden = in == null ? "" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
            assertThat(text.toString()).as("compare with %s", made).isEqualTo(golden);
        }
    }

    private interface Case {
        Assessment on(PaceTest test);
    }

    private static Case trade(Consumer<PaceTest> tell) {
        return test -> {
            test.one.knows(test.target("trade", "2025", "100"));
            tell.accept(test);
            return test.now("trade");
        };
    }

    private static Map<String, Case> cases() {
        Map<String, Case> all = new LinkedHashMap<>();
        ways(all);
        chances(all);
        reasons(all);
        ends(all);
        return all;
    }

    private static void ways(Map<String, Case> all) {
        all.put(
                "the given path is reached",
                trade(test -> test.one.knows(
                        test.target("trade", "2025/P9M", "70"), test.told("trade", "2025/P9M", "72.5"))));
        all.put(
                "a little behind the given path",
                trade(test -> test.one.knows(
                        test.target("trade", "2025/P9M", "75"), test.told("trade", "2025/P9M", "72.5"))));
        all.put(
                "far behind the given path",
                trade(test -> test.one.knows(
                        test.target("trade", "2025/P9M", "80"), test.told("trade", "2025/P9M", "72.5"))));
        all.put(
                "between two milestones",
                trade(test -> test.one.knows(
                        test.target("trade", "2025-H1", "50"),
                        test.target("trade", "2025/P9M", "80"),
                        test.told("trade", "2025/2025-08-15", "60"))));
        all.put(
                "before the first milestone",
                trade(test -> test.one.knows(
                        test.target("trade", "2025/P9M", "80"), test.told("trade", "2025/P8M", "72.5"))));
        all.put(
                "after the last milestone",
                trade(test ->
                        test.one.knows(test.target("trade", "2025-H1", "50"), test.told("trade", "2025/P9M", "72.5"))));
        all.put("the rhythm of past years is kept", trade(test -> {
            test.pastYears("68", "70", "72");
            test.one.knows(test.told("trade", "2025/P9M", "72.5"));
        }));
        all.put("behind the rhythm of past years, within its spread", trade(test -> {
            test.pastYears("68", "70", "72");
            test.one.knows(test.told("trade", "2025/P9M", "68.5"));
        }));
        all.put("behind the rhythm of past years", trade(test -> {
            test.pastYears("68", "70", "72", "71");
            test.one.knows(test.told("trade", "2025/P9M", "66"));
        }));
        all.put("a quarter, added to those before it", trade(test -> {
            test.pastYears("68", "70", "72");
            test.one.knows(test.told("trade", "2025-Q3", "22"), test.told("trade", "2025-Q2", "25"));
            test.one.knows(test.told("trade", "2025-Q1", "20"));
        }));
        all.put("a stock on its path", test -> {
            test.one.knows(
                    test.target("communes", "2025", "110"),
                    test.target("communes", "2025-09", "104"),
                    test.told("communes", "2024", "100"),
                    test.told("communes", "2025-09", "105"));
            return test.now("communes");
        });
        all.put("a stock that is there already", test -> {
            test.one.knows(test.target("communes", "2025", "110"), test.told("communes", "2025-09", "111"));
            return test.now("communes");
        });
        all.put("a stock behind its path from the base", test -> {
            test.one.knows(
                    test.one.told("communes", "2024").is("100").knownFrom("2025-01-05"),
                    test.target("communes", "2025", "110"),
                    test.target("communes", "2025-09", "106"),
                    test.told("communes", "2025-09", "105"));
            return test.now("communes");
        });
        all.put("a limit with room left", test -> {
            test.one.knows(
                    test.target("accidents", "2025", "40"),
                    test.target("accidents", "2025/P9M", "30"),
                    test.told("accidents", "2025/P9M", "31"));
            return test.now("accidents");
        });
    }

    private static void chances(Map<String, Case> all) {
        all.put("a projection alone", trade(test -> {
            test.projection("trade", "2025", "88", "92", "95", "98", "101", "104", "108");
            test.one.knows(test.told("trade", "2025/P9M", "72.5"));
        }));
        all.put("a path and a projection that agree", trade(test -> {
            test.projection("trade", "2025", "98", "102", "105", "108", "111", "114", "118");
            test.one.knows(test.target("trade", "2025/P9M", "70"), test.told("trade", "2025/P9M", "72.5"));
        }));
        all.put("a path and a projection that disagree", trade(test -> {
            test.projection("trade", "2025", "91", "95", "98", "101", "104", "107", "111");
            test.one.knows(test.target("trade", "2025/P9M", "70"), test.told("trade", "2025/P9M", "72.5"));
        }));
        all.put("a projection of a rate", test -> {
            test.projection("growth", "2025", "7.1", "7.5", "7.8", "8.1", "8.4", "8.7", "9.1");
            test.one.knows(
                    test.one
                            .target("growth", "2025")
                            .is(Bound.Hedge.AT_LEAST, "8")
                            .knownFrom("2024-12-10"),
                    test.told("growth", "2025/P9M", "8.3"));
            return test.now("growth");
        });
        all.put("a projection of a band", test -> {
            test.projection("cover", "2025-12", "63.1", "63.4", "63.6", "63.8", "64", "64.2", "64.5");
            test.one.knows(test.target("cover", "2025", "63..65"), test.told("cover", "2025-09", "62.5"));
            return test.now("cover");
        });
    }

    private static void reasons(Map<String, Case> all) {
        all.put("nothing to hold it against", trade(test -> test.one.knows(test.told("trade", "2025/P9M", "72.5"))));
        all.put(
                "an old figure",
                trade(test -> test.one.knows(
                        test.target("trade", "2025-Q1", "20"),
                        test.one.told("trade", "2025-Q1").is("20").knownFrom("2025-04-05"))));
        all.put("the year is over", test -> {
            test.one.knows(test.target("trade", "2025", "100"), test.told("trade", "2025/P9M", "72.5"));
            return test.on(LocalDate.of(2026, 1, 5), "trade");
        });
        all.put("a month alone", trade(test -> test.one.knows(test.told("trade", "2025-08", "8"))));
        all.put("no direction", test -> {
            test.one.knows(test.target("people", "2025", "800"), test.told("people", "2025-09", "790"));
            return test.now("people");
        });
        all.put(
                "a figure bounded on the other side",
                trade(test -> test.one.knows(test.one
                        .told("trade", "2025/P9M")
                        .is(Bound.Hedge.LESS_THAN, "72.5")
                        .knownFrom("2025-10-05"))));
        all.put("words only", test -> {
            test.one.knows(
                    test.one
                            .target("balance", "2025")
                            .isAbsent(Absence.NOT_APPLICABLE)
                            .note("Xuất siêu")
                            .knownFrom("2024-12-10"),
                    test.told("balance", "2025/P9M", "5"));
            return test.now("balance");
        });
    }

    private static void ends(Map<String, Case> all) {
        all.put("the whole is reached early", trade(test -> test.one.knows(test.told("trade", "2025/P9M", "101"))));
        all.put("the limit is passed early", test -> {
            test.one.knows(test.target("accidents", "2025", "30"), test.told("accidents", "2025/P9M", "31"));
            return test.now("accidents");
        });
        all.put("the office expects to meet it", trade(test -> test.one.knows(test.told("trade", "2025", "103"))));
        all.put("the office expects to miss it", trade(test -> test.one.knows(test.told("trade", "2025", "97"))));
        all.put("over, and a part was enough", test -> {
            test.one.knows(test.target("trade", "2025", "100"), test.told("trade", "2025/P9M", "101"));
            return test.on(LocalDate.of(2026, 1, 5), "trade");
        });
        for (String value : List.of("110", "100", "92")) {
            all.put("over, and " + value + " of 100", test -> {
                test.one.knows(test.target("trade", "2025", "100"), test.told("trade", "2025", value));
                return test.on(LocalDate.of(2026, 1, 5), "trade");
            });
        }
        all.put("over, and lower is better", test -> {
            test.one.knows(test.target("poverty", "2025", "3"), test.told("poverty", "2025", "2.9"));
            return test.on(LocalDate.of(2026, 1, 5), "poverty");
        });
        all.put("over, and not certain", test -> {
            test.one.knows(
                    test.target("trade", "2025", "70"),
                    test.one
                            .told("trade", "2025")
                            .is(Bound.Hedge.MORE_THAN, "66")
                            .knownFrom("2025-12-20"));
            return test.on(LocalDate.of(2026, 1, 5), "trade");
        });
        all.put("no target", test -> {
            test.one.knows(test.told("trade", "2025/P9M", "66"));
            return test.now("trade");
        });
        all.put("no figure", test -> {
            test.one.knows(test.target("trade", "2025", "70"));
            return test.now("trade");
        });
    }
}
