package vn.cotmoc.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Finished bodies by their entity tag, the longest unread going first when there is no room. Safe for many threads.
final class Shelf {
    private static final long ROOM = 40L * 1024 * 1024;
    private static final long LARGEST = 8L * 1024 * 1024;

    private final Map<String, Kept> bodies = new LinkedHashMap<>(64, 0.75f, true);
    private long held;

    /// A body and its type.
    record Kept(String type, Answer.Ready body) {}

    synchronized Optional<Kept> find(String tag) {
        return Optional.ofNullable(bodies.get(tag));
    }

    synchronized void keep(String tag, Kept body) {
        if (size(body) > LARGEST) {
            return;
        }
        Kept before = bodies.put(tag, body);
        held += size(body) - (before == null ? 0 : size(before));
        var oldest = bodies.values().iterator();
        while (held > ROOM && oldest.hasNext()) {
            held -= size(oldest.next());
            oldest.remove();
        }
    }

    /// The bytes it takes, with room for their compressed form.
    private static long size(Kept kept) {
        long plain = kept.body().room();
        return plain + plain / 4;
    }
}
