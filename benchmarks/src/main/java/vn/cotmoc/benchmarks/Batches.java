package vn.cotmoc.benchmarks;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.cotmoc.ledger.Batch;
import vn.cotmoc.model.Cell;
import vn.cotmoc.model.Citation;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Location;
import vn.cotmoc.model.Observation;
import vn.cotmoc.model.Period;
import vn.cotmoc.model.PlaceId;
import vn.cotmoc.model.Unit;
import vn.cotmoc.model.Vintage;

/// Submissions of communes.
final class Batches {
    private static final AtomicLong NUMBER = new AtomicLong();
    private static final List<PlaceId> PLACES = Stream.concat(
                    IntStream.range(0, National.COMMUNES).mapToObj(National::commune),
                    IntStream.range(0, National.PROVINCES).mapToObj(National::province))
            .toList();

    private Batches() {}

    /// New values of consecutive communes for one series and month.
    static Batch of(National nation, int series, Period month, int firstCommune, int count, long value) {
        Unit unit = nation.catalogue().indicator(National.series(series)).unit();
        Code indicator = National.series(series);
        List<Batch.Entry> entries = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            Cell cell = Cell.actual(indicator, National.commune((firstCommune + i) % National.COMMUNES), month);
            entries.add(entry(cell, BigDecimal.valueOf(value + i, 2), unit, i + 2));
        }
        return new Batch("submission.csv", hash(), Batch.Entries.of(entries), List.of());
    }

    /// All months and places of one series; with a revision above 0 only every tenth of them, with another value.
    static Batch all(National nation, int series, int revision) {
        return months(nation, series, revision, revision == 0 ? 1 : 10);
    }

    /// One in so many of all months and places of one series.
    static Batch months(National nation, int series, int salt, int step) {
        Unit unit = nation.catalogue().indicator(National.series(series)).unit();
        Code indicator = National.series(series);
        Batch.Entries entries = sink -> {
            for (int n = 0; n < National.MONTHS * PLACES.size(); n += step) {
                int month = n / PLACES.size();
                Period period = Period.month(National.FIRST_YEAR + month / 12, 1 + month % 12);
                Cell cell = Cell.actual(indicator, PLACES.get(n % PLACES.size()), period);
                sink.accept(entry(cell, BigDecimal.valueOf((n * 7919L + salt) % 100_000_000, 2), unit, n + 2));
            }
        };
        return new Batch("series-" + series + ".csv", hash(), entries, List.of());
    }

    private static Batch.Entry entry(Cell cell, BigDecimal value, Unit unit, int row) {
        Observation observation = new Observation(
                cell,
                Figure.Known.of(value, unit),
                Vintage.REPORTED,
                National.REPORTER,
                new Citation(National.SOURCE, Optional.empty(), Location.of("submission.csv", row, 6)),
                Observation.Remarks.NONE);
        return new Batch.Entry(observation, Optional.empty());
    }

    private static String hash() {
        return String.format(Locale.ROOT, "%032x%032x", System.nanoTime(), NUMBER.incrementAndGet());
    }
}
