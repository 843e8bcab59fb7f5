package vn.cotmoc.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ComparisonTest {

    @Test
    void printsWhatItReads() {
        Cases.each(random -> {
            var comparison = new Comparison(
                    Cases.oneOf(random, Comparison.Kind.values()),
                    BigDecimal.valueOf(random.nextInt(), random.nextInt(7)),
                    random.nextBoolean() ? Optional.empty() : Optional.of(Code.parse("tw-" + random.nextInt(9))),
                    Cases.oneOf(random, Comparison.Certainty.values()));
            assertThat(Comparison.parse(comparison.toString())).isEqualTo(comparison);
        });
    }

    @ParameterizedTest
    @CsvSource({
        "yoy:+30, yoy:30",
        "mom:-8.20, mom:-8.2",
        "vs_plan@tw:80.6, vs_plan@tw:80.6",
        "vs_plan:132~, vs_plan:132~",
        "of:181, of:181",
        "rank_of:63?, rank_of:63?",
        "yoy:0.000, yoy:0"
    })
    void readsWhatASourceStates(String text, String canonical) {
        assertThat(Comparison.parse(text)).hasToString(canonical);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yoy",
                "yoy:",
                "yoy:30%",
                "yoy:1,5",
                "yoy:1.2345678",
                "YOY:3",
                "qoq:3",
                "yoy:3~?",
                "vs_plan@-tw:3",
                "yoy:.5"
            })
    void saysHowAComparisonIsWritten(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Comparison.parse(text))
                .withMessage("\"" + text
                        + "\" is not a stated comparison; write yoy:+30, mom:+8.2, vs_plan:132, vs_plan@tw:80.6, of:181 "
                        + "or rank_of:63, with ~ behind a hedged number and ? behind one of several readings.");
    }

    @Test
    void readsSeveralJoinedBySemicolons() {
        assertThat(Comparison.parseAll("yoy:+30; vs_plan:132~;"))
                .extracting(Comparison::toString)
                .containsExactly("yoy:30", "vs_plan:132~");
        assertThat(Comparison.parseAll(" ")).isEmpty();
    }
}
