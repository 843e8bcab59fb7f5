package vn.cotmoc.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.cotmoc.ledger.AsOf;
import vn.cotmoc.ledger.Ledger;
import vn.cotmoc.ledger.Query;
import vn.cotmoc.ledger.RestatedFigure;
import vn.cotmoc.ledger.RestatedSlice;
import vn.cotmoc.ledger.Restatements;
import vn.cotmoc.ledger.formula.Derivations;
import vn.cotmoc.model.Cell;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Measure;
import vn.cotmoc.model.Period;
import vn.cotmoc.model.PlaceId;

/// The pack's own place on the map of a day: which figures were stated for another territory than it has there, and
/// what they are there. All others stand as published, since nothing was moved.
///
/// @param others by indicator, the earliest period first
record HomeMap(LocalDate day, Map<Code, List<RestatedFigure>> others) {

    HomeMap {
        others = Map.copyOf(others);
    }

    /// The day, where the pack's own place is on its map.
    static Optional<LocalDate> moving(Ledger ledger, Optional<LocalDate> map) {
        return map.filter(day -> ledger.geography()
                .find(ledger.catalogue().pack().root())
                .filter(root -> root.aliveOn(day))
                .isPresent());
    }

    /// Reads the indicators on the map; nothing where the place is not on it.
    static Optional<HomeMap> read(Ledger ledger, Set<Code> indicators, Optional<LocalDate> map, AsOf asOf) {
        return moving(ledger, map).map(day -> read(ledger, indicators, day, asOf));
    }

    private static HomeMap read(Ledger ledger, Set<Code> indicators, LocalDate day, AsOf asOf) {
        Derivations derivations = new Derivations(ledger);
        Set<Code> all = new HashSet<>(indicators);
        indicators.forEach(each -> all.addAll(derivations.inputs(each)));
        Map<Cell, RestatedFigure> figures = figures(ledger, all, day, Measure.ACTUAL, asOf);
        Map<Code, List<RestatedFigure>> others = figures.values().stream()
                .filter(each -> !(each.cell().period() instanceof Period.YearSpan))
                .filter(each -> isOther(each, figures))
                .sorted(Comparator.comparing(each -> each.cell().period(), Period.BY_TIME))
                .collect(Collectors.groupingBy(each -> each.cell().indicator()));
        return new HomeMap(day, others);
    }

    private static Map<Cell, RestatedFigure> figures(
            Ledger ledger, Set<Code> indicators, LocalDate day, Measure measure, AsOf asOf) {
        PlaceId root = ledger.catalogue().pack().root();
        Map<Cell, RestatedFigure> figures = new LinkedHashMap<>();
        if (indicators.isEmpty()) {
            return figures;
        }
        RestatedSlice slice = new Restatements(ledger)
                .get(
                        Query.of()
                                .withIndicators(indicators)
                                .withPlaces(Set.of(root))
                                .withMeasure(measure)
                                .withAsOf(asOf),
                        day);
        for (int row = 0; row < slice.size(); row++) {
            figures.put(slice.cell(row), slice.get(row));
        }
        return figures;
    }

    /// Whether something of another territory went into it. A sum of months of the same territory is none.
    private static boolean isOther(RestatedFigure figure, Map<Cell, RestatedFigure> all) {
        return figure.exactness() != vn.cotmoc.geography.Exactness.EXACT
                || figure.parts().stream()
                        .anyMatch(part ->
                                !part.cell().place().equals(figure.cell().place())
                                        || !part.cell().equals(figure.cell()) && isOther(part.cell(), all));
    }

    private static boolean isOther(Cell part, Map<Cell, RestatedFigure> all) {
        RestatedFigure figure = all.get(part);
        return figure != null && isOther(figure, all);
    }

    /// The targets of the indicator that were set for the territory of the map.
    Set<Period> promisesThatStand(Ledger ledger, Code indicator, AsOf asOf) {
        Map<Cell, RestatedFigure> targets = figures(ledger, Set.of(indicator), day, Measure.TARGET, asOf);
        return targets.values().stream()
                .filter(each -> !isOther(each, targets))
                .map(each -> each.cell().period())
                .collect(Collectors.toSet());
    }

    List<RestatedFigure> of(Code indicator) {
        return others.getOrDefault(indicator, List.of());
    }

    /// The figure that stands for the period on the map, where it is another than the published one.
    Optional<RestatedFigure> find(Code indicator, Period period) {
        return of(indicator).stream()
                .filter(each -> each.cell().period().equals(period))
                .findFirst();
    }

    /// The whole year, else the latest part of it, where there is one that was moved.
    Optional<RestatedFigure> newestOf(Code indicator, int year) {
        List<RestatedFigure> known = of(indicator).stream()
                .filter(each -> each.cell().period().year() == year && each.figure() instanceof Figure.Known)
                .toList();
        return known.stream()
                .filter(each -> each.cell().period().equals(Period.year(year)))
                .findFirst()
                .or(() -> known.isEmpty() ? Optional.empty() : Optional.of(known.getLast()));
    }
}
