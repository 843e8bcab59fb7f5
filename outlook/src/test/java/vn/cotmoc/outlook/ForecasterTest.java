package vn.cotmoc.outlook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.cotmoc.model.Frequency;
import vn.cotmoc.model.Period;
import vn.cotmoc.testkit.SimulatedSeries;

class ForecasterTest {
    private static double[] noise(int count, long seed) {
        return new Random(seed).doubles(count, 80, 120).toArray();
    }

    private static Outlook.Refused refused(Series series) {
        return (Outlook.Refused) new Forecaster().forecast(series, 3);
    }

    @Test
    void refusesWhatIsTooShortAndSaysWhatIsNeeded() {
        assertThat(refused(Examples.monthly(noise(23, 1))).why().vi())
                .isEqualTo("Chuỗi có 23 số, cần ít nhất 24 số để dự báo.");
        assertThat(refused(Examples.quarterly(noise(7, 1))).why().en())
                .isEqualTo("The series has 7 figures; a forecast needs at least 8.");
        assertThat(refused(Examples.yearly(1, 2, 3, 4)).code()).isEqualTo("CM-7002");
        assertThat(Examples.forecast(Examples.yearly(1, 2, 3, 4.5, 5), 1).points())
                .hasSize(1);
        assertThat(Examples.forecast(Examples.monthly(noise(24, 1)), 1)
                        .backTest()
                        .origins())
                .isPositive();
        assertThat(Examples.forecast(Examples.quarterly(noise(8, 1)), 1)
                        .backTest()
                        .origins())
                .isPositive();
    }

    @Test
    void refusesHalvesAndDays() {
        Series halves = Examples.series(new Period.Regular(Frequency.HALF, 80), noise(30, 1));
        Series days = Examples.series(Period.day(java.time.LocalDate.of(2024, 1, 1)), noise(30, 1));

        assertThat(refused(halves).code()).isEqualTo("CM-7001");
        assertThat(refused(days).why().vi()).isEqualTo("Chỉ dự báo được chuỗi tháng, quý hoặc năm.");
    }

    @Test
    void refusesMoreThanAThirdOfGaps() {
        double[] values = noise(12, 1);
        Arrays.fill(values, 2, 7, Double.NaN);

        assertThat(refused(Examples.yearly(values)).code()).isEqualTo("CM-7003");
        assertThat(refused(Examples.yearly(values)).why().en())
                .isEqualTo("The series lacks 5 of 12 periods, more than a third.");
        assertThatIllegalArgumentException().isThrownBy(() -> new Forecaster().forecast(Examples.passengers(), 0));
    }

    @Test
    void forecastsThePassengersAsTheyWentOn() {
        Forecast forecast = Examples.forecast(Examples.passengers().head(132), 12);

        long held = IntStream.range(0, 12)
                .filter(h -> {
                    Quantiles quantiles = forecast.points().get(h).quantiles();
                    double actual = Examples.PASSENGERS[132 + h];
                    return actual >= quantiles.lower(0.95) && actual <= quantiles.upper(0.95);
                })
                .count();
        // March 1960 fell below what any model of the first eleven years expects.
        assertThat(held).isEqualTo(11);
        assertThat(forecast.model()).startsWith("ARIMA(").endsWith(" + ETS + Theta log");
        assertThat(forecast.points().getFirst().period()).isEqualTo(Period.month(1960, 1));
        assertThat(forecast.backTest().origins()).isBetween(10, 12);
        assertThat(forecast.backTest().againstNaive().orElseThrow()).isLessThan(0.7);
        assertThat(forecast.backTest().mase().orElseThrow()).isBetween(0.2, 0.9);
        assertThat(forecast.backTest().line()).matches("mase 0\\.\\d\\d; cover80 0\\.\\d\\d; origins 1\\d");
    }

    @Test
    void saysTheSameTwice() {
        Forecast one = Examples.forecast(Examples.passengers(), 6);
        Forecast two = Examples.forecast(Examples.passengers(), 6);

        assertThat(one.points()).isEqualTo(two.points());
        assertThat(one.backTest()).isEqualTo(two.backTest());
        Period.Regular from = one.points().getFirst().period();
        assertThat(one.total(from, from.plus(5))).isEqualTo(two.total(from, from.plus(5)));
    }

