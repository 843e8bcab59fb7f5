package vn.cotmoc.claims;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What a rule looks for, token by token.
///
/// An element is words parted by `|` (`nghị_quyết` for two syllables) or a slot in angle brackets; `?` after it lets it
/// be absent, `^` before it asks that nothing separates it from the token before, `!` before it asks that it does not
/// stand there. What numbers the slots held is captured in order.
final class RulePattern {

    /// Where a pattern ended, and the numbers that its slots held.
    record Match(int end, List<Integer> numbers) {}

    private record Element(Slot slot, List<List<String>> phrases, boolean optional, boolean glued, boolean absent) {}

    private final List<Element> elements;

    private RulePattern(List<Element> elements) {
        this.elements = List.copyOf(elements);
    }

    static RulePattern of(String text) {
        return new RulePattern(
                Arrays.stream(text.split(" ")).map(RulePattern::element).toList());
    }

    private static Element element(String text) {
        String rest = text;
        boolean absent = rest.startsWith("!");
        rest = absent ? rest.substring(1) : rest;
        boolean glued = rest.startsWith("^");
        rest = glued ? rest.substring(1) : rest;
        boolean optional = rest.length() > 1 && rest.endsWith("?");
        rest = optional ? rest.substring(0, rest.length() - 1) : rest;
        Slot slot = Slot.of(rest);
        List<List<String>> phrases = new ArrayList<>();
        if (slot == Slot.WORDS) {
            for (String phrase : rest.split("\\|")) {
                phrases.add(Lexer.keys(phrase.replace('_', ' ')));
            }
        }
        return new Element(slot, phrases, optional, glued, absent);
    }

    /// What a match can begin with.
    ///
    /// @param keys the words
    /// @param number whether a number, in digits or spelled
    /// @param any whether any word or code
    record Beginning(Set<String> keys, boolean number, boolean any) {}

    Beginning beginning() {
        Set<String> keys = new HashSet<>();
        for (Element element : elements) {
            if (element.slot() != Slot.WORDS) {
                boolean any = element.slot() == Slot.WORD || element.slot() == Slot.CAPITAL;
                return new Beginning(keys, !any, any);
            }
            element.phrases().forEach(phrase -> keys.add(phrase.getFirst()));
            if (!element.optional()) {
                return new Beginning(keys, false, false);
            }
        }
        return new Beginning(keys, false, false);
    }

    /// Where the pattern ends if it holds at the token, with the longest choice of every element first; null where it
    /// does
    /// not hold.
    @org.jspecify.annotations.Nullable
    Match match(List<Token> tokens, int at) {
        List<Integer> numbers = new ArrayList<>();
        int end = match(tokens, at, 0, numbers);
        return end > at ? new Match(end, List.copyOf(numbers)) : null;
    }

    private int match(List<Token> tokens, int at, int index, List<Integer> numbers) {
        if (index == elements.size()) {
            return at;
        }
        Element element = elements.get(index);
        int length = length(element, tokens, at, index);
        if (element.absent()) {
            return length > 0 ? -1 : match(tokens, at, index + 1, numbers);
        }
        if (length > 0) {
            int before = numbers.size();
            if (element.slot().isNumber()) {
                numbers.add(element.slot().value(tokens.get(at)));
            }
            int end = match(tokens, at + length, index + 1, numbers);
            if (end >= 0) {
                return end;
            }
            numbers.subList(before, numbers.size()).clear();
        }
        return element.optional() ? match(tokens, at, index + 1, numbers) : -1;
    }

    private static int length(Element element, List<Token> tokens, int at, int index) {
        if (at >= tokens.size()
                || (element.glued() && index > 0 && tokens.get(at).spaced())) {
            return 0;
        }
        if (element.slot() != Slot.WORDS) {
            return element.slot().length(tokens, at);
        }
        int longest = 0;
        for (List<String> phrase : element.phrases()) {
            if (phrase.size() > longest && holds(phrase, tokens, at)) {
                longest = phrase.size();
            }
        }
        return longest;
    }

    private static boolean holds(List<String> phrase, List<Token> tokens, int at) {
        if (at + phrase.size() > tokens.size()) {
            return false;
        }
        for (int i = 0; i < phrase.size(); i++) {
            if (!tokens.get(at + i).key().equals(phrase.get(i))) {
                return false;
            }
        }
        return true;
    }
}
