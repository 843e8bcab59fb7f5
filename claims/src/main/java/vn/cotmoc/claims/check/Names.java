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
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Indicator;

/// The names of the indicators as terms, and how well one fits what is said around a number. The order of words does
/// not count. A term that few indicators have weighs more.
final class Names {
    private static final String GROWTH = "tăng";
    private static final double SOFT = 0.5;
    private static final double UNKNOWN = 2;
    private static final double OTHER = 0.7;
    private static final double UNSAID = 1;
    private static final double LEADING = 0.25;

    private final Wording wording;
    private final List<Name> names = new ArrayList<>();
    private final Map<String, List<Integer>> byTerm = new HashMap<>();
    private final Map<String, Set<Code>> having = new HashMap<>();
    private final int count;

    /// A name of an indicator.
    ///
    /// @param terms each with whether it is soft
    record Name(Code indicator, String text, Map<String, Boolean> terms) {}

    /// How well a name fits: what part of the own words it explains, and what part of it is said, each 0 to 1.
    record Fit(Name name, double ofMention, double ofName) {
        double score() {
            return ofName * ofName * Math.sqrt(ofMention);
        }
    }

    Names(Wording wording, Collection<Indicator> indicators) {
        this.wording = wording;
        this.count = indicators.size();
        for (Indicator indicator : indicators) {
            boolean growth = wording.cut(indicator.name().vi()).stream()
                    .anyMatch(word -> word.term().equals(GROWTH));
            boolean rate = Measures.bare(indicator.unit()).startsWith("%");
            Aliases.names(indicator).forEach(name -> add(indicator.code(), name, growth && rate));
        }
    }

    /// @param growth whether whatever names the indicator speaks of a growth
    private void add(Code indicator, String text, boolean growth) {
        Map<String, Boolean> terms = new LinkedHashMap<>();
        for (Wording.Word word : wording.cut(text)) {
            switch (word.worth()) {
                case FULL -> terms.put(word.term(), false);
                case SOFT -> terms.put(word.term(), true);
                case NONE, MARK -> {}
            }
        }
        if (terms.isEmpty()) {
            return;
        }
        if (growth) {
            terms.putIfAbsent(GROWTH, true);
        }
        for (String term : terms.keySet()) {
            byTerm.computeIfAbsent(term, key -> new ArrayList<>()).add(names.size());
            having.computeIfAbsent(term, key -> new HashSet<>()).add(indicator);
        }
        names.add(new Name(indicator, text, terms));
    }

    /// Every name of which something is said.
    List<Fit> fits(Scope scope) {
        Set<Integer> candidates = new LinkedHashSet<>();
        for (String term : scope.terms()) {
            candidates.addAll(byTerm.getOrDefault(term, List.of()));
        }
        return candidates.stream().map(at -> fit(names.get(at), scope)).toList();
    }

    private Fit fit(Name name, Scope scope) {
        double whole = 0;
        double said = 0;
        for (Map.Entry<String, Boolean> term : name.terms().entrySet()) {
            double weight = weight(term.getKey()) * (term.getValue() ? SOFT : 1);
            whole += weight;
            said += weight * scope.near(term.getKey());
        }
        double unsaid = UNSAID + unsaid(name, scope.own()) + LEADING * unsaid(name, scope.leading());
        return new Fit(name, said / (said + unsaid), said / whole);
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

    private double weight(String term) {
        int has = having.getOrDefault(term, Set.of()).size();
        return 1 + Math.log((1.0 + count) / (1.0 + has));
    }
}
