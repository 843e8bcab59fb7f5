package vn.cotmoc.geography;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Composes the lineage between two days, from the last day of change to the first: for every place, how it is spread
/// over the places of the last day. Changes of one day are read together and refer to the state before it.
final class Composition {
    private final Chronicle chronicle;
    private final LocalDate from;
    private final LocalDate to;
    private final List<Loss> losses = new ArrayList<>();
    private final @Nullable Spread[] spreads;

    Composition(Chronicle chronicle, LocalDate from, LocalDate to) {
        this.chronicle = chronicle;
        this.from = from;
        this.to = to;
        spreads = new Spread[chronicle.places().size()];
    }

    Correspondence correspondence() {
        List<Existence> places = chronicle.places();
        for (int number = 0; number < places.size(); number++) {
            spreads[number] = places.get(number).aliveOn(to) ? Spread.whole(number) : null;
        }
        Map<LocalDate, Map<Integer, List<Chronicle.Thread>>> departures = chronicle.departures(from, to);
        TreeMap<LocalDate, List<Integer>> ends = ends();
        TreeSet<LocalDate> days = new TreeSet<>(departures.keySet());
        days.addAll(ends.keySet());
        for (LocalDate day : days.descendingSet()) {
            stepBack(day, departures.getOrDefault(day, Map.of()), ends.getOrDefault(day, List.of()));
        }
        return Correspondence.of(chronicle, from, to, spreads, losses);
    }

    private TreeMap<LocalDate, List<Integer>> ends() {
        TreeMap<LocalDate, List<Integer>> ends = new TreeMap<>();
        List<Existence> places = chronicle.places();
        for (int number = 0; number < places.size(); number++) {
            for (Validity validity : places.get(number).validities()) {
                LocalDate end = validity.end();
                if (end.isAfter(from) && !end.isAfter(to)) {
                    ends.computeIfAbsent(end, day -> new ArrayList<>()).add(number);
                }
            }
        }
        return ends;
    }

    /// From the spreads of the day to those of the day before it.
    private void stepBack(LocalDate day, Map<Integer, List<Chronicle.Thread>> departures, List<Integer> ends) {
        Map<Integer, Spread> before = new HashMap<>();
        departures.forEach((number, threads) -> before.put(number, spread(number, day, threads)));
        for (int number : ends) {
            if (!departures.containsKey(number)) {
                before.put(number, lost(number, day, Loss.Kind.GAP, Optional.of(BigDecimal.ONE)));
            }
        }
        before.forEach((number, spread) -> spreads[number] = spread);
    }

    private Spread lost(int number, LocalDate day, Loss.Kind kind, Optional<BigDecimal> part) {
        losses.add(new Loss(chronicle.places().get(number).id(), day, kind, part));
        return Spread.whole(-losses.size());
    }

    private Spread spread(int number, LocalDate day, List<Chronicle.Thread> threads) {
        List<Spread.Branch> branches = new ArrayList<>();
        Sum sum = Sum.of(threads);
        for (Chronicle.Thread thread : threads) {
            branches.add(new Spread.Branch(thread.part(), thread.exactness(), after(thread, day)));
        }
        boolean staysItself = chronicle.places().get(number).aliveOn(day)
                && threads.stream().noneMatch(thread -> thread.to() == number);
        if (staysItself && sum.leavesARest()) {
            branches.add(new Spread.Branch(sum.rest(), sum.exactness(), at(number, day)));
        } else if (!sum.isComplete() && sum.isKnown()) {
            branches.add(new Spread.Branch(
                    sum.rest(),
                    sum.exactness(),
                    lost(number, day, Loss.Kind.SHARES_BELOW_ONE, Optional.of(sum.difference()))));
        }
        return Spread.of(sum.isKnown() && sum.isComplete() ? sum.settled(branches) : branches);
    }

    private Spread after(Chronicle.Thread thread, LocalDate day) {
        return thread.to() < 0
                ? lost(thread.from(), day, Loss.Kind.ABOLISHED, Optional.ofNullable(thread.part()))
                : at(thread.to(), day);
    }

    /// A place that a change names and that does not exist then is a broken row, which checks refuse; its figures are
    /// lost.
    private Spread at(int number, LocalDate day) {
        Spread spread = spreads[number];
        return spread == null ? lost(number, day, Loss.Kind.GAP, Optional.empty()) : spread;
    }
}
