package vn.cotmoc.outlook;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cotmoc.ledger.FigureId;
import vn.cotmoc.ledger.Query;
import vn.cotmoc.ledger.Statement;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Frequency;
import vn.cotmoc.model.Indicator;
import vn.cotmoc.model.Period;
import vn.cotmoc.testkit.SimulatedSeries;

/// How often right figures are doubted, and how often wrong ones are found, in simulated series; the first of them
/// are random walks with drift on the log scale, with steps of Student's t with four degrees of freedom, which jump
/// as real ones do.
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

    @ParameterizedTest(name = "{1} values, {0} a year, {2} of each process")
    @CsvSource({"12, 36, 20", "12, 60, 4", "4, 12, 20", "4, 24, 4", "1, 6, 20", "1, 12, 20"})
    void doubtsHardlyAnyRightFigureOfSevenProcessesAndFindsTheSlips(int cycle, int size, int each) {
        List<SimulatedSeries> all = SimulatedSeries.list(cycle, size, each, 77);
        List<SimulatedSeries> levels = all.stream()
                .filter(series -> !series.name().startsWith("counts"))
                .toList();

        assertThat(doubted(all, 1)).isLessThanOrEqualTo(0.01);
        assertThat(doubted(levels, 10)).isGreaterThanOrEqualTo(0.97);
        assertThat(doubted(levels, 0.1)).isGreaterThanOrEqualTo(0.95);
        assertThat(doubted(all, 1000)).isGreaterThanOrEqualTo(0.95);
    }

    /// The share of the series whose last figure, times the factor, is doubted.
    private static double doubted(List<SimulatedSeries> all, double factor) {
        return all.stream()
                .mapToDouble(each -> isDoubted(each, factor) ? 1 : 0)
                .average()
                .orElseThrow();
    }

    private static boolean isDoubted(SimulatedSeries series, double factor) {
        OutlookFixture one = new OutlookFixture();
        one.knows(one.told("trade", "2020").is("1"));
        Statement statement =
                one.ledger.statements(Query.of(Code.parse("trade"))).getFirst();
        Frequency frequency =
                series.cycle() == 12 ? Frequency.MONTH : series.cycle() == 4 ? Frequency.QUARTER : Frequency.YEAR;
        Period.Regular first = Period.year(2000).split(frequency).getFirst();
        SortedMap<Period.Regular, Point> points = new TreeMap<>(Period.BY_TIME);
        for (int i = 0; i < series.values().length; i++) {
            double value = series.values()[i] * (i == series.values().length - 1 ? factor : 1);
            points.put(
                    first.plus(i),
                    Point.of(new Reading(
                            first.plus(i),
                            BigDecimal.valueOf(Math.round(value * 100), 2),
                            true,
                            new Reading.Origin(new FigureId.Recorded(i + 1L), 1, Optional.of(statement)))));
        }
        Indicator indicator = one.ledger.indicator(Code.parse("trade"));
        return Examination.examine(LedgerSeries.of(OutlookFixture.id("trade"), indicator, points), indicator)
                .orElseThrow()
                .verdict()
                .isDoubted();
    }
}
