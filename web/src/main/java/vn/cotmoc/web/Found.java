package vn.cotmoc.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.cotmoc.geography.PlaceHits;
import vn.cotmoc.geography.PlaceSearch;
import vn.cotmoc.goals.TargetInForce;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Indicator;
import vn.cotmoc.model.Source;

/// What a search found.
///
/// @param named the places that bear just this name, code or id
/// @param otherPlaces those whose names hold its words
/// @param goals the targets that are set, long-term goals and plans
/// @param parts the parts of indicators whose items are named so
record Found(
        List<Indicator> indicators,
        List<PlaceSearch.Found> named,
        PlaceHits otherPlaces,
        List<Source> sources,
        List<TargetInForce> goals,
        List<SearchParts.Found> parts) {

    /// Nothing where nothing is asked.
    static Found of(Ask ask, String asked) {
        Finder finder = ask.places().finder();
        if (asked.isEmpty()) {
            return new Found(List.of(), List.of(), finder.places().holding(""), List.of(), List.of(), List.of());
        }
        List<PlaceSearch.Found> named = finder.places().named(asked);
        return new Found(
                finder.indicators(asked),
                named,
                finder.places().holding(asked).without(named),
                finder.sources(asked),
                ask.places().goals(ask.head()).find(asked),
                new SearchParts(ask.ledger(), ask.here()).find(ask.places().parts(), asked));
    }

    /// What was probably meant where nothing is found.
    static Optional<String> meant(Ask ask, String asked) {
        return ask.places()
                .finder()
                .meant(asked, ask.places().goals(ask.head()).register().index());
    }

    /// The first places, so many at most.
    List<PlaceSearch.Found> places(int most) {
        return Stream.concat(named.stream(), otherPlaces.list(most).stream())
                .limit(most)
                .toList();
    }

    /// How many places there are of each level.
    Map<Code, Integer> levels() {
        Map<Code, Integer> counts = new LinkedHashMap<>();
        named.forEach(each -> counts.merge(each.place().level(), 1, Integer::sum));
        otherPlaces.levels().forEach((level, count) -> counts.merge(level, count, Integer::sum));
        return counts;
    }

    int placeCount() {
        return named.size() + otherPlaces.size();
    }

    boolean isEmpty() {
        return indicators.isEmpty()
                && named.isEmpty()
                && otherPlaces.isEmpty()
                && sources.isEmpty()
                && goals.isEmpty()
                && parts.isEmpty();
    }
}
