package vn.cotmoc.intake;

/// What a reading counted.
///
/// @param rows rows below the header
/// @param statements rows that became a statement; fewer than rows where some were refused, repeated, or have no level
public record Counts(long rows, long statements) {
    /// Nothing.
    static final Counts ZERO = new Counts(0, 0);

    Counts plus(Counts other) {
        return new Counts(rows + other.rows, statements + other.statements);
    }
}
