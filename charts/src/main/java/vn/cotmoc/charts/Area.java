package vn.cotmoc.charts;

import java.util.List;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.LocalText;

/// A place on a map.
///
/// @param label a short name, for a tile
/// @param inexact whether the figure was estimated for this territory; a figure that is undefined there is absent
public record Area(LocalText name, LocalText label, Figure figure, boolean inexact, Form form) {

    /// How the place is drawn.
    public sealed interface Form {}

    /// A square of a grid, columns counted from the west and rows from the north.
    public record Tile(int column, int row) implements Form {}

    /// Closed outlines; what lies inside an outline inside another is a hole.
    public record Shape(List<List<LonLat>> outlines) implements Form {
        public Shape {
            outlines = outlines.stream().map(List::copyOf).toList();
        }
    }

    /// Degrees east and north.
    public record LonLat(double lon, double lat) {}
}
