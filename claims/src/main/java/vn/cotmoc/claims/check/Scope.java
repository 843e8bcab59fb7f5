package vn.cotmoc.claims.check;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.cotmoc.claims.Claim;

/// The terms said around a number, and how near each stands to it: 1 in its own clause, less for every mark and every
/// other number between, least in the sentence before, from which a topic is carried over.
final class Scope {
    private static final double PER_STEP = 0.045;
    private static final double LEAST = 0.5;
    private static final double BEFORE = 0.45;
    private static final double MARK = 1;
    private static final double NUMBER = 2;
    private static final double BEHIND = 1.5;
    private static final double NUMBER_BEHIND = 5;

    private final Line line;
    private final Claim claim;
    private final Map<String, Double> nearness = new HashMap<>();
    private final Set<String> own = new LinkedHashSet<>();
    private final Set<String> leading = new LinkedHashSet<>();

    private Scope(Line line, Claim claim) {
        this.line = line;
        this.claim = claim;
    }

    /// @param before the words of the sentence before
    static Scope of(Line line, Claim claim, List<Wording.Word> before) {
        Scope scope = new Scope(line, claim);
        List<Wording.Word> left = new ArrayList<>();
        List<Wording.Word> right = new ArrayList<>();
        for (Wording.Word word : line.words()) {
            if (word.end() <= claim.mention().start()) {
                left.addFirst(word);
            } else if (word.start() >= claim.mention().end()) {
                right.add(word);
            } else {
                scope.hear(word, 1, new LinkedHashSet<>());
            }
        }
        scope.walk(left, 0, NUMBER, scope.leading);
        scope.walk(right, BEHIND, NUMBER_BEHIND, new LinkedHashSet<>());
        before.forEach(word -> scope.hear(word, BEFORE, new LinkedHashSet<>()));
        scope.state();
        return scope;
    }

    /// What the kind of a claim says without a word.
    private void state() {
        switch (claim.kind()) {
            case GROWTH -> nearness.put("tăng", 1.0);
            case SHARE -> nearness.put("tỷ trọng", 1.0);
            case RANK -> nearness.put("xếp hạng", 1.0);
            case LEVEL, DELTA, RANGE, FROM_TO, RATE, FRACTION, PLAN_PERCENT -> {}
        }
    }

    /// Hears the words in the order in which they go away from the number. Words that stand directly at another number
    /// belong to that.
    ///
    /// @param across what the first mark or number costs more
    /// @param past what another number costs
    /// @param onward takes the telling terms up to the first other number, but those of the own clause
    private void walk(List<Wording.Word> words, double across, double past, Set<String> onward) {
        double cost = 0;
        int inside = -1;
        Set<String> to = own;
        List<Wording.Word> clause = new ArrayList<>();
        for (Wording.Word word : words) {
            int number = line.numberAt(word, claim);
            boolean entered = number >= 0 && number != inside;
            if (entered || word.worth() == Wording.Worth.MARK) {
                boolean isOwn = to == own;
                hear(clause, entered && !isOwn ? cost + past : cost, to);
                clause.clear();
                cost += (entered ? past : MARK) + (isOwn ? across : 0);
                to = entered || !isOwn && to != onward ? new LinkedHashSet<>() : onward;
                inside = number;
            }
            if (number >= 0) {
                hear(word, near(cost), to);
            } else {
                clause.add(word);
            }
        }
        hear(clause, cost, to);
    }

    private static double near(double cost) {
        return Math.max(LEAST, 1 - PER_STEP * cost);
    }

    private void hear(List<Wording.Word> words, double cost, Set<String> to) {
        words.forEach(word -> hear(word, near(cost), to));
    }

    private void hear(Wording.Word word, double near, Set<String> to) {
        switch (word.worth()) {
            case FULL -> {
                nearness.merge(word.term(), near, Math::max);
                to.add(word.term());
            }
            case SOFT -> nearness.merge(word.term(), (1 + near) / 2, Math::max);
            case NONE, MARK -> {}
        }
    }

    /// How near the term stands, 0 where it is not said.
    double near(String term) {
        return nearness.getOrDefault(term, 0.0);
    }

    Set<String> terms() {
        return Collections.unmodifiableSet(nearness.keySet());
    }

    /// The terms of the number's own clause that tell something.
    Set<String> own() {
        return Collections.unmodifiableSet(own);
    }

    /// Those of the clauses before it, with no other number between.
    Set<String> leading() {
        return Collections.unmodifiableSet(leading);
    }
}
