package vn.cotmoc.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How often right figures are doubted, and how often wrong ones are found, in simulated yearly series: random walks
/// with drift on the log scale, with steps of Student's t with four degrees of freedom, which jump as real ones do.
class FalseAlarmTest {
    private static final int SERIES = 4000;

    private static double[] walk(Random random, int size, double spread) {
        double[] values = new double[size];
        double log = Math.log(1000);
        for (int i = 0; i < size; i++) {
            values[i] = Math.round(Math.exp(log) * 100) / 100.0;
            double squares = 0;
            for (int k = 0; k < 4; k++) {
                double z = random.nextGaussian();
                squares += z * z;
            }
            log += 0.05 + spread * random.nextGaussian() / Math.sqrt(squares / 4);
        }
        return values;
    }

    private static double share(int size, double spread, double factor) {
        Random random = new Random(20250101L + size);
        int doubted = 0;
        for (int i = 0; i < SERIES; i++) {
            double[] values = walk(random, size, spread);
            double stated = values[size - 1] * factor;
            Expectation expected = Expectation.ofSteps(Arrays.copyOf(values, size - 1), 1, Scale.LOG, 0.01);
            doubted += Verdict.of(stated, 0, expected).isDoubted() ? 1 : 0;
        }
        return (double) doubted / SERIES;
    }

    @ParameterizedTest(name = "steps of {0}, {1} years")
    @CsvSource({"0.03, 5", "0.03, 12", "0.1, 5", "0.1, 12", "0.2, 5", "0.2, 8", "0.4, 5", "0.4, 12"})
    void doubtsAtMostOneRightFigureInAHundred(double spread, int size) {
        assertThat(share(size, spread, 1)).isLessThan(0.01);
    }

    @ParameterizedTest(name = "steps of {0}, {1} years, times {2}: at least {3}")
    @CsvSource({
        "0.03, 5, 10, 0.99",
        "0.03, 5, 0.1, 0.99",
        "0.1, 5, 10, 0.80",
        "0.1, 8, 0.1, 0.95",
        "0.1, 5, 100, 0.98",
        "0.1, 5, 1000, 0.99",
        "0.1, 5, 0.001, 0.99",
        "0.1, 5, -1, 0.97",
        "0.2, 8, 100, 0.95",
        "0.2, 8, 0.01, 0.95",
        "0.4, 12, 1000, 0.95"
    })
    void findsSlipsThatTheHistoryCanTell(double spread, int size, double factor, double atLeast) {
        assertThat(share(size, spread, factor)).isGreaterThanOrEqualTo(atLeast);
    }
}
