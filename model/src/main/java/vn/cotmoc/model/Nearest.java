package vn.cotmoc.model;

import java.util.Collection;
import java.util.Optional;
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
        int[][] cost = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                cost[i][j] = i == 0 || j == 0 ? i + j : best(cost, a, b, i, j);
            }
        }
        return cost[a.length()][b.length()];
    }

    private static int best(int[][] cost, String a, String b, int i, int j) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        int least = Math.min(Math.min(cost[i - 1][j], cost[i][j - 1]) + 1, cost[i - 1][j - 1] + change);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, cost[i - 2][j - 2] + 1) : least;
    }
}
