package vn.cotmoc.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.cotmoc.geography.Place;
import vn.cotmoc.ledger.Group;
import vn.cotmoc.ledger.Ledger;
import vn.cotmoc.ledger.Query;
import vn.cotmoc.ledger.Slice;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Indicator;
import vn.cotmoc.model.Language;
import vn.cotmoc.model.LocalText;
import vn.cotmoc.model.Period;
import vn.cotmoc.model.Spelling;

/// Makes the pages that list indicators, places and what a search finds.
record ListPages(Frames frames) {
    private static final Code USUAL_TREE = new Code("official");
    private static final int MOST_HITS = 40;

    ListPage indicators(Ask ask) {
        Ledger ledger = ask.ledger();
        var asOf = ask.asOf();
        Here here = ask.here();
        Language language = here.language();
        Map<Code, String> newest = newest(ledger, Query.of().withAsOf(asOf), language);
        List<ListPage.Section> sections = new ArrayList<>();
        Set<Code> seen = new java.util.HashSet<>();
        Optional<Group> tree = ledger.catalogue()
                .findTree(USUAL_TREE)
                .or(() -> ledger.catalogue().trees().stream().findFirst());
        tree.ifPresent(root -> root.groups().forEach(group -> collect(group, 0, ledger, here, newest, seen, sections)));
        List<Code> rest = ledger.catalogue().indicators().keySet().stream()
                .filter(code -> !seen.contains(code))
                .toList();
        if (!rest.isEmpty()) {
            sections.add(new ListPage.Section(
                    "others",
                    Text.OTHERS.in(language),
                    0,
                    rest.stream().map(code -> entry(ledger, code, here, newest)).toList()));
        }
        return new ListPage(
                frames.frame(ledger, here, Text.INDICATORS.in(language), Frame.Place.INDICATORS),
                Text.INDICATORS_LEAD.in(
                        language, ledger.catalogue().indicators().size(), newest.size()),
                ListPage.Form.NONE,
                sections,
                Text.EMPTY_BOARD.in(language));
    }

    private static void collect(
            Group group,
            int depth,
            Ledger ledger,
            Here here,
            Map<Code, String> newest,
            Set<Code> seen,
            List<ListPage.Section> sections) {
        List<ListPage.Entry> entries = group.indicators().stream()
                .filter(seen::add)
                .map(code -> entry(ledger, code, here, newest))
                .toList();
        sections.add(new ListPage.Section(group.code().text(), group.name().in(here.language()), depth, entries));
        group.groups().forEach(each -> collect(each, depth + 1, ledger, here, newest, seen, sections));
    }

    private static ListPage.Entry entry(Ledger ledger, Code code, Here here, Map<Code, String> newest) {
        Language language = here.language();
        Optional<Indicator> indicator = ledger.catalogue().findIndicator(code);
        String unit = indicator.map(each -> each.unit().name().in(language)).orElse("");
        String about =
                indicator.flatMap(Indicator::formula).isPresent() ? unit + " · " + Text.COMPUTED.in(language) : unit;
        return new ListPage.Entry(
                here.to("/indicators/" + code),
                Names.indicator(ledger.catalogue(), code, language),
                about,
                newest.getOrDefault(code, ""));
    }

    /// The newest headline of each indicator at the pack's own place, with its period.
    private static Map<Code, String> newest(Ledger ledger, Query query, Language language) {
        Slice slice = ledger.headlines(
                query.withPlaces(Set.of(ledger.catalogue().pack().root())));
        Map<Code, Integer> rows = new HashMap<>();
        for (int row = 0; row < slice.size(); row++) {
            int current = row;
            rows.merge(
                    slice.indicator(row),
                    row,
                    (a, b) -> Period.BY_TIME.compare(slice.period(a), slice.period(current)) > 0 ? a : b);
        }
        Print print = new Print(language);
        Map<Code, String> newest = new HashMap<>();
        rows.forEach((code, row) -> {
            if (slice.figure(row) instanceof Figure.Known known) {
                Indicator indicator = ledger.catalogue().indicator(code);
                newest.put(code, print.measured(known, indicator) + " (" + language.period(slice.period(row)) + ")");
            }
        });
        return newest;
    }

