package vn.cotmoc.goals;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.cotmoc.ledger.Headline;
import vn.cotmoc.ledger.Slice;
import vn.cotmoc.ledger.Statement;
import vn.cotmoc.ledger.formula.Derivation;
import vn.cotmoc.ledger.formula.Derivations;
import vn.cotmoc.ledger.formula.Inputs;
import vn.cotmoc.model.Cell;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Indicator;
import vn.cotmoc.model.Period;

/// What was read for a board, held by indicator and period: all statements of the year and the one before, the headline
/// of each full year before them, and every version of every target.
final class Knowledge {
    private final Map<Code, Map<Period, List<Statement>>> statements;
    private final Map<Code, List<Shown>> annual;
    private final Map<Code, List<Target.Recorded>> targets;
    private final Map<Code, List<WordedTarget>> worded;
    private final Derivations derivations;
    private final Map<Period, Boolean> within = new HashMap<>();

    Knowledge(List<Statement> statements, Slice annual, List<Statement> targets, Derivations derivations) {
        this.statements = byPeriod(statements);
        this.annual = annual(annual);
        TargetLines lines = new TargetLines(targets);
        this.targets = lines.recorded();
        this.worded = lines.worded();
        this.derivations = derivations;
    }

    private Knowledge(
            Map<Code, Map<Period, List<Statement>>> statements,
            Map<Code, List<Target.Recorded>> targets,
            Derivations derivations) {
        this.statements = statements;
        this.annual = Map.of();
        this.targets = targets;
        this.worded = Map.of();
        this.derivations = derivations;
    }

    /// Everything known of one place and one part of the indicators.
    static Knowledge of(List<Statement> statements, List<Statement> targets, Derivations derivations) {
        return new Knowledge(byPeriod(statements), new TargetLines(targets).recorded(), derivations);
    }

    /// The indicators that have statements.
    Set<Code> indicators() {
        return statements.keySet();
    }

    /// The formulas of the catalogue.
    Derivations derivations() {
        return derivations;
    }

    /// The statement to show for each period of the indicator, where it has a value.
    List<Said> headlines(Code indicator) {
        return statements.getOrDefault(indicator, Map.of()).values().stream()
                .flatMap(each -> Headline.find(each).flatMap(Said::of).stream())
                .toList();
    }

    /// The statements of the cell's period, newest of each reporter and vintage.
    List<Statement> statements(Code indicator, Period period) {
        return statements.getOrDefault(indicator, Map.of()).getOrDefault(period, List.of());
    }

    /// The periods that have statements or, for a derived indicator, of which its first input has some.
    Set<Period> periods(Indicator indicator) {
        Set<Period> own = statements.getOrDefault(indicator.code(), Map.of()).keySet();
        if (!derivations.isDerived(indicator.code())) {
            return own;
        }
        Set<Period> both = new LinkedHashSet<>(periodsOfInputs(indicator.code()));
        both.addAll(own);
        return both;
    }

    /// Those of its periods that lie within the year.
    List<Period> periodsIn(int year, Indicator indicator) {
        return periods(indicator).stream()
                .filter(period -> within.computeIfAbsent(period, each -> Years.isWithin(year, each)))
                .toList();
    }

    private Set<Period> periodsOfInputs(Code indicator) {
        return derivations.inputs(indicator).stream()
                .findFirst()
                .map(input -> statements.getOrDefault(input, Map.of()).keySet())
                .orElse(Set.of());
    }

    /// The figure to show for the cell: what the formula gives; where there is no formula, or it gives no value, the
    /// headline.
    Optional<Shown> find(Cell cell) {
        Optional<Shown> computed = computed(cell);
        return computed.filter(shown -> shown.known().isPresent())
                .or(() -> headline(cell).map(Shown::of))
                .or(() -> computed);
    }

    /// What the formula gives for the cell, if the indicator has one.
    Optional<Shown> computed(Cell cell) {
        return derivations.isDerived(cell.indicator())
                ? Optional.of(shown(derivations.derive(cell, inputs())))
                : Optional.empty();
    }

    Optional<Statement> headline(Cell cell) {
        return Headline.find(statements(cell.indicator(), cell.period()));
    }

    private Inputs inputs() {
        return cell -> headline(cell)
                .map(statement -> new Inputs.Input(
                        statement.id(),
                        statement.observation().figure(),
                        statement.observation().vintage()))
                .or(() -> annual.getOrDefault(cell.indicator(), List.of()).stream()
                        .filter(shown -> shown.cell().equals(cell))
                        .map(shown -> new Inputs.Input(shown.id(), shown.figure(), shown.vintage()))
                        .findFirst());
    }

    private static Shown shown(Derivation derivation) {
        return new Shown(
                derivation.id(), derivation.id().cell(), derivation.figure(), derivation.vintage(), Optional.empty());
    }

    /// One figure for each full year that has one, the earliest first.
    List<Shown> course(Indicator indicator, Cell cell) {
        Map<Integer, Shown> byYear = new HashMap<>();
        boolean derived = derivations.isDerived(indicator.code());
        Code source = derived
                ? derivations.inputs(indicator.code()).stream().findFirst().orElse(indicator.code())
                : indicator.code();
        for (Shown each : annual.getOrDefault(source, List.of())) {
            if (Years.isAnnual(indicator, each.period())) {
                Optional<Shown> figure = derived ? find(cell.withPeriod(each.period())) : Optional.of(each);
                figure.filter(shown -> shown.figure() instanceof Figure.Known)
                        .ifPresent(shown -> byYear.putIfAbsent(shown.period().year(), shown));
            }
        }
        return byYear.values().stream()
                .sorted(Comparator.comparing(Shown::period, Period.BY_TIME))
                .toList();
    }

    /// The targets in force, one an issuer and period.
    List<Target.Recorded> targets(Code indicator) {
        return targets.getOrDefault(indicator, List.of());
    }

    private static Map<Code, Map<Period, List<Statement>>> byPeriod(List<Statement> statements) {
        Map<Code, Map<Period, List<Statement>>> all = new HashMap<>();
        for (Statement statement : statements) {
            Cell cell = statement.observation().cell();
            all.computeIfAbsent(cell.indicator(), key -> new LinkedHashMap<>())
                    .computeIfAbsent(cell.period(), key -> new ArrayList<>())
                    .add(statement);
        }
        return all;
    }

    private static Map<Code, List<Shown>> annual(Slice slice) {
        Map<Code, List<Shown>> all = new HashMap<>();
        for (int row = 0; row < slice.size(); row++) {
            all.computeIfAbsent(slice.indicator(row), key -> new ArrayList<>())
                    .add(new Shown(
                            slice.id(row),
                            slice.cell(row),
                            slice.figure(row),
                            slice.vintage(row),
                            Optional.of(slice.reporter(row))));
        }
        return all;
    }

    /// The targets in force that are words only.
    List<WordedTarget> worded(Code indicator) {
        return worded.getOrDefault(indicator, List.of());
    }
}
