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

    /// Where a word stands.
    private enum Spot {
        /// In the number's own clause.
        OWN,
        /// In a clause of the sentence before it, with no other number between.
        LEADING,
        /// Anywhere else before it.
        EARLIER,
        /// Behind its own clause.
        BEHIND,
        /// In the number itself, as what is counted.
        MENTION,
        /// In the sentence before.
        BEFORE
    }

    private final Line line;
    private final Claim claim;
    private final int number;
    private final Map<String, Double> nearness = new HashMap<>();
    private final Set<String> own = new LinkedHashSet<>();
    private final Set<String> leading = new LinkedHashSet<>();
    private final Set<String> earlier = new LinkedHashSet<>();
    private final Set<String> beside = new LinkedHashSet<>();
    private final Set<String> away = new LinkedHashSet<>();

    private Scope(Line line, Claim claim) {
        this.line = line;
        this.claim = claim;
        this.number = line.claims().indexOf(claim);
    }

    /// @param before the words of the sentence before
    static Scope of(Wording wording, Line line, Claim claim, List<Wording.Word> before) {
        Scope scope = new Scope(line, claim);
        List<Wording.Word> left = new ArrayList<>();
        List<Wording.Word> right = new ArrayList<>();
        for (Wording.Word word : line.words()) {
            if (word.end() <= claim.mention().start()) {
                left.addFirst(word);
            } else if (word.start() >= claim.mention().end()) {
                right.add(word);
            } else {
                scope.hear(word, 1, word.end() > claim.mention().end() ? Spot.OWN : Spot.MENTION);
            }
        }
        scope.walk(left, Spot.LEADING);
        scope.walk(right, Spot.BEHIND);
        before.forEach(word -> scope.hear(word, BEFORE, Spot.BEFORE));
        scope.state(wording);
        return scope;
    }

    /// Whether so many of something are counted, so that the unit names it.
    boolean isCount() {
        return switch (claim.kind()) {
            case GROWTH, DELTA, PLAN_PERCENT, SHARE -> false;
            case LEVEL, RANK, RANGE, FROM_TO, RATE, FRACTION -> true;
        };
    }

    /// What the kind of a claim says without a word.
    private void state(Wording wording) {
        switch (claim.kind()) {
            case GROWTH -> nearness.put(wording.key("tăng"), 1.0);
            case SHARE -> nearness.put(wording.key("tỷ trọng"), 1.0);
            case RANK -> nearness.put(wording.key("xếp hạng"), 1.0);
            case LEVEL, DELTA, RANGE, FROM_TO, RATE, FRACTION, PLAN_PERCENT -> {}
        }
    }

    /// Hears the words in the order in which they go away from the number. Words that stand directly at another number
    /// belong to that.
    ///
    /// @param onward where words stand that are past the own clause
    private void walk(List<Wording.Word> words, Spot onward) {
        boolean right = onward == Spot.BEHIND;
        double past = right ? NUMBER_BEHIND : NUMBER;
        double cost = 0;
        int inside = -1;
        Spot spot = Spot.OWN;
        List<Wording.Word> clause = new ArrayList<>();
        for (Wording.Word word : words) {
            int at = line.numberAt(word, number);
            boolean entered = at >= 0 && at != inside;
            if (entered || word.worth() == Wording.Worth.MARK) {
                hear(clause, entered && spot != Spot.OWN ? cost + past : cost, spot);
                clause.clear();
                cost += (entered ? past : MARK) + (right && spot == Spot.OWN ? BEHIND : 0);
                spot = spot == Spot.EARLIER || entered && !right ? Spot.EARLIER : onward;
                inside = at;
            }
            if (at >= 0) {
                hear(word, near(cost), spot);
            } else {
                clause.add(word);
            }
        }
        hear(clause, cost, spot);
    }

    private static double near(double cost) {
        return Math.max(LEAST, 1 - PER_STEP * cost);
    }

    private void hear(List<Wording.Word> words, double cost, Spot spot) {
        words.forEach(word -> hear(word, near(cost), spot));
    }

    private void hear(Wording.Word word, double near, Spot spot) {
        switch (word.worth()) {
            case FULL, AWAY -> tell(word, near, spot);
            case FREE, SOFT -> nearness.merge(word.term(), spot == Spot.BEHIND ? near : (3 + near) / 4, Math::max);
            case NONE, MARK -> {}
        }
    }

    private void tell(Wording.Word word, double near, Spot spot) {
        nearness.merge(word.term(), near, Math::max);
        if (spot != Spot.MENTION) {
            beside.add(word.term());
        }
        boolean ranked = claim.kind() == Claim.Kind.RANK
                && word.start() >= claim.mention().end();
        if (ranked) {
            return;
        }
        boolean isAway = word.worth() == Wording.Worth.AWAY;
        switch (spot) {
            case OWN -> (isAway ? away : own).add(word.term());
            case LEADING -> (isAway ? away : leading).add(word.term());
            case EARLIER -> earlier.add(word.term());
            case BEHIND, MENTION, BEFORE -> {}
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

    /// Those before it that another number parts from it.
    Set<String> earlier() {
        return Collections.unmodifiableSet(earlier);
    }

    /// Whether the term is said beside the number, and not only as what it counts.
    boolean isSaidBeside(String term) {
        return beside.contains(term);
    }

    /// Those of both that speak of something else.
    Set<String> away() {
        return Collections.unmodifiableSet(away);
    }
}
