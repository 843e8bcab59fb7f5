package vn.cotmoc.claims.check;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import vn.cotmoc.ledger.Batch;
import vn.cotmoc.ledger.Ledger;
import vn.cotmoc.ledger.Query;
import vn.cotmoc.ledger.Slice;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Measure;

/// Between which numbers the figures of each indicator have lain, to tell which of several could be meant. Only the
/// order of magnitude counts, so it is kept in floating point.
public final class Past {
    private final Map<Code, double[]> spans = new HashMap<>();

    private Past() {}

    /// What nothing is known of.
    public static Past unknown() {
        return new Past();
    }

    /// The actual figures of the batches.
    public static Past of(Iterable<Batch> batches) {
        Past past = new Past();
        for (Batch batch : batches) {
            batch.entries()
                    .forEach(entry -> past.add(
                            entry.observation().cell().indicator(),
                            entry.observation().cell().measure(),
                            entry.observation().figure()));
        }
        return past;
    }

    /// The actual figures of the ledger, as known now.
    public static Past of(Ledger ledger) {
        Past past = new Past();
        Slice slice = ledger.headlines(Query.of().withAllBreakdowns());
        for (int row = 0; row < slice.size(); row++) {
            past.add(slice.indicator(row), Measure.ACTUAL, slice.figure(row));
        }
        return past;
    }

    private void add(Code indicator, Measure measure, Figure figure) {
        if (measure == Measure.ACTUAL
                && figure instanceof Figure.Known known
                && known.value().signum() > 0) {
            double at = Math.log10(known.value().doubleValue());
            double[] span = spans.computeIfAbsent(indicator, code -> new double[] {at, at});
            span[0] = Math.min(span[0], at);
            span[1] = Math.max(span[1], at);
        }
    }

    boolean knows(Code indicator) {
        return spans.containsKey(indicator);
    }

    /// How many powers of ten the value lies outside of what was; 0 inside, and where nothing is known.
    double distance(Code indicator, BigDecimal value) {
        double[] span = spans.get(indicator);
        if (span == null || value.signum() <= 0) {
            return 0;
        }
        double at = Math.log10(value.doubleValue());
        return Math.max(0, Math.max(span[0] - at, at - span[1]));
    }
}
