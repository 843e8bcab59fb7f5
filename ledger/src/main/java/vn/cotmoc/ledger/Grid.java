package vn.cotmoc.ledger;

import vn.cotmoc.ledger.spi.Columns;

/// The smallest box of indicators, breakdowns, periods and places that holds some rows, with a number for every cell
/// in it.
final class Grid {
    private final Columns columns;
    private int lowIndicator = Integer.MAX_VALUE;
    private int highIndicator;
    private int lowBreakdown = Integer.MAX_VALUE;
    private int highBreakdown;
    private int lowPlace = Integer.MAX_VALUE;
    private int highPlace;
    private int lowPeriod = Integer.MAX_VALUE;
    private int highPeriod;

    Grid(Columns columns, int[] rows) {
        this.columns = columns;
        for (int row : rows) {
            widen(row);
        }
    }

    private void widen(int row) {
        int indicator = columns.indicator(row);
        int breakdown = columns.breakdown(row);
        int place = columns.place(row);
        int period = columns.period(row);
        lowIndicator = Math.min(lowIndicator, indicator);
        highIndicator = Math.max(highIndicator, indicator);
        lowBreakdown = Math.min(lowBreakdown, breakdown);
        highBreakdown = Math.max(highBreakdown, breakdown);
        lowPlace = Math.min(lowPlace, place);
        highPlace = Math.max(highPlace, place);
        lowPeriod = Math.min(lowPeriod, period);
        highPeriod = Math.max(highPeriod, period);
    }

    /// How many cells the box has; may be more than a number can count.
    double cells() {
        return (1.0 + highIndicator - lowIndicator)
                * (1.0 + highBreakdown - lowBreakdown)
                * (1.0 + highPlace - lowPlace)
                * (1.0 + highPeriod - lowPeriod);
    }

    /// The number of the row's cell, from 0.
    int cell(int row) {
        int part = (columns.indicator(row) - lowIndicator) * (1 + highBreakdown - lowBreakdown)
                + columns.breakdown(row)
                - lowBreakdown;
        int time = part * (1 + highPeriod - lowPeriod) + columns.period(row) - lowPeriod;
        return time * (1 + highPlace - lowPlace) + columns.place(row) - lowPlace;
    }
}
