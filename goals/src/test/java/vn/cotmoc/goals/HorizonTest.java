package vn.cotmoc.goals;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cotmoc.ledger.AsOf;
import vn.cotmoc.model.Language;
import vn.cotmoc.model.Period;

class HorizonTest {
    private final BoardFixture one = new BoardFixture();

    private Horizon only() {
        List<Horizon> all = new Horizons(one.ledger).list(2025, AsOf.LATEST);
        assertThat(all).hasSize(1);
        return all.getFirst();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // indicator | base | last | goal | status | planned each year | level now | required each year | next
                "trade        | 100  | 170  | 200  | ON_PACE  | +7.18 % | 141.42 | +3.3 %  | 175.62",
                "trade        | 100  | 137  | 200  | AT_RISK  | +7.18 % | 141.42 | +7.86 % | 147.77",
                "trade        | 100  | 136  | 200  | OFF_PACE | +7.18 % | 141.42 | +8.02 % | 146.91",
                "trade        | -10  | 40   | 90   | ON_PACE  | +10 million USD | 40 | +17.61 % | 47.04",
                "trade        | 0    | 0    | 0    | ON_PACE  | -       | -      | -       | -",
                "poverty      | 20   | 11.5 | 2    | AT_RISK  | −1.8 percentage points | 11 | −1.9 percentage points | 9.6",
                "pci-rank     | 40   | 25   | 10   | ON_PACE  | −3 places | 25 | −3 places | 22",
            })
    void requiresAnEvenGrowthOfAmountsAndAnEvenStepOfEverythingElse(
            String indicator,
            String base,
            String last,
            String goal,
            Status status,
            String planned,
            String level,
            String required,
            String next) {
        one.knows(
                one.target(indicator, "2030").is(goal).stated("base@2020:" + base),
                one.told(indicator, "2025").is(last));
        Horizon horizon = only();
        assertThat(horizon.status()).isEqualTo(status);
        assertThat(horizon.ways().required().map(HorizonTest::each).orElse("-")).isEqualTo(required);
        horizon.ways().required().ifPresent(way -> {
            assertThat(Language.EN.value(way.levels().getFirst().figure())).isEqualTo(next);
            assertThat(way.levels().getLast().figure().value()).isEqualByComparingTo(goal);
        });
        if (!planned.equals("-")) {
            Route plan = horizon.ways().planned().orElseThrow();
            assertThat(each(plan)).isEqualTo(planned);
            assertThat(Language.EN.value(plan.level(2025).orElseThrow())).isEqualTo(level);
        }
    }

    private static String each(Route route) {
        return switch (route.yearly()) {
            case Route.Yearly.Growth(var percent) -> Language.EN.signed(percent.value(), 2) + " %";
            case Route.Yearly.Step(var amount) ->
                Language.EN.signed(amount.value(), 2) + " "
                        + amount.unit().name().en();
        };
    }

    @Test
    void saysWhatItTakesFromNowOnInOneSentence() {
        one.knows(
                one.target("trade", "2030").is("200").stated("base@2020:100"),
                one.told("trade", "2025").is("137"));
        assertThat(only().explanation().sentence().vi().replace('\u00a0', ' '))
                .isEqualTo("Mục tiêu 2030 là 200 triệu USD (HĐND tỉnh); số năm gần nhất, 2025, là 137 triệu USD; "
                        + "đường đều từ 100 năm 2020 (+7,18% mỗi năm) đòi 2025 có 141,42 triệu USD, "
                        + "còn kém 4,4% quãng đường: có nguy cơ; "
                        + "từ nay cần +7,86% mỗi năm trong 5 năm, năm 2026 phải có 147,77 triệu USD.");
        assertThat(only().explanation().sentence().en().replace('\u00a0', ' '))
                .isEqualTo("The goal for 2030 is 200 million USD (Provincial Council); the latest year, 2025, had 137 "
                        + "million USD; the even way from 100 in 2020 (+7.18% a year) asks 141.42 million USD in 2025, "
                        + "4.4% of the way behind: at risk; "
                        + "from now on it takes +7.86% a year for 5 years, 147.77 million USD in 2026.");
    }

    @Test
    void doesNotSayAPaceWithoutABaseThatTheDocumentStates() {
        one.knows(
                one.target("trade", "2030").is("200"), one.told("trade", "2024").is("137"));
        Horizon horizon = only();
        assertThat(horizon.status()).isEqualTo(Status.CANNOT_SAY);
        assertThat(horizon.ways().planned()).isEmpty();
        assertThat(horizon.explanation().sentence().vi())
                .contains(
                        "; văn bản không nêu mức gốc trước năm ấy nên chưa nói được tiến độ; từ nay cần +6,51% mỗi năm");
    }

    @Test
    void saysWhereTheGoalIsMetAlreadyAndWhereNoFigureIsKnown() {
        one.knows(
                one.target("trade", "2030").is("100"), one.told("trade", "2024").is("137"));
        assertThat(only().status()).isEqualTo(Status.ON_PACE);
        assertThat(only().explanation().sentence().en()).endsWith(", which meets the goal already.");
        BoardFixture other = new BoardFixture();
        other.knows(other.target("trade", "2030").is("100"));
        Horizon bare = new Horizons(other.ledger).list(2025, AsOf.LATEST).getFirst();
        assertThat(bare.status()).isEqualTo(Status.NO_FIGURE);
        assertThat(bare.explanation().sentence().vi()).endsWith("; chưa có số của năm nào.");
    }

    @Test
    void leavesOutTermsOfYearsAndTheYearItself() {
        one.knows(
                one.target("trade", "2021/2030").is("100"),
                one.target("trade", "2025").is("100"),
                one.target("trade", "2026").is("100"));
        assertThat(new Horizons(one.ledger).list(2025, AsOf.LATEST))
                .extracting(each -> each.target().period())
                .containsExactly(Period.year(2026));
    }

    @Test
    void leavesOutThePlanOfOneYear() {
        one.knows(one.target("trade", "2027").is("100").knownFrom("2026-01-02"));
        assertThat(new Horizons(one.ledger).list(2025, AsOf.LATEST)).isEmpty();
        one.knows(one.target("exports", "2027").is("100").knownFrom("2025-12-30"));
        assertThat(new Horizons(one.ledger).list(2025, AsOf.LATEST)).hasSize(1);
    }

    @Test
    void staysLongTermWhenItIsChangedInItsLastYears() {
        one.knows(
                one.target("trade", "2027").is("100"),
                one.target("trade", "2027").is("90").knownFrom("2026-01-02"));
        assertThat(only().target().figure().value()).isEqualByComparingTo("90");
    }

    @Test
    void saysThatOneYearIsLeftAndRoundsWhatWasComputed() {
        one.knows(
                one.target("export-share", "2026").is("60").stated("base@2020:40"),
                one.told("exports", "2025").is("1"),
                one.told("imports", "2025").is("2"));
        assertThat(only().explanation().sentence().vi().replace('\u00a0', ' '))
                .isEqualTo("Mục tiêu 2026 là 60% (HĐND tỉnh); số năm gần nhất, 2025, là 33,33%; "
                        + "đường đều từ 40 năm 2020 (+3,33 điểm % mỗi năm) đòi 2025 có 56,67%, "
                        + "còn kém 116,7% quãng đường: chậm tiến độ; "
                        + "chỉ còn năm 2026, cần +26,67 điểm % để có 60%.");
        assertThat(only().explanation().sentence().en().replace('\u00a0', ' '))
                .endsWith("only 2026 is left: it takes +26.67 percentage points to have 60%.");
    }

    @Test
    void isNoRouteToAYearThatIsNotLater() {
        assertThat(Route.of(
                        one.ledger.indicator(vn.cotmoc.model.Code.parse("trade")),
                        new Route.Start(2025, BigDecimal.ONE),
                        2025,
                        BigDecimal.TEN))
                .isEmpty();
    }
}
