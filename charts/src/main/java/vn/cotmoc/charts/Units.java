package vn.cotmoc.charts;

import java.util.List;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Unit;

/// Checks that a chart measures everything by one unit.
final class Units {
    private Units() {}

    static void require(Unit unit, List<Point> points) {
        points.forEach(point -> require(unit, point.figure()));
    }

    static void require(Unit unit, Figure figure) {
        if (figure instanceof Figure.Known known && !known.unit().equals(unit)) {
            throw new IllegalArgumentException("A chart has one unit, \"" + unit.code() + "\", found a figure in \""
                    + known.unit().code() + "\"; convert it first.");
        }
    }
}
