package vn.cotmoc.ledger.duckdb;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.cotmoc.ledger.spi.Columns;
import vn.cotmoc.ledger.spi.Scan;

/// The scans that were read lately, so many bytes of them, the least used forgotten first. Never stale: an answer
/// counts
/// only while no revision was recorded since before it was read. Safe for use by many threads.
final class Recent {
    private final long limit;
    private final Map<Scan, Columns> answers = new LinkedHashMap<>(64, 0.75f, true);
    private long revision;
    private long bytes;

    Recent(long limit) {
        this.limit = limit;
    }

    /// The answer, if it was read when the newest revision was this one.
    synchronized Optional<Columns> find(Scan scan, long head) {
        return head == revision ? Optional.ofNullable(answers.get(scan)) : Optional.empty();
    }

    /// Keeps an answer.
    /// @param head the newest revision, as it stood before the answer was read
    synchronized void keep(Scan scan, Columns answer, long head) {
        if (head < revision || answer.bytes() > limit / 4) {
            return;
        }
        if (head > revision) {
            answers.clear();
            bytes = 0;
            revision = head;
        }
        Columns before = answers.put(scan, answer);
        bytes += answer.bytes() - (before == null ? 0 : before.bytes());
        var oldest = answers.entrySet().iterator();
        while (bytes > limit) {
            bytes -= oldest.next().getValue().bytes();
            oldest.remove();
        }
    }
}
