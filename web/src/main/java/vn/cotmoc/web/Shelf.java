package vn.cotmoc.web;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// Finished bodies by their entity tag, the longest unread going first when there is no room. Safe for many threads.
final class Shelf {
    private static final long ROOM = 24L * 1024 * 1024;
    private static final long LARGEST = 1024L * 1024;

    private final Map<String, Answer.Ready> bodies = new LinkedHashMap<>(64, 0.75f, true);
    private long held;

    synchronized Optional<Answer.Ready> find(String tag) {
        return Optional.ofNullable(bodies.get(tag));
    }

    synchronized void keep(String tag, Answer.Ready body) {
        if (size(body) > LARGEST) {
            return;
        }
        Answer.Ready before = bodies.put(tag, body);
        held += size(body) - (before == null ? 0 : size(before));
        var oldest = bodies.values().iterator();
        while (held > ROOM && oldest.hasNext()) {
            held -= size(oldest.next());
            oldest.remove();
        }
    }

    private static long size(Answer.Ready body) {
        return (long) body.plain().length + body.gzip().length;
    }
}
