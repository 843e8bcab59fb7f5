package vn.cotmoc.charts;

/// A rectangle in pixels, y downwards.
record Box(double left, double top, double right, double bottom) {

    static Box around(double x, double y, double reach) {
        return new Box(x - reach, y - reach, x + reach, y + reach);
    }

    boolean overlaps(Box other) {
        return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }

    boolean within(Box other) {
        return left >= other.left && right <= other.right && top >= other.top && bottom <= other.bottom;
    }

    /// How far a point lies outside; 0 within.
    double distance(double x, double y) {
        return Math.hypot(Math.max(0, Math.max(left - x, x - right)), Math.max(0, Math.max(top - y, y - bottom)));
    }

    Box widened(double by) {
        return new Box(left - by, top - by, right + by, bottom + by);
    }

    /// Whether a straight line touches the rectangle: Liang and Barsky's clipping.
    boolean touches(double x1, double y1, double x2, double y2) {
        double[] step = {x1 - x2, x2 - x1, y1 - y2, y2 - y1};
        double[] room = {x1 - left, right - x1, y1 - top, bottom - y1};
        double enter = 0;
        double leave = 1;
        for (int side = 0; side < step.length; side++) {
            if (step[side] == 0 && room[side] < 0) {
                return false;
            }
            double at = step[side] == 0 ? 0 : room[side] / step[side];
            enter = step[side] < 0 ? Math.max(enter, at) : enter;
            leave = step[side] > 0 ? Math.min(leave, at) : leave;
        }
        return enter <= leave;
    }
}
