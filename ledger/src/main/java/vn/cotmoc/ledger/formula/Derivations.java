package vn.cotmoc.ledger.formula;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.cotmoc.geography.Place;
import vn.cotmoc.ledger.AsOf;
import vn.cotmoc.ledger.Ledger;
import vn.cotmoc.ledger.Query;
import vn.cotmoc.ledger.Slice;
import vn.cotmoc.ledger.When;
import vn.cotmoc.model.Cell;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Failure;
import vn.cotmoc.model.Indicator;
import vn.cotmoc.model.Measure;
import vn.cotmoc.model.PlaceId;
import vn.cotmoc.model.Unit;

/// Computes the indicators of a catalogue that have a formula, for one cell with everything behind it or for many at
/// once; both give the same figures. Safe for use by many threads.
public final class Derivations {
    private final Ledger ledger;
    private final Map<Code, Formula> formulas = new HashMap<>();

    /// @throws IllegalArgumentException where a formula of the catalogue cannot be read or fails [FormulaCheck]
    public Derivations(Ledger ledger) {
        this.ledger = ledger;
        ledger.catalogue()
                .indicators()
                .values()
                .forEach(indicator ->
                        indicator.formula().ifPresent(text -> formulas.put(indicator.code(), Formula.parse(text))));
        for (Code code : formulas.keySet()) {
            FormulaCheck.requireNoCycle(code, formulas);
        }
    }

    /// Whether the indicator is computed.
    public boolean isDerived(Code indicator) {
        return formulas.containsKey(indicator);
    }

    /// The formula of the indicator, if it has one.
    public Optional<Formula> findFormula(Code indicator) {
        return Optional.ofNullable(formulas.get(indicator));
    }

    /// The indicators whose recorded figures enter it in the end, in the order of the formula; none for one that is
    /// recorded itself.
    public Set<Code> inputs(Code indicator) {
        Set<Code> all = new LinkedHashSet<>();
        findFormula(indicator)
                .ifPresent(formula -> formula.indicators().forEach(each -> {
                    if (isDerived(each)) {
                        all.addAll(inputs(each));
                    } else {
                        all.add(each);
                    }
                }));
        return all;
    }

    /// The actual figure of a derived cell.
    /// @throws Failure CM-3001 where the indicator is not defined, CM-3005 where it has no formula
    public Derivation get(Cell cell, AsOf asOf) {
        Indicator indicator = ledger.indicator(cell.indicator());
        if (!isDerived(indicator.code())) {
            throw new Failure(
                    "CM-3005", "Indicator \"" + indicator.code() + "\" has no formula; its figures are recorded ones.");
        }
        Query query = new Query(
                inputs(cell.indicator()),
                Set.of(),
                When.oneOf(cell.period()).withYearEarlier(),
                Measure.ACTUAL,
                Optional.of(cell.breakdown()),
                asOf);
        boolean below = uses(cell.indicator(), Formula.CountWhere.class);
        return derive(cell, lookup(ledger.headlines(below ? query : query.withPlaces(Set.of(cell.place())))));
    }

    /// The figure of a derived cell from inputs at hand.
    public Derivation derive(Cell cell, Inputs inputs) {
        Indicator indicator = ledger.indicator(cell.indicator());
        Formula formula = findFormula(indicator.code())
                .orElseThrow(() -> new IllegalArgumentException(indicator.code() + " has no formula."));
        return new Evaluation(this, inputs, cell).run(formula, indicator);
    }

    /// Every cell of the query of which at least one input is recorded, from one read. The query names one derived
    /// indicator and asks for actual figures.
    public List<Derivation> list(Code indicator, Query query) {
        Slice slice = ledger.headlines(query.withIndicators(inputs(indicator))
                .withMeasure(Measure.ACTUAL)
                .withPlaces(uses(indicator, Formula.CountWhere.class) ? Set.of() : query.places())
                .withWhen(readsYearBefore(indicator) ? query.when().withYearEarlier() : query.when()));
        Inputs inputs = lookup(slice);
        List<Derivation> all = new ArrayList<>();
        for (Cell cell : cells(indicator, slice, query)) {
            all.add(derive(cell, inputs));
        }
        return all;
    }

    /// Whether a figure needs those of the same period a year earlier.
    public boolean readsYearBefore(Code indicator) {
        return uses(indicator, Formula.Growth.class);
    }

    /// Whether it counts the places below a place.
    public boolean countsPlacesBelow(Code indicator) {
        return uses(indicator, Formula.CountWhere.class);
    }

    private Set<Cell> cells(Code indicator, Slice slice, Query query) {
        boolean below = uses(indicator, Formula.CountWhere.class);
        Set<Cell> cells = new LinkedHashSet<>();
        for (int row = 0; row < slice.size(); row++) {
            Cell cell = slice.cell(row).withIndicator(indicator);
            if (query.when().holds(cell.period())) {
                Stream<Cell> each = below ? above(cell) : Stream.of(cell);
                each.filter(one -> query.places().isEmpty() || query.places().contains(one.place()))
                        .forEach(cells::add);
            }
        }
        return cells;
    }

    private Stream<Cell> above(Cell cell) {
        return ledger.geography().ancestors(cell.place(), cell.period().lastDay()).stream()
                .map(place -> cell.withPlace(place.id()));
    }

    private static Inputs lookup(Slice slice) {
        Map<Cell, Integer> rows = new HashMap<>(slice.size() * 2);
        for (int row = 0; row < slice.size(); row++) {
            rows.put(slice.cell(row), row);
        }
        return cell -> Optional.ofNullable(rows.get(cell))
                .map(row -> new Inputs.Input(slice.id(row), slice.figure(row), slice.vintage(row)));
    }

    private boolean uses(Code indicator, Class<? extends Formula> kind) {
        return findFormula(indicator)
                .map(formula -> formula.uses(kind) || formula.indicators().anyMatch(each -> uses(each, kind)))
                .orElse(false);
    }

    Unit unit(Code indicator) {
        return ledger.indicator(indicator).unit();
    }

    Unit naturalUnit(Formula formula) {
        return FormulaCheck.naturalUnit(formula, this::unit);
    }

    /// The places below that have none below themselves; none where the place has no places below.
    List<Place> smallestBelow(PlaceId place, LocalDate day) {
        List<Place> all = new ArrayList<>();
        for (Place child : ledger.geography().children(place, day)) {
            List<Place> deeper = smallestBelow(child.id(), day);
            all.addAll(deeper.isEmpty() ? List.of(child) : deeper);
        }
        return all;
    }
}
