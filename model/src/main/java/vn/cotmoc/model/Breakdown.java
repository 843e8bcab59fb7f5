package vn.cotmoc.model;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The part of an indicator that a figure covers: the total (`_T`), or an item of each of one or more
/// dimensions in the order of their names (`scope:in-province`, `mode:rail,scope:phase-1`).
public record Breakdown(List<Item> items) {

    /// The whole, without any breakdown.
    public static final Breakdown TOTAL = new Breakdown(List.of());

    private static final String TOTAL_TEXT = "_T";
    private static final Pattern ITEM = Pattern.compile("([a-z0-9]+(?:-[a-z0-9]+)*):([a-z0-9]+(?:-[a-z0-9]+)*)");

    /// One item of one dimension.
    public record Item(Code dimension, Code item) {
        @Override
        public String toString() {
            return dimension + ":" + item;
        }
    }

    public Breakdown {
        items = List.copyOf(items);
        for (int i = 1; i < items.size(); i++) {
            if (items.get(i - 1).dimension().compareTo(items.get(i).dimension()) >= 0) {
                throw new IllegalArgumentException("Dimensions of a breakdown stand once each, in order: " + items);
            }
        }
    }

    /// Reads `_T` or `dimension:item`, several joined by commas.
    /// @throws IllegalArgumentException for any other text
    public static Breakdown parse(String text) {
        if (text.equals(TOTAL_TEXT)) {
            return TOTAL;
        }
        return new Breakdown(
                Stream.of(text.split(",", -1)).map(Breakdown::readItem).toList());
    }

    private static Item readItem(String text) {
        var m = ITEM.matcher(text);
        if (!m.matches()) {
            throw new IllegalArgumentException(
                    "\"" + text + "\" is not a breakdown; write _T or dimension:item, as scope:phase-1.");
        }
        return new Item(Code.parse(m.group(1)), Code.parse(m.group(2)));
    }

    /// Whether this is the total.
    public boolean isTotal() {
        return items.isEmpty();
    }

    @Override
    public String toString() {
        return isTotal() ? TOTAL_TEXT : items.stream().map(Item::toString).collect(Collectors.joining(","));
    }
}