    @Test
    void doesNotMindTheUnit() {
        for (Series series :
                new Series[] {Examples.passengers(), Examples.quarterly(noise(40, 3)), Examples.yearly(noise(12, 4))}) {
            Series thousands = Examples.series(series.first(), Examples.times(series.toArray(), 1000));
            Forecast one = Examples.forecast(series, 4);
            Forecast other = Examples.forecast(thousands, 4);
            for (int h = 0; h < 4; h++) {
                double[] expected =
                        Examples.times(one.points().get(h).quantiles().toArray(), 1000);
                double[] found = other.points().get(h).quantiles().toArray();
                for (int i = 0; i < 7; i++) {
                    assertThat(found[i]).isCloseTo(expected[i], within(Math.abs(expected[i]) * 1e-3));
                }
            }
            assertThat(other.backTest().mase().orElseThrow())
                    .isCloseTo(one.backTest().mase().orElseThrow(), within(1e-3));
        }
    }

    @Test
    void bridgesGaps() {
        double[] values = Examples.PASSENGERS.clone();
        for (int t : new int[] {20, 45, 46, 47, 90, 131}) {
            values[t] = Double.NaN;
        }
        Forecast whole = Examples.forecast(Examples.passengers(), 12);
        Forecast gaps = Examples.forecast(Examples.series(Period.month(1949, 1), values), 12);

        for (int h = 0; h < 12; h++) {
            double median = whole.points().get(h).quantiles().median();
            assertThat(gaps.points().get(h).quantiles().median()).isCloseTo(median, within(median * 0.04));
        }
    }

    @Test
    void staysWhereASeriesThatNeverChangedStands() {
        double[] values = new double[30];
        Arrays.fill(values, 65);
        Forecast forecast = Examples.forecast(Examples.monthly(values), 3);

        assertThat(forecast.model()).isEqualTo("constant");
        assertThat(forecast.points().get(2).quantiles()).isEqualTo(Quantiles.of(65, 65, 65, 65, 65, 65, 65));
        assertThat(forecast.backTest().mase()).isEmpty();
        assertThat(forecast.backTest().line()).isEqualTo("mase –; cover80 1.00; origins 7");
    }

    @Test
    void keepsCountsWithManyZerosAtZeroOrAbove() {
        double[] values = new double[60];
        Random random = new Random(5);
        Arrays.setAll(values, t -> random.nextInt(10) < 9 ? 0 : 1 + random.nextInt(3));
        Forecast forecast = Examples.forecast(Examples.monthly(values), 12);

        assertThat(forecast.model()).isEqualTo("Theta");
        assertThat(forecast.points())
                .allSatisfy(point -> assertThat(point.quantiles().at(0.001)).isGreaterThanOrEqualTo(0));
        assertThat(forecast.points().getLast().quantiles().median()).isLessThan(1);
    }

    @Test
    void followsWhatIsNegative() {
        double[] values = new double[60];
        Random random = new Random(6);
        Arrays.setAll(values, t -> -50 + 10 * Math.sin(t * Math.PI / 6) + random.nextGaussian());
        Forecast forecast = Examples.forecast(Examples.monthly(values), 12);

        for (int h = 0; h < 12; h++) {
            assertThat(forecast.points().get(h).quantiles().median())
                    .isCloseTo(-50 + 10 * Math.sin((60 + h) * Math.PI / 6), within(4.0));
        }
        assertThat(forecast.model()).doesNotContain(" log");
    }

    @Test
    void keepsSharesWithinTheirBounds() {
        double[] values = {88, 90, 91.5, 93, 94.2, 95, 96.1, 96.8, 97.9, 98.4};
        Forecast forecast = Examples.forecast(Examples.yearly(values).within(Series.Range.SHARE), 5);
        Forecast full = Examples.forecast(
                Examples.yearly(88, 90, 91.5, 93, 94.2, 95, 96.1, 99, 100, 100).within(Series.Range.SHARE), 5);

        assertThat(forecast.model()).isEqualTo("RW drift logit");
        assertThat(forecast.points()).allSatisfy(point -> {
            assertThat(point.quantiles().upper(0.95)).isLessThan(100);
            assertThat(point.quantiles().lower(0.95)).isPositive();
        });
        assertThat(full.points())
                .allSatisfy(point -> assertThat(point.quantiles().upper(0.95)).isLessThanOrEqualTo(100));
    }

