package vn.cotmoc.claims;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The rules of a table, found by what they begin with, so that most words of a text meet none.
final class RuleBook {
    private final Map<String, List<Rule>> byKey = new HashMap<>();
    private final List<Rule> numbers = new ArrayList<>();
    private final List<Rule> words = new ArrayList<>();

    RuleBook(List<Rule> rules) {
        for (Rule rule : rules) {
            RulePattern.Beginning beginning = rule.pattern().beginning();
            beginning
                    .keys()
                    .forEach(key -> byKey.computeIfAbsent(key, absent -> new ArrayList<>())
                            .add(rule));
            if (beginning.number()) {
                numbers.add(rule);
            }
            if (beginning.any()) {
                words.add(rule);
            }
        }
    }

    /// A rule that holds, and where.
    record Found(Rule rule, RulePattern.Match match) {}

    /// The rule that holds at the token and takes most of the text, the first of several; null where none does.
    @Nullable
    Found find(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        Found found = best(byKey.getOrDefault(token.key(), List.of()), tokens, at, null);
        if (token.isNumber() || Slot.isSpelled(token.key())) {
            found = best(numbers, tokens, at, found);
        }
        // A rule for any word has a number right behind it.
        boolean numbered = at + 2 < tokens.size() && tokens.get(at + 2).isNumber();
        return token.isWord() && numbered ? best(words, tokens, at, found) : found;
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
