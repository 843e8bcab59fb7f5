package vn.cotmoc.charts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The column of labels to the right of a plot: each as near to its point as the others allow, none above another.
final class Margin {
    private static final double GAP = 3;

    /// A label in its place, and how far from it its point lies.
    record Placed(Wish wish, Block block, double top) {
        double middle() {
            return top + block.height() / 2;
        }
    }

    private Margin() {}

    /// The height that the labels need.
    static double height(List<Block> blocks) {
        return blocks.stream().mapToDouble(block -> block.height() + GAP).sum();
    }

    /// The labels between top and bottom, which must be as far apart as [#height] says.
    static List<Placed> place(List<Wish> wishes, Plot plot, double widest, double top, double bottom) {
        List<Wish> ordered = wishes.stream()
                .sorted(Comparator.comparingDouble(
                        wish -> plot.spot(wish.point()).y()))
                .toList();
        List<Block> blocks = ordered.stream().map(wish -> wish.block(widest)).toList();
        double[] tops = new double[blocks.size()];
        double free = top;
        for (int i = 0; i < tops.length; i++) {
            tops[i] = Math.max(
                    free, plot.spot(ordered.get(i).point()).y() - blocks.get(i).height() / 2);
            free = tops[i] + blocks.get(i).height() + GAP;
        }
        double end = bottom;
        for (int i = tops.length - 1; i >= 0; i--) {
            tops[i] = Math.min(tops[i], end - blocks.get(i).height());
            end = tops[i] - GAP;
        }
        List<Placed> placed = new ArrayList<>();
        for (int i = 0; i < tops.length; i++) {
            placed.add(new Placed(ordered.get(i), blocks.get(i), tops[i]));
        }
        return List.copyOf(placed);
    }
}
