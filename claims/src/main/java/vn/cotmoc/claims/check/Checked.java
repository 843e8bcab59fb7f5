package vn.cotmoc.claims.check;

import java.util.Comparator;
import java.util.List;
import vn.cotmoc.claims.Claim;

/// A claim with what it speaks of and what was found about it; there is at least one verdict.
public record Checked(Claim claim, Link link, List<Verdict> verdicts) {
    public Checked {
        verdicts = List.copyOf(verdicts);
        if (verdicts.isEmpty()) {
            throw new IllegalArgumentException("A checked claim has a verdict, if only that it cannot be judged.");
        }
    }

    /// The gravest of the verdicts.
    public Verdict gravest() {
        return verdicts.stream().min(Comparator.comparing(Verdict::kind)).orElseThrow();
    }
}
