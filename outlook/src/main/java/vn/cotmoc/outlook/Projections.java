package vn.cotmoc.outlook;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import vn.cotmoc.ledger.AsOf;
import vn.cotmoc.ledger.Ledger;
import vn.cotmoc.ledger.Query;
import vn.cotmoc.ledger.Slice;
import vn.cotmoc.ledger.formula.Derivations;
import vn.cotmoc.model.Cell;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Indicator;
import vn.cotmoc.model.Measure;
import vn.cotmoc.model.PlaceId;

/// The outlooks of a ledger: reads them, computes them, and records them as projections. Safe for use by many
/// threads.
///
/// Recording is idempotent: an outlook that rests on the same figures and the same version of the method is left as
/// it is. Each recording is a new version of the same cells, so what was expected at an earlier time can be read
/// again.
public final class Projections {
    private static final int PLACES_AT_ONCE = 200;
    private static final int ENTRIES_AT_ONCE = 10_000;

    private final Ledger ledger;
    private final Forecaster forecaster = new Forecaster();

    public Projections(Ledger ledger) {
        this.ledger = ledger;
    }

    /// What was done.
    ///
    /// @param series how many series were looked at
    /// @param fresh for how many the recorded outlook was still the newest
    /// @param made how many outlooks were computed
    /// @param recorded how many figures were new or changed
    public record Summary(int series, int fresh, int made, long recorded) {
        Summary plus(Summary other) {
            return new Summary(
                    series + other.series, fresh + other.fresh, made + other.made, recorded + other.recorded);
        }
    }

    /// Is told now and then how far the work is.
    @FunctionalInterface
    public interface Watch {
        /// So many series have been done of those of so many indicators that were begun, of so many in all.
        void at(int series, int indicators, int of);
    }

    /// The outlook of the series: the recorded one where it rests on the newest figures, else one that is computed
    /// now and not recorded. To an earlier state of knowledge, the one that was recorded then, else one from the
    /// figures known then.
    public Projection get(SeriesId id, AsOf asOf) {
        Optional<Recorded> recorded = Optional.ofNullable(
                Recorded.list(ledger, id.indicator(), Set.of(id.place()), asOf).get(id));
        Optional<Projection.Made> made = recorded.flatMap(Recorded::made);
        if (made.isPresent() && !(asOf instanceof AsOf.Latest)) {
            return made.get();
        }
        Computation computation = computation(id, asOf);
        return made.isPresent() && isFresh(computation, made.get().basis())
                ? made.get()
                : computation.run(forecaster, Choice.Horizon.USUAL);
    }

    /// The outlook of the series over so many periods, computed from the figures known then.
    public Projection compute(SeriesId id, AsOf asOf, int horizon) {
        return computation(id, asOf).run(forecaster, series -> horizon);
    }

    private Computation computation(SeriesId id, AsOf asOf) {
        List<Reading> readings = new Readings(ledger, asOf)
                .of(id.indicator(), Set.of(id.place()))
                .getOrDefault(id, List.of());
        return new Computation(id, ledger.indicator(id.indicator()), readings);
    }

    private static boolean isFresh(Computation now, Basis recorded) {
        return recorded.engine() == Computation.ENGINE
                && LedgerSeries.list(now.id(), now.indicator(), now.readings()).stream()
                        .anyMatch(series -> now.data(series).equals(recorded.data()));
    }

    /// The series with figures of the indicator at the places, all places where none is named.
    public Set<SeriesId> list(Code indicator, Set<PlaceId> places) {
        return new TreeSet<>(
                new Readings(ledger, AsOf.LATEST).of(indicator, places).keySet());
    }

    /// The series that may have changed with the cells: their own, and those of indicators that are computed from
    /// theirs at the same place.
    public Set<SeriesId> touched(Collection<Cell> cells) {
        Readings readings = new Readings(ledger, AsOf.LATEST);
        Map<Code, Set<Code>> dependents = new HashMap<>();
        Set<SeriesId> all = new HashSet<>();
        for (Cell cell : cells) {
            if (cell.measure() == Measure.ACTUAL) {
                dependents
                        .computeIfAbsent(cell.indicator(), code -> readings.dependents(Set.of(code)))
                        .forEach(code -> all.add(SeriesId.of(cell.withIndicator(code))));
            }
        }
        return all;
    }