    ListPage places(Ask ask) {
        Ledger ledger = ask.ledger();
        LocalDate day = day(ask);
        ask.text("at");
        Here here = ask.here();
        Language language = here.language();
        List<ListPage.Section> sections = new ArrayList<>();
        Map<Code, List<Place>> levels = new java.util.LinkedHashMap<>();
        for (Place place : ledger.geography().list(day)) {
            levels.computeIfAbsent(place.level(), key -> new ArrayList<>()).add(place);
        }
        levels.forEach((level, places) -> sections.add(new ListPage.Section(
                level.text(),
                Text.LEVEL_COUNT.in(language, Names.level(level, language), places.size()),
                0,
                places.stream()
                        .sorted(java.util.Comparator.comparing(
                                place -> place.name().in(language), Spelling.ORDER))
                        .map(place -> entry(place, here))
                        .toList())));
        return new ListPage(
                frames.frame(ledger, here, Text.PLACES.in(language), Frame.Place.PLACES),
                Text.PLACES_LEAD.in(language, language.date(day)),
                new ListPage.Form("at", Text.ON_DAY.in(language), language.date(day)),
                sections,
                Text.NO_PLACES.in(language));
    }

    /// The day that `at` names; the last change of places where none is asked for.
    static LocalDate day(Ask ask) {
        return ask.day("at").orElseGet(() -> lastChange(ask.ledger()));
    }

    static LocalDate lastChange(Ledger ledger) {
        List<LocalDate> days = ledger.geography().changeDays();
        return days.isEmpty()
                ? Period.year(ledger.catalogue().pack().defaultYear()).lastDay()
                : days.getLast();
    }

    private static ListPage.Entry entry(Place place, Here here) {
        Language language = here.language();
        return new ListPage.Entry(
                here.to("/places/" + place.id()),
                place.name().in(language),
                (language == Language.VI ? place.kind().type() + " · " : "") + place.code(),
                "");
    }

    ListPage search(Ask ask) {
        Ledger ledger = ask.ledger();
        String asked = ask.text("q").orElse("");
        Here here = ask.here();
        Language language = here.language();
        List<ListPage.Section> sections = new ArrayList<>();
        if (!asked.isEmpty()) {
            String[] words = Spelling.folded(asked).split(" ", 12);
            add(sections, "indicators", Text.INDICATORS, language, indicatorHits(ledger, words, here));
            add(sections, "places", Text.PLACES, language, placeHits(ledger, words, here));
        }
        return new ListPage(
                frames.frame(
                        ledger,
                        here,
                        asked.isEmpty() ? Text.SEARCH.in(language) : Text.SEARCH_TITLE.in(language, asked),
                        Frame.Place.NONE),
                Text.SEARCH_LEAD.in(language),
                new ListPage.Form("q", Text.SEARCH.in(language), asked),
                sections,
                asked.isEmpty() ? Text.SEARCH_EMPTY.in(language) : Text.SEARCH_NOTHING.in(language, asked));
    }

    private static void add(
            List<ListPage.Section> sections, String id, Text title, Language language, List<ListPage.Entry> hits) {
        if (!hits.isEmpty()) {
            sections.add(new ListPage.Section(id, title.in(language), 0, hits));
        }
    }

    private static List<ListPage.Entry> indicatorHits(Ledger ledger, String[] words, Here here) {
        return ledger.catalogue().indicators().values().stream()
                .filter(each -> holds(
                        words,
                        Stream.concat(
                                Stream.of(
                                        each.name().vi(),
                                        each.name().en(),
                                        each.code().text()),
                                each.description().aliases().stream())))
                .sorted(byFit(words, Indicator::name))
                .limit(MOST_HITS)
                .map(each -> entry(ledger, each.code(), here, Map.of()))
                .toList();
    }

    private static List<ListPage.Entry> placeHits(Ledger ledger, String[] words, Here here) {
        Language language = here.language();
        return ledger.geography().list().stream()
                .filter(each ->
                        holds(words, Stream.of(each.name().vi(), each.name().en(), each.code())))
                .sorted(byFit(words, Place::name))
                .limit(MOST_HITS)
                .map(each -> new ListPage.Entry(
                        here.to("/places/" + each.id()),
                        each.name().in(language),
                        PlacePages.validity(each, language) + " · " + each.id(),
                        ""))
                .toList();
    }

    private static boolean holds(String[] words, Stream<String> names) {
        List<String> folded = names.map(Spelling::folded).toList();
        return Stream.of(words).allMatch(word -> folded.stream().anyMatch(name -> name.contains(word)));
    }

    /// Names that begin with what was asked come first, then the shorter.
    private static <T> java.util.Comparator<T> byFit(String[] words, java.util.function.Function<T, LocalText> name) {
        String asked = String.join(" ", words);
        return java.util.Comparator.<T, Boolean>comparing(
                        each -> !Spelling.folded(name.apply(each).vi()).contains(asked))
                .thenComparing(each -> name.apply(each).vi().length());
    }
}
