package vn.cotmoc.intake;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/// What a written place means whatever the period, and what came of it in the periods so far. For one thread.
final class Meaning {
    private static final int MOST = 1 << 12;

    /// How a place is written.
    enum Sort {
        ID(Recodings.Rule.AS_WRITTEN),
        CODE(Recodings.Rule.CODE),
        NAME(Recodings.Rule.NAME),
        PAIR(Recodings.Rule.CODE_AND_NAME);

        private final Recodings.Rule rule;

        Sort(Recodings.Rule rule) {
            this.rule = rule;
        }

        Recodings.Rule rule() {
            return rule;
        }
    }

    /// Who bears what is written, whenever: each of the two texts of a pair, and both.
    ///
    /// @param first the bearers of the first text
    /// @param second those of the second; the same where there is one text
    /// @param both those of both
    record Bearers(List<Bearing> first, List<Bearing> second, List<Bearing> both) {
        Bearers {
            first = List.copyOf(first);
            second = List.copyOf(second);
            both = List.copyOf(both);
        }
    }

    private final Written written;
    private final Sort sort;
    private final Bearers ever;
    private final List<Outcome.Found> meant = new ArrayList<>();
    private final BiFunction<Meaning, Words.Span, Outcome> judge;
    private final Map<Words.Span, Outcome> judged = new IdentityHashMap<>();

    /// @param meant the readings that count: those on the day of the file's map, if it has one
    /// @param judge decides where not exactly one of them lives in a period
    Meaning(
            Written written,
            Sort sort,
            Bearers ever,
            List<Bearing> meant,
            BiFunction<Meaning, Words.Span, Outcome> judge) {
        this.written = written;
        this.sort = sort;
        this.ever = ever;
        this.judge = judge;
        meant.forEach(each -> this.meant.add(new Outcome.Found(each, each.version(), sort.rule())));
    }

    /// The outcome in the period. The common case, that one reading lives in it, costs no look-up.
    Outcome in(Words.Span span) {
        Outcome.Found only = null;
        for (Outcome.Found each : meant) {
            if (each.meant().meets(span.start(), span.end())) {
                if (only != null) {
                    return judge(span);
                }
                only = each;
            }
        }
        return only == null ? judge(span) : only;
    }

    private Outcome judge(Words.Span span) {
        if (judged.size() >= MOST) {
            judged.clear();
        }
        return judged.computeIfAbsent(span, each -> judge.apply(this, each));
    }

    Written written() {
        return written;
    }

    Sort sort() {
        return sort;
    }

    Bearers ever() {
        return ever;
    }

    List<Bearing> meant() {
        return meant.stream().map(Outcome.Found::meant).toList();
    }
}
