package vn.cotmoc.charts;

import vn.cotmoc.model.Figure;

/// A known point where it is drawn. A range has its middle at y and reaches from its low to its high end.
record Spot(Point point, Figure.Known known, double x, double low, double high) {
    private static final double REACH = 5.5;

    double y() {
        return (low + high) / 2;
    }

    Shapes.Sign sign() {
        return Shapes.Sign.of(known.bound());
    }

    /// What the mark and its sign cover.
    Box box() {
        double up = sign() == Shapes.Sign.UP ? Shapes.ARROW + 1 : REACH;
        double down = sign() == Shapes.Sign.DOWN ? Shapes.ARROW + 1 : REACH;
        double side = sign() == Shapes.Sign.ABOUT ? REACH + 4 : REACH;
        return new Box(x - side, high - up, x + side, low + down);
    }
}
