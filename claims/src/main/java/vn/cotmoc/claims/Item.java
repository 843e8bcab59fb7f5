package vn.cotmoc.claims;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// A stretch of tokens in a sentence with what it does there.
///
/// @param from its first token
/// @param end the first token after it
/// @param senses what a word or phrase means; empty for others
/// @param quantity the number of [Kind#QUANTITY] and [Kind#RANK]
/// @param stretch the time of [Kind#PERIOD]
record Item(
        Kind kind,
        int from,
        int end,
        Map<Sense, Lexicon.Entry> senses,
        @Nullable Quantity quantity,
        @Nullable Stretch stretch) {
    enum Kind {
        QUANTITY,
        RANK,
        PERIOD,
        PLACE,
        /// A word or phrase of the lexicon.
        CUE,
        WORD,
        MARK,
        /// What only looks like a figure.
        IGNORED
    }

    static Item of(Kind kind, int from, int end) {
        return new Item(kind, from, end, Map.of(), null, null);
    }

    static Item of(Kind kind, Quantity quantity) {
        return new Item(kind, quantity.from(), quantity.end(), Map.of(), quantity, null);
    }

    static Item of(int from, Stretch stretch) {
        return new Item(Kind.PERIOD, from, stretch.end(), Map.of(), null, stretch);
    }

    static Item of(int from, Map<Sense, Lexicon.Entry> senses) {
        int length = senses.values().iterator().next().length();
        return new Item(Kind.CUE, from, from + length, senses, null, null);
    }

    boolean has(Sense sense) {
        return senses.containsKey(sense);
    }

    boolean hasAny(Set<Sense> wanted) {
        for (Sense sense : wanted) {
            if (senses.containsKey(sense)) {
                return true;
            }
        }
        return false;
    }

    boolean is(Kind other) {
        return kind == other;
    }
}
