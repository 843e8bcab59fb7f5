package vn.cotmoc.web;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.cotmoc.geography.PlaceSearch;
import vn.cotmoc.goals.TargetInForce;
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
        List<PlaceSearch.Found> otherPlaces,
        List<Source> sources,
        List<TargetInForce> goals,
        List<SearchParts.Found> parts) {

    /// Nothing where nothing is asked.
    static Found of(Ask ask, String asked) {
        if (asked.isEmpty()) {
            return new Found(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());
        }
        Finder finder = ask.places().finder();
        List<PlaceSearch.Found> named = finder.places().named(asked);
        Set<PlaceSearch.Found> first = Set.copyOf(named);
        return new Found(
                finder.indicators(asked),
                named,
                finder.places().holding(asked).stream()
                        .filter(each -> !first.contains(each))
                        .toList(),
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

    List<PlaceSearch.Found> places() {
        return Stream.concat(named.stream(), otherPlaces.stream()).toList();
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
