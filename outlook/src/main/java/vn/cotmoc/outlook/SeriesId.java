package vn.cotmoc.outlook;

import java.util.Comparator;
import vn.cotmoc.model.Breakdown;
import vn.cotmoc.model.Cell;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.PlaceId;

/// Names a series of the ledger: one indicator, or a part of it, of one place over time.
public record SeriesId(Code indicator, Breakdown breakdown, PlaceId place) implements Comparable<SeriesId> {
    private static final Comparator<SeriesId> ORDER = Comparator.comparing(SeriesId::indicator)
            .thenComparing(SeriesId::place)
            .thenComparing(id -> id.breakdown().toString());

    /// The series that the cell belongs to.
    public static SeriesId of(Cell cell) {
        return new SeriesId(cell.indicator(), cell.breakdown(), cell.place());
    }

    /// By indicator, place and part.
    @Override
    public int compareTo(SeriesId other) {
        return ORDER.compare(this, other);
    }

    /// For people: `trade 20@`, and the part where it is one: `trade 20@ scope:phase-1`.
    @Override
    public String toString() {
        return indicator + " " + place + (breakdown.isTotal() ? "" : " " + breakdown);
    }
}
