package vn.cotmoc.ledger;

import vn.cotmoc.ledger.spi.Columns;

/// The smallest box of indicators, breakdowns, periods and places that holds all rows of a scan, with a number for
/// every cell in it.
final class Grid {
    private final Columns columns;
    private final Columns.Range parts;
    private final Columns.Range indicators;
    private final Columns.Range places;
    private final Columns.Range periods;
    private final boolean isOnePart;

    Grid(Columns columns) {
        this.columns = columns;
        indicators = columns.indicators();
        parts = columns.breakdowns();
        places = columns.places();
        periods = columns.periods();
        isOnePart = indicators.length() == 1 && parts.length() == 1;
    }

    /// How many cells the box has; may be more than a number can count.
    double cells() {
        return (double) indicators.length() * parts.length() * places.length() * periods.length();
    }

    /// The number of the row's cell, from 0.
    int cell(int row) {
        long where = columns.where(row);
        int time = (int) where - periods.low();
        if (!isOnePart) {
            int part = (columns.indicator(row) - indicators.low()) * (int) parts.length()
                    + columns.breakdown(row)
                    - parts.low();
            time += part * (int) periods.length();
        }
        return time * (int) places.length() + (int) (where >>> Integer.SIZE) - places.low();
    }
}
