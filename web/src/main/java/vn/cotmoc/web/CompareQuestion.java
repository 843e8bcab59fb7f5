package vn.cotmoc.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import vn.cotmoc.geography.Place;
import vn.cotmoc.geography.PlaceSearch;
import vn.cotmoc.ledger.AsOf;
import vn.cotmoc.ledger.Ledger;
import vn.cotmoc.ledger.Query;
import vn.cotmoc.ledger.RestatedSlice;
import vn.cotmoc.ledger.Restatements;
import vn.cotmoc.ledger.Slice;
import vn.cotmoc.ledger.When;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Indicator;
import vn.cotmoc.model.LocalText;
import vn.cotmoc.model.Period;
import vn.cotmoc.model.PlaceId;

/// What is set beside each other, as the address asks or, where it does not say, as there is something to see: several
/// places of one indicator, or several indicators of one place.
///
/// @param period the period of a ranking, and the later one of two; the fullest where none is asked for
/// @param from the earlier one of two
record CompareQuestion(
        List<Indicator> indicators,
        List<Place> places,
        Form form,
        Optional<Period> period,
        Optional<Period> from,
        View view) {
    static final int MOST_PLACES = 8;
    static final int MOST_INDICATORS = 6;
    private static final int USUAL_PLACES = 4;
    private static final LocalText FORMS = new LocalText("lines, bars hoặc slope", "lines, bars or slope");

    /// How it is drawn.
    enum Form {
        LINES(CompareText.LINES),
        BARS(CompareText.BARS),
        SLOPE(CompareText.SLOPE);

        private final CompareText label;

        Form(CompareText label) {
            this.label = label;
        }

        CompareText label() {
            return label;
        }

        String text() {
            return Csv.lower(this);
        }
    }

    /// The state of knowledge, and the map to which figures are moved; as they were published where it is empty.
    record View(Optional<LocalDate> map, AsOf asOf) {}

    CompareQuestion {
        indicators = List.copyOf(indicators);
        places = List.copyOf(places);
    }

    /// The same drawn otherwise.
    CompareQuestion with(Form other) {
        return new CompareQuestion(indicators, places, other, period, from, view);
    }

    /// Whether several indicators of one place are shown.
    boolean isOfOnePlace() {
        return indicators.size() > 1;
    }

    /// The highest places of one indicator ranked, as many as can be compared.
    static CompareQuestion highest(
            Ledger ledger, Indicator indicator, View view, Map<Code, Map<Code, SortedMap<Period, Integer>>> coverage) {
        List<Place> places = new Defaults(ledger, view, coverage).places(indicator.code(), MOST_PLACES);
        return new CompareQuestion(List.of(indicator), places, Form.BARS, Optional.empty(), Optional.empty(), view);
    }

    /// @param coverage which indicators have figures of several places
    static CompareQuestion of(Ask ask, Map<Code, Map<Code, SortedMap<Period, Integer>>> coverage) {
        View view = new View(ask.day(MapTables.GEOGRAPHY), ask.asOf());
        List<Indicator> indicators = indicators(ask);
        List<Place> places = places(ask, view);
        if (indicators.size() > 1 && places.size() > 1) {
            throw Problem.compareOneWay();
        }
        Defaults defaults = new Defaults(ask.ledger(), view, coverage);
        if (indicators.isEmpty() && places.size() == 1) {
            indicators = defaults.indicators(places.getFirst());
        } else if (indicators.isEmpty()) {
            indicators = defaults.indicator().stream().toList();
        }
        if (places.isEmpty()) {
            places = indicators.size() == 1
                    ? defaults.places(indicators.getFirst().code(), USUAL_PLACES)
                    : defaults.root();
        }
        return new CompareQuestion(
                indicators,
                places,
                indicators.size() > 1 ? Form.LINES : form(ask),
                ask.text("period").map(Ranking::period),
                ask.text("from").map(CompareQuestion::from),
                view);
    }

    private static Period from(String text) {
        return Ranking.period(text);
    }

    private static Form form(Ask ask) {
        String text = ask.text("form").orElse("lines");
        for (Form each : Form.values()) {
            if (each.text().equals(text)) {
                return each;
            }
        }
        throw Problem.badParameter("form", text, FORMS);
    }

    private static List<Indicator> indicators(Ask ask) {
        List<String> texts = ask.texts("indicator");
        if (texts.size() > MOST_INDICATORS) {
            throw Problem.tooManyToCompare("indicator", texts.size(), MOST_INDICATORS);
        }
        List<Indicator> all = texts.stream()
                .map(text -> Optional.of(text)
                        .filter(Code::isCode)
                        .flatMap(code -> ask.ledger().catalogue().findIndicator(Code.parse(code)))
                        .orElseThrow(() -> Problem.noIndicator(text)))
                .toList();
        ask.settle("indicator", all.stream().map(each -> each.code().text()).toList());
        return all;
    }

    private static List<Place> places(Ask ask, View view) {
        List<String> texts = ask.texts("place");
        if (texts.size() > MOST_PLACES) {
            throw Problem.tooManyToCompare("place", texts.size(), MOST_PLACES);
        }
        List<Place> all =
                texts.stream().map(text -> place(ask, view, text)).distinct().toList();
        ask.settle("place", all.stream().map(each -> each.id().toString()).toList());
        return all;
    }

    /// The place of an id, a code or a name: the one that exists on the map that is asked for, or today; never a guess
    /// among several.
    private static Place place(Ask ask, View view, String text) {
        PlaceSearch search = ask.places().finder().places();
        List<PlaceSearch.Found> found = search.named(text);
        List<Place> places = (found.isEmpty() ? search.holding(text).list() : found)
                .stream().map(PlaceSearch.Found::place).distinct().toList();
        if (places.size() == 1) {
            return places.getFirst();
        }
        LocalDate day = view.map().orElseGet(() -> ListPages.lastChange(ask.ledger()));
        List<Place> alive = places.stream().filter(each -> each.aliveOn(day)).toList();
        if (alive.size() == 1) {
            return alive.getFirst();
        }
        if (places.isEmpty()) {
            throw Problem.noPlace(text);
        }
        List<Place> choices = alive.isEmpty() ? places : alive;
        throw Problem.manyPlaces(
                text, choices.stream().map(each -> each.id().toString()).toList());
    }

    /// What to show where the address leaves it open.
    private record Defaults(Ledger ledger, View view, Map<Code, Map<Code, SortedMap<Period, Integer>>> coverage) {
        /// The one of which most places have figures.
        Optional<Indicator> indicator() {
            return coverage.entrySet().stream()
                    .max(Comparator.<Map.Entry<Code, Map<Code, SortedMap<Period, Integer>>>>comparingInt(
                                    each -> each.getValue().values().stream()
                                            .flatMap(periods -> periods.values().stream())
                                            .mapToInt(Integer::intValue)
                                            .max()
                                            .orElse(0))
                            .thenComparing(Map.Entry.<Code, Map<Code, SortedMap<Period, Integer>>>comparingByKey()
                                    .reversed()))
                    .map(each -> ledger.catalogue().indicator(each.getKey()));
        }

        /// The indicators of the place with the most periods.
        List<Indicator> indicators(Place place) {
            Slice slice = ledger.headlines(
                    Query.of().withPlaces(java.util.Set.of(place.id())).withAsOf(view.asOf()));
            Map<Code, Integer> counts = new java.util.TreeMap<>();
            for (int row = 0; row < slice.size(); row++) {
                if (slice.isKnown(row)) {
                    counts.merge(slice.indicator(row), 1, Integer::sum);
                }
            }
            return counts.entrySet().stream()
                    .sorted(Map.Entry.<Code, Integer>comparingByValue().reversed())
                    .limit(USUAL_PLACES)
                    .map(each -> ledger.catalogue().indicator(each.getKey()))
                    .toList();
        }

        List<Place> root() {
            return ledger.geography().find(ledger.catalogue().pack().root()).stream()
                    .toList();
        }

        /// Those with the highest newest figures, on the level that has most; the pack's own place where no other has
        /// any.
        List<Place> places(Code indicator, int most) {
            Map<Code, SortedMap<Period, Integer>> levels = coverage.getOrDefault(indicator, Map.of());
            Optional<SortedMap<Period, Integer>> fullest = levels.values().stream()
                    .max(Comparator.comparingInt(periods -> periods.values().stream()
                            .mapToInt(Integer::intValue)
                            .max()
                            .orElse(0)));
            if (fullest.isEmpty()) {
                return root();
            }
            Period period = fullest.get().lastKey();
            LocalDate day = view.map().orElse(period.lastDay());
            RestatedSlice slice = new Restatements(ledger)
                    .get(Query.of(indicator).withWhen(When.oneOf(period)).withAsOf(view.asOf()), day);
            List<Integer> rows = new ArrayList<>();
            for (int row = 0; row < slice.size(); row++) {
                if (slice.isExact(row)
                        && !slice.place(row).equals(ledger.catalogue().pack().root())) {
                    rows.add(row);
                }
            }
            rows.sort(Comparator.<Integer>comparingLong(row -> -slice.millionths(row))
                    .thenComparing(row -> slice.place(row), Comparator.<PlaceId>naturalOrder()));
            List<Place> places = rows.stream()
                    .flatMap(row -> ledger.geography().find(slice.place(row)).stream())
                    .limit(most)
                    .toList();
            return places.isEmpty() ? root() : places;
        }
    }
}
