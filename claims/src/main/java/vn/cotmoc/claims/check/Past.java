package vn.cotmoc.claims.check;

import java.math.BigDecimal;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import vn.cotmoc.ledger.Batch;
import vn.cotmoc.ledger.Ledger;
import vn.cotmoc.ledger.Query;
import vn.cotmoc.ledger.Slice;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Measure;
import vn.cotmoc.model.Observation;

/// Between which numbers the figures of each indicator have lain, to tell which of several could be meant. Only the
/// order of magnitude counts, so it is kept in floating point. Of a ledger, an indicator is read when it is first asked
/// for. Safe for use by many threads.
public final class Past {
    private final Map<Code, Span> spans = new ConcurrentHashMap<>();
    private final Function<Code, Span> read;

    /// The powers of ten of the least and the largest value; the least lies above the largest where there is none.
    private record Span(double least, double largest) {
        static final Span NONE = new Span(Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY);

        Span with(Figure figure) {
            if (!(figure instanceof Figure.Known known) || known.value().signum() <= 0) {
                return this;
            }
            double at = Math.log10(known.value().doubleValue());
            return new Span(Math.min(least, at), Math.max(largest, at));
        }

        boolean isEmpty() {
            return least > largest;
        }
    }

    private Past(Function<Code, Span> read) {
        this.read = read;
    }

    /// What nothing is known of.
    public static Past unknown() {
        return new Past(code -> Span.NONE);
    }

    /// The actual figures of the batches.
    public static Past of(Iterable<Batch> batches) {
        Past past = unknown();
        for (Batch batch : batches) {
            batch.entries().forEach(entry -> past.add(entry.observation()));
        }
        return past;
    }

    /// The actual figures of the ledger, as known when an indicator is first asked for.
    public static Past of(Ledger ledger) {
        return new Past(code -> {
            Slice slice = ledger.headlines(Query.of(code).withAllBreakdowns());
            Span span = Span.NONE;
            for (int row = 0; row < slice.size(); row++) {
                span = span.with(slice.figure(row));
            }
            return span;
        });
    }

    private void add(Observation observation) {
        if (observation.cell().measure() == Measure.ACTUAL) {
            spans.merge(
                    observation.cell().indicator(),
                    Span.NONE.with(observation.figure()),
                    (span, one) -> span.with(observation.figure()));
        }
    }

    private Span span(Code indicator) {
        return spans.computeIfAbsent(indicator, read);
    }

    boolean knows(Code indicator) {
        return !span(indicator).isEmpty();
    }

    /// How many powers of ten the value lies outside of what was; 0 inside, and where nothing is known.
    double distance(Code indicator, BigDecimal value) {
        Span span = span(indicator);
        if (span.isEmpty() || value.signum() <= 0) {
            return 0;
        }
        double at = Math.log10(value.doubleValue());
        return Math.max(0, Math.max(span.least() - at, at - span.largest()));
    }
}
