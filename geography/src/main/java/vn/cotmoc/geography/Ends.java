package vn.cotmoc.geography;

/// The two ends of a correspondence.
record Ends(Side sources, Side targets) {
    Ends reversed() {
        return new Ends(targets, sources);
    }
}
