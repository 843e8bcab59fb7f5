package vn.cotmoc.outlook;

import java.util.ArrayList;
import java.util.List;
import vn.cotmoc.model.LocalText;

/// Makes forecasts. Holds no state, so one may serve every thread; the same series gives the same forecast.
public final class Forecaster {
    /// The least number of yearly figures for a forecast.
    public static final int LEAST_YEARS = 5;
    /// The least number of quarterly figures.
    public static final int LEAST_QUARTERS = 8;
    /// The least number of monthly figures.
    public static final int LEAST_MONTHS = 24;

    /// What the first origin of a back-test sees at least.
    private static final int FIRST_YEARS = 4;

    private static final int FIRST_QUARTERS = 6;
    private static final int FIRST_MONTHS = 15;

    /// Found on the series of the benchmark `outlook`, whose logs hold the coverage that they give. Models chosen
    /// from the data state too narrow spreads, more so from fewer values; the plain walk of yearly figures states
    /// them right.
    private static final Calibration.Prior MONTHLY = new Calibration.Prior(1.03, 0.02, 8, 20);

    private static final Calibration.Prior QUARTERLY = new Calibration.Prior(1.1, 0.05, 8, 20);
    private static final Calibration.Prior YEARLY = new Calibration.Prior(0.85, 0, 3, 1000);

    /// A forecast of so many periods after the last figure, or why there is none.
    /// @throws IllegalArgumentException where the horizon is not positive
    public Outlook forecast(Series series, int horizon) {
        if (horizon < 1) {
            throw new IllegalArgumentException("A horizon is 1 or more, found " + horizon + ".");
        }
        return switch (series.frequency()) {
            case YEAR -> forecast(series, horizon, LEAST_YEARS, FIRST_YEARS, YEARLY);
            case QUARTER -> forecast(series, horizon, LEAST_QUARTERS, FIRST_QUARTERS, QUARTERLY);
            case MONTH -> forecast(series, horizon, LEAST_MONTHS, FIRST_MONTHS, MONTHLY);
            case HALF, DAY ->
                new Outlook.Refused(
                        "CM-7001",
                        new LocalText(
                                "Chỉ dự báo được chuỗi tháng, quý hoặc năm.",
                                "Only monthly, quarterly and yearly series can be forecast."));
        };
    }

    private static Outlook forecast(Series series, int horizon, int least, int leastBack, Calibration.Prior prior) {
        int known = series.known();
        if (known < least) {
            return new Outlook.Refused(
                    "CM-7002",
                    new LocalText(
                            "Chuỗi có " + known + " số, cần ít nhất " + least + " số để dự báo.",
                            "The series has " + known + " figures; a forecast needs at least " + least + "."));
        }
        if (known * 3 < series.size() * 2) {
            return new Outlook.Refused(
                    "CM-7003",
                    new LocalText(
                            "Chuỗi thiếu " + (series.size() - known) + " trên " + series.size()
                                    + " kỳ, quá một phần ba.",
                            "The series lacks " + (series.size() - known) + " of " + series.size()
                                    + " periods, more than a third."));
        }
        Calibration calibration = new Calibration(prior, series.frequency().perYear());
        BackTest backTest = Trial.run(series, horizon, leastBack, calibration);
        Path path = Ladder.climb(series, horizon);
        List<Quantiles> quantiles = calibration.quantiles(path, series.size(), Limits.of(series));
        List<Expected> points = new ArrayList<>();
        for (int h = 0; h < horizon; h++) {
            points.add(new Expected(series.period(series.size() + h), quantiles.get(h)));
        }
        return new Forecast(path.name() + path.scale().suffix(), points, backTest, new Joint(path.covariance()));
    }
}
