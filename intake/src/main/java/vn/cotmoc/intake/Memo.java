package vn.cotmoc.intake;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/// Remembers what texts mean, at most 65,536 of them.
final class Memo<T> {
    private static final int MOST = 1 << 16;

    private final Map<String, Reading<T>> known = new HashMap<>();
    private final Function<String, Reading<T>> read;

    Memo(Function<String, Reading<T>> read) {
        this.read = read;
    }

    Reading<T> get(String text) {
        Reading<T> found = known.get(text);
        if (found != null) {
            return found;
        }
        if (known.size() >= MOST) {
            known.clear();
        }
        Reading<T> made = read.apply(text);
        known.put(text, made);
        return made;
    }
}
