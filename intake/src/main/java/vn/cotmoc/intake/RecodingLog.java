package vn.cotmoc.intake;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.cotmoc.geography.Geography;
import vn.cotmoc.model.Finding;
import vn.cotmoc.model.Location;

/// Counts what was recoded and what was left in one walk, and lists it where a list is wanted. For one thread.
final class RecodingLog {
    private final long[] found = new long[Recodings.Rule.values().length];
    private final SortedMap<String, Long> left = new TreeMap<>();
    private final Set<String> told = new HashSet<>();
    private final Optional<RecodedList> list;

    RecodingLog(Optional<RecodedList> list) {
        this.list = list;
    }

    /// Counts a row whose place was found. True where a person should be told, once for each written place and the
    /// place under which it stands.
    boolean found(Written written, Outcome.Found outcome) {
        found[outcome.rule().ordinal()]++;
        return outcome.rule() == Recodings.Rule.SAME_TERRITORY
                && told.add(written.text() + '\n' + outcome.place().id());
    }

    /// Counts a row whose place is not certain.
    void left(Finding.Kind why) {
        left.merge(why.code(), 1L, Long::sum);
    }

    void list(Geography geography, Written written, Outcome.Found outcome, Location at, Words.Span span) {
        list.ifPresent(each -> each.add(geography, written, outcome, at, span));
    }

    Recodings recodings() {
        SortedMap<Recodings.Rule, Long> rules = new TreeMap<>();
        for (Recodings.Rule rule : Recodings.Rule.values()) {
            if (found[rule.ordinal()] > 0) {
                rules.put(rule, found[rule.ordinal()]);
            }
        }
        return new Recodings(rules, left);
    }
}
