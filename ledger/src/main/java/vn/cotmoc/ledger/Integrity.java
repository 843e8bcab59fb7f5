package vn.cotmoc.ledger;

import java.util.List;

/// What a check of the whole ledger found. No faults means that every batch has the hash that it was recorded with
/// and that the projection says what the log says.
public record Integrity(long batches, long statements, List<String> faults) {
    public Integrity {
        faults = List.copyOf(faults);
    }

    /// Whether nothing is wrong.
    public boolean sound() {
        return faults.isEmpty();
    }
}
