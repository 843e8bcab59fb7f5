package vn.cotmoc.charts;

import vn.cotmoc.model.LocalText;

/// How one thing stood in an earlier and in a later period.
public record Slope(LocalText name, Point from, Point to) {

    /// Whether both ends have a value, so that there is a line to draw.
    boolean isWhole() {
        return from.known().isPresent() && to.known().isPresent();
    }
}
