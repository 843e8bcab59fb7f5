package vn.cotmoc.goals;

import java.util.Optional;
import vn.cotmoc.model.Indicator;

/// One indicator of a board. Without a full-year figure the latest figure of a part of the year is shown, with its
/// period.
public record Row(
        Indicator indicator,
        Optional<Shown> shown,
        Optional<Change> change,
        Optional<Part> part,
        Assessment assessment,
        Evidence evidence) {

    /// Whether the shown figure covers less than the year.
    public boolean isPartial(int year) {
        return shown.map(figure -> Years.isPartial(indicator, figure.period(), year))
                .orElse(false);
    }
}
