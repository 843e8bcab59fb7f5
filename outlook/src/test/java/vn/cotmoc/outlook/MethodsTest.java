package vn.cotmoc.outlook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class MethodsTest {
    @Test
    void walksWithTheMeanChangeAndTheErrorOfIt() {
        // Changes 1, 3, 2, 2: mean 2, squares 1 + 1 + 0 + 0 over 3 degrees.
        Path path = Walk.forecast(new double[] {10, 11, 14, 16, 18}, Scale.LEVEL, 1, 3);

        assertThat(path.middle()).containsExactly(new double[] {20, 22, 24}, within(1e-12));
        assertThat(path.degrees()).isEqualTo(3);
        assertThat(path.covariance()[0][0]).isCloseTo(2 / 3.0 * (1 + 1 / 4.0), within(1e-12));
        assertThat(path.covariance()[2][2]).isCloseTo(2 / 3.0 * (3 + 9 / 4.0), within(1e-12));
        assertThat(path.covariance()[0][2]).isCloseTo(2 / 3.0 * (1 + 3 / 4.0), within(1e-12));
        assertThat(path.name()).isEqualTo("RW drift");
    }

    @Test
    void walksOverGapsInSeveralSteps() {
        Path path = Walk.forecast(new double[] {10, Double.NaN, 14, 16, 18}, Scale.LEVEL, 1, 1);

        assertThat(path.middle()).containsExactly(new double[] {20}, within(1e-12));
        assertThat(path.covariance()[0][0]).isCloseTo(0, within(1e-12));
        assertThat(path.degrees()).isEqualTo(2);
    }

    @Test
    void walksFromTheSamePlaceOfTheYearBefore() {
        double[] y = {1, 5, 2, 8, 2, 6, 3, 9, 3, 7, 4, 10};
        Path path = Walk.forecast(y, Scale.LEVEL, 4, 6);

        assertThat(path.middle()).containsExactly(new double[] {4, 8, 5, 11, 5, 9}, within(1e-12));
        assertThat(path.name()).isEqualTo("seasonal RW drift");
    }

    @Test
    void weighsShocksAsAnIntegratedProcessDoes() {
        double[] walk = Covariance.weights(new double[] {1, -1}, new double[] {1}, 4);
        double[] average = Covariance.weights(new double[] {1, -1}, new double[] {1, -0.6}, 4);

        assertThat(walk).containsExactly(new double[] {1, 1, 1, 1}, within(1e-12));
        assertThat(average).containsExactly(new double[] {1, 0.4, 0.4, 0.4}, within(1e-12));
        assertThat(Covariance.ofWeights(walk, 2, 3)[1][2]).isCloseTo(4, within(1e-12));
    }

    @Test
    void findsTheLeastOfABowl() {
        double[] found = Simplex.least(
                at -> Math.pow(at[0] - 3, 2) + 10 * Math.pow(at[1] + 1, 2) + Math.pow(at[0] * at[1] + 3, 2),
                new double[] {0, 0},
                1,
                500);

        assertThat(found).containsExactly(new double[] {3, -1}, within(1e-3));
    }

    @Test
    void findsTheSeasonOfATrend() {
        double[] pattern = {3, -1, -4, 2};
        double[] y = new double[24];
        Arrays.setAll(y, t -> 10 + 0.5 * t + pattern[t % 4]);

        assertThat(Seasonality.pattern(y, 4)).containsExactly(pattern, within(1e-9));
        assertThat(Seasonality.isSeasonal(y, 4)).isTrue();
        assertThat(Seasonality.isSeasonal(new double[24], 4)).isFalse();
        assertThat(Seasonality.line(new double[] {1, 3, 5})).containsExactly(new double[] {1, 2}, within(1e-12));
    }

    @Test
    void smoothsATrendWithASeasonOnwards() {
        double[] pattern = {3, -1, -4, 2};
        double[] y = new double[40];
        Arrays.setAll(y, t -> 10 + 0.5 * t + pattern[t % 4]);

        double[] smoothed = Smoothing.forecast(y, 4, 4);
        double[] theta = Theta.forecast(y, Scale.LEVEL, 4, 4).middle();

        for (int h = 0; h < 4; h++) {
            double onwards = 10 + 0.5 * (40 + h) + pattern[h];
            assertThat(smoothed[h]).isCloseTo(onwards, within(0.3));
            // Theta follows half of the trend.
            assertThat(theta[h]).isCloseTo(onwards, within(1.2));
        }
    }

    @Test
    void fillsGapsOnTheLineBetweenNeighboursSeasonApart() {
        double[] pattern = {3, -1, -4, 2};
        double[] y = new double[24];
        Arrays.setAll(y, t -> 10 + 0.5 * t + pattern[t % 4]);
        double whole = y[10];
        y[10] = Double.NaN;

        assertThat(Gaps.filled(y, 4)[10]).isCloseTo(whole, within(0.2));
        assertThat(Gaps.filled(new double[] {1, Double.NaN, Double.NaN, 4}, 1))
                .containsExactly(new double[] {1, 2, 3, 4}, within(1e-12));
    }

    @Test
    void choosesLogForThePositiveAndLogitForShares() {
        assertThat(Scale.of(new double[] {1, 2}, Series.Range.FREE)).isEqualTo(Scale.LOG);
        assertThat(Scale.of(new double[] {0, 2}, Series.Range.FREE)).isEqualTo(Scale.LEVEL);
        assertThat(Scale.of(new double[] {Double.NaN, 2, -3}, Series.Range.FREE))
                .isEqualTo(Scale.LEVEL);
        assertThat(Scale.of(new double[] {40, 99}, Series.Range.SHARE)).isEqualTo(Scale.LOGIT);
        assertThat(Scale.of(new double[] {40, 100}, Series.Range.SHARE)).isEqualTo(Scale.LEVEL);
        for (Scale scale : Scale.values()) {
            assertThat(scale.from(scale.to(37.5))).isCloseTo(37.5, within(1e-9));
        }
    }

    @Test
    void findsTheModelOfThePassengersAndTheirOutliers() {
        Path path = Tramo.forecast(Examples.passengers(), 12).orElseThrow();

        assertThat(path.name()).isEqualTo("ARIMA(0,1,0)(0,1,1) AO@1951-05 AO@1954-02");
        assertThat(path.scale()).isEqualTo(Scale.LOG);
        assertThat(Math.exp(path.middle()[0])).isCloseTo(443.0, within(1.0));
        assertThat(Math.exp(path.middle()[11])).isCloseTo(476.9, within(4.0));
        assertThat(path.spread(0)).isCloseTo(13.4 / 443, within(0.001));
        assertThat(path.spread(11)).isCloseTo(50.2 / 476.9, within(0.005));
    }

    @Test
    void estimatesTheAirlineModelOnThePassengers() {
        double[] y = Arrays.stream(Examples.PASSENGERS).map(Math::log).toArray();
        Path path = Airline.forecast(y, Scale.LOG, 12, 12).orElseThrow();

        // R: arima(log(AirPassengers), c(0,1,1), list(order = c(0,1,1))) forecasts 450.4 and 477.2, first error 0.0367.
        assertThat(Math.exp(path.middle()[0])).isCloseTo(450.4, within(0.5));
        assertThat(Math.exp(path.middle()[11])).isCloseTo(477.2, within(0.5));
        assertThat(path.spread(0)).isCloseTo(0.0367, within(0.001));
    }
}
