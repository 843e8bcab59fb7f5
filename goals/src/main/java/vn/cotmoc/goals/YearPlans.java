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
import vn.cotmoc.ledger.Catalogue;
import vn.cotmoc.ledger.Statement;
import vn.cotmoc.ledger.formula.Percent;
import vn.cotmoc.model.Absence;
import vn.cotmoc.model.Agency;
import vn.cotmoc.model.Bound;
import vn.cotmoc.model.Breakdown;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Indicator;
import vn.cotmoc.model.Period;

/// The targets of one year in force, by the level of their issuers.
final class YearPlans {
    private static final Figure UNDEFINED = new Figure.Absent(Absence.UNDEFINED);

    private final Catalogue catalogue;
    private final Map<Code, Map<Breakdown, List<Statement>>> targets = new HashMap<>();
    private final List<Optional<Code>> tiers;

    /// @param versions every version of the targets of the place
    YearPlans(List<Statement> versions, int year, Catalogue catalogue) {
        this.catalogue = catalogue;
        Map<List<Object>, Statement> newest = new LinkedHashMap<>();
        versions.stream()
                .sorted(Comparator.comparing(Statement::known)
                        .thenComparing(each -> each.id().number()))
                .filter(each -> isOfYear(each, year))
                .forEach(each -> newest.put(
                        List.of(
                                each.observation().reporter(),
                                each.observation().cell()),
                        each));
        newest.values().stream().filter(YearPlans::isPromise).forEach(this::add);
        this.tiers = tiers(newest.values().stream().filter(YearPlans::isPromise).toList());
    }

    private boolean isOfYear(Statement target, int year) {
        var cell = target.observation().cell();
        Period whole = Period.year(year);
        return cell.period().equals(whole)
                || catalogue
                        .findIndicator(cell.indicator())
                        .filter(Years::standsAtDate)
                        .filter(each -> cell.period().lastDay().equals(whole.lastDay()))
                        .isPresent();
    }

    /// A number, or words; neither where it was withdrawn.
    private static boolean isPromise(Statement target) {
        return switch (target.observation().figure()) {
            case Figure.Known _ -> true;
            case Figure.Absent(Absence reason) ->
                reason == Absence.NOT_APPLICABLE
                        && target.observation().remarks().note().isPresent();
        };
    }

    private void add(Statement target) {
        var cell = target.observation().cell();
        targets.computeIfAbsent(cell.indicator(), key -> new LinkedHashMap<>())
                .computeIfAbsent(cell.breakdown(), key -> new ArrayList<>())
                .add(target);
    }

    /// The levels of the issuers in the order of the pack's agencies, those without one last.
    private List<Optional<Code>> tiers(List<Statement> all) {
        Set<Optional<Code>> met = new LinkedHashSet<>();
        all.forEach(each -> met.add(level(each)));
        List<Optional<Code>> ordered = new ArrayList<>();
        catalogue.agencies().values().stream()
                .map(Agency::level)
                .filter(level -> level.isPresent() && met.contains(level))
                .distinct()
                .forEach(ordered::add);
        if (met.contains(Optional.empty()) || met.isEmpty()) {
            ordered.add(Optional.empty());
        }
        return ordered;
    }

    private Optional<Code> level(Statement target) {
        return Optional.ofNullable(catalogue.agencies().get(target.observation().reporter()))
                .flatMap(Agency::level);
    }

    List<Optional<Code>> tiers() {
        return tiers;
    }

    /// The parts that have targets, the total left out.
    Set<Breakdown> parts(Code indicator) {
        Set<Breakdown> parts =
                new LinkedHashSet<>(targets.getOrDefault(indicator, Map.of()).keySet());
        parts.remove(Breakdown.TOTAL);
        return parts;
    }

    /// The targets of the part, a list for each tier, the newest first, held against the figure.
    List<List<YearLine.Promise>> of(Indicator indicator, Breakdown part, Optional<Figure.Known> figure) {
        List<Statement> all = targets.getOrDefault(indicator.code(), Map.of()).getOrDefault(part, List.of());
        return tiers.stream()
                .map(tier -> all.reversed().stream()
                        .filter(each -> level(each).equals(tier))
                        .map(each -> new YearLine.Promise(each, percent(indicator, figure, each)))
                        .toList())
                .toList();
    }

    private static Figure percent(Indicator indicator, Optional<Figure.Known> figure, Statement target) {
        boolean rank = indicator.nature().kind() == Indicator.Kind.RANK;
        return figure.isPresent()
                        && !rank
                        && target.observation().figure() instanceof Figure.Known plan
                        && plan.value().signum() > 0
                ? Percent.share(figure.get(), named(plan))
                : UNDEFINED;
    }

    /// The number that a target names: “at least 8” is held against 8.
    private static Figure.Known named(Figure.Known plan) {
        boolean oneSided = plan.bound() instanceof Bound.Hedge hedge && hedge != Bound.Hedge.ABOUT;
        return oneSided ? Figure.Known.of(plan.value(), plan.unit()) : plan;
    }
}
