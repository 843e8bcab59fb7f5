package vn.cotmoc.intake;

import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// How the places of a file's rows were found, and how many rows were left because theirs is not certain.
///
/// @param found rows by the rule by which their place was found; rules that found none are missing
/// @param left rows by the code of the finding that says why their place is not certain
public record Recodings(SortedMap<Rule, Long> found, SortedMap<String, Long> left) {
    /// Of a file in which no place was read.
    static final Recodings NONE = new Recodings(Collections.emptySortedMap(), Collections.emptySortedMap());

    /// The rules by which a place is found, the strictest first.
    public enum Rule {
        /// The row writes the id of a place that exists in the period.
        AS_WRITTEN,
        /// One place alone bears the code in the period, or on the day of the file's map.
        CODE,
        /// One place alone bears the name, inside the district that is named, in the period or on that day.
        NAME,
        /// One place alone bears the code and the name.
        CODE_AND_NAME,
        /// The place that is meant does not exist in the period; one that does holds the same territory.
        SAME_TERRITORY;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    public Recodings {
        found = Collections.unmodifiableSortedMap(new TreeMap<>(found));
        left = Collections.unmodifiableSortedMap(new TreeMap<>(left));
    }

    /// Rows whose place was not written as the id under which they stand.
    public long recoded() {
        return total(found) - found.getOrDefault(Rule.AS_WRITTEN, 0L);
    }

    /// Rows that were left.
    public long leftOver() {
        return total(left);
    }

    private static long total(Map<?, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
