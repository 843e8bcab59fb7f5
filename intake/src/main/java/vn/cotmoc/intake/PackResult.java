package vn.cotmoc.intake;

import java.util.List;
import vn.cotmoc.geography.Geography;
import vn.cotmoc.ledger.Batch;
import vn.cotmoc.ledger.Catalogue;
import vn.cotmoc.model.Finding;

/// What came of reading a pack.
public sealed interface PackResult {

    /// All defects that were found, those of one file together.
    List<Finding> findings();

    /// No error was found.
    ///
    /// @param batches the definition files, then each file of figures, then the targets; each batch can be walked
    ///     several times, and reads its file anew
    /// @param counts all rows of figures and targets
    record Accepted(
            Catalogue catalogue, Geography geography, List<Batch> batches, Counts counts, List<Finding> findings)
            implements PackResult {
        public Accepted {
            batches = List.copyOf(batches);
            findings = List.copyOf(findings);
        }
    }

    /// At least one error was found, so nothing of the pack may be loaded.
    record Rejected(List<Finding> findings) implements PackResult {
        public Rejected {
            findings = List.copyOf(findings);
        }
    }
}
