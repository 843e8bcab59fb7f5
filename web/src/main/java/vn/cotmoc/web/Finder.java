package vn.cotmoc.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.cotmoc.geography.PlaceSearch;
import vn.cotmoc.ledger.Catalogue;
import vn.cotmoc.ledger.Ledger;
import vn.cotmoc.model.Indicator;
import vn.cotmoc.model.Nearest;
import vn.cotmoc.model.Source;
import vn.cotmoc.model.Spelling;
import vn.cotmoc.model.WordIndex;

/// Finds whatever has a name: indicators, documents, and by [PlaceSearch] places. Tones, case and kinds of spelling do
/// not count. Immutable, made once for a ledger.
final class Finder {
    private final PlaceSearch places;
    private final Register<Indicator> indicators;
    private final Register<Source> sources;

    private Finder(PlaceSearch places, Register<Indicator> indicators, Register<Source> sources) {
        this.places = places;
        this.indicators = indicators;
        this.sources = sources;
    }

    static Finder of(Ledger ledger) {
        return new Finder(
                PlaceSearch.of(ledger.geography()),
                Register.of(ledger.catalogue().indicators().values().stream(), Finder::names),
                Register.of(
                        ledger.catalogue().sources().values().stream()
                                .filter(source -> !source.equals(Catalogue.FORECASTS)),
                        source -> Stream.of(
                                source.title(), source.publisher(), source.id().text())));
    }

    private static Stream<String> names(Indicator indicator) {
        return Stream.concat(
                Stream.of(
                        indicator.name().vi(),
                        indicator.name().en(),
                        indicator.code().text()),
                indicator.description().aliases().stream());
    }

    PlaceSearch places() {
        return places;
    }

    /// The indicators of which names, code or aliases have, for every word, one that begins so; those that are named
    /// so come first, then those whose name begins so, then the shorter.
    List<Indicator> indicators(String asked) {
        return indicators.list(asked);
    }

    /// The documents of which title, publisher or id do, in the same order.
    List<Source> sources(String asked) {
        return sources.list(asked);
    }

    /// What was probably meant: each word with which no name's word begins is replaced by the nearest that there is.
    /// Empty where nothing is near, or nothing was wrong.
    ///
    /// @param more where else a word may be known
    Optional<String> meant(String asked, WordIndex... more) {
        List<String> words = WordIndex.split(Spelling.folded(asked));
        List<String> meant =
                words.stream().flatMap(word -> nearest(word, more).stream()).toList();
        return meant.size() < words.size() || meant.equals(words)
                ? Optional.empty()
                : Optional.of(String.join(" ", meant));
    }

    /// The word itself where one of them knows it, else the nearest of the nearest.
    private Optional<String> nearest(String word, WordIndex... more) {
        List<String> near = Stream.concat(
                        Stream.of(
                                places.nearest(word),
                                indicators.index().nearest(word),
                                sources.index().nearest(word)),
                        Stream.of(more).map(index -> index.nearest(word)))
                .flatMap(Optional::stream)
                .toList();
        return near.contains(word) ? Optional.of(word) : Nearest.of(word, near);
    }
}
