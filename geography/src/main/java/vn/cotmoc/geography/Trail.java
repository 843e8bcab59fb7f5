package vn.cotmoc.geography;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Finds the rows of lineage that lie on a way from one place to another.
final class Trail {
    private final Map<LocalDate, Map<Integer, List<Chronicle.Thread>>> departures;

    Trail(Map<LocalDate, Map<Integer, List<Chronicle.Thread>>> departures) {
        this.departures = departures;
    }

    private record Step(BitSet before, Map<Integer, List<Chronicle.Thread>> departures) {}

    /// The numbers of the rows, in order.
    List<Integer> rows(int from, int to) {
        Deque<Step> steps = new ArrayDeque<>();
        BitSet reached = new BitSet();
        reached.set(from);
        for (Map<Integer, List<Chronicle.Thread>> ofADay : new TreeMap<>(departures).values()) {
            steps.push(new Step((BitSet) reached.clone(), ofADay));
            goForward(reached, ofADay);
        }
        List<Integer> rows = new ArrayList<>();
        BitSet wanted = new BitSet();
        wanted.set(to);
        for (Step step : steps) {
            goBack(wanted, step, rows);
        }
        Collections.sort(rows);
        return rows;
    }

    /// A source stays reached: it may live on with a rest. Where it ended, nothing leaves it later.
    private static void goForward(BitSet reached, Map<Integer, List<Chronicle.Thread>> ofADay) {
        BitSet more = new BitSet();
        ofADay.forEach((source, threads) -> {
            if (reached.get(source)) {
                threads.stream().filter(thread -> thread.to() >= 0).forEach(thread -> more.set(thread.to()));
            }
        });
        reached.or(more);
    }

    private static void goBack(BitSet wanted, Step step, List<Integer> rows) {
        BitSet more = new BitSet();
        step.departures.forEach((source, threads) -> {
            for (Chronicle.Thread thread : threads) {
                if (step.before.get(source) && thread.to() >= 0 && wanted.get(thread.to())) {
                    rows.add(thread.row());
                    more.set(source);
                }
            }
        });
        wanted.or(more);
    }
}
