package vn.cotmoc.claims.check;

import java.util.List;
import vn.cotmoc.claims.Claim;

/// A sentence cut into words, and the numbers in it.
///
/// @param start where it begins in the text
record Line(int start, List<Wording.Word> words, List<Claim> claims) {
    static final Line NONE = new Line(0, List.of(), List.of());

    /// The claims of the sentence of one of them.
    ///
    /// @param all the claims of the text in order
    /// @param at which of them
    static List<Claim> claims(String text, List<Claim> all, int at) {
        int start = start(text, all.get(at));
        int end = end(text, all.get(at));
        int first = at;
        while (first > 0 && all.get(first - 1).mention().start() >= start) {
            first--;
        }
        int last = at + 1;
        while (last < all.size() && all.get(last).mention().start() < end) {
            last++;
        }
        return List.copyOf(all.subList(first, last));
    }

    private static int start(String text, Claim claim) {
        return Math.max(
                0, text.lastIndexOf(claim.mention().sentence(), claim.mention().start()));
    }

    private static int end(String text, Claim claim) {
        int end = start(text, claim) + claim.mention().sentence().length();
        return Math.min(text.length(), Math.max(claim.mention().end(), end));
    }

    /// The sentence of a claim.
    ///
    /// @param claims those of the sentence
    static Line around(Wording wording, String text, Claim claim, List<Claim> claims) {
        int start = start(text, claim);
        return new Line(start, words(wording, text, start, end(text, claim)), claims);
    }

    /// The words of the sentence before in the same paragraph.
    List<Wording.Word> before(Wording wording, String text) {
        int end = start;
        while (end > 0 && Character.isSpaceChar(text.charAt(end - 1))) {
            end--;
        }
        if (end == 0 || text.charAt(end - 1) == '\n') {
            return List.of();
        }
        int from = Math.max(text.lastIndexOf(". ", end - 2), text.lastIndexOf('\n', end - 1)) + 1;
        return words(wording, text, from, end);
    }

    private static List<Wording.Word> words(Wording wording, String text, int from, int end) {
        return wording.cut(text.substring(from, end)).stream()
                .map(word -> word.movedBy(from))
                .toList();
    }

    boolean holds(Claim claim) {
        return claims.contains(claim);
    }

    /// The other number that the word stands in; -1 where it stands in none.
    ///
    /// @param own the place of the number that is no other
    int numberAt(Wording.Word word, int own) {
        for (int i = 0; i < claims.size(); i++) {
            Claim.Mention mention = claims.get(i).mention();
            if (i != own && word.start() < mention.end() && word.end() > mention.start()) {
                return i;
            }
        }
        return -1;
    }
}
