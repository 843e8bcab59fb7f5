package vn.cotmoc.exchange.sdmx;

/// An artefact in an answer, and how much of it stands there.
record Shown(Artefact artefact, Fullness fullness) {

    /// SDMX REST 1.5, structural queries, parameter `detail`.
    enum Fullness {
        /// Everything.
        FULL,
        /// The name, the description and the annotations.
        COMPLETE_STUB,
        /// The name alone.
        STUB
    }

    boolean isFull() {
        return fullness == Fullness.FULL;
    }
}
