package vn.cotmoc.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.cotmoc.geography.PlaceSearch;
import vn.cotmoc.ledger.Catalogue;
import vn.cotmoc.ledger.Ledger;
import vn.cotmoc.model.Indicator;
import vn.cotmoc.model.Nearest;
import vn.cotmoc.model.Source;
import vn.cotmoc.model.Spelling;

/// Finds whatever has a name: indicators, documents, and by [PlaceSearch] places. Tones, case and kinds of spelling do
/// not count. Immutable, made once for a ledger.
final class Finder {
    private static final int MOST_WORDS = 12;
    /// Words of so many letters or fewer are too like many others to be taken for a slip.
    private static final int SHORT = 2;

    /// Something under the folded names by which it is found; the first is the one that it is listed by.
    private record Named<T>(T what, List<String> names) {
        boolean holds(List<String> words) {
            return words.stream().allMatch(word -> names.stream().anyMatch(name -> name.contains(word)));
        }

        /// 0 where a name is the one asked for, 1 where one begins so, 2 where the words begin words of one, 3
        /// otherwise.
        int fit(String asked, List<String> words) {
            if (names.contains(asked)) {
                return 0;
            }
            if (names.stream().anyMatch(name -> name.startsWith(asked))) {
                return 1;
            }
            return names.stream().anyMatch(name -> words.stream().allMatch(word -> (" " + name).contains(" " + word)))
                    ? 2
                    : 3;
        }
    }

    private final PlaceSearch places;
    private final List<Named<Indicator>> indicators;
    private final List<Named<Source>> sources;
    private final Set<String> vocabulary;

    private Finder(PlaceSearch places, List<Named<Indicator>> indicators, List<Named<Source>> sources) {
        this.places = places;
        this.indicators = indicators;
        this.sources = sources;
        this.vocabulary = new HashSet<>(places.words());
        Stream.of(indicators, sources)
                .flatMap(List::stream)
                .flatMap(named -> named.names().stream())
                .forEach(name -> vocabulary.addAll(List.of(name.split(" "))));
    }

    static Finder of(Ledger ledger) {
        return new Finder(
                PlaceSearch.of(ledger.geography()),
                named(ledger.catalogue().indicators().values().stream(), Finder::names),
                named(
                        ledger.catalogue().sources().values().stream()
                                .filter(source -> !source.equals(Catalogue.FORECASTS)),
                        source -> Stream.of(
                                source.title(), source.publisher(), source.id().text())));
    }

    private static <T> List<Named<T>> named(Stream<T> all, Function<T, Stream<String>> names) {
        return all.map(each -> new Named<>(
                        each, names.apply(each).map(Spelling::folded).toList()))
                .toList();
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

    /// The indicators of which names, code or aliases hold every word; those that are named so come first, then those
    /// whose name begins so, then the shorter.
    List<Indicator> indicators(String asked) {
        return list(indicators, asked);
    }

    /// The documents of which title, publisher or id hold every word, in the same order.
    List<Source> sources(String asked) {
        return list(sources, asked);
    }

    private static <T> List<T> list(List<Named<T>> all, String asked) {
        String folded = Spelling.folded(asked);
        List<String> words = words(folded);
        return words.isEmpty()
                ? List.of()
                : all.stream()
                        .filter(each -> each.holds(words))
                        .sorted(Comparator.<Named<T>>comparingInt(each -> each.fit(folded, words))
                                .thenComparing(each -> each.names().getFirst().length())
                                .thenComparing(each -> each.names().getFirst()))
                        .map(Named::what)
                        .toList();
    }

    private static List<String> words(String folded) {
        return Stream.of(folded.split(" ", MOST_WORDS))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /// What was probably meant: each word that begins no word of a name is replaced by the nearest that there is.
    /// Empty where nothing is near, or nothing was wrong.
    Optional<String> meant(String asked) {
        String folded = Spelling.folded(asked);
        List<String> meant = new ArrayList<>();
        for (String word : words(folded)) {
            Optional<String> known = isKnown(word) ? Optional.of(word) : Nearest.of(word, vocabulary);
            if (known.isEmpty()) {
                return Optional.empty();
            }
            meant.add(known.get());
        }
        return Optional.of(String.join(" ", meant)).filter(each -> !each.equals(folded));
    }

    private boolean isKnown(String word) {
        return word.length() <= SHORT || vocabulary.stream().anyMatch(each -> each.startsWith(word));
    }
}
