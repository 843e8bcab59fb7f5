package vn.cotmoc.intake;

import org.jspecify.annotations.Nullable;

/// Remembers recent texts of one column, so that a text that recurs is made once. It never grows.
final class TextCache {
    private static final int SLOTS = 1 << 12;
    private static final int LONGEST = 48;

    private final @Nullable String[] slots = new @Nullable String[SLOTS];
    private boolean madeNew;

    /// The text of these characters.
    String text(char[] buffer, int from, int length) {
        madeNew = false;
        if (length == 0) {
            return "";
        }
        if (length > LONGEST) {
            madeNew = true;
            return new String(buffer, from, length);
        }
        int hash = 0;
        for (int i = from; i < from + length; i++) {
            hash = 31 * hash + buffer[i];
        }
        int slot = (hash ^ hash >>> 15) & SLOTS - 1;
        String known = slots[slot];
        if (known != null && isSame(known, buffer, from, length)) {
            return known;
        }
        madeNew = true;
        String made = new String(buffer, from, length);
        slots[slot] = made;
        return made;
    }

    /// Whether the last text was not remembered.
    boolean madeNew() {
        return madeNew;
    }

    private static boolean isSame(String known, char[] buffer, int from, int length) {
        if (known.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (known.charAt(i) != buffer[from + i]) {
                return false;
            }
        }
        return true;
    }
}