    /// Computes and records the outlooks of all series that are not up to date, with so many threads.
    public Summary updateAll(int threads, Watch watch) {
        Summary sum = new Summary(0, 0, 0, 0);
        int begun = 0;
        Set<Code> indicators = ledger.catalogue().indicators().keySet();
        try (ExecutorService workers = Executors.newFixedThreadPool(threads)) {
            for (Code indicator : indicators) {
                begun++;
                for (Set<PlaceId> places : parts(places(indicator))) {
                    sum = sum.plus(update(indicator, places, Optional.empty(), workers));
                    watch.at(sum.series(), begun, indicators.size());
                }
            }
        }
        return sum;
    }

    /// Computes and records the outlooks of these series where they are not up to date, with so many threads.
    public Summary update(Set<SeriesId> ids, int threads, Watch watch) {
        SortedMap<Code, Set<SeriesId>> byIndicator = new TreeMap<>();
        ids.forEach(id -> byIndicator
                .computeIfAbsent(id.indicator(), any -> new HashSet<>())
                .add(id));
        Summary sum = new Summary(0, 0, 0, 0);
        int begun = 0;
        try (ExecutorService workers = Executors.newFixedThreadPool(threads)) {
            for (Map.Entry<Code, Set<SeriesId>> each : byIndicator.entrySet()) {
                begun++;
                Set<PlaceId> places = new TreeSet<>();
                each.getValue().forEach(id -> places.add(id.place()));
                for (Set<PlaceId> some : parts(places)) {
                    sum = sum.plus(update(each.getKey(), some, Optional.of(each.getValue()), workers));
                    watch.at(sum.series(), begun, byIndicator.size());
                }
            }
        }
        return sum;
    }

    private Set<PlaceId> places(Code indicator) {
        Set<Code> read = new HashSet<>(new Derivations(ledger).inputs(indicator));
        read.add(indicator);
        Slice slice = ledger.headlines(Query.of().withIndicators(read).withAllBreakdowns());
        Set<PlaceId> places = new TreeSet<>();
        for (int row = 0; row < slice.size(); row++) {
            places.add(slice.place(row));
        }
        return places;
    }

    private static List<Set<PlaceId>> parts(Set<PlaceId> places) {
        List<Set<PlaceId>> all = new ArrayList<>();
        Set<PlaceId> part = new LinkedHashSet<>();
        for (PlaceId place : places) {
            part.add(place);
            if (part.size() == PLACES_AT_ONCE) {
                all.add(part);
                part = new LinkedHashSet<>();
            }
        }
        if (!part.isEmpty()) {
            all.add(part);
        }
        return all;
    }

    private Summary update(Code indicator, Set<PlaceId> places, Optional<Set<SeriesId>> only, ExecutorService workers) {
        Indicator definition = ledger.indicator(indicator);
        Map<SeriesId, Recorded> recorded = Recorded.list(ledger, indicator, places, AsOf.LATEST);
        SortedMap<SeriesId, List<Reading>> readings = new Readings(ledger, AsOf.LATEST).of(indicator, places);
        recorded.keySet().forEach(id -> readings.putIfAbsent(id, List.of()));
        only.ifPresent(ids -> readings.keySet().retainAll(ids));
        List<Future<Projection>> pending = new ArrayList<>();
        readings.forEach((id, some) -> {
            Computation computation = new Computation(id, definition, some);
            Optional<Basis> basis = Optional.ofNullable(recorded.get(id)).flatMap(Recorded::basis);
            if (basis.isEmpty() || !isFresh(computation, basis.get())) {
                pending.add(workers.submit(() -> computation.run(forecaster, Choice.Horizon.USUAL)));
            }
        });
        long figures = 0;
        int made = 0;
        Entries entries = new Entries();
        for (Future<Projection> each : pending) {
            Projection projection = result(each);
            made += projection instanceof Projection.Made ? 1 : 0;
            entries.add(projection, definition, Optional.ofNullable(recorded.get(projection.id())));
            if (entries.size() >= ENTRIES_AT_ONCE) {
                figures += record(entries);
                entries = new Entries();
            }
        }
        figures += record(entries);
        return new Summary(readings.size(), readings.size() - pending.size(), made, figures);
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
