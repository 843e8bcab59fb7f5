package vn.cotmoc.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.cotmoc.geography.PlaceHits;
import vn.cotmoc.geography.PlaceSearch;
import vn.cotmoc.ledger.Ledger;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Language;
import vn.cotmoc.model.LocalText;

/// Answers a search as a page: the answer to a question, what was found by kind, a choice of kinds, and what was
/// probably meant where nothing was
/// found.
record SearchPages(Frames frames, Answering answering) {
    private static final int MOST_HITS = 40;
    private static final int MOST_OF_KIND = 400;
    private static final String INDICATORS = "indicators";
    private static final String PARTS = "parts";
    private static final String SOURCES = "sources";
    private static final String GOALS = "goals";
    private static final String KIND = "kind";
    private static final LocalText KINDS = new LocalText(
            "indicators, goals, parts, sources hoặc một cấp, như commune",
            "indicators, goals, parts, sources or a level, as commune");

    /// What one search finds, and how it is told.
    private record Search(Ledger ledger, Here here, SearchHits hits, Found found, Optional<String> kind) {
        Language language() {
            return here.language();
        }

        boolean shows(String wanted) {
            return kind.isEmpty() || kind.get().equals(wanted);
        }

        int most() {
            return kind.isEmpty() ? MOST_HITS : MOST_OF_KIND;
        }
    }

    ListPage page(Ask ask) {
        Ledger ledger = ask.ledger();
        String asked = ask.text("q").orElse("");
        Optional<String> kind = ask.code(KIND, KINDS).map(Code::text);
        ask.asOf();
        ask.day(MapTables.GEOGRAPHY);
        Here here = ask.here();
        Language language = here.language();
        Search search = new Search(ledger, here, new SearchHits(ledger, here), Found.of(ask, asked), kind);
        List<ListPage.Section> sections = sections(search);
        Optional<AnswerCard> card = answering.answer(ask, asked).map(new AnswerCards(ledger, here)::card);
        return new ListPage(
                frames.frame(
                        ledger,
                        here,
                        asked.isEmpty() ? Text.SEARCH.in(language) : Text.SEARCH_TITLE.in(language, asked),
                        Frame.Place.NONE),
                Text.SEARCH_LEAD.in(language),
                new ListPage.Form("q", Text.SEARCH.in(language), asked),
                new ListPage.Narrowing(
                        facets(search),
                        search.found().isEmpty() && card.isEmpty()
                                ? Found.meant(ask, asked).map(meant -> new BoardPage.Link(here.with("q", meant), meant))
                                : Optional.empty()),
                card,
                sections,
                asked.isEmpty()
                        ? Text.SEARCH_EMPTY.in(language)
                        : card.isPresent() ? "" : Text.SEARCH_NOTHING.in(language, asked));
    }

    private static List<ListPage.Section> sections(Search search) {
        Found found = search.found();
        SearchParts parts = new SearchParts(search.ledger(), search.here());
        FoundGoals goals = new FoundGoals(search.ledger(), search.here());
        return Stream.of(
                        named(search),
                        kind(
                                search,
                                INDICATORS,
                                Text.INDICATORS,
                                found.indicators(),
                                each -> ListPages.entry(search.ledger(), each.code(), search.here(), Map.of())),
                        kind(search, GOALS, SearchText.GOALS, found.goals(), goals::entry),
                        kind(search, PARTS, Text.PARTS, found.parts(), parts::entry),
                        otherPlaces(search),
                        kind(search, SOURCES, Text.SOURCES_KNOWN, found.sources(), search.hits()::entry))
                .filter(each -> !each.entries().isEmpty())
                .toList();
    }

    private static ListPage.Section named(Search search) {
        List<PlaceSearch.Found> shown = search.found().named().stream()
                .filter(each -> search.shows(each.place().level().text()))
                .toList();
        Text title = search.found().named().size() > 1 ? Text.NAMESAKES : Text.PLACES;
        return section(search, "named", title, shown, search.hits()::entry);
    }

    private static ListPage.Section otherPlaces(Search search) {
        PlaceHits all = search.found().otherPlaces();
        PlaceHits shown = search.kind().map(kind -> all.of(Code.parse(kind))).orElse(all);
        Text title = search.found().named().isEmpty() ? Text.PLACES : Text.MORE_PLACES;
        return section(search, "places", title, shown.size(), shown.list(search.most()), search.hits()::entry);
    }

    private static <T> ListPage.Section kind(
            Search search, String kind, Worded title, List<T> all, Function<T, ListPage.Entry> entry) {
        return section(search, kind, title, search.shows(kind) ? all : List.of(), entry);
    }

    private static <T> ListPage.Section section(
            Search search, String id, Worded title, List<T> all, Function<T, ListPage.Entry> entry) {
        return section(
                search, id, title, all.size(), all.stream().limit(search.most()).toList(), entry);
    }

    /// The first hits, with their number, and how many there are where they are more.
    private static <T> ListPage.Section section(
            Search search, String id, Worded title, int all, List<T> first, Function<T, ListPage.Entry> entry) {
        String count =
                all > first.size() ? Text.FIRST_OF.in(search.language(), first.size(), all) : Integer.toString(all);
        return new ListPage.Section(
                id,
                title.in(search.language()) + " (" + count + ")",
                0,
                first.stream().map(entry).toList());
    }

    /// A link for each kind that was found, with its count; none where there is only one kind.
    private static List<ListPage.Facet> facets(Search search) {
        Language language = search.language();
        Map<String, String> names = new LinkedHashMap<>();
        Map<String, Integer> counts = new LinkedHashMap<>();
        names.put(INDICATORS, Text.INDICATORS.in(language));
        counts.put(INDICATORS, search.found().indicators().size());
        names.put(GOALS, SearchText.GOALS.in(language));
        counts.put(GOALS, search.found().goals().size());
        names.put(PARTS, Text.PARTS.in(language));
        counts.put(PARTS, search.found().parts().size());
        search.found().levels().forEach((level, count) -> {
            names.put(level.text(), Names.level(level, language));
            counts.put(level.text(), count);
        });
        names.put(SOURCES, Text.SOURCES_KNOWN.in(language));
        counts.put(SOURCES, search.found().sources().size());
        counts.values().removeIf(count -> count == 0);
        if (counts.size() < 2) {
            return List.of();
        }
        int all = counts.values().stream().mapToInt(Integer::intValue).sum();
        List<ListPage.Facet> facets = new ArrayList<>();
        facets.add(facet(search, "", Text.EVERYTHING.in(language), all));
        counts.forEach((kind, count) -> facets.add(facet(search, kind, names.getOrDefault(kind, kind), count)));
        return facets;
    }

    private static ListPage.Facet facet(Search search, String kind, String name, int count) {
        return new ListPage.Facet(
                search.here().with(KIND, kind),
                name,
                count,
                search.kind().orElse("").equals(kind));
    }
}
