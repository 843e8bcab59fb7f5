package vn.cotmoc.ledger;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.cotmoc.geography.Place;
import vn.cotmoc.ledger.formula.Derivations;
import vn.cotmoc.ledger.formula.Inputs;
import vn.cotmoc.model.Absence;
import vn.cotmoc.model.Breakdown;
import vn.cotmoc.model.Cell;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Failure;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Indicator;
import vn.cotmoc.model.Measure;
import vn.cotmoc.model.Period;
import vn.cotmoc.model.PlaceId;
import vn.cotmoc.model.Vintage;

/// Makes figures of a place from those of the places of one level below it, on the map of each period's last day.
///
/// An additive indicator is summed. A derived one is computed from the sums of its inputs, so that a percentage is
/// never
/// averaged. Any other is undefined for a union of places. Safe for use by many threads.
public final class RollUps {
    private final Ledger ledger;
    private final Derivations derivations;

    public RollUps(Ledger ledger) {
        this.ledger = ledger;
        this.derivations = new Derivations(ledger);
    }

    /// What to roll up: the indicator and its part, to which place, from the places of which level.
    public record Question(Code indicator, Breakdown breakdown, PlaceId parent, Code level) {}

    /// The roll-up of one period.
    public RollUp get(Question question, Period period, AsOf asOf) {
        return list(question, new When.OneOf(Set.of(period)), asOf).stream()
                .findFirst()
                .orElseGet(() -> empty(question, cell(question, period), places(question, period)));
    }

    /// The roll-up of one period over the places below the parent on the map of the day, whose figures are moved there:
    /// the hierarchy of the chosen day instead of that of the period.
    public RollUp get(Question question, Period period, AsOf asOf, LocalDate map) {
        Indicator indicator = ledger.indicator(question.indicator());
        boolean derived = derivations.isDerived(indicator.code());
        List<Place> places = ledger.geography().descendants(question.parent(), question.level(), map);
        Cell cell = cell(question, period);
        Map<Code, Map<Period, RollUp>> sums = new HashMap<>();
        for (Code input : derived ? derivations.inputs(indicator.code()) : Set.of(indicator.code())) {
            sums.put(input, onMap(new Sum(input, question, places), period, asOf, map));
        }
        RollUp none = empty(question, cell, places);
        return derived
                ? derive(question, cell, places, sums)
                : sums.getOrDefault(indicator.code(), Map.of()).getOrDefault(period, none);
    }

    /// What to sum over which places.
    private record Sum(Code input, Question question, List<Place> places) {}

    private Map<Period, RollUp> onMap(Sum sum, Period period, AsOf asOf, LocalDate map) {
        boolean withYearBefore = derivations.readsYearBefore(sum.question().indicator());
        When when = withYearBefore ? When.oneOf(period).withYearEarlier() : When.oneOf(period);
        Set<PlaceId> wanted = new LinkedHashSet<>();
        sum.places().forEach(place -> wanted.add(place.id()));
        RestatedSlice slice = new Restatements(ledger)
                .get(
                        new Query(
                                Set.of(sum.input()),
                                wanted,
                                when,
                                Measure.ACTUAL,
                                Optional.of(sum.question().breakdown()),
                                asOf),
                        map);
        Map<Period, Map<PlaceId, Figure>> known = new HashMap<>();
        for (int row = 0; row < slice.size(); row++) {
            if (slice.figure(row) instanceof Figure.Known figure) {
                known.computeIfAbsent(slice.period(row), any -> new HashMap<>()).put(slice.place(row), figure);
            }
        }
        Map<Period, RollUp> sums = new HashMap<>();
        known.forEach((each, figures) -> sums.put(each, sum(sum, each, figures)));
        return sums;
    }

