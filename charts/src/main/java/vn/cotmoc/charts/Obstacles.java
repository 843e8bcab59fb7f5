package vn.cotmoc.charts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a label may not cover: marks, lines and other labels. Grows with every label that is placed.
final class Obstacles {
    private static final double CLEAR = 1.5;
    private static final List<Double> DISTANCES = List.of(9d, 13d);

    private final Box area;
    private final List<Box> boxes = new ArrayList<>();
    private final List<double[]> lines = new ArrayList<>();
    private final List<Spot> spots = new ArrayList<>();

    /// Labels stay within the area.
    Obstacles(Box area) {
        this.area = area;
    }

    void add(Box box) {
        boxes.add(box);
    }

    /// A mark; a label of another comes nearer to it than to its own only where it is faint.
    void add(Spot spot, boolean faint) {
        if (!faint) {
            spots.add(spot);
        }
        boxes.add(spot.box());
    }

    void add(double x1, double y1, double x2, double y2) {
        lines.add(new double[] {x1, y1, x2, y2});
    }

    /// The lines of the label beside its point, where there is room: above, below, then to the sides.
    Optional<List<Text>> place(Block block, Spot spot) {
        for (double distance : DISTANCES) {
            for (Side side : Side.values()) {
                List<Text> lines = side.lines(block, spot, distance);
                if (lines.stream().allMatch(line -> isFree(line.box())) && belongs(lines, spot)) {
                    lines.forEach(line -> add(line.box()));
                    return Optional.of(lines);
                }
            }
        }
        return Optional.empty();
    }

    private boolean isFree(Box box) {
        Box clear = box.widened(CLEAR);
        return box.within(area)
                && boxes.stream().noneMatch(clear::overlaps)
                && lines.stream().noneMatch(line -> clear.touches(line[0], line[1], line[2], line[3]));
    }

    /// Whether the label is clearly nearer to its own mark than to any other.
    private boolean belongs(List<Text> label, Spot own) {
        double to = distance(label, own);
        return spots.stream()
                .filter(other -> other.x() != own.x() || other.y() != own.y())
                .allMatch(other -> distance(label, other) > to + 2);
    }

    private static double distance(List<Text> label, Spot spot) {
        return label.stream()
                .mapToDouble(line -> line.box().distance(spot.x(), spot.y()))
                .min()
                .orElse(0);
    }

    private enum Side {
        ABOVE,
        BELOW,
        ABOVE_LEFT,
        BELOW_RIGHT,
        ABOVE_RIGHT,
        BELOW_LEFT,
        LEFT,
        RIGHT;

        private List<Text> lines(Block block, Spot spot, double distance) {
            Box mark = spot.box();
            double above = mark.top() - (distance - 7) - block.height();
            double below = mark.bottom() + (distance - 7);
            double level = spot.y() - block.height() / 2;
            return switch (this) {
                case ABOVE -> block.at(spot.x(), above, Text.Anchor.MIDDLE, true);
                case BELOW -> block.at(spot.x(), below, Text.Anchor.MIDDLE, true);
                case ABOVE_LEFT -> block.at(spot.x() - 2, above, Text.Anchor.END, true);
                case ABOVE_RIGHT -> block.at(spot.x() + 2, above, Text.Anchor.START, true);
                case BELOW_LEFT -> block.at(spot.x() - 2, below, Text.Anchor.END, true);
                case BELOW_RIGHT -> block.at(spot.x() + 2, below, Text.Anchor.START, true);
                case LEFT -> block.at(mark.left() - distance + 5, level, Text.Anchor.END, true);
                case RIGHT -> block.at(mark.right() + distance - 5, level, Text.Anchor.START, true);
            };
        }
    }
}
