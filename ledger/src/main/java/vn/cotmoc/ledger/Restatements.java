package vn.cotmoc.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.cotmoc.geography.Correspondence;
import vn.cotmoc.geography.Exactness;
import vn.cotmoc.geography.Place;
import vn.cotmoc.geography.Restated;
import vn.cotmoc.ledger.formula.Derivation;
import vn.cotmoc.ledger.formula.Derivations;
import vn.cotmoc.model.Absence;
import vn.cotmoc.model.Cell;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Failure;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Indicator;
import vn.cotmoc.model.Measure;
import vn.cotmoc.model.PlaceId;

/// Moves figures to the map of another day: what an office stated for the places of its own time, said of the places of
/// the map that is asked for.
///
/// A figure belongs to the map of the last day of its period, or, where its place ended within the period, to that of
/// the last day of the place. Additive figures are summed along the lineage; where a period has no figure on its own,
/// those of the shorter periods that make it are moved and added, so that a flow may cross a change. A derived
/// indicator is computed from its inputs on the map. Any other figure stands only where its place is what it was.
/// Safe for use by many threads.
public final class Restatements {
    private static final int MOST_MAPS = 8;

    private final Ledger ledger;
    private final Derivations derivations;

    public Restatements(Ledger ledger) {
        this.ledger = ledger;
        derivations = new Derivations(ledger);
    }

    /// The figures that the query asks for, on the map of the day. Places of the query are those of that map.
    public RestatedSlice get(Query query, LocalDate map) {
        Set<Code> asked =
                query.indicators().isEmpty() ? ledger.catalogue().indicators().keySet() : query.indicators();
        List<RestatedBlock> blocks = new ArrayList<>();
        List<RestatedFigure.Lost> lost = new ArrayList<>();
        Set<Code> recorded = new HashSet<>();
        for (Code code : asked) {
            if (derivations.isDerived(code) && query.measure() == Measure.ACTUAL) {
                blocks.add(new RestatedDerivations(this, derivations).block(code, query, map));
            } else {
                recorded.add(code);
            }
        }
        if (!recorded.isEmpty()) {
            blocks.addAll(recorded(query.withIndicators(recorded), map, lost));
        }
        return new RestatedSlice(map, blocks, lost);
    }

    /// The figure with the id, as known then.
    /// @throws Failure CM-3002 where nothing is recorded that it could be made of
    public RestatedFigure get(FigureId.Restated id, AsOf asOf) {
        return find(id, asOf)
                .orElseThrow(() -> new Failure(
                        "CM-3002",
                        "No figure \"" + id + "\"; ids stand beside the figures that show, board and the pages give."));
    }

    /// The figure with the id, as known then, if something is recorded that it could be made of.
    public Optional<RestatedFigure> find(FigureId.Restated id, AsOf asOf) {
        Query query = Query.of(id.cell().indicator())
                .withPlaces(Set.of(id.cell().place()))
                .withWhen(When.oneOf(id.cell().period()))
                .withBreakdown(id.cell().breakdown())
                .withAsOf(asOf);
        RestatedSlice slice = get(query, id.map());
        return slice.find(id.cell()).map(slice::get);
    }

    private List<RestatedBlock> recorded(Query query, LocalDate map, List<RestatedFigure.Lost> lost) {
        Seasons seasons = new Seasons(ledger, map);
        When read = seasons.toRead(query.when());
        Slice slice = ledger.headlines(query.withPlaces(sources(query, map)).withWhen(read));
        Sorting sorting = new Sorting(slice, map);
        for (int row = 0; row < slice.size(); row++) {
            sorting.sort(row);
        }
        lost.addAll(sorting.lost());
        List<RestatedBlock> blocks = new ArrayList<>();
        for (BlockRows rows : sorting.groups()) {
            Indicator indicator = ledger.indicator(rows.any().indicator());
            wanted(rows.way().correspondence(), query.places())
                    .ifPresent(targets -> blocks.add(rows.block(indicator, ledger.geography(), targets)));
        }
        List<RestatedBlock> all = seasons.withLongerPeriods(blocks, query.when());
        return read.equals(query.when())
                ? all
                : all.stream().map(block -> block.where(query.when())).toList();
    }

    /// Figures that cannot be moved, where their place is what it was; undefined elsewhere.
    List<RestatedFigure> unmoved(List<Derivation> derivations, LocalDate map, Set<PlaceId> places) {
        Map<Cell, RestatedFigure> all = new LinkedHashMap<>();
        for (Derivation each : derivations) {
            Cell cell = each.id().cell();
            LocalDate day = cell.period().lastDay();
            Way way = way(ledger.ways().map(day), map, cell.indicator(), day);
            int source =
                    way.correspondence().findSource(cell.place().toString()).orElse(-1);
            for (int target : source < 0 ? new int[0] : way.targets(source)) {
                Cell moved = cell.withPlace(way.place(target));
                if (places.isEmpty() || places.contains(moved.place())) {
                    all.put(moved, unmoved(each, moved, way.isSame(target)));
                }
            }
        }
        return List.copyOf(all.values());
    }

