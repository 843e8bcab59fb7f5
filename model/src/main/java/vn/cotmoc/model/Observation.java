package vn.cotmoc.model;

import java.util.List;
import java.util.Optional;

/// One statement of a figure: what it answers, the answer, how ripe it is, who reports it (for a target: the
/// issuer), where it was read, and what else the source says beside it.
public record Observation(
        Cell cell, Figure figure, Vintage vintage, Code reporter, Citation citation, Remarks remarks) {

    /// Words and comparisons that came with a figure.
    public record Remarks(Optional<String> note, List<Comparison> stated) {

        /// Nothing beside the figure.
        public static final Remarks NONE = new Remarks(Optional.empty(), List.of());

        public Remarks {
            stated = List.copyOf(stated);
        }
    }
}
