package vn.cotmoc.outlook;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.cotmoc.model.Frequency;
import vn.cotmoc.model.Indicator;
import vn.cotmoc.model.LocalText;
import vn.cotmoc.model.Period;

/// What whole years come to, from a forecast of their months or quarters: a flow is what is known of the year plus
/// the total of the rest, a stock is what its last period comes to, and a rate of parts makes none of the whole.
record YearEnd(List<Expected> years, Optional<Outlook.Refused> without) {
    private static final YearEnd NONE = new YearEnd(List.of(), Optional.empty());

    static YearEnd of(Indicator.Kind kind, LedgerSeries series, Forecast forecast, Optional<Flows> flows) {
        if (series.series().frequency() == Frequency.YEAR) {
            return NONE;
        }
        return switch (kind) {
            case STOCK -> new YearEnd(ends(forecast), Optional.empty());
            case FLOW -> flows.map(each -> sums(series, forecast, each)).orElse(NONE);
            case RATE, INDEX, RANK, EVENT -> NONE;
        };
    }

    private static List<Expected> ends(Forecast forecast) {
        List<Expected> all = new ArrayList<>();
        for (Expected point : forecast.points()) {
            Period.Regular year = Period.year(point.period().year());
            if (point.period().lastDay().equals(year.lastDay())) {
                all.add(new Expected(year, point.quantiles()));
            }
        }
        return all;
    }

    private static YearEnd sums(LedgerSeries series, Forecast forecast, Flows flows) {
        List<Expected> all = new ArrayList<>();
        Optional<Outlook.Refused> without = Optional.empty();
        for (Expected end : ends(forecast)) {
            List<Period.Regular> parts = end.period().split(series.series().frequency());
            Period.Regular next = series.last().plus(1);
            boolean begun = parts.getFirst().ordinal() < next.ordinal();
            Optional<Point> known = begun ? flows.toDate(end.period(), series.last()) : Optional.empty();
            if (begun && known.isEmpty()) {
                without = Optional.of(gap(end.period(), series.last()));
            } else {
                Quantiles rest = forecast.total(begun ? next : parts.getFirst(), parts.getLast());
                double before = known.map(point -> point.value().doubleValue()).orElse(0.0);
                all.add(new Expected(end.period(), rest.map(value -> value + before)));
            }
        }
        return new YearEnd(all, without);
    }

    private static Outlook.Refused gap(Period year, Period last) {
        return new Outlook.Refused(
                "CM-7205",
                new LocalText(
                        "Năm " + year + " thiếu số của một hoặc nhiều kỳ trước " + last
                                + ", nên chưa tính được cả năm.",
                        "Figures of one or more periods of " + year + " before " + last
                                + " are missing, so the whole year cannot be computed."));
    }
}
