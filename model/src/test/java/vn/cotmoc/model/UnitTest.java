package vn.cotmoc.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitTest {
    private static Unit unit(String code, String dimension, String factor) {
        return new Unit(Code.parse(code), new LocalText(code, code), Code.parse(dimension), new BigDecimal(factor));
    }

    @ParameterizedTest
    @CsvSource({
        "1.5, 1000000000, 1000000, 1500",
        "5, 1000000000, 1000000, 5000",
        "1500, 1000000, 1000000000, 1.5",
        "1, 1, 1000000, 0.000001",
        "1, 1, 10000000, !",
        "1, 1, 3, !",
        "3, 1, 3, 1",
        "999999999999, 1000, 1, !",
        "0, 1000, 1, 0",
        "-2, 60, 1, -120"
    })
    void convertsExactlyOrNotAtAll(BigDecimal value, String from, String to, String expected) {
        Optional<BigDecimal> converted = unit("a", "d", from).convert(value, unit("b", "d", to));
        assertThat(converted)
                .isEqualTo(expected.equals("!") ? Optional.empty() : Optional.of(new BigDecimal(expected)));
    }

    @Test
    void returnsTheValueWhenConvertedForthAndBack() {
        Cases.each(random -> {
            Unit a = unit("a", "d", BigDecimal.TEN.pow(random.nextInt(10)).toString());
            Unit b = unit("b", "d", String.valueOf(1 + random.nextInt(5000)));
            BigDecimal value = Figure.normal(BigDecimal.valueOf(random.nextInt(1_000_000), random.nextInt(4)));
            a.convert(value, b)
                    .ifPresent(there -> assertThat(b.convert(there, a)).contains(value));
            assertThat(a.convert(value, a)).contains(value);
        });
    }

    @Test
    void doesNotConvertBetweenDimensions() {
        assertThat(unit("km", "length", "1000").convert(BigDecimal.ONE, unit("ha", "area", "10000")))
                .isEmpty();
    }

    @Test
    void isEqualWhateverTheZerosOfItsFactor() {
        assertThat(unit("a", "d", "1000.0")).isEqualTo(unit("a", "d", "1E+3"));
    }

    @ParameterizedTest
    @CsvSource({"0", "-1"})
    void needsAFactorAboveZero(String factor) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> unit("km", "length", factor))
                .withMessage("Unit km needs a factor above zero, found " + factor + ".");
    }
}
