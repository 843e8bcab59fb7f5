package vn.cotmoc.claims;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The rules of a table, found by the word that they begin with.
final class RuleBook {
    private final Map<String, List<Rule>> byKey = new HashMap<>();
    private final List<Rule> others = new ArrayList<>();

    RuleBook(List<Rule> rules) {
        for (Rule rule : rules) {
            Set<String> keys = rule.pattern().firstKeys();
            if (keys.isEmpty()) {
                others.add(rule);
            }
            keys.forEach(key ->
                    byKey.computeIfAbsent(key, absent -> new ArrayList<>()).add(rule));
        }
    }

    /// A rule that holds, and where.
    record Found(Rule rule, RulePattern.Match match) {}

    /// The rule that holds at the token and takes most of the text, the first of several; null where none does.
    @Nullable
    Found find(List<Token> tokens, int at) {
        Found found = best(byKey.getOrDefault(tokens.get(at).key(), List.of()), tokens, at, null);
        return best(others, tokens, at, found);
    }

    @Nullable
    private static Found best(List<Rule> rules, List<Token> tokens, int at, @Nullable Found before) {
        Found found = before;
        for (Rule rule : rules) {
            RulePattern.Match match = rule.pattern().match(tokens, at);
            if (match != null && (found == null || match.end() > found.match().end())) {
                found = new Found(rule, match);
            }
        }
        return found;
    }
}
