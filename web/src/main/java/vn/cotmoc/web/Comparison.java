package vn.cotmoc.web;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cotmoc.geography.Place;
import vn.cotmoc.goals.Shown;
import vn.cotmoc.ledger.FigureId;
import vn.cotmoc.ledger.Ledger;
import vn.cotmoc.ledger.Query;
import vn.cotmoc.ledger.RestatedSlice;
import vn.cotmoc.ledger.Restatements;
import vn.cotmoc.ledger.Slice;
import vn.cotmoc.ledger.Statement;
import vn.cotmoc.ledger.formula.Derivations;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Indicator;
import vn.cotmoc.model.LocalText;
import vn.cotmoc.model.Measure;
import vn.cotmoc.model.Period;
import vn.cotmoc.model.PlaceId;

/// The figures of what is compared: by subject, then by period. A subject is a place where one indicator is shown, and
/// an indicator where one place is.
record Comparison(CompareQuestion question, List<Subject> subjects) {

    /// One of the things that are compared.
    ///
    /// @param targets in force, by issuer; none on another map than their own
    record Subject(
            LocalText name, Indicator indicator, Place place, Map<Period, Shown> figures, List<Statement> targets) {
        Optional<Shown> find(Period period) {
            return Optional.ofNullable(figures.get(period));
        }

        boolean isKnown(Period period) {
            return find(period).flatMap(Shown::known).isPresent();
        }
    }

    static Comparison read(Ledger ledger, CompareQuestion question) {
        Map<Code, Map<PlaceId, Map<Period, Shown>>> figures = new HashMap<>();
        Set<PlaceId> places = question.places().stream().map(Place::id).collect(Collectors.toSet());
        for (Indicator each : question.indicators()) {
            Query query = Query.of(each.code())
                    .withPlaces(places)
                    .withAsOf(question.view().asOf());
            Map<PlaceId, Map<Period, Shown>> byPlace = figures.computeIfAbsent(each.code(), key -> new HashMap<>());
            shown(ledger, question, query)
                    .filter(shown -> !(shown.period() instanceof Period.YearSpan))
                    .forEach(
                            shown -> byPlace.computeIfAbsent(shown.cell().place(), key -> new TreeMap<>(Period.BY_TIME))
                                    .put(shown.period(), shown));
        }
        List<Subject> subjects = question.indicators().stream()
                .flatMap(indicator -> question.places().stream()
                        .map(place -> new Subject(
                                name(question, indicator, place),
                                indicator,
                                place,
                                figures.getOrDefault(indicator.code(), Map.of()).getOrDefault(place.id(), Map.of()),
                                targets(ledger, question, indicator, place))))
                .toList();
        return new Comparison(question, subjects);
    }

    /// The name, with the id where two of the compared places have the same one.
    private static LocalText name(CompareQuestion question, Indicator indicator, Place place) {
        if (question.isOfOnePlace()) {
            return indicator.name();
        }
        boolean twice = question.places().stream()
                        .filter(each -> each.name().equals(place.name()))
                        .count()
                > 1;
        return twice
                ? new LocalText(
                        place.name().vi() + " (" + place.id() + ")",
                        place.name().en() + " (" + place.id() + ")")
                : place.name();
    }

    private static Stream<Shown> shown(Ledger ledger, CompareQuestion question, Query query) {
        if (question.view().map().isPresent()) {
            return restated(ledger, question, query);
        }
        Code indicator = query.indicators().iterator().next();
        Derivations derivations = new Derivations(ledger);
        if (derivations.isDerived(indicator)) {
            return derivations.list(indicator, query).stream()
                    .map(each ->
                            new Shown(each.id(), each.id().cell(), each.figure(), each.vintage(), Optional.empty()));
        }
        Slice slice = ledger.headlines(query);
        return slice.ordered().stream()
                .map(row -> new Shown(
                        slice.id(row),
                        slice.cell(row),
                        slice.figure(row),
                        slice.vintage(row),
                        Optional.of(slice.reporter(row))));
    }

    private static Stream<Shown> restated(Ledger ledger, CompareQuestion question, Query query) {
        var map = question.view().map().orElseThrow();
        Set<PlaceId> alive = question.places().stream()
                .filter(each -> each.aliveOn(map))
                .map(Place::id)
                .collect(Collectors.toSet());
        if (alive.isEmpty()) {
            return Stream.empty();
        }
        RestatedSlice slice = new Restatements(ledger).get(query.withPlaces(alive), map);
        return slice.ordered().stream().map(slice::get).map(each -> {
            FigureId id = PlacedFigure.id(each, map);
            return new Shown(id, each.cell(), each.figure(), each.vintage(), Optional.empty());
        });
    }

    private static List<Statement> targets(Ledger ledger, CompareQuestion question, Indicator indicator, Place place) {
        return question.view().map().isPresent()
                ? List.of()
                : ledger.statements(Query.of(indicator.code())
                        .withPlaces(Set.of(place.id()))
                        .withMeasure(Measure.TARGET)
                        .withAsOf(question.view().asOf()));
    }

    /// How many subjects have a value, by period, the earliest first.
    TreeMap<Period, Long> counts() {
        TreeMap<Period, Long> counts = new TreeMap<>(Period.BY_TIME);
        subjects.forEach(subject -> subject.figures().values().stream()
                .filter(shown -> shown.figure() instanceof Figure.Known)
                .forEach(shown -> counts.merge(shown.period(), 1L, Long::sum)));
        return counts;
    }

    boolean isEmpty() {
        return counts().isEmpty();
    }

    /// The period that is asked for, else the newest of those that most subjects have.
    Optional<Period> period() {
        return question.period().or(() -> fullest(counts()));
    }

    /// The earlier period that is asked for, else the newest before the later one that most subjects have, of the same
    /// length where there is one.
    Optional<Period> from() {
        return question.from()
                .or(() -> period().flatMap(later -> {
                    TreeMap<Period, Long> before = new TreeMap<>(counts().headMap(later, false));
                    TreeMap<Period, Long> alike = new TreeMap<>(before);
                    alike.keySet().removeIf(each -> !Rhythms.of(each).equals(Rhythms.of(later)));
                    return fullest(alike).or(() -> fullest(before));
                }));
    }

    private static Optional<Period> fullest(TreeMap<Period, Long> counts) {
        return counts.descendingMap().entrySet().stream()
                .max(Comparator.<Map.Entry<Period, Long>>comparingLong(Map.Entry::getValue))
                .map(Map.Entry::getKey);
    }
}
