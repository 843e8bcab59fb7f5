package vn.cotmoc.benchmarks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import vn.cotmoc.ledger.Batch;
import vn.cotmoc.model.Cell;
import vn.cotmoc.model.Citation;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Location;
import vn.cotmoc.model.Observation;
import vn.cotmoc.model.Period;
import vn.cotmoc.model.Unit;
import vn.cotmoc.model.Vintage;

/// Submissions of communes.
final class Batches {
    private static final AtomicLong NUMBER = new AtomicLong();

    private Batches() {}

    /// New values of consecutive communes for one series and month.
    static Batch of(National nation, int series, Period month, int firstCommune, int count, long value) {
        Unit unit = nation.catalogue().indicator(National.series(series)).unit();
        Code indicator = National.series(series);
        List<Batch.Entry> entries = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            Observation observation = new Observation(
                    Cell.actual(indicator, National.commune((firstCommune + i) % National.COMMUNES), month),
                    Figure.Known.of(BigDecimal.valueOf(value + i, 2), unit),
                    Vintage.REPORTED,
                    National.REPORTER,
                    new Citation(National.SOURCE, Optional.empty(), Location.of("submission.csv", i + 2, 6)),
                    Observation.Remarks.NONE);
            entries.add(new Batch.Entry(observation, Optional.empty()));
        }
        String hash = String.format(java.util.Locale.ROOT, "%032x%032x", System.nanoTime(), NUMBER.incrementAndGet());
        return new Batch("submission.csv", hash, Batch.Entries.of(entries), List.of());
    }
}
