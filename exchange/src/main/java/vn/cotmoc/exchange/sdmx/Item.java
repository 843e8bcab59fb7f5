package vn.cotmoc.exchange.sdmx;

import java.util.List;
import java.util.Set;

/// An item of a scheme: a code, concept, agency, data provider or category. Only categories hold others.
record Item(String id, Label label, List<Item> items) {
    Item {
        items = List.copyOf(items);
    }

    static Item of(String id, Label label) {
        return new Item(id, label, List.of());
    }

    /// This item with those below it that are asked for, by their ids joined by points; empty ids ask for all.
    List<Item> only(Set<String> ids, String above) {
        String path = above + id;
        if (ids.contains(path)) {
            return List.of(new Item(id, label, List.of()));
        }
        List<Item> kept = items.stream()
                .flatMap(item -> item.only(ids, path + ".").stream())
                .toList();
        return kept.isEmpty() ? List.of() : List.of(new Item(id, label, kept));
    }
}