    @Test
    void stepsDownTheLadderAsHistoryGetsShorter() {
        double[] values = Examples.PASSENGERS;

        assertThat(Examples.forecast(Examples.monthly(Arrays.copyOf(values, 36)), 3)
                        .model())
                .endsWith(" + ETS + Theta log");
        assertThat(Examples.forecast(Examples.monthly(Arrays.copyOf(values, 30)), 3)
                        .model())
                .isEqualTo("ARIMA(0,1,1)(0,1,1) + Theta log");
        assertThat(Examples.forecast(Examples.monthly(Arrays.copyOf(values, 25)), 3)
                        .model())
                .isEqualTo("seasonal RW drift log");
        assertThat(Examples.forecast(Examples.yearly(Arrays.copyOf(values, 6)), 3)
                        .model())
                .isEqualTo("RW drift log");
    }

    @Test
    void hasNoNumberForWhatRunsAway() {
        double[] values =
                IntStream.range(0, 8).mapToDouble(t -> Math.exp(8 * t)).toArray();
        Forecast forecast = Examples.forecast(Examples.yearly(values), 120);

        assertThat(forecast.points().getLast().quantiles().upper(0.95)).isFinite();
    }

    @Test
    void addsUpAYearWithItsMonthsMovingTogether() {
        Forecast forecast = Examples.forecast(Examples.passengers(), 12);
        Period.Regular first = forecast.points().getFirst().period();
        Quantiles total = forecast.total(first, first.plus(11));
        double medians = 0;
        double independent = 0;
        double together = 0;
        for (Expected point : forecast.points()) {
            double width = point.quantiles().upper(0.8) - point.quantiles().lower(0.8);
            medians += point.quantiles().median();
            independent += width * width;
            together += width;
        }
        double width = total.upper(0.8) - total.lower(0.8);

        assertThat(total.median()).isCloseTo(medians, within(medians * 0.02));
        assertThat(width).isBetween(Math.sqrt(independent) * 1.3, together);
        assertThat(forecast.total(first, first))
                .isEqualTo(forecast.points().getFirst().quantiles());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> forecast.total(first, first.plus(12)))
                .withMessage("The forecast does not reach 1962-01.");
        assertThatIllegalArgumentException().isThrownBy(() -> forecast.total(first.plus(2), first));
        assertThatIllegalArgumentException().isThrownBy(() -> forecast.total(Period.year(1961), Period.year(1961)));
    }

    @Test
    void holdsItsTotalAgainstTheVarianceOfAWalk() {
        // A walk without calibration worth speaking of: the sum of two steps has variance c11 + 2·c12 + c22.
        Joint joint = new Joint(new double[][] {{1, 1}, {1, 2}});
        Quantiles unit = Quantiles.of(-1.959964, -1.281552, -0.67449, 0, 0.67449, 1.281552, 1.959964);
        Quantiles wide = unit.map(value -> value * Math.sqrt(2));

        assertThat(joint.sum(0, java.util.List.of(unit, wide)).upper(0.8))
                .isCloseTo(1.281552 * Math.sqrt(5), within(0.09));
    }

    /// Series whose processes are known, from which the last values are held back.
    @Test
    void coversWhatItSaysOnSimulatedSeries() {
        for (int[] shape : new int[][] {{12, 84, 2}, {4, 48, 4}, {1, 15, 40}}) {
            int horizon = shape[0] == 1 ? 3 : shape[0];
            int within = 0;
            int all = 0;
            double error = 0;
            double naive = 0;
            for (SimulatedSeries each : SimulatedSeries.list(shape[0], shape[1], shape[2], 11)) {
                int cut = shape[1] - horizon;
                Period.Regular first = shape[0] == 12
                        ? Period.month(2010, 1)
                        : shape[0] == 4 ? new Period.Regular(Frequency.QUARTER, 160) : Period.year(2000);
                Series past = Examples.series(first, Arrays.copyOf(each.values(), cut));
                Forecast forecast = Examples.forecast(past, horizon);
                double unit = Arrays.stream(each.values(), 0, cut)
                        .map(Math::abs)
                        .average()
                        .orElseThrow();
                for (int h = 0; h < horizon; h++) {
                    Quantiles quantiles = forecast.points().get(h).quantiles();
                    double actual = each.values()[cut + h];
                    within += actual >= quantiles.lower(0.8) && actual <= quantiles.upper(0.8) ? 1 : 0;
                    all++;
                    error += Math.abs(actual - quantiles.median()) / unit;
                    naive += Math.abs(actual - each.values()[cut - shape[0] + h % shape[0]]) / unit;
                }
            }
            assertThat((double) within / all)
                    .as("coverage, %d a year", shape[0])
                    .isBetween(0.74, 0.86);
            assertThat(error / naive)
                    .as("against seasonal-naïve, %d a year", shape[0])
                    .isLessThan(0.95);
        }
    }
}
