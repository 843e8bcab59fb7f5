package vn.cotmoc.web;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cotmoc.geography.PlaceSearch;
import vn.cotmoc.geography.StoryWords;
import vn.cotmoc.ledger.Ledger;
import vn.cotmoc.model.Language;
import vn.cotmoc.model.Source;

/// What is said of a hit of a search.
final class SearchHits {
    private final Here here;
    private final StoryWords words;

    SearchHits(Ledger ledger, Here here) {
        this.here = here;
        this.words = new StoryWords(ledger.geography(), here.language());
    }

    /// A place under the name by which it was found, with type, the place above and its days; a name that it no longer
    /// bears is marked.
    ListPage.Entry entry(PlaceSearch.Found found) {
        Language language = here.language();
        String above = words.above(found.place());
        String type = language == Language.VI
                ? found.type()
                : Names.level(found.place().level(), language);
        String about = Stream.of(type, above, words.span(found.validity()), mark(found))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(" · "));
        return new ListPage.Entry(
                here.to("/places/" + found.place().id()),
                found.name().in(language),
                about,
                found.place().id().toString());
    }

    /// A document, with its publisher and day; the link leads to where it was published.
    ListPage.Entry entry(Source source) {
        String about = Stream.of(
                        source.publisher(),
                        source.date().map(here.language()::period).orElse(""))
                .filter(each -> !each.isEmpty())
                .collect(Collectors.joining(" · "));
        return new ListPage.Entry(source.url().orElse(""), source.title(), about, "");
    }

    private String mark(PlaceSearch.Found found) {
        if (found.validity().to().isEmpty()) {
            return "";
        }
        boolean placeEnded =
                found.validity().to().equals(found.place().validity().to());
        return (placeEnded ? Text.NO_LONGER : Text.OLD_NAME).in(here.language());
    }

    /// The place right above, or nothing.
    Optional<String> above(PlaceSearch.Found found) {
        return Optional.of(words.above(found.place())).filter(each -> !each.isEmpty());
    }
}
