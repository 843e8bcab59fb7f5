package vn.cotmoc.geography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A tile map by its properties; the seed stands in the failure text.
class TileLayoutTest {
    private static SortedMap<String, Centre> centres(int count, long seed) {
        Random random = new Random(seed);
        SortedMap<String, Centre> all = new TreeMap<>();
        for (int i = 0; i < count; i++) {
            boolean town = i % 5 == 0;
            double lon = town ? 106.75 + random.nextGaussian() * 0.03 : 106.1 + random.nextDouble() * 1.2;
            double lat = town ? 21.85 + random.nextGaussian() * 0.03 : 21.3 + random.nextDouble() * 1.1;
            all.put(String.format("%05d", i), new Centre(lon, lat));
        }
        return all;
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 12, 65, 226})
    void givesEachPlaceACellOfItsOwnOnACompactGrid(int count) {
        for (long seed = 0; seed < 5; seed++) {
            Map<String, TileLayout.Tile> tiles = TileLayout.arrange(centres(count, seed));
            assertThat(tiles).as("seed " + seed).hasSize(count);
            assertThat(new HashSet<>(tiles.values())).as("seed " + seed).hasSize(count);
            int columns = tiles.values().stream()
                            .mapToInt(TileLayout.Tile::column)
                            .max()
                            .orElseThrow()
                    + 1;
            int rows =
                    tiles.values().stream().mapToInt(TileLayout.Tile::row).max().orElseThrow() + 1;
            assertThat(tiles.values()).allMatch(tile -> tile.column() >= 0 && tile.row() >= 0);
            assertThat(columns * rows).as("seed " + seed).isLessThanOrEqualTo(3 * count + 12);
        }
    }

    @Test
    void keepsNorthInTheNorthAndEastInTheEast() {
        for (long seed = 0; seed < 10; seed++) {
            SortedMap<String, Centre> centres = centres(65, seed);
            Map<String, TileLayout.Tile> tiles = TileLayout.arrange(centres);
            List<double[]> down = new ArrayList<>();
            List<double[]> across = new ArrayList<>();
            tiles.forEach((place, tile) -> {
                Centre centre = centres.getOrDefault(place, new Centre(0, 0));
                down.add(new double[] {-centre.lat(), tile.row()});
                across.add(new double[] {centre.lon(), tile.column()});
            });
            assertThat(correlation(down)).as("seed " + seed).isGreaterThan(0.93);
            assertThat(correlation(across)).as("seed " + seed).isGreaterThan(0.93);
        }
    }

    @Test
    void keepsTheNearestNeighbourNear() {
        for (long seed = 0; seed < 10; seed++) {
            SortedMap<String, Centre> centres = centres(65, seed);
            Map<String, TileLayout.Tile> tiles = TileLayout.arrange(centres);
            long near = centres.keySet().stream()
                    .filter(place -> steps(tiles, place, nearest(centres, place)) <= 2)
                    .count();
            assertThat(near).as("seed " + seed).isGreaterThan(65 * 8 / 10);
        }
    }

    @Test
    void givesTheSameTilesInWhateverOrderThePlacesCome() {
        SortedMap<String, Centre> centres = centres(65, 7);
        List<String> shuffled = new ArrayList<>(centres.keySet());
        Collections.shuffle(shuffled, new Random(1));
        SortedMap<String, Centre> again = new TreeMap<>();
        shuffled.forEach(place -> again.put(place, centres.getOrDefault(place, new Centre(0, 0))));

        assertThat(TileLayout.arrange(again)).isEqualTo(TileLayout.arrange(centres));
    }

    @Test
    void laysOutPlacesThatLieAtOnePoint() {
        SortedMap<String, Centre> centres = new TreeMap<>();
        for (int i = 0; i < 20; i++) {
            centres.put("p" + i, new Centre(106, 21));
        }
        assertThat(new HashSet<>(TileLayout.arrange(centres).values())).hasSize(20);
        assertThat(TileLayout.arrange(new TreeMap<String, Centre>())).isEmpty();
    }

    @Test
    void choosesTheLeastSumOfAllAssignments() {
        for (long seed = 0; seed < 50; seed++) {
            Random random = new Random(seed);
            double[][] costs = new double[4][6];
            for (double[] row : costs) {
                java.util.Arrays.setAll(row, i -> random.nextInt(100));
            }
            int[] chosen = Assignment.least(costs);
            double sum = 0;
            for (int i = 0; i < 4; i++) {
                sum += costs[i][chosen[i]];
            }
            assertThat(sum).as("seed " + seed).isEqualTo(least(costs, 0, new HashSet<>()));
        }
    }

    @Test
    void refusesMoreThanItCanLayOutInTime() {
        assertThatThrownBy(() -> TileLayout.arrange(centres(701, 1)))
                .hasMessage("At most 700 places are laid out, found 701");
    }

    private static double least(double[][] costs, int row, HashSet<Integer> taken) {
        if (row == costs.length) {
            return 0;
        }
        double best = Double.POSITIVE_INFINITY;
        for (int column = 0; column < costs[row].length; column++) {
            if (taken.add(column)) {
                best = Math.min(best, costs[row][column] + least(costs, row + 1, taken));
                taken.remove(column);
            }
        }
        return best;
    }

    private static int steps(Map<String, TileLayout.Tile> tiles, String a, String b) {
        TileLayout.Tile first = tiles.getOrDefault(a, new TileLayout.Tile(0, 0));
        TileLayout.Tile second = tiles.getOrDefault(b, new TileLayout.Tile(0, 0));
        return Math.max(Math.abs(first.column() - second.column()), Math.abs(first.row() - second.row()));
    }

    private static String nearest(SortedMap<String, Centre> centres, String place) {
        Centre at = centres.getOrDefault(place, new Centre(0, 0));
        return centres.entrySet().stream()
                .filter(each -> !each.getKey().equals(place))
                .min((a, b) -> Double.compare(distance(a.getValue(), at), distance(b.getValue(), at)))
                .orElseThrow()
                .getKey();
    }

    private static double distance(Centre a, Centre b) {
        return Math.hypot((a.lon() - b.lon()) * 0.93, a.lat() - b.lat());
    }

    private static double correlation(List<double[]> pairs) {
        double meanX = pairs.stream().mapToDouble(each -> each[0]).average().orElse(0);
        double meanY = pairs.stream().mapToDouble(each -> each[1]).average().orElse(0);
        double xy = 0;
        double xx = 0;
        double yy = 0;
        for (double[] pair : pairs) {
            xy += (pair[0] - meanX) * (pair[1] - meanY);
            xx += (pair[0] - meanX) * (pair[0] - meanX);
            yy += (pair[1] - meanY) * (pair[1] - meanY);
        }
        return xy / Math.sqrt(xx * yy);
    }
}
