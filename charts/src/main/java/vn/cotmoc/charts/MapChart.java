package vn.cotmoc.charts;

import java.util.List;
import java.util.Optional;
import vn.cotmoc.model.Language;
import vn.cotmoc.model.Period;
import vn.cotmoc.model.Unit;

/// A map whose areas are filled by the class of their figure; all areas are tiles, or all are shapes.
///
/// @param period what all figures are about; empty where that is said elsewhere
public record MapChart(Caption caption, Unit unit, List<Area> areas, Classes classes, Optional<Period> period)
        implements Chart {
    /// A map that says elsewhere what its figures are about.
    public MapChart(Caption caption, Unit unit, List<Area> areas, Classes classes) {
        this(caption, unit, areas, classes, Optional.empty());
    }

    public MapChart {
        areas = List.copyOf(areas);
        long tiles =
                areas.stream().filter(area -> area.form() instanceof Area.Tile).count();
        if (tiles > 0 && tiles < areas.size()) {
            throw new IllegalArgumentException(
                    "A map has tiles or shapes, found " + tiles + " tiles among " + areas.size() + " areas.");
        }
        for (Area area : areas) {
            Units.require(unit, area.figure());
        }
    }

    @Override
    public Table table(Language language) {
        return Tables.of(this, language);
    }
}
