package vn.cotmoc.intake;

import java.util.Collection;
import java.util.Optional;

/// Finds what a mistyped word may have meant.
final class Nearest {
    private static final int LONGEST = 80;

    private Nearest() {}

    /// The candidate with the fewest single changes, if they are at most a third of its length.
    static Optional<String> of(String text, Collection<String> candidates) {
        if (text.isEmpty() || text.length() > LONGEST) {
            return Optional.empty();
        }
        String best = "";
        int fewest = Integer.MAX_VALUE;
        for (String candidate : candidates) {
            int allowed = Math.min(fewest - 1, Math.max(1, candidate.length() / 3));
            if (Math.abs(candidate.length() - text.length()) > allowed) {
                continue;
            }
            int changes = changes(text, candidate);
            if (changes <= allowed) {
                fewest = changes;
                best = candidate;
            }
        }
        return best.isEmpty() ? Optional.empty() : Optional.of(best);
    }

    /// Insertions, deletions, replacements and swaps of neighbours (optimal string alignment distance).
    static int changes(String a, String b) {
        int[] before = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + cost);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
            }
            before = last;
            last = row;
        }
        return last[b.length()];
    }
}
