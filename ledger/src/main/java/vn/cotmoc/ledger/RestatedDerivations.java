package vn.cotmoc.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.cotmoc.geography.Exactness;
import vn.cotmoc.geography.Restated;
import vn.cotmoc.ledger.formula.Derivation;
import vn.cotmoc.ledger.formula.Derivations;
import vn.cotmoc.ledger.formula.Inputs;
import vn.cotmoc.model.Cell;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Measure;

/// Derived indicators on the map of a day: their inputs are moved, and the formula is computed again, so that a ratio
/// is
/// made of its numerator and denominator and a growth of its levels. What counts places below another cannot be
/// computed on another map: the places that it counted are no more.
final class RestatedDerivations {
    private final Restatements restatements;
    private final Derivations derivations;

    RestatedDerivations(Restatements restatements, Derivations derivations) {
        this.restatements = restatements;
        this.derivations = derivations;
    }

    RestatedBlock block(Code indicator, Query query, LocalDate map) {
        if (derivations.countsPlacesBelow(indicator)) {
            return new ListedBlock(
                    restatements.unmoved(derivations.list(indicator, query.withPlaces(Set.of())), map, query.places()));
        }
        Query inputs = query.withIndicators(derivations.inputs(indicator))
                .withMeasure(Measure.ACTUAL)
                .withWhen(derivations.readsYearBefore(indicator) ? query.when().withYearEarlier() : query.when());
        RestatedSlice slice = restatements.get(inputs, map);
        Map<Cell, Integer> rows = new LinkedHashMap<>();
        Set<Cell> cells = new LinkedHashSet<>();
        for (int row = 0; row < slice.size(); row++) {
            Cell cell = slice.cell(row);
            rows.put(cell, row);
            if (query.when().holds(cell.period())) {
                cells.add(cell.withIndicator(indicator));
            }
        }
        List<RestatedFigure> figures = new ArrayList<>();
        cells.forEach(cell -> figures.add(figure(cell, slice, rows)));
        return new ListedBlock(figures);
    }

    private RestatedFigure figure(Cell cell, RestatedSlice slice, Map<Cell, Integer> rows) {
        Map<Cell, RestatedFigure.Part> used = new LinkedHashMap<>();
        Inputs inputs = wanted -> Optional.ofNullable(rows.get(wanted)).map(row -> {
            RestatedFigure figure = slice.get(row);
            used.put(wanted, part(figure, slice.map()));
            return new Inputs.Input(figure.id(slice.map()), figure.figure(), figure.vintage());
        });
        Derivation derivation = derivations.derive(cell, inputs);
        Exactness exactness =
                used.values().stream().map(RestatedFigure.Part::exactness).reduce(Exactness.EXACT, Exactness::and);
        int known = (int) used.values().stream()
                .filter(part -> part.figure() instanceof Figure.Known)
                .count();
        return new RestatedFigure(
                cell,
                derivation.figure(),
                derivation.vintage(),
                exactness,
                new Restated.Coverage(known, used.size()),
                List.copyOf(used.values()));
    }

    private static RestatedFigure.Part part(RestatedFigure figure, LocalDate map) {
        return new RestatedFigure.Part(
                figure.cell(),
                Optional.of(figure.id(map)),
                figure.figure(),
                Optional.of(BigDecimal.ONE),
                figure.exactness(),
                List.of());
    }
}
