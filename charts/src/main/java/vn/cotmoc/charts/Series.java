package vn.cotmoc.charts;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.cotmoc.model.LocalText;
import vn.cotmoc.model.Period;

/// Points of one kind under one name, kept in the order of time: what happened, or what one issuer promised.
///
/// A series may mix frequencies. A line joins only points of one frequency without a missing period between
/// them, and cumulative points of one year; it never joins a cumulative point to a whole year.
public record Series(LocalText name, Kind kind, List<Point> points) {

    /// What the points of a series are.
    public enum Kind {
        /// The best known results: a line in the accent colour.
        RESULT,
        /// Results as they stood before a revision: faint points; several may share a period.
        EARLIER_RESULT,
        /// What the issuer that names the series promised: points, ranges or a path in the target colour.
        TARGET,
        /// What the issuer promised for the whole of each period: a stair in the target colour.
        TARGET_STEPS,
        /// Promises that were replaced: faint, a path dashed; several may share a period.
        EARLIER_TARGET,
        /// What a model expects: dashed, and a band where the figures are ranges. The line starts at the result that
        /// it follows.
        PROJECTION,
        /// Where a model expects the figure with a certain chance, which names the series: one band of a fan.
        INTERVAL;

        boolean isEarlier() {
            return this == EARLIER_RESULT || this == EARLIER_TARGET;
        }

        boolean isPromise() {
            return this == TARGET || this == TARGET_STEPS;
        }

        boolean isTarget() {
            return this == TARGET || this == TARGET_STEPS || this == EARLIER_TARGET;
        }
    }

    public Series {
        points = points.stream()
                .sorted(Comparator.comparing(Point::period, Period.BY_TIME))
                .toList();
        if (!kind.isEarlier()) {
            requireOnePerPeriod(name, points);
        }
    }

    private static void requireOnePerPeriod(LocalText name, List<Point> points) {
        Set<Period> seen = new HashSet<>();
        for (Point point : points) {
            if (!seen.add(point.period())) {
                throw new IllegalArgumentException("The series \"" + name.vi() + "\" has two points for "
                        + point.period() + "; put the older one into a series of an earlier kind.");
            }
        }
    }
}
