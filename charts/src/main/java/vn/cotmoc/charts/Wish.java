package vn.cotmoc.charts;

/// A label that a point would like to have. One that is needed is drawn beside the plot where there is no room at
/// its point; any other is left out.
record Wish(Point point, String name, String value, Ink ink, boolean needed) {

    Block block(double widest) {
        return Block.of(name, value, ink, widest);
    }
}
