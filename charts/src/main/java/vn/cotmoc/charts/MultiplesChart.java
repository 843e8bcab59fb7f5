package vn.cotmoc.charts;

import java.util.List;
import vn.cotmoc.model.Language;

/// Small pictures of one kind side by side over the same time, so that courses can be compared without lines that
/// cross, and without two axes in one picture.
///
/// @param shared whether all have one scale of values, for one unit; otherwise each has its own, and says so
public record MultiplesChart(Caption caption, List<Panel> panels, boolean shared) implements Chart {
    /// More cannot be compared at a glance.
    public static final int MOST = 12;

    public MultiplesChart {
        panels = List.copyOf(panels);
        if (panels.isEmpty() || panels.size() > MOST) {
            throw new IllegalArgumentException(
                    "There are 1 to " + MOST + " small pictures, found " + panels.size() + ".");
        }
        if (shared) {
            for (Panel each : panels) {
                for (Series series : each.series()) {
                    Units.require(panels.getFirst().unit(), series.points());
                }
            }
        }
    }

    @Override
    public Table table(Language language) {
        return Tables.of(this, language);
    }
}
