package vn.cotmoc.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.cotmoc.geography.CommonUnit;
import vn.cotmoc.geography.Correspondence;
import vn.cotmoc.geography.Exactness;
import vn.cotmoc.geography.Figures;
import vn.cotmoc.geography.Geography;
import vn.cotmoc.geography.Restated;
import vn.cotmoc.model.Absence;
import vn.cotmoc.model.Bound;
import vn.cotmoc.model.Cell;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Indicator;
import vn.cotmoc.model.Indicator.Additivity;
import vn.cotmoc.model.Period;
import vn.cotmoc.model.PlaceId;
import vn.cotmoc.model.Vintage;

/// The figures of one indicator and part that were moved along one way, a column a period. What is additive is summed;
/// anything else stands only where a place is what it was.
final class MovedBlock implements RestatedBlock {
    private static final Figure UNDEFINED = new Figure.Absent(Absence.UNDEFINED);
    private static final Figure INCOMPLETE = new Figure.Absent(Absence.INCOMPLETE);
    private static final Figure NOT_REPORTED = new Figure.Absent(Absence.NOT_REPORTED);

    private final Slice slice;
    private final Way way;
    private final Geography geography;
    private final Indicator indicator;
    private final Cell any;
    private final Period[] periods;
    /// By source and column: the row of the slice plus 1.
    private final int[] origins;
    /// Sources and columns whose value is hedged, and whether there is any.
    private final BitSet hedged;
    private final @Nullable Restated moved;
    private final int[] targets;
    private final int[] columns;

    /// @param sums the sums; null where they mean nothing
    MovedBlock(BlockRows rows, Indicator indicator, Geography geography, @Nullable Restated sums, BitSet wanted) {
        this.slice = rows.slice();
        this.way = rows.way();
        this.geography = geography;
        this.indicator = indicator;
        this.any = rows.any();
        this.periods = rows.periods();
        this.origins = rows.origins();
        this.hedged = rows.hedged();
        this.moved = sums;
        int[][] found = rows.targets(wanted);
        targets = found[0];
        columns = found[1];
    }

    private MovedBlock(MovedBlock whole, int[] rows) {
        slice = whole.slice;
        way = whole.way;
        geography = whole.geography;
        indicator = whole.indicator;
        any = whole.any;
        periods = whole.periods;
        origins = whole.origins;
        hedged = whole.hedged;
        moved = whole.moved;
        targets = Arrays.stream(rows).map(row -> whole.targets[row]).toArray();
        columns = Arrays.stream(rows).map(row -> whole.columns[row]).toArray();
    }

    @Override
    public Set<Period> periods() {
        return Set.of(periods);
    }

    @Override
    public RestatedBlock where(When when) {
        return new MovedBlock(
                this,
                IntStream.range(0, size())
                        .filter(row -> when.holds(period(row)))
                        .toArray());
    }

    @Override
    public int size() {
        return targets.length;
    }

    @Override
    public PlaceId place(int row) {
        return way.place(targets[row]);
    }

    @Override
    public Period period(int row) {
        return periods[columns[row]];
    }

    @Override
    public Cell cell(int row) {
        return any.withPlace(place(row)).withPeriod(period(row));
    }

    @Override
    public Exactness exactness(int row) {
        if (moved != null) {
            return way.correspondence().exactness(targets[row]);
        }
        return way.isSame(targets[row]) ? Exactness.EXACT : Exactness.UNDEFINED;
    }

    @Override
    public boolean isExact(int row) {
        return find(row).isPresent() && !isHedged(row);
    }

    @Override
    public long millionths(int row) {
        return find(row).orElse(0);
    }

    private OptionalLong find(int row) {
        if (moved != null) {
            return moved.figures().find(targets[row], columns[row]);
        }
        return figure(row) instanceof Figure.Known known
                ? OptionalLong.of(known.value().movePointRight(Figure.SCALE).longValueExact())
                : OptionalLong.empty();
    }

    private boolean isHedged(int row) {
        if (hedged.isEmpty()) {
            return false;
        }
        return Arrays.stream(way.correspondence().sourcesOf(targets[row]))
                .anyMatch(source -> hedged.get(source * periods.length + columns[row]));
    }