    private static RestatedFigure unmoved(Derivation derivation, Cell cell, boolean same) {
        Exactness exactness = same ? Exactness.EXACT : Exactness.UNDEFINED;
        RestatedFigure.Part part = new RestatedFigure.Part(
                derivation.id().cell(),
                Optional.of(derivation.id()),
                derivation.figure(),
                same ? Optional.of(BigDecimal.ONE) : Optional.empty(),
                exactness,
                List.of());
        return new RestatedFigure(
                cell,
                same ? derivation.figure() : new Figure.Absent(Absence.UNDEFINED),
                derivation.vintage(),
                exactness,
                new Restated.Coverage(1, 1),
                List.of(part));
    }

    /// The places whose figures may be needed; all, where that is not known at little cost.
    private Set<PlaceId> sources(Query query, LocalDate map) {
        Ways ways = ledger.ways();
        if (query.places().isEmpty() || ways.maps() > MOST_MAPS) {
            return Set.of();
        }
        Set<PlaceId> all = new HashSet<>();
        for (int from = 0; from < ways.maps(); from++) {
            Correspondence way =
                    way(from, map, query.indicators().iterator().next(), map).correspondence();
            for (PlaceId place : query.places()) {
                OptionalInt target = way.findTarget(place.toString());
                if (target.isPresent()) {
                    way.parts(target.getAsInt()).forEach(part -> all.add(PlaceId.parse(part.source())));
                }
            }
        }
        return all.isEmpty() ? query.places() : all;
    }

    private static Optional<BitSet> wanted(Correspondence way, Set<PlaceId> places) {
        BitSet targets = new BitSet();
        places.forEach(place -> way.findTarget(place.toString()).ifPresent(targets::set));
        return targets.isEmpty() && !places.isEmpty() ? Optional.empty() : Optional.of(targets);
    }

    private Way way(int from, LocalDate map, Code indicator, LocalDate counted) {
        Ways ways = ledger.ways();
        return ways.get(from, ways.map(map), indicator, counted, ledger.terms());
    }

    /// Finds the way of each row.
    private final class Sorting {
        /// Rows of one indicator and part that go one way.
        private record Group(long part, Way way) {}

        private record Time(long part, int period) {}

        private final Slice slice;
        private final LocalDate map;
        private final Ways ways = ledger.ways();
        private final Map<Group, BlockRows> groups = new LinkedHashMap<>();
        private final Map<Time, BlockRows> times = new HashMap<>();
        private final List<Integer> lost = new ArrayList<>();
        private Time lastTime = new Time(-1, -1);
        private @Nullable BlockRows last;

        Sorting(Slice slice, LocalDate map) {
            this.slice = slice;
            this.map = map;
        }

        List<BlockRows> groups() {
            return groups.values().stream().filter(rows -> !rows.isEmpty()).toList();
        }

        void sort(int row) {
            BlockRows rows = rows(row);
            int source = rows.way().source(slice, row);
            if (source >= 0) {
                add(rows, row, source);
            } else {
                sortEnded(row);
            }
        }

        private void add(BlockRows rows, int row, int source) {
            rows.add(row, source);
            if (rows.way().isLossy(source)) {
                lost.add(row);
            }
        }

        List<RestatedFigure.Lost> lost() {
            return lost.stream()
                    .map(row -> new RestatedFigure.Lost(slice.cell(row), slice.id(row), slice.figure(row)))
                    .toList();
        }

        private BlockRows rows(int row) {
            int period = slice.periodNumber(row);
            long part = slice.part(row);
            BlockRows known = last;
            if (known != null && lastTime.part() == part && lastTime.period() == period) {
                return known;
            }
            lastTime = new Time(part, period);
            BlockRows rows = times.computeIfAbsent(
                    lastTime, any -> group(row, slice.period(row).lastDay()));
            last = rows;
            return rows;
        }

        private BlockRows group(int row, LocalDate day) {
            Way way = way(ways.map(day), map, slice.indicator(row), day);
            return groups.computeIfAbsent(new Group(slice.part(row), way), any -> new BlockRows(slice, way));
        }

        /// The place ended within the period: the figure belongs to its last day.
        private void sortEnded(int row) {
            Optional<LocalDate> end = ledger.geography().find(slice.place(row)).flatMap(Restatements::lastDay);
            if (end.isPresent() && !end.get().isBefore(slice.period(row).start())) {
                BlockRows rows = group(row, end.get());
                int source = rows.way().source(slice, row);
                if (source >= 0) {
                    add(rows, row, source);
                    return;
                }
            }
            lost.add(row);
        }
    }

    private static Optional<LocalDate> lastDay(Place place) {
        return place.validity().to().map(day -> day.minusDays(1));
    }
}
