package vn.cotmoc.outlook;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.cotmoc.model.Frequency;

/// Chooses among the monthly, the quarterly and the yearly series of one thing: the finest that has a forecast,
/// unless a coarser one that has one goes on for longer.
record Choice(LedgerSeries series, Outlook outlook) {

    /// The choice; empty where there is no series. Where none has a forecast, it is the one that comes nearest to
    /// having one.
    static Optional<Choice> of(List<LedgerSeries> finestFirst, Forecaster forecaster, Horizon horizon) {
        List<Choice> all = finestFirst.stream()
                .map(each -> new Choice(each, forecaster.forecast(each.series(), horizon.of(each))))
                .toList();
        List<Choice> good =
                all.stream().filter(each -> each.outlook() instanceof Forecast).toList();
        return good.stream()
                .filter(each -> good.stream().noneMatch(each::isOutrunBy))
                .findFirst()
                .or(() -> all.stream().max(Comparator.comparingDouble(Choice::nearness)));
    }

    private boolean isOutrunBy(Choice other) {
        return other.series.last().frequency().compareTo(series.last().frequency()) < 0
                && other.series.last().lastDay().isAfter(series.last().lastDay());
    }

    private double nearness() {
        return (double) series.series().known() / least(series.series().frequency());
    }

    private static double least(Frequency frequency) {
        return switch (frequency) {
            case MONTH -> 24;
            case QUARTER -> 8;
            case YEAR, HALF, DAY -> 5;
        };
    }

    /// How far ahead to look.
    @FunctionalInterface
    interface Horizon {
        /// To the end of the year after, at least twelve months or four quarters; six years, so that from any year
        /// of a term the goal of the next one is in sight.
        Horizon USUAL = series -> {
            Frequency frequency = series.series().frequency();
            if (frequency == Frequency.YEAR) {
                return 6;
            }
            int perYear = frequency.perYear();
            int left = (int) Math.floorMod(-(series.last().ordinal() + 1), (long) perYear);
            return left + perYear;
        };

        /// How many periods after the last one.
        int of(LedgerSeries series);
    }
}
