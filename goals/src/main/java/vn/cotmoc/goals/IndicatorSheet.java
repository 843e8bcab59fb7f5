package vn.cotmoc.goals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.cotmoc.ledger.AsOf;
import vn.cotmoc.ledger.Headline;
import vn.cotmoc.ledger.Ledger;
import vn.cotmoc.ledger.Query;
import vn.cotmoc.ledger.Statement;
import vn.cotmoc.ledger.When;
import vn.cotmoc.ledger.formula.Derivation;
import vn.cotmoc.ledger.formula.Derivations;
import vn.cotmoc.model.Cell;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Indicator;
import vn.cotmoc.model.Measure;
import vn.cotmoc.model.Period;
import vn.cotmoc.model.PlaceId;

/// Everything that is known of one indicator at one place, the whole and its parts.
///
/// @param figures the statements of each cell, newest of each reporter and vintage, the headline first; by period, the
/// total
///     before its parts
/// @param derived the computed figures of an indicator with a formula, by period
/// @param targets the targets in force with their earlier versions, by period
public record IndicatorSheet(
        Indicator indicator,
        PlaceId place,
        Map<Cell, List<Statement>> figures,
        List<Derivation> derived,
        List<Target.Recorded> targets) {
    private static final Comparator<Cell> ORDER = Comparator.comparing(Cell::period, Period.BY_TIME)
            .thenComparing(cell -> !cell.breakdown().isTotal())
            .thenComparing(cell -> cell.breakdown().toString());

    public IndicatorSheet {
        figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
        derived = List.copyOf(derived);
        targets = List.copyOf(targets);
    }

    /// Reads the sheet.
    /// @throws vn.cotmoc.model.Failure CM-3001 where the indicator is not defined
    public static IndicatorSheet of(Ledger ledger, Code indicator, PlaceId place, AsOf asOf) {
        Derivations derivations = new Derivations(ledger);
        Query query = new Query(Set.of(indicator), Set.of(place), When.ALWAYS, Measure.ACTUAL, Optional.empty(), asOf);
        List<Derivation> derived = derivations.isDerived(indicator)
                ? derivations.list(indicator, query).stream()
                        .sorted(Comparator.comparing(each -> each.id().cell(), ORDER))
                        .toList()
                : List.of();
        List<Target.Recorded> targets = new TargetLines(ledger.history(query.withMeasure(Measure.TARGET)))
                .recorded()
                .getOrDefault(indicator, List.of());
        return new IndicatorSheet(
                ledger.indicator(indicator),
                place,
                byCell(ledger.statements(query)),
                derived,
                targets.stream()
                        .sorted(Comparator.comparing(Target.Recorded::period, Period.BY_TIME))
                        .toList());
    }

    private static Map<Cell, List<Statement>> byCell(List<Statement> statements) {
        Map<Cell, List<Statement>> cells = new LinkedHashMap<>();
        statements.stream()
                .sorted(Comparator.comparing(
                                (Statement each) -> each.observation().cell(), ORDER)
                        .thenComparing(Headline.BY_MERIT.reversed()))
                .forEach(each -> cells.computeIfAbsent(each.observation().cell(), key -> new ArrayList<>())
                        .add(each));
        cells.replaceAll((cell, all) -> List.copyOf(all));
        return cells;
    }
}
