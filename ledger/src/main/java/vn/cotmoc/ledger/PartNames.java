package vn.cotmoc.ledger;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.cotmoc.model.Breakdown;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Language;
import vn.cotmoc.model.LocalText;

/// What the dimensions of breakdowns and their items are called. A pack need not name any: what has no name is
/// called by its code.
public record PartNames(Map<Code, Dimension> dimensions) {

    /// No names.
    public static final PartNames NONE = new PartNames(Map.of());

    /// A dimension, and those of its items that have names. The name of an item says enough without the dimension:
    /// “giai đoạn 1”, not “1”.
    public record Dimension(LocalText name, Map<Code, LocalText> items) {
        public Dimension {
            items = Collections.unmodifiableMap(new LinkedHashMap<>(items));
        }
    }

    public PartNames {
        dimensions = Collections.unmodifiableMap(new LinkedHashMap<>(dimensions));
    }

    /// The name of the item, if it has one.
    public Optional<LocalText> find(Breakdown.Item item) {
        return Optional.ofNullable(dimensions.get(item.dimension()))
                .flatMap(dimension -> Optional.ofNullable(dimension.items().get(item.item())));
    }

    /// The part in words: the names of its items, `dimension:item` where one has none; empty for the total.
    public String of(Breakdown part, Language language) {
        return part.items().stream()
                .map(item -> find(item).map(name -> name.in(language)).orElseGet(item::toString))
                .collect(Collectors.joining(", "));
    }
}
