package vn.cotmoc.outlook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import vn.cotmoc.ledger.AsOf;
import vn.cotmoc.ledger.Ledger;
import vn.cotmoc.model.Indicator;

/// Computes and records the outlooks of one slab after the other: the workers compute, the caller reads and
/// records.
record ProjectionRun(Ledger ledger, Forecaster forecaster, ExecutorService workers) {
    private static final int ENTRIES_AT_ONCE = 10_000;

    /// A series whose outlook is being computed.
    private record Pending(Indicator indicator, Future<Projection> work) {}

    /// @param only the series to look at, all of the slab where it is empty
    /// @param progress is told how many series of the slab are done
    Projections.Summary update(Slab slab, Optional<Set<SeriesId>> only, IntConsumer progress) {
        Map<SeriesId, Recorded> recorded = Recorded.list(ledger, slab.indicators(), slab.places(), AsOf.LATEST);
        SortedMap<SeriesId, List<Reading>> readings =
                new Readings(ledger, AsOf.LATEST).of(slab.indicators(), slab.places());
        recorded.keySet().forEach(id -> readings.putIfAbsent(id, List.of()));
        only.ifPresent(ids -> readings.keySet().retainAll(ids));
        List<Pending> pending = begin(readings, recorded);
        int fresh = readings.size() - pending.size();
        int made = 0;
        int done = fresh;
        long figures = 0;
        Entries entries = new Entries();
        for (Pending each : pending) {
            Projection projection = result(each.work());
            made += projection instanceof Projection.Made ? 1 : 0;
            entries.add(projection, each.indicator(), Optional.ofNullable(recorded.get(projection.id())));
            if (entries.size() >= ENTRIES_AT_ONCE) {
                figures += record(entries);
                entries = new Entries();
            }
            progress.accept(++done);
        }
        return new Projections.Summary(readings.size(), fresh, made, figures + record(entries));
    }

    private List<Pending> begin(Map<SeriesId, List<Reading>> readings, Map<SeriesId, Recorded> recorded) {
        List<Pending> pending = new ArrayList<>();
        readings.forEach((id, some) -> {
            Indicator indicator = ledger.indicator(id.indicator());
            Computation computation = new Computation(id, indicator, some);
            boolean fresh = Optional.ofNullable(recorded.get(id))
                    .flatMap(Recorded::basis)
                    .filter(computation::isNewest)
                    .isPresent();
            if (!fresh) {
                pending.add(new Pending(
                        indicator, workers.submit(() -> computation.run(forecaster, Choice.Horizon.USUAL))));
            }
        });
        return pending;
    }

    private long record(Entries entries) {
        return entries.size() == 0 ? 0 : ledger.append(entries.batch()).recorded();
    }

    private static Projection result(Future<Projection> work) {
        try {
            return work.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("The computation of outlooks was interrupted.", stopped);
        } catch (ExecutionException wrong) {
            throw new IllegalStateException("An outlook could not be computed.", wrong.getCause());
        }
    }
}
