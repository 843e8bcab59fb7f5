package vn.cotmoc.geography;

import vn.cotmoc.model.Finding;
import vn.cotmoc.model.Location;

/// A thing with the place in a file where it was read.
record Row<T>(T value, Location at) {

    Finding finding(GeographyDefect defect, Object found, String expected, String fix) {
        return new Finding(defect, at, found.toString(), expected, fix);
    }
}
