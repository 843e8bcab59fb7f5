package vn.cotmoc.web;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.cotmoc.ledger.PartNames;
import vn.cotmoc.model.Breakdown;
import vn.cotmoc.model.Spelling;

/// The folded names of the items of dimensions, made ready once for a catalogue.
record PartNamesIndex(List<Named> all) {

    /// @param own the names of the item
    /// @param texts these and the names of its dimension
    private record Named(Breakdown.Item item, List<String> own, List<String> texts) {}

    static PartNamesIndex of(PartNames names) {
        return new PartNamesIndex(names.dimensions().entrySet().stream()
                .flatMap(dimension -> dimension.getValue().items().entrySet().stream()
                        .map(item -> {
                            List<String> own =
                                    folded(item.getValue().vi(), item.getValue().en());
                            List<String> above = folded(
                                    dimension.getValue().name().vi(),
                                    dimension.getValue().name().en());
                            return new Named(
                                    new Breakdown.Item(dimension.getKey(), item.getKey()),
                                    own,
                                    Stream.concat(own.stream(), above.stream()).toList());
                        }))
                .toList());
    }

    private static List<String> folded(String vi, String en) {
        return Stream.of(vi, en).map(text -> " " + Spelling.folded(text)).toList();
    }

    /// The items of which every folded word begins one in their own name or that of their dimension, and one at least
    /// in their own.
    Set<Breakdown.Item> find(List<String> words) {
        Set<Breakdown.Item> items = new HashSet<>();
        for (Named each : all) {
            boolean named = words.stream().anyMatch(word -> holds(each.own(), word));
            if (named && words.stream().allMatch(word -> holds(each.texts(), word))) {
                items.add(each.item());
            }
        }
        return items;
    }

    private static boolean holds(List<String> texts, String word) {
        return texts.stream().anyMatch(text -> text.contains(" " + word));
    }
}
