package vn.cotmoc.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.cotmoc.geography.PlaceSearch;
import vn.cotmoc.geography.StoryWords;
import vn.cotmoc.ledger.Ledger;
import vn.cotmoc.model.Indicator;
import vn.cotmoc.model.Language;
import vn.cotmoc.model.Spelling;

/// What a search finds, and what is said of it. Tones, case and kinds of spelling do not count.
final class SearchHits {
    private static final int MOST_WORDS = 12;

    private final Ledger ledger;
    private final Here here;
    private final StoryWords words;

    SearchHits(Ledger ledger, Here here) {
        this.ledger = ledger;
        this.here = here;
        this.words = new StoryWords(ledger.geography(), here.language());
    }

    /// The indicators of which names, code or aliases hold every word; those whose name holds all as asked come first,
    /// then the shorter.
    List<Indicator> indicators(String asked) {
        String folded = Spelling.folded(asked);
        String[] parts = folded.split(" ", MOST_WORDS);
        return ledger.catalogue().indicators().values().stream()
                .filter(each -> holds(parts, each))
                .sorted(Comparator.<Indicator, Boolean>comparing(
                                each -> !Spelling.folded(each.name().vi()).contains(folded))
                        .thenComparing(each -> each.name().vi().length())
                        .thenComparing(Indicator::code))
                .toList();
    }

    private static boolean holds(String[] parts, Indicator indicator) {
        List<String> names = Stream.concat(
                        Stream.of(
                                indicator.name().vi(),
                                indicator.name().en(),
                                indicator.code().text()),
                        indicator.description().aliases().stream())
                .map(Spelling::folded)
                .toList();
        return Stream.of(parts).allMatch(part -> names.stream().anyMatch(name -> name.contains(part)));
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
