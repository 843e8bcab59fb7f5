package vn.cotmoc.geography;

import vn.cotmoc.model.Finding;
import vn.cotmoc.model.Location;

/// A thing with the place in a file where it was read.
record Row<T>(T value, Location at) {

    Finding finding(GeographyDefect defect, Object found, String expected, String fix) {
        return new Finding(defect, at, found.toString(), expected, fix);
    }

    /// A finding at a column, 0 where only the row is known.
    Finding finding(int column, GeographyDefect defect, Object found, String expected, String fix) {
        Location there = new Location(at.file(), at.sheet(), at.row(), column);
        return new Finding(defect, there, found.toString(), expected, fix);
    }
}
