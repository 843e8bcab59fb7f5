package vn.cotmoc.outlook;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import vn.cotmoc.ledger.AsOf;
import vn.cotmoc.ledger.Ledger;
import vn.cotmoc.ledger.Query;
import vn.cotmoc.ledger.Slice;
import vn.cotmoc.ledger.formula.Derivations;
import vn.cotmoc.model.Cell;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Measure;
import vn.cotmoc.model.PlaceId;

/// The outlooks of a ledger: reads them, computes them, and records them as projections. Safe for use by many
/// threads.
///
/// Recording is idempotent: an outlook that rests on the same figures and the same version of the method is left as
/// it is. Each recording is a new version of the same cells, so what was expected at an earlier time can be read
/// again.
public final class Projections {
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
        static final Summary NOTHING = new Summary(0, 0, 0, 0);

        Summary plus(Summary other) {
            return new Summary(
                    series + other.series, fresh + other.fresh, made + other.made, recorded + other.recorded);
        }
    }

    /// Is told how far the work is, after every series.
    @FunctionalInterface
    public interface Watch {
        /// So many series are done; the work is in this part, counted from 1, of so many.
        void at(int series, int part, int parts);
    }

    /// The outlook of the series: the recorded one where it rests on the newest figures, else one that is computed
    /// now and not recorded. To an earlier state of knowledge, the one that was recorded then, else one from the
    /// figures known then.
    public Projection get(SeriesId id, AsOf asOf) {
        Optional<Recorded> recorded =
                Optional.ofNullable(Recorded.list(ledger, Set.of(id.indicator()), Set.of(id.place()), asOf)
                        .get(id));
        Optional<Projection.Made> made = recorded.flatMap(Recorded::made);
        if (made.isPresent() && !(asOf instanceof AsOf.Latest)) {
            return made.get();
        }
        Computation computation = computation(id, asOf);
        return made.isPresent() && computation.isNewest(made.get().basis())
                ? made.get()
                : computation.run(forecaster, Choice.Horizon.USUAL);
    }

    /// The outlook of the series over so many periods, computed from the figures known then.
    public Projection compute(SeriesId id, AsOf asOf, int horizon) {
        return computation(id, asOf).run(forecaster, series -> horizon);
    }

    private Computation computation(SeriesId id, AsOf asOf) {
        List<Reading> readings = new Readings(ledger, asOf)
                .of(Set.of(id.indicator()), Set.of(id.place()))
                .getOrDefault(id, List.of());
        return new Computation(id, ledger.indicator(id.indicator()), readings);
    }

    /// The series with figures of the indicator at the places, all places where none is named.
    public Set<SeriesId> list(Code indicator, Set<PlaceId> places) {
        return new TreeSet<>(
                new Readings(ledger, AsOf.LATEST).of(Set.of(indicator), places).keySet());
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
                        .computeIfAbsent(cell.indicator(), readings::dependents)
                        .forEach(code -> all.add(SeriesId.of(cell.withIndicator(code))));
            }
        }
        return all;
    }

    /// Computes and records the outlooks of all series that are not up to date, with so many threads.
    public Summary updateAll(int threads, Watch watch) {
        SortedMap<Code, Set<PlaceId>> places = new TreeMap<>();
        for (Code indicator : ledger.catalogue().indicators().keySet()) {
            Set<PlaceId> some = places(indicator);
            if (!some.isEmpty()) {
                places.put(indicator, some);
            }
        }
        return update(Slab.of(places), Optional.empty(), threads, watch);
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

    /// Computes and records the outlooks of these series where they are not up to date, with so many threads.
    public Summary update(Set<SeriesId> ids, int threads, Watch watch) {
        return update(Slab.of(ids), Optional.of(ids), threads, watch);
    }

    private Summary update(List<Slab> slabs, Optional<Set<SeriesId>> only, int threads, Watch watch) {
        Summary sum = Summary.NOTHING;
        try (ExecutorService workers = Executors.newFixedThreadPool(threads)) {
            ProjectionRun run = new ProjectionRun(ledger, forecaster, workers);
            for (int i = 0; i < slabs.size(); i++) {
                int part = i + 1;
                int before = sum.series();
                sum = sum.plus(run.update(slabs.get(i), only, done -> watch.at(before + done, part, slabs.size())));
            }
        }
        return sum;
    }
}
