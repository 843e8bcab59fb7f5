package vn.cotmoc.claims.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.cotmoc.claims.Claim;

/// The words around a number, and how near each stands to it: 1 in its own clause, less for every mark and every other
/// number between, least in the sentence before.
///
/// @param nearness of each term the nearest place that it has
/// @param own the terms of the number's own clause that tell something
final class Scope {
    private static final double PER_STEP = 0.06;
    private static final double LEAST = 0.5;
    private static final double BEFORE = 0.45;
    private static final double MARK = 1;
    private static final double NUMBER = 2;
    private static final double BEHIND = 1.5;
    private static final Set<String> JOINING = Set.of("và", "còn", "trong khi", "nhưng", "trong đó", "gồm", "với");

    private final Map<String, Double> nearness = new HashMap<>();
    private final Set<Wording.Word> own = new LinkedHashSet<>();

    /// The words of one sentence and the numbers in it.
    record Line(int start, List<Wording.Word> words, List<Claim> claims) {
        static final Line NONE = new Line(0, List.of(), List.of());

        /// The sentence of the claim.
        static Line around(Wording wording, String text, Claim claim, List<Claim> all) {
            String sentence = claim.mention().sentence();
            int start = Math.max(0, text.lastIndexOf(sentence, claim.mention().start()));
            int end = Math.max(claim.mention().end(), start + sentence.length());
            return of(wording, text, start, Math.min(end, text.length()), all);
        }

        /// The words of the sentence before in the same paragraph.
        static List<Wording.Word> wordsBefore(Wording wording, String text, Line line) {
            int end = line.start();
            while (end > 0 && Character.isSpaceChar(text.charAt(end - 1))) {
                end--;
            }
            if (end == 0 || text.charAt(end - 1) == '\n') {
                return List.of();
            }
            int from = Math.max(text.lastIndexOf(". ", end - 2) + 1, text.lastIndexOf('\n', end - 1) + 1);
            return wording.cut(text.substring(from, end));
        }

        boolean holds(Claim claim) {
            return claims.contains(claim);
        }

        static Line of(Wording wording, String text, int start, int end, List<Claim> all) {
            List<Claim> claims = all.stream()
                    .filter(each -> each.mention().start() >= start && each.mention().start() < end)
                    .toList();
            List<Wording.Word> words = wording.cut(text.substring(start, end)).stream()
                    .map(word -> new Wording.Word(
                            word.term(), word.worth(), word.start() + start, word.end() + start, word.listed()))
                    .toList();
            return new Line(start, words, claims);
        }

        /// The other number that the word stands in; -1 where it stands in none.
        private int numberAt(Wording.Word word, Claim own) {
            for (int i = 0; i < claims.size(); i++) {
                Claim.Mention mention = claims.get(i).mention();
                if (claims.get(i) != own && word.start() < mention.end() && word.end() > mention.start()) {
                    return i;
                }
            }
            return -1;
        }
    }

    /// Words without a mark or a number between.
    private record Segment(List<Wording.Word> words, boolean number) {}

    private Scope() {}

    /// @param before the words of the sentence before, from which a topic may be carried over
    static Scope of(Line line, Claim claim, List<Wording.Word> before) {
        Scope scope = new Scope();
        Claim.Mention mention = claim.mention();
        List<Wording.Word> left = new ArrayList<>();
        List<Wording.Word> right = new ArrayList<>();
        for (Wording.Word word : line.words()) {
            if (word.end() <= mention.start()) {
                left.addFirst(word);
            } else if (word.start() >= mention.end()) {
                right.add(word);
            } else {
                scope.hear(word, 1, true);
            }
        }
        scope.walk(line, claim, left, 0);
        scope.walk(line, claim, right, BEHIND);
        before.forEach(word -> scope.hear(word, BEFORE, false));
        scope.state(claim);
        return scope;
    }

    /// What the kind of a claim says without a word.
    private void state(Claim claim) {
        switch (claim.kind()) {
            case GROWTH -> nearness.put("tăng", 1.0);
            case SHARE -> nearness.put("tỷ trọng", 1.0);
            case RANK -> nearness.put("xếp hạng", 1.0);
            case LEVEL, DELTA, RANGE, FROM_TO, RATE, FRACTION, PLAN_PERCENT -> {}
        }
    }

    /// Hears the words in the order in which they go away from the number. Words that stand directly behind another
    /// number, and a mark away from this one, belong to that.
    private void walk(Line line, Claim claim, List<Wording.Word> words, double across) {
        double cost = 0;
        boolean first = true;
        int inside = -1;
        List<Wording.Word> clause = new ArrayList<>();
        for (Wording.Word word : words) {
            int number = line.numberAt(word, claim);
            boolean mark = word.worth() == Wording.Worth.MARK || JOINING.contains(word.term());
            if (number >= 0) {
                if (number != inside) {
                    hear(clause, first ? cost : cost + NUMBER, first);
                    clause.clear();
                    cost += NUMBER + (first ? across : 0);
                    first = false;
                    inside = number;
                }
                hear(word, near(cost), false);
            } else if (mark) {
                hear(clause, cost, first);
                clause.clear();
                cost += MARK + (first ? across : 0);
                first = false;
                inside = -1;
            } else {
                clause.add(word);
            }
        }
        hear(clause, cost, first);
    }

    private static double near(double cost) {
        return Math.max(LEAST, 1 - PER_STEP * cost);
    }

    private void hear(List<Wording.Word> words, double cost, boolean isOwn) {
        words.forEach(word -> hear(word, near(cost), isOwn));
    }

    private void hear(Wording.Word word, double near, boolean isOwn) {
        if (word.worth() == Wording.Worth.NONE || word.worth() == Wording.Worth.MARK) {
            return;
        }
        nearness.merge(word.term(), near, Math::max);
        if (isOwn && word.worth() == Wording.Worth.FULL) {
            own.add(word);
        }
    }

    /// How near the term stands, 0 where it is not said.
    double near(String term) {
        return nearness.getOrDefault(term, 0.0);
    }

    Set<String> terms() {
        return Set.copyOf(nearness.keySet());
    }

    /// The telling words of the number's own clause, each once.
    List<Wording.Word> own() {
        Set<String> seen = new HashSet<>();
        return own.stream().filter(word -> seen.add(word.term())).toList();
    }
}
