package vn.cotmoc.ledger.duckdb;

/// Watches whether a group of statements may hold two versions of one statement, at next to no cost: statements that
/// come in strictly rising order of their key cannot repeat, and others are remembered by a 64-bit hash. A false alarm
/// costs time and changes nothing.
final class Repeats {
    /// Above so many unordered statements the store is asked instead.
    private static final int MOST = 1 << 16;

    private long[] hashes = new long[0];
    private int count;
    private boolean rising = true;
    private boolean possible;
    private long lastWhat = Long.MIN_VALUE;
    private long lastWhere;
    private long lastWho;
    private long total;

    /// Takes note of the next statement.
    void note(Row row) {
        long what = ((long) row.indicator << 34) | ((long) row.breakdown << 3) | row.measure;
        long where = ((long) row.period << 32) | row.place;
        long who = ((long) row.reporter << 8) | row.vintage;
        total++;
        rising &= compare(what, where, who) < 0;
        lastWhat = what;
        lastWhere = where;
        lastWho = who;
        if (!possible) {
            remember(mix(mix(mix(what) ^ where) ^ who));
        }
    }

    private int compare(long what, long where, long who) {
        if (lastWhat != what) {
            return Long.compare(lastWhat, what);
        }
        return lastWhere == where ? Long.compare(lastWho, who) : Long.compare(lastWhere, where);
    }

    /// Whether the statements came in the order of the projection, each once.
    boolean areInOrder() {
        return rising;
    }

    /// Whether one statement may be there twice.
    boolean arePossible() {
        return !rising && (possible || total > MOST);
    }

    private void remember(long hash) {
        if (count >= MOST) {
            return;
        }
        if (count * 2 >= hashes.length) {
            grow();
        }
        possible = !put(hash);
    }

    private void grow() {
        long[] before = hashes;
        hashes = new long[Math.max(1024, before.length * 2)];
        count = 0;
        for (long hash : before) {
            if (hash != 0) {
                put(hash);
            }
        }
    }

    /// False where the hash was there.
    private boolean put(long hash) {
        long kept = hash == 0 ? 1 : hash;
        int mask = hashes.length - 1;
        int slot = (int) (kept >>> 32) & mask;
        while (hashes[slot] != 0) {
            if (hashes[slot] == kept) {
                return false;
            }
            slot = (slot + 1) & mask;
        }
        hashes[slot] = kept;
        count++;
        return true;
    }

    private static long mix(long number) {
        long z = (number ^ (number >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
