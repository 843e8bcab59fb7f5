package vn.cotmoc.outlook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.cotmoc.ledger.AsOf;
import vn.cotmoc.ledger.FigureId;
import vn.cotmoc.ledger.Headline;
import vn.cotmoc.ledger.Ledger;
import vn.cotmoc.ledger.Query;
import vn.cotmoc.ledger.Statement;
import vn.cotmoc.ledger.formula.Derivation;
import vn.cotmoc.ledger.formula.Derivations;
import vn.cotmoc.model.Bound;
import vn.cotmoc.model.Cell;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.PlaceId;

/// Reads the actual headlines of a ledger, series by series. A computed indicator gives what its formula gives, and
/// a stated figure only where the formula gives none.
final class Readings {
    private final Ledger ledger;
    private final Derivations derivations;
    private final AsOf asOf;

    Readings(Ledger ledger, AsOf asOf) {
        this.ledger = ledger;
        this.derivations = new Derivations(ledger);
        this.asOf = asOf;
    }

    /// The series of the indicators at the places, all places where none is named.
    SortedMap<SeriesId, List<Reading>> of(Set<Code> indicators, Set<PlaceId> places) {
        Query query = Query.of()
                .withIndicators(indicators)
                .withPlaces(places)
                .withAllBreakdowns()
                .withAsOf(asOf);
        Map<Cell, Reading> all = recorded(query);
        indicators.stream()
                .filter(derivations::isDerived)
                .forEach(indicator -> all.putAll(computed(indicator, query.withIndicators(Set.of(indicator)))));
        SortedMap<SeriesId, List<Reading>> bySeries = new TreeMap<>();
        all.forEach((cell, reading) -> bySeries.computeIfAbsent(SeriesId.of(cell), any -> new ArrayList<>())
                .add(reading));
        return bySeries;
    }

    /// The indicators whose series change where the figures of this one do: itself, and what is computed from it.
    Set<Code> dependents(Code indicator) {
        return ledger.catalogue().indicators().keySet().stream()
                .filter(code ->
                        code.equals(indicator) || derivations.inputs(code).contains(indicator))
                .collect(Collectors.toSet());
    }

    private Map<Cell, Reading> recorded(Query query) {
        Map<Cell, Reading> all = new HashMap<>();
        ledger.statements(query).stream()
                .collect(Collectors.groupingBy(
                        statement -> statement.observation().cell()))
                .forEach((cell, statements) -> Headline.find(statements)
                        .flatMap(Readings::reading)
                        .ifPresent(reading -> all.put(cell, reading)));
        return all;
    }

    private static Optional<Reading> reading(Statement headline) {
        return reading(
                headline.observation().cell(),
                headline.observation().figure(),
                new Reading.Origin(headline.id(), headline.revision(), Optional.of(headline)));
    }

    private static Optional<Reading> reading(Cell cell, Figure figure, Reading.Origin origin) {
        return figure instanceof Figure.Known known && isNear(known.bound())
                ? Optional.of(new Reading(cell.period(), known.value(), known.bound() == Bound.Hedge.EXACT, origin))
                : Optional.empty();
    }

    /// Whether the number stands near the true one: ranges and limits do not say where it is.
    private static boolean isNear(Bound bound) {
        return switch (bound) {
            case Bound.UpTo range -> false;
            case Bound.Hedge hedge ->
                switch (hedge) {
                    case EXACT, ABOUT, NEARLY, MORE_THAN, LESS_THAN -> true;
                    case AT_LEAST, AT_MOST -> false;
                };
        };
    }

    private Map<Cell, Reading> computed(Code indicator, Query query) {
        List<Derivation> derived = derivations.list(indicator, query);
        Map<FigureId, Long> revisions = new HashMap<>();
        Set<PlaceId> places = derivations.countsPlacesBelow(indicator) ? Set.of() : query.places();
        ledger.statements(query.withIndicators(derivations.inputs(indicator)).withPlaces(places))
                .forEach(statement -> revisions.put(statement.id(), statement.revision()));
        Map<Cell, Reading> all = new HashMap<>();
        for (Derivation one : derived) {
            long revision = one.recorded()
                    .mapToLong(id -> revisions.getOrDefault(id, 0L))
                    .max()
                    .orElse(0);
            reading(one.id().cell(), one.figure(), new Reading.Origin(one.id(), revision, Optional.empty()))
                    .ifPresent(reading -> all.put(one.id().cell(), reading));
        }
        return all;
    }
}
