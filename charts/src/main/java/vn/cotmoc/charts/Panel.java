package vn.cotmoc.charts;

import java.util.List;
import vn.cotmoc.model.LocalText;
import vn.cotmoc.model.Unit;

/// One of several small pictures: results, and what was promised, under a name of its own.
public record Panel(LocalText title, Unit unit, List<Series> series) {
    public Panel {
        series = List.copyOf(series);
        for (Series each : series) {
            Units.require(unit, each.points());
            if (each.kind() != Series.Kind.RESULT && !each.kind().isPromise()) {
                throw new IllegalArgumentException("A small picture shows results and targets, found " + each.kind()
                        + " in \"" + title.vi() + "\".");
            }
        }
    }
}
