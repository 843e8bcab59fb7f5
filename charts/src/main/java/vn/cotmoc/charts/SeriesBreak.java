package vn.cotmoc.charts;

import java.time.LocalDate;
import vn.cotmoc.model.LocalText;

/// A day from which figures are no longer comparable with earlier ones (a merger, a new method), and why.
public record SeriesBreak(LocalDate firstDay, LocalText reason) {

    /// Whether the break parts two points: the first describes days before it alone, the second does not.
    boolean parts(Point earlier, Point later) {
        return !firstDay.isBefore(earlier.period().endExclusive())
                && firstDay.isBefore(later.period().endExclusive());
    }
}
