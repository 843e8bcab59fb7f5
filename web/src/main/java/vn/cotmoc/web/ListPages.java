package vn.cotmoc.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.cotmoc.geography.Geography;
import vn.cotmoc.geography.Place;
import vn.cotmoc.ledger.Group;
import vn.cotmoc.ledger.Ledger;
import vn.cotmoc.ledger.Query;
import vn.cotmoc.ledger.Slice;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Indicator;
import vn.cotmoc.model.Language;
import vn.cotmoc.model.Period;
import vn.cotmoc.model.Spelling;

/// Makes the pages that list indicators and places.
record ListPages(Frames frames) {
    private static final Code USUAL_TREE = new Code("official");

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
                ListPage.Narrowing.NONE,
                Optional.empty(),
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

    static ListPage.Entry entry(Ledger ledger, Code code, Here here, Map<Code, String> newest) {
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
                                place -> ledger.geography()
                                        .nameOn(place.id(), day)
                                        .in(language),
                                Spelling.ORDER))
                        .map(place -> entry(ledger.geography(), place, day, here))
                        .toList())));
        return new ListPage(
                frames.frame(ledger, here, Text.PLACES.in(language), Frame.Place.PLACES),
                Text.PLACES_LEAD.in(language, language.date(day)),
                new ListPage.Form("at", Text.ON_DAY.in(language), language.date(day)),
                ListPage.Narrowing.NONE,
                Optional.empty(),
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

    private static ListPage.Entry entry(Geography geography, Place place, LocalDate day, Here here) {
        Language language = here.language();
        return new ListPage.Entry(
                here.to("/places/" + place.id()),
                geography.nameOn(place.id(), day).in(language),
                (language == Language.VI ? geography.typeOn(place.id(), day) + " · " : "") + place.code(),
                "");
    }
}