    private RollUp sum(Sum sum, Period period, Map<PlaceId, Figure> known) {
        Cell cell = new Cell(
                sum.input(),
                sum.question().breakdown(),
                Measure.ACTUAL,
                sum.question().parent(),
                period);
        boolean additive = MovedBlock.isAdditive(ledger.indicator(sum.input()));
        Figure partial = additive
                ? known.values().stream().reduce(Figure::plus).orElseThrow()
                : new Figure.Absent(Absence.UNDEFINED);
        List<PlaceId> missing = sum.places().stream()
                .map(Place::id)
                .filter(place -> !known.containsKey(place))
                .toList();
        Figure figure = missing.isEmpty() || !additive ? partial : new Figure.Absent(Absence.INCOMPLETE);
        return new RollUp(cell, sum.question().level(), figure, partial, known.size(), missing);
    }

    /// The roll-ups of all periods of which at least one place reported, in the order of time.
    public List<RollUp> list(Question question, When when, AsOf asOf) {
        Indicator indicator = ledger.indicator(question.indicator());
        boolean derived = derivations.isDerived(indicator.code());
        Set<Code> inputs = derived ? derivations.inputs(indicator.code()) : Set.of(indicator.code());
        Map<Code, Map<Period, RollUp>> sums = new HashMap<>();
        for (Code input : inputs) {
            sums.put(input, sums(question, input, when, asOf));
        }
        return periods(sums, when).stream()
                .map(period -> derived
                        ? derive(question, cell(question, period), places(question, period), sums)
                        : sums.getOrDefault(indicator.code(), Map.of()).get(period))
                .flatMap(found -> Optional.ofNullable(found).stream())
                .toList();
    }

    /// The roll-ups of the total of a place to which every place of some level below it reported, in the order of time.
    public List<RollUp> whole(Code indicator, PlaceId parent, AsOf asOf) {
        if (!derivations.isDerived(indicator) && !MovedBlock.isAdditive(ledger.indicator(indicator))) {
            return List.of();
        }
        return ledger.geography().list().stream()
                .map(Place::level)
                .distinct()
                .flatMap(level ->
                        list(new Question(indicator, Breakdown.TOTAL, parent, level), When.ALWAYS, asOf).stream())
                .filter(each -> each.figure() instanceof Figure.Known)
                .sorted(Comparator.comparing(each -> each.cell().period(), Period.BY_TIME))
                .toList();
    }

    /// What an id names.
    /// @throws Failure CM-3002 where no place reported
    public RollUp get(FigureId.RolledUp id, AsOf asOf) {
        return find(id, asOf)
                .orElseThrow(() -> new Failure(
                        "CM-3002",
                        "No figure \"" + id + "\"; ids stand beside the figures that show, board and the pages give."));
    }

    /// What an id names; empty where no place reported.
    public Optional<RollUp> find(FigureId.RolledUp id, AsOf asOf) {
        Cell cell = id.cell();
        RollUp found =
                get(new Question(cell.indicator(), cell.breakdown(), cell.place(), id.level()), cell.period(), asOf);
        return found.reported() == 0 ? Optional.empty() : Optional.of(found);
    }

    /// The recorded or computed figures that enter a roll-up: of each place of the level, or where the indicator is
    /// computed, the roll-ups of its inputs.
    public List<Part> parts(FigureId.RolledUp id, AsOf asOf) {
        Cell cell = id.cell();
        if (derivations.isDerived(cell.indicator())) {
            return derivations.inputs(cell.indicator()).stream()
                    .map(input -> new FigureId.RolledUp(cell.withIndicator(input), id.level()))
                    .flatMap(input -> find(input, asOf).stream())
                    .map(each -> new Part(each.cell(), each.id(), each.figure()))
                    .toList();
        }
        Set<PlaceId> places = new LinkedHashSet<>();
        ledger.geography()
                .descendants(cell.place(), id.level(), cell.period().lastDay())
                .forEach(place -> places.add(place.id()));
        Query query = new Query(
                Set.of(cell.indicator()),
                places,
                When.oneOf(cell.period()),
                Measure.ACTUAL,
                Optional.of(cell.breakdown()),
                asOf);
        Map<PlaceId, List<Statement>> byPlace = ledger.statements(query).stream()
                .collect(Collectors.groupingBy(each -> each.observation().cell().place()));
        return places.stream()
                .flatMap(place -> Headline.find(byPlace.getOrDefault(place, List.of())).stream())
                .map(each -> new Part(
                        each.observation().cell(), each.id(), each.observation().figure()))
                .toList();
    }

