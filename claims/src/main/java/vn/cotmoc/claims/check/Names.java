package vn.cotmoc.claims.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Indicator;

/// The names of the indicators as terms, and how well one fits what is said around a number. The order of words does
/// not count. A term that few indicators have weighs more.
final class Names {
    private static final double SOFT = 0.4;
    private static final double IMPLIED = 0.2;
    private static final double UNKNOWN = 2;
    /// What a count of which nothing more is said may take from the numbers before.
    private static final double EARLIER = 0.5;
    private static final long FEW = 1;
    private static final double THIN = 1.4;
    private static final double ONLY_COUNTED = 2;

    private static final double AWAY = 0.55;
    private static final double OTHER = 0.7;
    /// What nearly nothing weighs: a name of which little is said is doubted.
    private static final double DOUBT = 1.5;

    private static final double LEADING = 0.25;

    private final Wording wording;
    private final String growth;
    private final List<Name> names = new ArrayList<>();
    private final Map<String, List<Integer>> byTerm = new HashMap<>();
    private final Map<String, Set<Code>> having = new HashMap<>();
    private final int count;

    /// A name of an indicator.
    ///
    /// @param terms each with what it counts for beside one that tells
    /// @param counted what the unit names, and how many indicators count it
    record Name(Code indicator, String text, Map<String, Double> terms, Counted counted) {

        /// Whether it tells by one term only.
        boolean isThin() {
            return terms.values().stream().filter(weight -> weight == 1).count() < 2;
        }
    }

    record Counted(Set<String> terms, long indicators) {}

    /// How well a name fits.
    ///
    /// @param said what the said terms of the name weigh, by how near they stand
    /// @param unsaid what the terms of the text weigh that the name does not have
    /// @param ofName what part of the name is said, 0 to 1
    /// @param away how many terms speak of something else
    record Fit(Name name, double said, double unsaid, double ofName, long away) {
        /// What part of the words the name explains, 0 to 1.
        double ofMention() {
            return said / (said + unsaid);
        }

        double cover() {
            return ofMention() * ofName * Math.pow(AWAY, away);
        }

        double score() {
            return ofName * ofName * Math.sqrt(said / (said + unsaid + DOUBT)) * Math.pow(AWAY, away);
        }
    }

    Names(Wording wording, Collection<Indicator> indicators) {
        this.wording = wording;
        this.growth = wording.key("tăng");
        this.count = indicators.size();
        for (Indicator indicator : indicators) {
            boolean grows = wording.cut(indicator.name().vi()).stream()
                    .anyMatch(word -> word.term().equals(growth));
            boolean rate = Measures.bare(indicator.unit()).startsWith("%");
            Counted counted = counted(indicator, indicators);
            Aliases.names(indicator).forEach(name -> add(indicator.code(), name, grows && rate, counted));
        }
    }

    Wording wording() {
        return wording;
    }

    private Counted counted(Indicator indicator, Collection<Indicator> all) {
        Set<String> terms = new HashSet<>();
        wording.cut(indicator.unit().name().vi().split("/", 2)[0]).forEach(word -> terms.add(word.term()));
        return new Counted(
                terms,
                all.stream()
                        .filter(each -> each.unit().equals(indicator.unit()))
                        .count());
    }

    /// @param grows whether whatever names the indicator speaks of a growth
    private void add(Code indicator, String text, boolean grows, Counted counted) {
        Map<String, Double> terms = new LinkedHashMap<>();
        for (Wording.Word word : wording.cut(text)) {
            switch (word.worth()) {
                case FULL, FREE, AWAY -> terms.put(word.term(), 1.0);
                case SOFT -> terms.put(word.term(), SOFT);
                case NONE, MARK -> {}
            }
        }
        if (terms.isEmpty()) {
            return;
        }
        if (grows) {
            terms.putIfAbsent(growth, IMPLIED);
        }
        for (String term : terms.keySet()) {
            byTerm.computeIfAbsent(term, key -> new ArrayList<>()).add(names.size());
            having.computeIfAbsent(term, key -> new HashSet<>()).add(indicator);
        }
        names.add(new Name(indicator, text, terms, counted));
    }

    /// Every name of which something is said.
    ///
    /// @param measured whether an indicator is measured as the number is
    List<Fit> fits(Scope scope, Predicate<Code> measured) {
        Set<Integer> candidates = new LinkedHashSet<>();
        for (String term : scope.terms()) {
            candidates.addAll(byTerm.getOrDefault(term, List.of()));
        }
        return candidates.stream()
                .map(names::get)
                .filter(name -> measured.test(name.indicator()))
                .map(name -> fit(name, scope))
                .toList();
    }

    private Fit fit(Name name, Scope scope) {
        double whole = 0;
        double said = 0;
        for (Map.Entry<String, Double> term : name.terms().entrySet()) {
            double weight = weight(term.getKey()) * term.getValue();
            boolean counted = scope.isCount() && name.counted().terms().contains(term.getKey());
            whole += weight;
            said += weight * (counted ? 1 : scope.near(term.getKey()));
        }
        double unsaid = unsaid(name, scope.own()) + LEADING * unsaid(name, scope.leading());
        if (name.terms().keySet().stream().noneMatch(scope::isSaidBeside)) {
            unsaid = (isShared(name) ? ONLY_COUNTED : 1) * unsaid + EARLIER * unsaid(name, scope.earlier());
        } else if (name.isThin()) {
            unsaid *= THIN;
        }
        long away = scope.away().stream()
                .filter(term -> !name.terms().containsKey(term))
                .count();
        return new Fit(name, said, unsaid, said / whole, away);
    }

    /// Whether a count of it may speak of several indicators.
    private boolean isShared(Name name) {
        return name.counted().indicators() > FEW
                && name.terms().keySet().stream().allMatch(term -> count(term) > FEW);
    }

    /// What the terms weigh that the name does not have.
    private double unsaid(Name name, Set<String> terms) {
        double sum = 0;
        for (String term : terms) {
            if (!name.terms().containsKey(term)) {
                sum += having.containsKey(term) ? OTHER * weight(term) : UNKNOWN;
            }
        }
        return sum;
    }

    /// How many indicators have the term in a name.
    private int count(String term) {
        return having.getOrDefault(term, Set.of()).size();
    }

    private double weight(String term) {
        return 1 + Math.log((1.0 + count) / (1.0 + count(term)));
    }
}
