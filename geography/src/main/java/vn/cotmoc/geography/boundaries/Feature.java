package vn.cotmoc.geography.boundaries;

import java.util.List;

/// An area of a file, as read.
///
/// @param number its place in the file, from 1
/// @param polygons each a list of rings, the outer one first; rings as x, y, x, y … in degrees
record Feature(int number, Json.Members properties, List<List<double[]>> polygons) {
    Feature {
        polygons = List.copyOf(polygons);
    }
}
