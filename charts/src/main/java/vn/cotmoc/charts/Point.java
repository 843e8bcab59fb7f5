package vn.cotmoc.charts;

import java.math.BigDecimal;
import java.util.Optional;
import vn.cotmoc.model.Bound;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Observation;
import vn.cotmoc.model.Period;
import vn.cotmoc.model.Vintage;

/// A figure of a period, and how ripe it is. An absent figure is a gap that a line does not bridge.
public record Point(Period period, Figure figure, Vintage vintage) {

    /// The period, figure and vintage of an observation.
    public static Point of(Observation observation) {
        return new Point(observation.cell().period(), observation.figure(), observation.vintage());
    }

    /// Whether the figure may still be revised by its own source: drawn hollow.
    boolean isProvisional() {
        return switch (vintage) {
            case ADMINISTRATIVE_ESTIMATE, ESTIMATE, PRELIMINARY -> true;
            case REPORTED, OFFICIAL -> false;
        };
    }

    Optional<Figure.Known> known() {
        return figure instanceof Figure.Known known ? Optional.of(known) : Optional.empty();
    }

    static BigDecimal high(Figure.Known known) {
        return known.bound() instanceof Bound.UpTo(BigDecimal high) ? high : known.value();
    }

    /// Where a figure stands on a scale: its value, or the middle of its range.
    static double middle(Figure.Known known) {
        return (known.value().doubleValue() + high(known).doubleValue()) / 2;
    }
}
