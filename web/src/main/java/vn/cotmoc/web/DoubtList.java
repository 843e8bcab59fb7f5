package vn.cotmoc.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.cotmoc.ledger.AsOf;
import vn.cotmoc.ledger.FigureId;
import vn.cotmoc.ledger.Ledger;
import vn.cotmoc.ledger.Mark;
import vn.cotmoc.model.Code;
import vn.cotmoc.outlook.Doubt;
import vn.cotmoc.outlook.Doubts;

/// The doubts about the newest figures at one state, with what people said of them; the surest first.
record DoubtList(List<Item> items) {
    /// What a page shows where the doubts are not listed yet: it must not read as if there were none.
    static final DoubtList NONE = new DoubtList(List.of());

    DoubtList {
        items = List.copyOf(items);
    }

    /// A doubt, and what a person said of it.
    record Item(Doubt doubt, Optional<Mark> mark) {
        boolean isOpen() {
            return mark.isEmpty();
        }
    }

    /// @param pause run after each indicator
    static DoubtList of(Ledger ledger, AsOf asOf, Runnable pause) {
        List<Doubt> doubts = new Doubts(ledger).listAll(Set.of(), asOf, pause);
        Map<String, Mark> marks = new HashMap<>();
        ledger.marks(asOf).forEach(mark -> marks.put(mark.subject(), mark));
        return new DoubtList(doubts.stream()
                .map(doubt -> new Item(doubt, Optional.ofNullable(marks.get(doubt.id()))))
                .toList());
    }

    /// The doubt about the figure that nobody has answered yet.
    Optional<Item> findOpen(FigureId figure) {
        return items.stream()
                .filter(Item::isOpen)
                .filter(item -> item.doubt().statement().id().equals(figure))
                .findFirst();
    }

    /// Those about the indicator, its parts and all places.
    List<Item> of(Code indicator) {
        return items.stream()
                .filter(item -> item.doubt().cell().indicator().equals(indicator))
                .toList();
    }
}
