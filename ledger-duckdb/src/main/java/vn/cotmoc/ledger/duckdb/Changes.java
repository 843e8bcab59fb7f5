package vn.cotmoc.ledger.duckdb;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/// Which revision last changed each block of the projection, as far back as is remembered. Belongs to the writer
/// thread.
final class Changes {
    private static final int MOST = 1 << 14;

    private final Map<Long, Long> revisions = new HashMap<>();
    private long floor;

    /// Whether what was read when the revision was the newest still holds for the block.
    boolean isCurrent(long seen, long block) {
        return seen >= revisions.getOrDefault(block, floor);
    }

    /// Takes note of the blocks that a revision changed.
    void note(Set<Long> blocks, long revision) {
        if (revisions.size() + blocks.size() > MOST) {
            noteAll(revision);
        } else {
            blocks.forEach(block -> revisions.put(block, revision));
        }
    }

    /// Takes note that a revision may have changed any block.
    void noteAll(long revision) {
        revisions.clear();
        floor = revision;
    }
}
