package vn.cotmoc.intake;

/// Ends a walk that cannot go on; the finding that says why has been added.
final class Stop extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Stop() {
        super("stopped; see the findings", null, false, false);
    }
}
