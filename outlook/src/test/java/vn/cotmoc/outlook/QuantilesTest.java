package vn.cotmoc.outlook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class QuantilesTest {
    private static final double[] NORMAL = {-1.959964, -1.281552, -0.67449, 0, 0.67449, 1.281552, 1.959964};

    @Test
    void followsTheNormalDistributionBetweenAndBeyondTheSeven() {
        Quantiles quantiles = Quantiles.of(NORMAL);

        assertThat(quantiles.at(0.3)).isCloseTo(-0.5244, within(1e-4));
        assertThat(quantiles.at(0.999)).isCloseTo(3.0902, within(1e-4));
        assertThat(quantiles.probabilityAtMost(1)).isCloseTo(0.8413, within(1e-4));
        assertThat(quantiles.probabilityAtMost(-3)).isCloseTo(0.00135, within(1e-5));
        assertThat(quantiles.lower(0.8)).isCloseTo(-1.281552, within(1e-6));
        assertThat(quantiles.upper(0.95)).isCloseTo(1.959964, within(1e-6));
    }

    @Test
    void neverFallsWhateverItIsMadeOf() {
        for (long seed = 0; seed < 200; seed++) {
            Random random = new Random(seed);
            double[] values = random.doubles(7, -5, 5).toArray();
            Quantiles quantiles = Quantiles.of(values);
            double last = Double.NEGATIVE_INFINITY;
            for (double p = 0.001; p < 1; p += 0.001) {
                assertThat(quantiles.at(p)).as("seed %d, p %f", seed, p).isGreaterThanOrEqualTo(last - 1e-12);
                last = quantiles.at(p);
            }
        }
    }

    @Test
    void givesTheProbabilityOfWhatItGaveForAProbability() {
        for (long seed = 0; seed < 200; seed++) {
            double[] values = new Random(seed).doubles(7, 0, 100).sorted().toArray();
            Quantiles quantiles = Quantiles.of(values);
            for (double p : new double[] {0.01, 0.2, 0.5, 0.66, 0.99}) {
                assertThat(quantiles.probabilityAtMost(quantiles.at(p)))
                        .as("seed %d", seed)
                        .isCloseTo(p, within(1e-9));
            }
        }
    }

    @Test
    void isCertainOfAValueThatNeverVaries() {
        Quantiles quantiles = Quantiles.of(3, 3, 3, 3, 3, 3, 3);

        assertThat(quantiles.probabilityAtMost(2.9)).isZero();
        assertThat(quantiles.probabilityAtMost(3)).isOne();
        assertThat(quantiles.at(0.9)).isEqualTo(3);
    }

    @Test
    void knowsItsWayOverFlatParts() {
        Quantiles quantiles = Quantiles.of(0, 0, 0, 1, 2, 3, 4);

        assertThat(quantiles.probabilityAtMost(0)).isBetween(0.2, 0.3);
        assertThat(quantiles.probabilityAtMost(-1)).isLessThan(quantiles.probabilityAtMost(0));
        assertThat(quantiles.probabilityAtMost(1)).isCloseTo(0.5, within(1e-9));
    }

    @Test
    void areSevenFiniteNumbersAndAProbabilityIsNeitherNoneNorAll() {
        assertThatIllegalArgumentException().isThrownBy(() -> Quantiles.of(1, 2, 3));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quantiles.of(1, 2, 3, Double.NaN, 5, 6, 7))
                .withMessage("Seven finite quantiles are needed, found [1.0, 2.0, 3.0, NaN, 5.0, 6.0, 7.0]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quantiles.of(NORMAL).at(0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quantiles.of(NORMAL).at(1));
    }

    @Test
    void areEqualByTheirValues() {
        assertThat(Quantiles.of(NORMAL)).isEqualTo(Quantiles.of(NORMAL)).hasSameHashCodeAs(Quantiles.of(NORMAL));
        assertThat(Quantiles.of(NORMAL)).isNotEqualTo(Quantiles.of(NORMAL).map(value -> 2 * value));
        assertThat(Quantiles.of(1, 2, 3, 4, 5, 6, 7)).hasToString("[1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0]");
    }
}