    @Override
    public Figure figure(int row) {
        if (moved == null) {
            return way.isSame(targets[row])
                    ? origin(way.correspondence().sourcesOf(targets[row])[0], columns[row])
                    : UNDEFINED;
        }
        OptionalLong sum = moved.figures().find(targets[row], columns[row]);
        if (sum.isEmpty()) {
            return exactness(row) == Exactness.UNDEFINED ? UNDEFINED : missing(row);
        }
        BigDecimal value = BigDecimal.valueOf(sum.getAsLong(), Figure.SCALE);
        if (!Figure.fits(value)) {
            return UNDEFINED;
        }
        return isHedged(row) ? hedged(row, value) : Figure.Known.of(value, indicator.unit());
    }

    /// One place that has no figure says why itself.
    private Figure missing(int row) {
        int[] sources = way.correspondence().sourcesOf(targets[row]);
        return sources.length == 1 ? origin(sources[0], columns[row]) : INCOMPLETE;
    }

    /// The sum of whole places keeps the hedge that the sum of its parts has; of parts of places only the rough value
    /// is
    /// known.
    private Figure hedged(int row, BigDecimal value) {
        if (exactness(row) != Exactness.EXACT) {
            return new Figure.Known(value, indicator.unit(), Bound.Hedge.ABOUT);
        }
        return Arrays.stream(way.correspondence().sourcesOf(targets[row]))
                .mapToObj(source -> origin(source, columns[row]))
                .reduce(Figure::plus)
                .orElse(UNDEFINED);
    }

    private Figure origin(int source, int column) {
        int at = origins[source * periods.length + column];
        return at == 0 ? NOT_REPORTED : slice.figure(at - 1);
    }

    @Override
    public RestatedFigure get(int row) {
        Correspondence correspondence = way.correspondence();
        int[] sources = correspondence.sourcesOf(targets[row]);
        List<Correspondence.Part> shares = correspondence.parts(targets[row]);
        List<RestatedFigure.Part> parts = new ArrayList<>();
        Vintage vintage = Vintage.OFFICIAL;
        int known = 0;
        for (int i = 0; i < sources.length; i++) {
            int at = origins[sources[i] * periods.length + columns[row]];
            if (at > 0) {
                Vintage its = slice.vintage(at - 1);
                vintage = its.compareTo(vintage) < 0 ? its : vintage;
                known += slice.isKnown(at - 1) ? 1 : 0;
            }
            parts.add(part(row, shares.get(i), at, sources[i]));
        }
        return new RestatedFigure(
                cell(row), figure(row), vintage, exactness(row), new Restated.Coverage(known, sources.length), parts);
    }

    private RestatedFigure.Part part(int row, Correspondence.Part share, int at, int source) {
        String target = way.correspondence().target(targets[row]);
        return new RestatedFigure.Part(
                cell(row).withPlace(PlaceId.parse(share.source())),
                at == 0 ? Optional.empty() : Optional.of(slice.id(at - 1)),
                origin(source, columns[row]),
                share.weight(),
                share.exactness(),
                way.trail(share.source(), target).stream()
                        .map(geography.lineage()::get)
                        .toList());
    }

    @Override
    public Optional<RestatedFigure.Group> group(int row) {
        OptionalInt unit = way.units().ofTarget(targets[row]);
        if (moved == null || unit.isEmpty() || exactness(row) == Exactness.EXACT) {
            return Optional.empty();
        }
        CommonUnit group = way.units().list().get(unit.getAsInt());
        Figures sums = way.restatement().common(way.units(), moved.origin());
        OptionalLong sum = sums.find(unit.getAsInt(), columns[row]);
        Figure figure = sum.isPresent()
                ? Figure.Known.of(BigDecimal.valueOf(sum.getAsLong(), Figure.SCALE), indicator.unit())
                : INCOMPLETE;
        return Optional.of(new RestatedFigure.Group(
                group.targets().stream().map(PlaceId::parse).toList(), figure));
    }

    /// Whether sums of the indicator mean something.
    static boolean isAdditive(Indicator indicator) {
        return indicator.nature().additivity() == Additivity.ADDITIVE;
    }
}
