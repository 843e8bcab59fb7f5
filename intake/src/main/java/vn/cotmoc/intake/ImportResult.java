package vn.cotmoc.intake;

import java.util.List;
import vn.cotmoc.model.Finding;

/// What came of reading a file of figures.
///
/// @param <R> what recording gives
public sealed interface ImportResult<R> {

    /// What was read.
    Counts counts();

    /// How the places of the rows were found, and how many rows were left because theirs is not certain.
    Recodings recodings();

    /// All defects that were found.
    List<Finding> findings();

    /// No error was found.
    ///
    /// @param receipt what the recorder gave
    record Accepted<R>(R receipt, Counts counts, Recodings recodings, List<Finding> findings)
            implements ImportResult<R> {
        public Accepted {
            findings = List.copyOf(findings);
        }
    }

    /// At least one error was found, and nothing was recorded.
    record Rejected<R>(Counts counts, Recodings recodings, List<Finding> findings) implements ImportResult<R> {
        public Rejected {
            findings = List.copyOf(findings);
        }
    }
}
