package vn.cotmoc.outlook;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Frequency;
import vn.cotmoc.model.Indicator;
import vn.cotmoc.model.LocalText;
import vn.cotmoc.model.Period;

/// Makes the outlook of one series from its readings. What comes out is rounded as the indicator is shown.
record Computation(SeriesId id, Indicator indicator, List<Reading> readings) {
    /// The version of the method as a whole; it rises when the same figures may give other numbers.
    static final int ENGINE = 1;

    static final String NO_SERIES = "CM-7201";
    static final String NO_PERIODS = "CM-7202";
    static final String TOO_LARGE = "CM-7204";

    Projection run(Forecaster forecaster, Choice.Horizon horizon) {
        Indicator.Kind kind = indicator.nature().kind();
        if (kind == Indicator.Kind.RANK || kind == Indicator.Kind.EVENT) {
            return none(NO_SERIES, noSeries(kind));
        }
        Optional<Choice> choice = Choice.of(LedgerSeries.list(id, indicator, readings), forecaster, horizon);
        if (choice.isEmpty()) {
            return none(
                    NO_PERIODS,
                    new LocalText(
                            "Không có số theo tháng, quý hoặc năm để dự báo.",
                            "No monthly, quarterly or yearly figures to make a forecast from."));
        }
        LedgerSeries series = choice.get().series();
        return switch (choice.get().outlook()) {
            case Outlook.Refused(String code, LocalText why) -> none(code, why);
            case Forecast forecast -> made(series, forecast);
        };
    }

    private static LocalText noSeries(Indicator.Kind kind) {
        return kind == Indicator.Kind.RANK
                ? new LocalText(
                        "Thứ hạng tuỳ thuộc các tỉnh khác nên không dự báo.",
                        "A rank depends on the others, so it is not forecast.")
                : new LocalText(
                        "Chỉ tiêu chỉ xảy ra một lần, không có chuỗi để dự báo.",
                        "It happens once, so there is no series to forecast.");
    }

    private Projection made(LedgerSeries series, Forecast forecast) {
        Optional<PartOfYear> part = partOfYear(series);
        List<Expected> points =
                part.map(each -> withYear(forecast.points(), each)).orElse(forecast.points());
        YearEnd end = YearEnd.of(indicator.nature().kind(), series, forecast, flows());
        List<Expected> years = rounded(end.years());
        List<Expected> ahead = rounded(points);
        if (ahead.isEmpty() || !fits(ahead) || !fits(years)) {
            return none(
                    TOO_LARGE,
                    new LocalText(
                            "Khoảng dự báo rộng đến mức vượt giới hạn của sổ, nên không có giá trị.",
                            "The interval is wider than the ledger can hold, so it is worth nothing."));
        }
        String model = part.filter(PartOfYear::isEnough)
                .map(each -> forecast.model() + " + " + each.part().period() + " × "
                        + each.ratios().size() + " năm")
                .orElse(forecast.model());
        return new Projection.Made(
                id,
                new Basis(model, data(series), ENGINE),
                ahead,
                years,
                part.filter(each -> !each.isEnough()).map(PartOfYear::refusal).or(end::without),
                track(forecast.backTest()));
    }

    private static Projection.Track track(BackTest test) {
        return new Projection.Track(test.origins(), test.mase(), test.coverage().of80());
    }

    /// What an outlook of the series rests on, so that it can be told whether a recorded one is still the newest.
    Basis.Data data(LedgerSeries series) {
        return new Basis.Data(
                series.series().first(),
                partOfYear(series).<Period>map(each -> each.part().period()).orElse(series.last()),
                series.series().known(),
                readings.stream()
                        .mapToLong(reading -> reading.origin().revision())
                        .max()
                        .orElse(0));
    }

    /// Whether a recorded outlook that rests on this would come out again.
    boolean isNewest(Basis recorded) {
        return recorded.engine() == ENGINE
                && LedgerSeries.list(id, indicator, readings).stream()
                        .anyMatch(series -> data(series).equals(recorded.data()));
    }

    private Optional<Flows> flows() {
        return indicator.nature().kind() == Indicator.Kind.FLOW ? Optional.of(new Flows(readings)) : Optional.empty();
    }

    private Optional<PartOfYear> partOfYear(LedgerSeries series) {
        return series.series().frequency() == Frequency.YEAR
                ? flows().flatMap(flows -> PartOfYear.find(flows, series.points()))
                : Optional.empty();
    }

    /// The running year as its known part makes it; left out where the part is known and too few years tell how.
    private static List<Expected> withYear(List<Expected> points, PartOfYear part) {
        List<Expected> all = new ArrayList<>();
        for (Expected point : points) {
            if (!point.period().equals(part.year())) {
                all.add(point);
            } else if (part.isEnough()) {
                all.add(new Expected(point.period(), part.quantiles()));
            }
        }
        return all;
    }

    private List<Expected> rounded(List<Expected> all) {
        int decimals = indicator.nature().decimals();
        return all.stream()
                .map(each -> new Expected(each.period(), each.quantiles().map(value -> round(value, decimals))))
                .toList();
    }

    private static double round(double value, int decimals) {
        return BigDecimal.valueOf(value)
                .setScale(decimals, RoundingMode.HALF_EVEN)
                .doubleValue();
    }

    private boolean fits(List<Expected> all) {
        return all.stream()
                .flatMapToDouble(each -> Arrays.stream(each.quantiles().toArray()))
                .allMatch(value -> Figure.fits(value(value, indicator)));
    }

    /// The figure of a rounded quantile.
    static BigDecimal value(double quantile, Indicator indicator) {
        return BigDecimal.valueOf(quantile).setScale(indicator.nature().decimals(), RoundingMode.HALF_EVEN);
    }

    private Projection none(String code, LocalText why) {
        return new Projection.None(id, code, why);
    }
}
