package vn.cotmoc.intake;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import vn.cotmoc.geography.Exactness;
import vn.cotmoc.model.Finding;

/// What came of restating.
///
/// @param lines empty where a finding is an error
public record RestateResult(Optional<List<Line>> lines, List<Finding> findings) {
    public RestateResult {
        lines = lines.map(List::copyOf);
        findings = List.copyOf(findings);
    }

    /// A place of the new geography.
    ///
    /// @param value empty where it is undefined or a part has no figure
    /// @param group where it is undefined, the places of the new geography that are exact together
    public record Line(String place, Optional<BigDecimal> value, Exactness exactness, List<String> group) {}
}
