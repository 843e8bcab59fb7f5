package vn.cotmoc.claims.check;

import java.util.List;
import vn.cotmoc.claims.Claim;

/// A sentence cut into words, and the numbers in it.
///
/// @param start where it begins in the text
record Line(int start, List<Wording.Word> words, List<Claim> claims) {
    static final Line NONE = new Line(0, List.of(), List.of());

    /// The sentence of the claim.
    static Line around(Wording wording, String text, Claim claim, List<Claim> all) {
        String sentence = claim.mention().sentence();
        int start = Math.max(0, text.lastIndexOf(sentence, claim.mention().start()));
        int end = Math.min(text.length(), Math.max(claim.mention().end(), start + sentence.length()));
        List<Claim> claims = all.stream()
                .filter(each ->
                        each.mention().start() >= start && each.mention().start() < end)
                .toList();
        return new Line(start, words(wording, text, start, end), claims);
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
