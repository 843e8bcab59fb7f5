package vn.cotmoc.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/// Finds what was probably meant.
public final class Nearest {
    private Nearest() {}

    /// The candidate with the fewest edits, where at most a third of the longer text differs.
    public static Optional<String> of(String text, Collection<String> candidates) {
        return candidates.stream()
                .filter(candidate -> distance(text, candidate) * 3 <= Math.max(text.length(), candidate.length()))
                .min(Comparator.comparingInt(candidate -> distance(text, candidate)));
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
