package vn.cotmoc.goals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.cotmoc.ledger.formula.Interval;
import vn.cotmoc.ledger.formula.Quantity;
import vn.cotmoc.model.Indicator;
import vn.cotmoc.model.Period;

/// What the periods of one year say against each other: months against the year to date, growths against the bases that
/// they need, shares against the wholes of their days.
final class SeriesChecks {
    private static final Comparator<Said> BY_END =
            Comparator.comparing(Said::period, Comparator.comparing(Period::endExclusive));

    private final Indicator indicator;
    private final Knowledge knowledge;
    private final Sums sums;
    private final Bases bases;
    private final Denominators denominators;
    private final Found found;

    SeriesChecks(Indicator indicator, Knowledge knowledge, Words words, Found found) {
        this.indicator = indicator;
        this.knowledge = knowledge;
        this.sums = new Sums(indicator, words);
        this.bases = new Bases(indicator, knowledge, words, found);
        this.denominators = new Denominators(indicator, knowledge, words, found);
        this.found = found;
    }

    /// @param periods those of one year
    void check(List<Period> periods) {
        if (periods.isEmpty()) {
            return;
        }
        Set<Period> within = Set.copyOf(periods);
        List<Said> series = knowledge.headlines(indicator.code()).stream()
                .filter(said -> within.contains(said.period()))
                .sorted(BY_END)
                .toList();
        if (isFlow()) {
            series.forEach(whole -> checkInside(whole, series));
            bases.check(series);
        }
        denominators.check(series);
    }

    private boolean isFlow() {
        return indicator.nature().kind() == Indicator.Kind.FLOW
                && indicator.nature().additivity() == Indicator.Additivity.ADDITIVE;
    }

    /// Shorter periods that tile the longer one must give it; any that lies inside must not exceed it.
    private void checkInside(Said whole, List<Said> series) {
        List<Said> inside = series.stream()
                .filter(part -> !part.period().equals(whole.period())
                        && whole.period().contains(part.period())
                        && part.figure().value().signum() >= 0)
                .toList();
        List<Said> tiles = tiles(whole.period(), inside);
        Interval printed = Printed.of(whole.figure());
        if (!tiles.isEmpty()) {
            Quantity sum =
                    tiles.stream().map(Said::printed).reduce(Quantity::plus).orElseThrow();
            if (!sum.interval().meets(printed)) {
                found.add(sums.unequal(
                        Contradiction.Kind.PERIODS,
                        Identities.cause(whole, tiles),
                        whole,
                        language -> Sums.plus(language, tiles),
                        sum.value(),
                        tiles));
            }
            return;
        }
        inside.stream()
                .filter(part -> part.figure().value().compareTo(whole.figure().value()) > 0
                        && !Printed.of(part.figure()).meets(printed))
                .max(Comparator.comparing(part -> part.figure().value()))
                .ifPresent(part -> found.add(
                        sums.larger(Contradiction.Kind.PERIODS, Identities.cause(whole, List.of(part)), part, whole)));
    }

    /// The fewest periods that follow each other from the first day of the whole to its last; none where there is a
    /// gap.
    private static List<Said> tiles(Period whole, List<Said> inside) {
        Map<java.time.LocalDate, List<Said>> reached = new HashMap<>(Map.of(whole.start(), List.of()));
        for (Said part : inside.stream()
                .sorted(Comparator.comparing(Said::period, Period.BY_TIME))
                .collect(Collectors.toCollection(ArrayList::new))) {
            Optional.ofNullable(reached.get(part.period().start())).ifPresent(before -> {
                List<Said> more = new ArrayList<>(before);
                more.add(part);
                reached.merge(part.period().endExclusive(), more, (a, b) -> a.size() <= b.size() ? a : b);
            });
        }
        return reached.getOrDefault(whole.endExclusive(), List.of());
    }
}
