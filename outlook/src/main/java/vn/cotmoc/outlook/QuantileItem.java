package vn.cotmoc.outlook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import vn.cotmoc.model.Breakdown;
import vn.cotmoc.model.Code;

/// The items of the dimension `quantile`, under which the quantiles of a projection stand in the ledger.
final class QuantileItem {
    private static final Code DIMENSION = Code.parse("quantile");
    private static final List<Code> ITEMS = IntStream.range(0, Quantiles.PROBABILITIES.size())
            .mapToObj(QuantileItem::code)
            .toList();

    private QuantileItem() {}

    /// `q025`, `q10`, `q25`, `q50`, `q75`, `q90`, `q975`.
    private static Code code(int index) {
        String digits = Double.toString(Quantiles.PROBABILITIES.get(index)).substring(2);
        return Code.parse("q" + (digits.length() == 1 ? digits + "0" : digits));
    }

    /// The breakdown of the quantile with the index among [Quantiles#PROBABILITIES].
    static Breakdown add(Breakdown breakdown, int index) {
        List<Breakdown.Item> items = new ArrayList<>(breakdown.items());
        items.add(new Breakdown.Item(DIMENSION, ITEMS.get(index)));
        items.sort(Comparator.comparing(Breakdown.Item::dimension));
        return new Breakdown(items);
    }

    /// The breakdown of the series that a quantile belongs to.
    static Breakdown remove(Breakdown breakdown) {
        return new Breakdown(breakdown.items().stream()
                .filter(item -> !item.dimension().equals(DIMENSION))
                .toList());
    }

    /// Which quantile it is; empty where it is none.
    static OptionalInt index(Breakdown breakdown) {
        return breakdown.items().stream()
                .filter(item -> item.dimension().equals(DIMENSION))
                .mapToInt(item -> ITEMS.indexOf(item.item()))
                .filter(index -> index >= 0)
                .findFirst();
    }
}
