package vn.cotmoc.model;

import java.util.Collection;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Finds what was probably meant.
public final class Nearest {
    private Nearest() {}

    /// The candidate with the fewest edits, where at most a third of the longer text differs.
    public static Optional<String> of(String text, Collection<String> candidates) {
        @Nullable String nearest = null;
        int least = Integer.MAX_VALUE;
        for (String candidate : candidates) {
            int most = Math.max(text.length(), candidate.length()) / 3;
            if (Math.abs(text.length() - candidate.length()) <= most) {
                int edits = distance(text, candidate);
                if (edits <= most && edits < least) {
                    nearest = candidate;
                    least = edits;
                }
            }
        }
        return Optional.ofNullable(nearest);
    }

    /// The edit distance of Levenshtein, with a swap of two neighbours as one edit.
    public static int distance(String a, String b) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = IntStream.rangeClosed(0, b.length()).toArray();
        for (int i = 1; i <= a.length(); i++) {
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                int least = Math.min(Math.min(last[j], row[j - 1]) + 1, last[j - 1] + change);
                boolean swapped =
                        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
                row[j] = swapped ? Math.min(least, beforeLast[j - 2] + 1) : least;
            }
        }
        return row[b.length()];
    }
}
