package vn.cotmoc.goals;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.cotmoc.ledger.Headline;
import vn.cotmoc.ledger.Statement;
import vn.cotmoc.ledger.formula.Derivations;
import vn.cotmoc.ledger.formula.Inputs;
import vn.cotmoc.model.Absence;
import vn.cotmoc.model.Breakdown;
import vn.cotmoc.model.Cell;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Indicator;
import vn.cotmoc.model.Period;

/// The statements of two years at one place, held by cell.
final class YearFigures {
    private static final YearEntry NO_FIGURE = new YearEntry.Blank(YearEntry.Reason.NO_FIGURE);

    private final Map<Cell, List<Statement>> statements = new LinkedHashMap<>();
    private final Map<Code, Map<Breakdown, Set<Period>>> periods = new HashMap<>();
    private final Derivations derivations;

    YearFigures(List<Statement> all, Derivations derivations) {
        this.derivations = derivations;
        for (Statement each : all) {
            Cell cell = each.observation().cell();
            statements.computeIfAbsent(cell, key -> new ArrayList<>()).add(each);
            periods.computeIfAbsent(cell.indicator(), key -> new LinkedHashMap<>())
                    .computeIfAbsent(cell.breakdown(), key -> new LinkedHashSet<>())
                    .add(cell.period());
        }
    }

    /// The parts of the indicator that have statements, the total left out, in the order of their texts.
    List<Breakdown> parts(Code indicator) {
        return periods.getOrDefault(indicator, Map.of()).keySet().stream()
                .filter(part -> !part.isTotal())
                .sorted(Comparator.comparing(Breakdown::toString))
                .toList();
    }

    /// The periods that the part has statements of, or the first input of a computed total.
    Set<Period> periods(Indicator indicator, Breakdown part) {
        Set<Period> own = periods.getOrDefault(indicator.code(), Map.of()).getOrDefault(part, Set.of());
        if (!part.isTotal() || !derivations.isDerived(indicator.code())) {
            return own;
        }
        Set<Period> both = new LinkedHashSet<>(own);
        derivations.inputs(indicator.code()).stream()
                .findFirst()
                .map(input -> periods.getOrDefault(input, Map.of()).getOrDefault(part, Set.of()))
                .ifPresent(both::addAll);
        return both;
    }

    /// The figure of the cell: what the formula gives, else the headline.
    YearEntry find(Cell cell) {
        YearEntry computed = computed(cell);
        return computed instanceof YearEntry.Value
                ? computed
                : headline(statements.getOrDefault(cell, List.of()), YearEntry.Standing.AS_HEADED)
                        .orElse(computed);
    }

    private YearEntry computed(Cell cell) {
        if (!derivations.isDerived(cell.indicator()) || !cell.breakdown().isTotal()) {
            return NO_FIGURE;
        }
        var derived = derivations.derive(cell, this::input);
        return derived.figure() instanceof Figure.Known known
                ? new YearEntry.Value(
                        new Shown(derived.id(), cell, known, derived.vintage(), Optional.empty()),
                        known,
                        Optional.empty(),
                        YearEntry.Standing.AS_HEADED)
                : NO_FIGURE;
    }

    private Optional<Inputs.Input> input(Cell cell) {
        return Headline.find(statements.getOrDefault(cell, List.of()))
                .map(each -> new Inputs.Input(
                        each.id(),
                        each.observation().figure(),
                        each.observation().vintage()));
    }

    /// The headline among those of the cell that are estimates of what is not over; empty where there is none with a
    /// value.
    Optional<YearEntry> estimate(Cell cell) {
        List<Statement> estimates = statements.getOrDefault(cell, List.of()).stream()
                .filter(each -> isEstimate(each) && each.observation().figure() instanceof Figure.Known)
                .toList();
        return headline(estimates, YearEntry.Standing.AS_HEADED);
    }

    private static boolean isEstimate(Statement statement) {
        return switch (statement.observation().vintage()) {
            case ADMINISTRATIVE_ESTIMATE, ESTIMATE -> true;
            case REPORTED, PRELIMINARY, OFFICIAL -> false;
        };
    }

    /// The best of the statements as an entry; empty where there are none.
    static Optional<YearEntry> headline(Collection<Statement> all, YearEntry.Standing standing) {
        return Headline.find(all).map(each -> entry(each, standing));
    }

    private static YearEntry entry(Statement statement, YearEntry.Standing standing) {
        return switch (statement.observation().figure()) {
            case Figure.Known known ->
                new YearEntry.Value(Shown.of(statement), known, Optional.of(statement), standing);
            case Figure.Absent(Absence reason) -> new YearEntry.Blank(reason(reason));
        };
    }

    private static YearEntry.Reason reason(Absence absence) {
        return switch (absence) {
            case NOT_REPORTED, NOT_YET_DUE -> YearEntry.Reason.NO_FIGURE;
            case NOT_APPLICABLE -> YearEntry.Reason.NONE_OCCURRED;
            case CONFIDENTIAL, WITHDRAWN, INCOMPLETE, UNDEFINED -> YearEntry.Reason.NOT_GIVEN;
        };
    }
}
