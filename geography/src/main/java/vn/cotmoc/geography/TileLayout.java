package vn.cotmoc.geography;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

/// Places as equal squares: each gets one cell of a grid, near where it lies, so that neighbours stay together and
/// north stays north.
///
/// Method: the centres are laid on a plane (longitude shortened by the cosine of the middle latitude), a grid takes
/// just so many cells near the centres that each place finds one, and the assignment with the least sum of squared
/// distances is chosen (the assignment problem, solved by shortest augmenting paths: Jonker and Volgenant, 1987).
/// The
/// same centres give the same tiles, in whatever order they come.
public final class TileLayout {
    /// The most places that are laid out; the work grows with the cube of their number.
    public static final int MOST = 700;

    private static final double SHRINK = 0.97;
    private static final double REACH = 0.8;
    private static final double GROW = 1.03;

    private TileLayout() {}

    /// A cell, counted from the west and from the north, from 0.
    public record Tile(int column, int row) {}

    /// The tile of each place, in the order of the keys. Columns and rows begin at 0.
    /// @throws IllegalArgumentException where there are more than [#MOST]
    public static <K extends Comparable<K>> Map<K, Tile> arrange(SortedMap<K, Centre> centres) {
        if (centres.size() > MOST) {
            throw new IllegalArgumentException("At most " + MOST + " places are laid out, found " + centres.size());
        }
        if (centres.isEmpty()) {
            return Map.of();
        }
        Plane plane = Plane.of(List.copyOf(centres.values()));
        List<double[]> cells = plane.cells();
        int[] chosen = Assignment.least(costs(plane.points(), cells));
        List<K> keys = List.copyOf(centres.keySet());
        return numbered(keys, chosen, cells, plane.size());
    }

    private static double[][] costs(List<double[]> points, List<double[]> cells) {
        double[][] costs = new double[points.size()][cells.size()];
        for (int i = 0; i < points.size(); i++) {
            for (int j = 0; j < cells.size(); j++) {
                costs[i][j] = squared(points.get(i), cells.get(j));
            }
        }
        return costs;
    }

    private static double squared(double[] a, double[] b) {
        double x = a[0] - b[0];
        double y = a[1] - b[1];
        return x * x + y * y;
    }

    private static <K> Map<K, Tile> numbered(List<K> keys, int[] chosen, List<double[]> cells, double size) {
        Map<K, Tile> tiles = new LinkedHashMap<>();
        int left = Integer.MAX_VALUE;
        int top = Integer.MAX_VALUE;
        for (int i = 0; i < keys.size(); i++) {
            double[] cell = cells.get(chosen[i]);
            Tile tile = new Tile((int) Math.round(cell[0] / size - 0.5), (int) Math.round(cell[1] / size - 0.5));
            left = Math.min(left, tile.column());
            top = Math.min(top, tile.row());
            tiles.put(keys.get(i), tile);
        }
        int west = left;
        int north = top;
        tiles.replaceAll((key, tile) -> new Tile(tile.column() - west, tile.row() - north));
        return Collections.unmodifiableMap(tiles);
    }

    /// Centres on a plane, y growing to the south, and the width of a cell.
    ///
    /// @param reach how near a centre the middle of a cell must lie, in widths of a cell
    private record Plane(List<double[]> points, double size, double reach) {
        static Plane of(List<Centre> centres) {
            double middle = (centres.stream().mapToDouble(Centre::lat).min().orElse(0)
                            + centres.stream().mapToDouble(Centre::lat).max().orElse(0))
                    / 2;
            double shorter = Math.max(0.01, Math.cos(Math.toRadians(middle)));
            double west = centres.stream().mapToDouble(Centre::lon).min().orElse(0);
            double north = centres.stream().mapToDouble(Centre::lat).max().orElse(0);
            List<double[]> points = centres.stream()
                    .map(each -> new double[] {(each.lon() - west) * shorter, north - each.lat()})
                    .toList();
            double width = points.stream().mapToDouble(each -> each[0]).max().orElse(0);
            double height = points.stream().mapToDouble(each -> each[1]).max().orElse(0);
            double side = Math.max(Math.max(width, height), 1e-6);
            double size = Math.sqrt(Math.max(width, side / 10) * Math.max(height, side / 10) / points.size());
            Plane plane = new Plane(points, size, REACH);
            while (plane.cells().size() < points.size()) {
                plane = new Plane(points, plane.size() * SHRINK, plane.reach() * GROW);
            }
            return plane;
        }

        /// The middles of the cells that have a centre near, from north to south and west to east. Where many
        /// centres
        /// crowd in few spots the reach grows with the number that has to find room there.
        List<double[]> cells() {
            double width = points.stream().mapToDouble(each -> each[0]).max().orElse(0);
            double height = points.stream().mapToDouble(each -> each[1]).max().orElse(0);
            int columns = (int) Math.ceil(width / size) + 1;
            int rows = (int) Math.ceil(height / size) + 1;
            List<double[]> cells = new ArrayList<>();
            double far = size * reach;
            int margin = (int) Math.ceil(reach);
            for (int row = -margin; row <= rows + margin; row++) {
                for (int column = -margin; column <= columns + margin; column++) {
                    double[] cell = {(column + 0.5) * size, (row + 0.5) * size};
                    if (points.stream().anyMatch(point -> squared(point, cell) <= far * far)) {
                        cells.add(cell);
                    }
                }
            }
            return cells;
        }
    }
}
