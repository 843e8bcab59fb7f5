package vn.cotmoc.charts;

import java.util.List;

/// Where the areas of a map lie in a picture: tiles on a grid, shapes on a plane on which the middle latitude is
/// true
/// to scale.
record MapPlane(double scale, double left, double west, double north, double shorter, double height) {
    private static final double WIDEST_TILE = 76;
    private static final double TALLEST = 0.95;
    private static final double EDGE = 2;

    static MapPlane of(MapChart chart, double width) {
        List<Area> areas = chart.areas();
        return areas.stream().anyMatch(area -> area.form() instanceof Area.Shape)
                ? ofShapes(points(areas), width)
                : ofTiles(areas, width);
    }

    private static List<Area.LonLat> points(List<Area> areas) {
        return areas.stream()
                .map(Area::form)
                .filter(Area.Shape.class::isInstance)
                .flatMap(form -> ((Area.Shape) form).outlines().stream())
                .flatMap(List::stream)
                .toList();
    }

    private static MapPlane ofTiles(List<Area> areas, double width) {
        int columns = 1;
        int rows = 0;
        for (Area area : areas) {
            if (area.form() instanceof Area.Tile(int column, int row)) {
                columns = Math.max(columns, column + 1);
                rows = Math.max(rows, row + 1);
            }
        }
        double tile = Math.min(WIDEST_TILE, width / columns);
        return new MapPlane(tile, (width - tile * columns) / 2, 0, 0, 1, tile * rows);
    }

    private static MapPlane ofShapes(List<Area.LonLat> points, double width) {
        double west = points.stream().mapToDouble(Area.LonLat::lon).min().orElse(0);
        double east = points.stream().mapToDouble(Area.LonLat::lon).max().orElse(1);
        double south = points.stream().mapToDouble(Area.LonLat::lat).min().orElse(0);
        double north = points.stream().mapToDouble(Area.LonLat::lat).max().orElse(1);
        double shorter = Math.max(0.01, Math.cos(Math.toRadians((north + south) / 2)));
        double across = Math.max(1e-6, (east - west) * shorter);
        double down = Math.max(1e-6, north - south);
        double scale = Math.min((width - 2 * EDGE) / across, width * TALLEST / down);
        return new MapPlane(scale, (width - across * scale) / 2, west, north, shorter, down * scale + 2 * EDGE);
    }

    Outline outline(Area.Form form) {
        return switch (form) {
            case Area.Tile(int column, int row) ->
                Outline.rectangle(left + column * scale + 1, row * scale + 1, scale - 2, scale - 2);
            case Area.Shape(List<List<Area.LonLat>> outlines) ->
                new Outline(outlines.stream()
                        .map(ring -> ring.stream().map(this::corner).toList())
                        .toList());
        };
    }

    private Shapes.Corner corner(Area.LonLat point) {
        return new Shapes.Corner(left + (point.lon() - west) * shorter * scale, EDGE + (north - point.lat()) * scale);
    }
}