    /// A figure that enters a roll-up.
    public record Part(Cell cell, FigureId id, Figure figure) {}

    private static List<Period> periods(Map<Code, Map<Period, RollUp>> sums, When when) {
        return sums.values().stream()
                .flatMap(each -> each.keySet().stream())
                .filter(when::holds)
                .distinct()
                .sorted(Period.BY_TIME)
                .toList();
    }

    private Map<Period, RollUp> sums(Question question, Code input, When when, AsOf asOf) {
        Query query = new Query(
                Set.of(input),
                Set.of(),
                derivations.readsYearBefore(question.indicator()) ? when.withYearEarlier() : when,
                Measure.ACTUAL,
                Optional.of(question.breakdown()),
                asOf);
        Slice slice = ledger.headlines(query);
        Map<Integer, RollUpSum> byPeriod = new HashMap<>();
        Map<Long, RollUpPlaces> byMap = new HashMap<>();
        for (int row = 0; row < slice.size(); row++) {
            Integer number = slice.periodNumber(row);
            RollUpSum sum = byPeriod.get(number);
            if (sum == null) {
                Period period = slice.period(row);
                sum = new RollUpSum(
                        slice,
                        byMap.computeIfAbsent(map(period), each -> new RollUpPlaces(slice, places(question, period))));
                byPeriod.put(number, sum);
            }
            sum.add(row);
        }
        Map<Period, RollUp> sums = new HashMap<>();
        Indicator indicator = ledger.indicator(input);
        for (RollUpSum each : byPeriod.values()) {
            each.finish(indicator, question)
                    .ifPresent(sum -> sums.put(sum.cell().period(), sum));
        }
        return sums;
    }

    /// Counts the changes of the map up to the last day of the period: where it is the same, so are the places.
    private Long map(Period period) {
        return ledger.geography().changeDays().stream()
                .filter(day -> !day.isAfter(period.lastDay()))
                .count();
    }

    private List<Place> places(Question question, Period period) {
        return ledger.geography().descendants(question.parent(), question.level(), period.lastDay());
    }

    private static RollUp empty(Question question, Cell cell, List<Place> places) {
        Figure none = new Figure.Absent(places.isEmpty() ? Absence.NOT_APPLICABLE : Absence.NOT_REPORTED);
        return new RollUp(
                cell,
                question.level(),
                none,
                none,
                0,
                places.stream().map(Place::id).toList());
    }

    private static Cell cell(Question question, Period period) {
        return new Cell(question.indicator(), question.breakdown(), Measure.ACTUAL, question.parent(), period);
    }

    private RollUp derive(Question question, Cell cell, List<Place> places, Map<Code, Map<Period, RollUp>> sums) {
        Inputs inputs = wanted -> Optional.ofNullable(
                        sums.getOrDefault(wanted.indicator(), Map.of()).get(wanted.period()))
                .map(sum -> new Inputs.Input(sum.id(), sum.figure(), Vintage.REPORTED));
        Figure figure = derivations.derive(cell, inputs).figure();
        Set<PlaceId> missing = new LinkedHashSet<>();
        sums.values()
                .forEach(each -> missing.addAll(Optional.ofNullable(each.get(cell.period()))
                        .map(RollUp::missing)
                        .orElseGet(() -> places.stream().map(Place::id).toList())));
        Figure partial = missing.isEmpty() ? figure : new Figure.Absent(Absence.INCOMPLETE);
        return new RollUp(
                cell, question.level(), figure, partial, places.size() - missing.size(), List.copyOf(missing));
    }
}
