package vn.cotmoc.exchange.sdmx;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// An item of a scheme: a code, concept, agency, data provider or category. Only categories hold others.
record Item(String id, Label label, List<Item> items) {
    Item {
        items = List.copyOf(items);
    }

    static Item of(String id, Label label) {
        return new Item(id, label, List.of());
    }

    /// The paths of this item and of those below it, in order.
    Stream<String> paths(String above) {
        String path = above + id;
        return Stream.concat(Stream.of(path), items.stream().flatMap(item -> item.paths(path + ".")));
    }

    /// The last id of a path.
    static String last(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    /// This item, if it or one below it is asked for by its path, with those below it that are.
    List<Item> only(Set<String> ids, String above) {
        String path = above + id;
        List<Item> kept = items.stream()
                .flatMap(item -> item.only(ids, path + ".").stream())
                .toList();
        return kept.isEmpty() && !ids.contains(path) ? List.of() : List.of(new Item(id, label, kept));
    }
}
