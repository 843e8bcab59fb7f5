package vn.cotmoc.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import vn.cotmoc.geography.PlaceSearch;
import vn.cotmoc.ledger.Ledger;
import vn.cotmoc.model.Indicator;
import vn.cotmoc.model.Language;
import vn.cotmoc.model.LocalText;
import vn.cotmoc.model.Source;
import vn.cotmoc.model.Spelling;

/// Answers a search as JSON.
record SearchJson(Answering answering) {
    private static final int MOST_HITS = 40;
    private static final LocalText ASKED = new LocalText("q, như q=dong kinh", "q, as q=dong kinh");

    /// So many of each kind as an answer at once may have.
    byte[] of(Ask ask) {
        return of(ask, new ToolPage(ask.head(), "", Map.of()), MOST_HITS);
    }

    /// Those of a page.
    ///
    /// @param most of each kind
    byte[] of(Ask ask, ToolPage page, int most) {
        String asked = ask.text("q").orElseThrow(() -> Problem.missingParameter("q", ASKED));
        Ledger ledger = ask.ledger();
        SearchHits hits = new SearchHits(ledger, ask.here());
        Found found = Found.of(ask, asked);
        Json json = new Json(4096)
                .open()
                .put("q", asked)
                .put("folded", Spelling.folded(asked))
                .put("meant", found.isEmpty() ? Found.meant(ask, asked) : Optional.empty())
                .put("indicatorCount", found.indicators().size())
                .put("placeCount", found.placeCount())
                .put("sourceCount", found.sources().size())
                .put("goalCount", found.goals().size())
                .put("partCount", found.parts().size());
        Lists lists = new Lists(json, page, most);
        lists.add("indicators", found.indicators(), SearchJson::indicator);
        lists.add(
                "places",
                found.places(page.from("places") + most),
                (each, one) -> place(each, one, hits, found.named().contains(one)));
        lists.add("sources", found.sources(), SearchJson::source);
        lists.add("goals", found.goals(), (each, one) -> FoundGoals.json(each, ledger, one));
        lists.add("parts", found.parts(), (each, one) -> part(each, ledger, one));
        answering.answer(ask, asked).ifPresent(answered -> AnswerJson.answer(json, ledger, answered));
        return json.close().bytes();
    }

    private record Lists(Json json, ToolPage page, int most) {
        <T> void add(String name, List<T> all, BiConsumer<Json, T> writer) {
            json.list(name);
            page.of(name, all, most).forEach(each -> writer.accept(json, each));
            json.end();
        }
    }

    private static void indicator(Json json, Indicator indicator) {
        json.open().put("code", indicator.code().text());
        Api.text(json, "name", indicator.name());
        json.put("unit", indicator.unit().code().text()).close();
    }

    private static void source(Json json, Source source) {
        json.open()
                .put("id", source.id().text())
                .put("title", source.title())
                .put("publisher", source.publisher())
                .put("date", source.date().map(Object::toString))
                .put("url", source.url())
                .close();
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
}
