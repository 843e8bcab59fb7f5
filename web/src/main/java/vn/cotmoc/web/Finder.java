package vn.cotmoc.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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
    /// Things under the folded names by which they are found; the first is the one that a thing is listed by.
    private record Register<T>(List<Named<T>> all, WordIndex index) {
        static <T> Register<T> of(Stream<T> things, Function<T, Stream<String>> names) {
            List<Named<T>> all = things.map(each -> new Named<>(
                            each, names.apply(each).map(Spelling::folded).toList()))
                    .toList();
            return new Register<>(
                    all, WordIndex.of(all.stream().map(Named::names).toList()));
        }

        /// Those that hold every word; the better fit first, then the shorter.
        List<T> list(String asked) {
            String folded = Spelling.folded(asked);
            return folded.isEmpty()
                    ? List.of()
                    : index.holding(WordIndex.split(folded)).stream()
                            .mapToObj(all::get)
                            .sorted(Comparator.<Named<T>>comparingInt(each -> each.fit(folded))
                                    .thenComparing(
                                            each -> each.names().getFirst().length())
                                    .thenComparing(each -> each.names().getFirst()))
                            .map(Named::what)
                            .toList();
        }
    }

    private record Named<T>(T what, List<String> names) {
        /// 0 where a name is the one asked for, 1 where one begins so, 2 otherwise.
        int fit(String asked) {
            return names.contains(asked) ? 0 : names.stream().anyMatch(name -> name.startsWith(asked)) ? 1 : 2;
        }
    }

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
    Optional<String> meant(String asked) {
        List<String> words = WordIndex.split(Spelling.folded(asked));
        List<String> meant =
                words.stream().flatMap(word -> nearest(word).stream()).toList();
        return meant.size() < words.size() || meant.equals(words)
                ? Optional.empty()
                : Optional.of(String.join(" ", meant));
    }

    /// The word itself where one of the three knows it, else the nearest of the nearest.
    private Optional<String> nearest(String word) {
        List<String> near = Stream.of(
                        places.nearest(word),
                        indicators.index().nearest(word),
                        sources.index().nearest(word))
                .flatMap(Optional::stream)
                .toList();
        return near.contains(word) ? Optional.of(word) : Nearest.of(word, near);
    }
}
