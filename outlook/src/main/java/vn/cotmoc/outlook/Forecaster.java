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

    /// A forecast of so many periods after the last figure, or why there is none.
    /// @throws IllegalArgumentException where the horizon is not positive
    public Outlook forecast(Series series, int horizon) {
        if (horizon < 1) {
            throw new IllegalArgumentException("A horizon is 1 or more, found " + horizon + ".");
        }
        return switch (series.frequency()) {
            case YEAR -> forecast(series, horizon, LEAST_YEARS, 4, new Calibration.Prior(0.95, 0, 5, 1000));
            case QUARTER -> forecast(series, horizon, LEAST_QUARTERS, 6, new Calibration.Prior(1.1, 0.05, 8, 20));
            case MONTH -> forecast(series, horizon, LEAST_MONTHS, 15, new Calibration.Prior(1.03, 0.02, 8, 20));
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
        List<Quantiles> quantiles = calibration.quantiles(path, series.size());
        List<Expected> points = new ArrayList<>();
        for (int h = 0; h < horizon; h++) {
            points.add(new Expected(series.period(series.size() + h), quantiles.get(h)));
        }
        return new Forecast(path.name() + path.scale().suffix(), points, backTest, new Joint(path.covariance()));
    }
}
