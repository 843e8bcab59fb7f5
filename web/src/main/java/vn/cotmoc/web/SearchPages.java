package vn.cotmoc.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.cotmoc.geography.PlaceSearch;
import vn.cotmoc.ledger.Ledger;
import vn.cotmoc.model.Indicator;
import vn.cotmoc.model.Language;
import vn.cotmoc.model.LocalText;
import vn.cotmoc.model.Spelling;

/// Answers a search, as a page and as JSON.
record SearchPages(Frames frames) {
    private static final int MOST_HITS = 40;
    private static final LocalText ASKED = new LocalText("q, như q=dong kinh", "q, as q=dong kinh");

    ListPage page(Ask ask) {
        Ledger ledger = ask.ledger();
        String asked = ask.text("q").orElse("");
        Here here = ask.here();
        Language language = here.language();
        SearchHits hits = new SearchHits(ledger, here);
        List<ListPage.Section> sections = new ArrayList<>();
        if (!asked.isEmpty()) {
            List<PlaceSearch.Found> places = ask.places().search().holding(asked);
            List<PlaceSearch.Found> named = ask.places().search().named(asked);
            ListPage.Section indicators = section(
                    "indicators",
                    Text.INDICATORS,
                    hits.indicators(asked).stream()
                            .map(each -> ListPages.entry(ledger, each.code(), here, Map.of()))
                            .toList(),
                    language);
            List<PlaceSearch.Found> rest =
                    places.stream().filter(each -> !named.contains(each)).toList();
            Stream<ListPage.Section> found = named.isEmpty()
                    ? Stream.of(indicators, entries("places", Text.PLACES, rest, hits, language))
                    : Stream.of(
                            entries("named", named.size() > 1 ? Text.NAMESAKES : Text.PLACES, named, hits, language),
                            indicators,
                            entries("places", Text.MORE_PLACES, rest, hits, language));
            SearchParts parts = new SearchParts(ledger, here);
            ListPage.Section ofParts = section(
                    "parts",
                    Text.PARTS,
                    parts.find(asked).stream().map(parts::entry).toList(),
                    language);
            Stream.concat(found, Stream.of(ofParts))
                    .filter(each -> !each.entries().isEmpty())
                    .forEach(sections::add);
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

    private static ListPage.Section entries(
            String id, Text title, List<PlaceSearch.Found> found, SearchHits hits, Language language) {
        return section(id, title, found.stream().map(hits::entry).toList(), language);
    }

    /// The first hits, with their number, and how many there are where they are more.
    private static ListPage.Section section(String id, Text title, List<ListPage.Entry> all, Language language) {
        String count = all.size() > MOST_HITS
                ? Text.FIRST_OF.in(language, MOST_HITS, all.size())
                : Integer.toString(all.size());
        return new ListPage.Section(
                id,
                title.in(language) + " (" + count + ")",
                0,
                all.stream().limit(MOST_HITS).toList());
    }

    static byte[] json(Ask ask) {
        String asked = ask.text("q").orElseThrow(() -> Problem.missingParameter("q", ASKED));
        Ledger ledger = ask.ledger();
        SearchHits hits = new SearchHits(ledger, ask.here());
        List<Indicator> indicators = hits.indicators(asked);
        List<PlaceSearch.Found> named = ask.places().search().named(asked);
        List<PlaceSearch.Found> places = Stream.concat(named.stream(), ask.places().search().holding(asked).stream())
                .distinct()
                .toList();
        Json json = new Json(4096).open().put("q", asked).put("folded", Spelling.folded(asked));
        json.put("indicatorCount", indicators.size())
                .put("placeCount", places.size())
                .list("indicators");
        indicators.stream().limit(MOST_HITS).forEach(each -> {
            json.open().put("code", each.code().text());
            Api.text(json, "name", each.name());
            json.put("unit", each.unit().code().text()).close();
        });
        json.end().list("parts");
        new SearchParts(ledger, ask.here())
                .find(asked).stream().limit(MOST_HITS).forEach(each -> part(json, ledger, each));
        json.end().list("places");
        places.stream().limit(MOST_HITS).forEach(each -> place(json, each, hits, named.contains(each)));
        return json.end().close().bytes();
    }

    private static void part(Json json, Ledger ledger, SearchParts.Found found) {
        json.open()
                .put("indicator", found.indicator().text())
                .put("breakdown", found.part().toString());
        Api.text(
                json,
                "name",
                new LocalText(
                        Names.part(ledger.catalogue(), found.part(), Language.VI),
                        Names.part(ledger.catalogue(), found.part(), Language.EN)));
        json.close();
    }

    private static void place(Json json, PlaceSearch.Found found, SearchHits hits, boolean named) {
        json.open()
                .put("id", found.place().id().toString())
                .put("code", found.place().code());
        Api.text(json, "name", found.name());
        json.put("type", found.type())
                .put("level", found.place().level().text())
                .put("in", hits.above(found))
                .put("validFrom", found.validity().from().map(Object::toString))
                .put("validTo", found.validity().to().map(Object::toString))
                .put("placeValidTo", found.place().validity().to().map(Object::toString))
                .put("named", named)
                .close();
    }
}
