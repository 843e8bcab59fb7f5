package vn.cotmoc.model;

/// The question that a figure answers: which indicator, which part of it, what kind of statement, where, when.
/// Several reporters and vintages may answer one cell.
public record Cell(Code indicator, Breakdown breakdown, Measure measure, PlaceId place, Period period) {

    /// The cell of an actual total.
    public static Cell actual(Code indicator, PlaceId place, Period period) {
        return new Cell(indicator, Breakdown.TOTAL, Measure.ACTUAL, place, period);
    }

    /// The same question about another period.
    public Cell withPeriod(Period other) {
        return new Cell(indicator, breakdown, measure, place, other);
    }

    /// The same question about another place.
    public Cell withPlace(PlaceId other) {
        return new Cell(indicator, breakdown, measure, other, period);
    }

    /// The same question about another kind of statement.
    public Cell withMeasure(Measure other) {
        return new Cell(indicator, breakdown, other, place, period);
    }

    /// The same question about another indicator.
    public Cell withIndicator(Code other) {
        return new Cell(other, breakdown, measure, place, period);
    }
}
