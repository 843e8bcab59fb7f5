package vn.cotmoc.goals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.cotmoc.goals.Reply.Fit;
import vn.cotmoc.ledger.AsOf;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Period;
import vn.cotmoc.testkit.Province;

class RepliesTest {
    private final BoardFixture one = new BoardFixture();

    private Reply ask(String indicator, String period, boolean toItsEnd) {
        return ask(indicator, Optional.of(Period.parse(period)), toItsEnd, Optional.empty());
    }

    private Reply ask(String indicator, Optional<Period> period, boolean toItsEnd, Optional<Period> against) {
        return new Replies(one.ledger)
                .reply(
                        new Replies.Question(Code.parse(indicator), Province.ROOT, period, toItsEnd, against),
                        AsOf.LATEST);
    }

    private static String told(Reply reply) {
        return reply.fit() + " "
                + reply.figure().map(shown -> shown.period() + " " + shown.id()).orElse("-");
    }

    @Test
    void answersWithTheVeryPeriodItsPlanAndItsBase() {
        one.knows(
                one.told("trade", "2024").is("120"),
                one.told("trade", "2023").is("100"),
                one.target("trade", "2024").is("80"));

        Reply reply = ask("trade", "2024", false);

        assertThat(told(reply)).isEqualTo("ASKED 2024 f1");
        assertThat(reply.plans().getFirst().explanation().sentence().vi())
                .startsWith("Chỉ tiêu 2024 của ")
                .contains("= 150%");
        assertThat(reply.change().orElseThrow().amount())
                .isInstanceOfSatisfying(
                        Figure.Known.class, known -> assertThat(known.value()).isEqualByComparingTo("20"));
        assertThat(reply.without()).isEmpty();
    }

    @Test
    void takesTheNewestWhereNoPeriodIsAskedFor() {
        one.knows(
                one.told("trade", "2023").is("100"),
                one.told("trade", "2024-11").is("9"),
                one.told("trade", "2024/P9M").is("80"));

        assertThat(told(ask("trade", Optional.empty(), false, Optional.empty())))
                .isEqualTo("NEWEST 2024/P9M f3");
    }

    @Test
    void saysThatAFigureIsOfAPartOfTheYear() {
        one.knows(
                one.told("trade", "2024/P9M").is("80"),
                one.target("trade", "2024").is("100"));

        Reply reply = ask("trade", "2024", false);

        assertThat(told(reply)).isEqualTo("PART 2024/P9M f1");
        assertThat(reply.plans().getFirst().explanation().sentence().vi()).contains("= 80%; mới là số của ");
    }

    @Test
    void readsByTheEndOfAMonthAsSinceJanuaryForWhatRuns() {
        one.knows(
                one.told("trade", "2024-06").is("9"),
                one.told("trade", "2024-H1").is("50"));

        assertThat(told(ask("trade", "2024-06", true))).isEqualTo("ASKED 2024-H1 f2");
        assertThat(told(ask("trade", "2024-06", false))).isEqualTo("ASKED 2024-06 f1");
    }

    @Test
    void takesWhatStoodLastBeforeADay() {
        one.knows(
                one.told("ntm-communes", "2024-03-31").is("90"),
                one.told("ntm-communes", "2024-12-31").is("96"));

        assertThat(told(ask("ntm-communes", "2024-06-30", true))).isEqualTo("BEFORE 2024-03-31 f1");
    }

    @Test
    void holdsAFigureOfAnotherTimeAgainstNothing() {
        one.knows(
                one.told("trade", "2023").is("100"), one.target("trade", "2026").is("200"));

        Reply reply = ask("trade", "2026", false);

        assertThat(told(reply)).isEqualTo("OTHER 2023 f1");
        assertThat(reply.change()).isEmpty();
        assertThat(reply.plans().getFirst().percent()).isInstanceOf(Figure.Absent.class);
        assertThat(reply.plans().getFirst().explanation().sentence().vi())
                .startsWith("Chỉ tiêu 2026 của ")
                .doesNotContain("÷");
    }

    @Test
    void comparesWithThePeriodThatIsAskedFor() {
        one.knows(one.told("trade", "2024").is("120"), one.told("trade", "2021").is("60"));

        Reply reply = ask("trade", Optional.of(Period.parse("2024")), false, Optional.of(Period.parse("2021")));

        assertThat(reply.change().orElseThrow().base().period()).hasToString("2021");
        assertThat(ask("trade", "2024", false).without()).contains(Period.parse("2023"));
    }

    @Test
    void hasNothingToSayOfAPlaceWithoutFigures() {
        assertThat(told(ask("trade", "2024", false))).isEqualTo("NONE -");
        assertThat(ask("trade", "2024", false).fit()).isEqualTo(Fit.NONE);
    }
}
