package vn.cotmoc.claims.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Indicator;
import vn.cotmoc.model.Spelling;

/// An index from syllables to the names of indicators. Rare syllables weigh more; a syllable that no name has weighs as
/// much as the rarest.
final class Aliases {
    private static final double HALF = 0.38;
    private static final double OF_CONTEXT = 0.75;
    private static final double HEADLESS = 0.75;
    private final List<Alias> aliases = new ArrayList<>();
    private final Map<String, List<Integer>> byTerm = new HashMap<>();
    private final boolean folded;

    /// One name of an indicator.
    record Alias(Code indicator, String text, Set<String> terms) {
        /// The first syllable that means something; without it the rest of a name speaks of something else.
        String head() {
            return terms.stream()
                    .filter(term -> Terms.weight(term) == 1)
                    .findFirst()
                    .orElseGet(() -> terms.iterator().next());
        }
    }

    /// How well a name fits words: what part of the words it explains, and what part of it the words hold, each 0 to 1.
    record Match(Alias alias, double ofMention, double ofAlias) {
        double score() {
            return ofAlias * ofAlias * Math.sqrt(ofMention);
        }
    }

    /// @param folded whether tones do not count
    Aliases(Collection<Indicator> indicators, boolean folded) {
        this.folded = folded;
        for (Indicator indicator : indicators) {
            names(indicator).forEach(name -> add(indicator.code(), name));
        }
    }

    static Set<String> names(Indicator indicator) {
        Set<String> names = new LinkedHashSet<>();
        String name = indicator.name().vi();
        names.add(name);
        names.add(name.replaceAll("\\s*\\([^)]*\\)", ""));
        int open = name.indexOf('(');
        if (open > 0 && name.indexOf(')') > open) {
            String inside = name.substring(open + 1, name.indexOf(')'));
            names.add(name.startsWith("Tốc độ") ? "Tốc độ tăng " + inside : inside);
        }
        names.addAll(indicator.description().aliases());
        return names;
    }

    private void add(Code indicator, String text) {
        Set<String> terms = terms(text);
        if (terms.isEmpty()) {
            return;
        }
        terms.forEach(
                term -> byTerm.computeIfAbsent(term, key -> new ArrayList<>()).add(aliases.size()));
        aliases.add(new Alias(indicator, text, terms));
    }

    private Set<String> terms(String text) {
        Set<String> terms = new LinkedHashSet<>();
        for (String term : Terms.of(text)) {
            terms.add(folded ? Spelling.folded(term) : term);
        }
        return terms;
    }

    /// The names that share a syllable of weight with the words. Where they hold half of a name, what the context says
    /// counts for the rest, though less.
    List<Match> matches(String words, String context) {
        Set<String> mention = terms(words);
        Set<String> around = terms(context);
        Set<Integer> candidates = new LinkedHashSet<>();
        for (String term : mention) {
            if (folded ? Terms.bareTells(term) : Terms.tells(term)) {
                candidates.addAll(byTerm.getOrDefault(term, List.of()));
            }
        }
        double all = weight(mention);
        List<Match> matches = new ArrayList<>();
        for (int at : candidates) {
            Alias alias = aliases.get(at);
            Set<String> common = new HashSet<>(alias.terms());
            common.retainAll(mention);
            double shared = weight(common);
            double whole = weight(alias.terms());
            Set<String> rest = new HashSet<>(alias.terms());
            rest.removeAll(mention);
            rest.retainAll(around);
            boolean headed = mention.contains(alias.head()) || around.contains(alias.head());
            double helped = shared >= HALF * whole ? shared + OF_CONTEXT * weight(rest) : shared;
            matches.add(new Match(alias, shared / all, headed ? helped / whole : HEADLESS * helped / whole));
        }
        return matches;
    }

    private double weight(Set<String> terms) {
        double sum = 0;
        for (String term : terms) {
            int count = byTerm.getOrDefault(term, List.of()).size();
            double own = folded ? Terms.bareWeight(term) : Terms.weight(term);
            sum += own * (1 + Math.log((1.0 + aliases.size()) / (1.0 + count)));
        }
        return sum;
    }
}
