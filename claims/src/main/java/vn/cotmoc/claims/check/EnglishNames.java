package vn.cotmoc.claims.check;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import vn.cotmoc.claims.check.Aliases.Alias;
import vn.cotmoc.claims.check.Aliases.Match;
import vn.cotmoc.model.Indicator;
import vn.cotmoc.model.LocalText;

/// An index from English words to the English names of indicators. Rare words weigh more; plural and singular are one.
final class EnglishNames {
    private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{N}%]+");
    private static final Set<String> THIN = Set.of(
            "the",
            "a",
            "an",
            "of",
            "in",
            "at",
            "and",
            "or",
            "to",
            "by",
            "for",
            "on",
            "from",
            "all",
            "with",
            "as",
            "total",
            "number",
            "rate",
            "province",
            "registered",
            "standard",
            "turnover",
            "state",
            "average",
            "per",
            "s");
    private static final Map<String, String> SAME = same();
    private static final double THIN_WEIGHT = 0.15;

    private final List<Alias> names = new ArrayList<>();
    private final Map<String, List<Integer>> byTerm = new HashMap<>();

    EnglishNames(Collection<Indicator> indicators) {
        for (Indicator indicator : indicators) {
            LocalText name = indicator.name();
            Set<String> terms = terms(name.en());
            if (!terms.isEmpty()) {
                terms.forEach(term ->
                        byTerm.computeIfAbsent(term, key -> new ArrayList<>()).add(names.size()));
                names.add(new Alias(indicator.code(), name.en(), terms));
            }
        }
    }

    private static Map<String, String> same() {
        Map<String, String> all = new HashMap<>();
        Resource.rows("english.tsv").forEach(row -> all.put(row[0], row[1]));
        return all;
    }

    /// The words that are compared, each once, in order; of words that mean one thing here, the one that names use.
    static Set<String> terms(String text) {
        Set<String> terms = new LinkedHashSet<>();
        for (String part : GAP.split(text.toLowerCase(Locale.ROOT))) {
            if (!part.isEmpty()) {
                String one = singular(part);
                terms.add(SAME.getOrDefault(one, one));
            }
        }
        return terms;
    }

    /// Roughly: enough to make “enterprises” and “enterprise” one.
    private static String singular(String word) {
        if (word.endsWith("ies") && word.length() > 4) {
            return word.substring(0, word.length() - 3) + "y";
        }
        boolean plural = word.endsWith("s") && !word.endsWith("ss") && word.length() > 3;
        return plural ? word.substring(0, word.length() - 1) : word;
    }

    /// Whether the word means something by itself.
    static boolean tells(String term) {
        return !THIN.contains(term);
    }

    /// The names that share a word with these.
    List<Match> matches(String words) {
        Set<String> mention = terms(words);
        Set<Integer> candidates = new LinkedHashSet<>();
        mention.stream()
                .filter(EnglishNames::tells)
                .forEach(term -> candidates.addAll(byTerm.getOrDefault(term, List.of())));
        double all = weight(mention);
        List<Match> matches = new ArrayList<>();
        for (int at : candidates) {
            Alias name = names.get(at);
            Set<String> common = new LinkedHashSet<>(name.terms());
            common.retainAll(mention);
            double shared = weight(common);
            matches.add(new Match(name, shared / all, shared / weight(name.terms())));
        }
        return matches;
    }

    private double weight(Set<String> terms) {
        double sum = 0;
        for (String term : terms) {
            int count = byTerm.getOrDefault(term, List.of()).size();
            sum += (tells(term) ? 1 : THIN_WEIGHT) * (1 + Math.log((1.0 + names.size()) / (1.0 + count)));
        }
        return sum;
    }
}
