package vn.cotmoc.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cotmoc.model.Language;

class ScaleTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0     | 10    | 5 | 0 2 4 6 8 10
            0     | 1     | 4 | 0,00 0,25 0,50 0,75 1,00
            78.4  | 95    | 5 | 75 80 85 90 95
            -1.4  | 11.2  | 5 | −5 0 5 10 15
            2666  | 15500 | 5 | 0 5.000 10.000 15.000 20.000
            7     | 7     | 4 | 6,0 6,5 7,0 7,5 8,0
            0     | 0     | 4 | −1,0 −0,5 0,0 0,5 1,0
            """)
    void putsTicksAtRoundNumbers(BigDecimal low, BigDecimal high, int most, String ticks) {
        Scale scale = Scale.covering(low, high, most);
        assertThat(scale.ticks().stream().map(tick -> scale.label(tick, Language.VI)))
                .containsExactly(ticks.split(" "));
    }

    @Test
    void enclosesTheValuesWithFewStrictlyIncreasingTicksOfDistinctLabels() {
        for (long seed = 0; seed < 3000; seed++) {
            Random random = new Random(seed);
            BigDecimal low = number(random);
            BigDecimal high = low.add(number(random).abs());
            int most = 2 + random.nextInt(9);
            Scale scale = Scale.covering(low, high, most);
            List<BigDecimal> ticks = scale.ticks();
            String seen = "seed " + seed + ": " + low + ".." + high + " gives " + ticks;
            assertThat(ticks.getFirst()).as(seen).isLessThanOrEqualTo(low);
            assertThat(ticks.getLast()).as(seen).isGreaterThanOrEqualTo(high);
            assertThat(ticks.size()).as(seen).isBetween(2, most + 1);
            assertThat(ticks).as(seen).isSorted().doesNotHaveDuplicates();
            assertThat(ticks.stream()
                            .map(tick -> scale.label(tick, Language.EN))
                            .distinct())
                    .as(seen)
                    .hasSameSizeAs(ticks);
            assertThat(scale.step().stripTrailingZeros().unscaledValue().intValue())
                    .as(seen)
                    .isIn(1, 2, 25, 5);
        }
    }

    @Test
    void startsBarsAtZeroAndLinesNearIt() {
        assertThat(Scale.fromZero(new BigDecimal("88"), new BigDecimal("97"), 5).first())
                .isZero();
        assertThat(Scale.forLines(new BigDecimal("30"), new BigDecimal("97"), 5).first())
                .isZero();
        assertThat(Scale.forLines(new BigDecimal("88"), new BigDecimal("97"), 5).first())
                .isEqualByComparingTo("88");
    }

    private static BigDecimal number(Random random) {
        return BigDecimal.valueOf(random.nextLong(-999_999, 1_000_000), random.nextInt(7))
                .scaleByPowerOfTen(random.nextInt(4));
    }
}
