package vn.cotmoc.outlook;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.apache.commons.statistics.distribution.TDistribution;
import vn.cotmoc.model.LocalText;

/// Makes forecasts. Holds no state, so one may serve every thread; the same series gives the same forecast.
public final class Forecaster {
    /// The least number of yearly figures for a forecast.
    public static final int LEAST_YEARS = 5;

    /// A forecast of so many periods after the last figure, or why there is none.
    /// @throws IllegalArgumentException where the horizon is not positive
    public Outlook forecast(Series series, int horizon) {
        if (horizon < 1) {
            throw new IllegalArgumentException("A horizon is 1 or more, found " + horizon + ".");
        }
        if (series.known() < LEAST_YEARS) {
            return new Outlook.Refused(
                    "CM-7002",
                    new LocalText(
                            "Chuỗi có " + series.known() + " số, cần ít nhất " + LEAST_YEARS + " số để dự báo.",
                            "The series has " + series.known() + " figures; a forecast needs at least " + LEAST_YEARS
                                    + "."));
        }
        return walk(series, horizon);
    }

    private static Forecast walk(Series series, int horizon) {
        double[] all = series.toArray();
        Scale scale = Scale.of(all, series.range());
        double[] y = scale.to(all);
        int n = y.length;
        double drift = (y[n - 1] - y[0]) / (n - 1);
        double squares = 0;
        int steps = 0;
        int last = 0;
        for (int i = 1; i < n; i++) {
            if (!Double.isNaN(y[i])) {
                double change = y[i] - y[last] - drift * (i - last);
                squares += change * change / (i - last);
                last = i;
                steps++;
            }
        }
        double variance = squares / Math.max(1, steps - 1);
        TDistribution t = TDistribution.of(Math.max(1, steps - 1));
        double[][] covariance = new double[horizon][horizon];
        List<Expected> points = new ArrayList<>();
        for (int h = 1; h <= horizon; h++) {
            for (int k = 1; k <= horizon; k++) {
                covariance[h - 1][k - 1] = variance * (Math.min(h, k) + (double) h * k / (n - 1));
            }
            double middle = y[n - 1] + drift * h;
            double spread = Math.sqrt(covariance[h - 1][h - 1]);
            points.add(new Expected(
                    series.period(n + h - 1),
                    Quantiles.of(Quantiles.PROBABILITIES.stream()
                            .mapToDouble(p -> scale.from(middle + spread * t.inverseCumulativeProbability(p)))
                            .toArray())));
        }
        BackTest none =
                new BackTest(0, 0, OptionalDouble.empty(), OptionalDouble.empty(), new BackTest.Coverage(0, 0, 0));
        return new Forecast("RW drift" + scale.suffix(), points, none, new Joint(covariance));
    }
}
