package vn.cotmoc.claims.check;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cotmoc.ledger.AsOf;
import vn.cotmoc.ledger.FigureId;
import vn.cotmoc.ledger.Headline;
import vn.cotmoc.ledger.Ledger;
import vn.cotmoc.ledger.Query;
import vn.cotmoc.ledger.RollUps;
import vn.cotmoc.ledger.Statement;
import vn.cotmoc.ledger.formula.Derivation;
import vn.cotmoc.ledger.formula.Derivations;
import vn.cotmoc.model.Breakdown;
import vn.cotmoc.model.Cell;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Frequency;
import vn.cotmoc.model.Indicator;
import vn.cotmoc.model.Measure;
import vn.cotmoc.model.Period;
import vn.cotmoc.model.PlaceId;

/// What the ledger says of some indicators in one state of knowledge: every version of every statement.
final class Evidence {
    private final Derivations derivations;
    private final RollUps rollUps;
    private final AsOf asOf;
    private final Map<Code, List<Statement>> statements;
    private final Set<FigureId.Recorded> newest;

    private Evidence(Ledger ledger, AsOf asOf, Map<Code, List<Statement>> statements, Set<FigureId.Recorded> newest) {
        this.derivations = new Derivations(ledger);
        this.rollUps = new RollUps(ledger);
        this.asOf = asOf;
        this.statements = statements;
        this.newest = newest;
    }

    static Evidence of(Ledger ledger, Set<Code> indicators, AsOf asOf) {
        if (indicators.isEmpty()) {
            return new Evidence(ledger, asOf, Map.of(), Set.of());
        }
        List<Statement> all = new ArrayList<>();
        Set<FigureId.Recorded> newest = new HashSet<>();
        for (Measure measure : List.of(Measure.ACTUAL, Measure.TARGET)) {
            Query query = Query.of()
                    .withIndicators(indicators)
                    .withMeasure(measure)
                    .withAllBreakdowns()
                    .withAsOf(asOf);
            all.addAll(ledger.history(query));
            ledger.statements(query).forEach(statement -> newest.add(statement.id()));
        }
        return new Evidence(
                ledger,
                asOf,
                all.stream()
                        .filter(each -> each.observation().figure() instanceof Figure.Known)
                        .collect(Collectors.groupingBy(
                                each -> each.observation().cell().indicator())),
                newest);
    }

    boolean isNewest(Statement statement) {
        return newest.contains(statement.id());
    }

    /// Every known statement about the indicator, the ones that stand now before those that were replaced.
    List<Statement> all(Code indicator, Measure measure) {
        return statements.getOrDefault(indicator, List.of()).stream()
                .filter(each -> each.observation().cell().measure() == measure)
                .sorted(Comparator.comparing((Statement each) -> !isNewest(each)))
                .toList();
    }

    /// The statements that stand now about the total of the place in the period, the best first.
    List<Statement> cell(Indicator indicator, Measure measure, PlaceId place, Period period) {
        return all(indicator.code(), measure).stream()
                .filter(this::isNewest)
                .filter(isOf(indicator, place, period))
                .sorted(Headline.BY_MERIT.reversed())
                .toList();
    }

    Optional<Statement> headline(Indicator indicator, PlaceId place, Period period) {
        return cell(indicator, Measure.ACTUAL, place, period).stream().findFirst();
    }

    /// A figure that nobody recorded: of a formula, or the sum of the places of a level below.
    ///
    /// @param summed whether it is such a sum, which is as exact as its parts
    record Computed(FigureId id, Period period, Figure.Known figure, boolean summed) {}

    /// The figure of the place and period that can be computed; none where one is recorded.
    Optional<Computed> computed(Indicator indicator, PlaceId place, Period period) {
        Optional<Computed> derived = derivations.isDerived(indicator.code())
                ? derived(new Cell(indicator.code(), Breakdown.TOTAL, Measure.ACTUAL, place, period))
                : Optional.empty();
        return derived.or(() -> rollUps.whole(indicator.code(), place, asOf).stream()
                .filter(each -> isSame(indicator, each.cell().period(), period))
                .flatMap(each -> each.figure() instanceof Figure.Known known
                        ? Stream.of(new Computed(each.id(), each.cell().period(), known, true))
                        : Stream.empty())
                .findFirst());
    }

    private Optional<Computed> derived(Cell cell) {
        Derivation found = derivations.get(cell, asOf);
        return found.figure() instanceof Figure.Known known
                ? Optional.of(new Computed(found.id(), cell.period(), known, false))
                : Optional.empty();
    }

    static Predicate<Statement> isOf(Indicator indicator, PlaceId place, Period period) {
        return statement -> {
            Cell cell = statement.observation().cell();
            return cell.breakdown().isTotal() && cell.place().equals(place) && isSame(indicator, cell.period(), period);
        };
    }

    /// What stands at a day may be printed with any stretch of time that ends on it.
    static boolean isSame(Indicator indicator, Period a, Period b) {
        boolean ends = switch (indicator.nature().kind()) {
            case STOCK -> true;
            case RATE, INDEX, RANK -> isDayOfYear(a, b) || isDayOfYear(b, a);
            case FLOW, EVENT -> false;
        };
        return a.equals(b) || ends && a.lastDay().equals(b.lastDay());
    }

    /// A rate or rank of the last day of a year is that of the year.
    private static boolean isDayOfYear(Period day, Period year) {
        return day instanceof Period.Regular one
                && one.frequency() == Frequency.DAY
                && year instanceof Period.Regular other
                && other.frequency() == Frequency.YEAR;
    }

    static Figure.Known figure(Statement statement) {
        if (statement.observation().figure() instanceof Figure.Known known) {
            return known;
        }
        throw new IllegalStateException("Only figures with a value are kept, found " + statement.id() + ".");
    }
}
