package vn.cotmoc.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The quantiles by which a projection is stated, in rising order: each is a part of its own, an item of the dimension
/// `quantile` beside those of the series (`quantile:q10`, `mode:rail,quantile:q50`).
public enum Quantile {
    Q025(0.025),
    Q10(0.1),
    Q25(0.25),
    Q50(0.5),
    Q75(0.75),
    Q90(0.9),
    Q975(0.975);

    private static final Code DIMENSION = Code.parse("quantile");

    private final double probability;
    private final Breakdown.Item item;

    Quantile(double probability) {
        this.probability = probability;
        this.item = new Breakdown.Item(Code.parse("quantile"), Code.parse("q" + name().substring(1)));
    }

    /// How probable it is that the value lies at or below the quantile.
    public double probability() {
        return probability;
    }

    /// The breakdown of the quantile of a series.
    public Breakdown of(Breakdown series) {
        List<Breakdown.Item> items = new ArrayList<>(series(series).items());
        items.add(item);
        items.sort(Comparator.comparing(Breakdown.Item::dimension));
        return new Breakdown(items);
    }

    /// The breakdown of the series that the quantile belongs to: without any quantile.
    public static Breakdown series(Breakdown breakdown) {
        return new Breakdown(breakdown.items().stream()
                .filter(each -> !each.dimension().equals(DIMENSION))
                .toList());
    }

    /// Which quantile the breakdown is of; empty where it is of none of these.
    public static Optional<Quantile> find(Breakdown breakdown) {
        for (Quantile each : values()) {
            if (breakdown.items().contains(each.item)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    /// Which quantile of the total the breakdown is; empty where it is of a part, or of none.
    public static Optional<Quantile> findOfTotal(Breakdown breakdown) {
        return breakdown.items().size() == 1 ? find(breakdown) : Optional.empty();
    }
}
