package vn.cotmoc.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import vn.cotmoc.geography.Exactness;
import vn.cotmoc.model.Breakdown;
import vn.cotmoc.model.Cell;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Period;
import vn.cotmoc.model.PlaceId;

/// The figures that a query found, moved to the map of one day: at most one a cell, each with how well it is known and
/// of what it was made. Immutable; the order of the rows means nothing.
public final class RestatedSlice {
    private final LocalDate map;
    private final List<RestatedBlock> blocks;
    private final List<RestatedFigure.Lost> lost;
    private final int[] starts;
    private final int size;

    RestatedSlice(LocalDate map, List<RestatedBlock> blocks, List<RestatedFigure.Lost> lost) {
        this.map = map;
        this.blocks = List.copyOf(blocks);
        this.lost = List.copyOf(lost);
        starts = new int[blocks.size()];
        int rows = 0;
        for (int i = 0; i < starts.length; i++) {
            starts[i] = rows;
            rows += blocks.get(i).size();
        }
        size = rows;
    }

    /// The day of the map that the figures stand on.
    public LocalDate map() {
        return map;
    }

    /// How many figures there are; rows are counted from 0.
    public int size() {
        return size;
    }

    /// The recorded figures that have no place on the map, or not all of them.
    public List<RestatedFigure.Lost> lost() {
        return lost;
    }

    private int block(int row) {
        int block = starts.length - 1;
        while (starts[block] > row) {
            block--;
        }
        return block;
    }

    public Code indicator(int row) {
        return cell(row).indicator();
    }

    public Breakdown breakdown(int row) {
        return cell(row).breakdown();
    }

    /// The place, as it stands on the map.
    public PlaceId place(int row) {
        int block = block(row);
        return blocks.get(block).place(row - starts[block]);
    }

    public Period period(int row) {
        int block = block(row);
        return blocks.get(block).period(row - starts[block]);
    }

    public Cell cell(int row) {
        int block = block(row);
        return blocks.get(block).cell(row - starts[block]);
    }

    /// The figure: incomplete where a part has none, undefined where a part of a place is not known or the indicator
    /// cannot be moved.
    public Figure figure(int row) {
        int block = block(row);
        return blocks.get(block).figure(row - starts[block]);
    }

    /// How well the parts of places are known.
    public Exactness exactness(int row) {
        int block = block(row);
        return blocks.get(block).exactness(row - starts[block]);
    }

    /// Whether the row has a value without a hedge.
    public boolean isExact(int row) {
        int block = block(row);
        return blocks.get(block).isExact(row - starts[block]);
    }

    /// The value in millionths of the indicator's unit; 0 where it is absent.
    public long millionths(int row) {
        int block = block(row);
        return blocks.get(block).millionths(row - starts[block]);
    }

    /// The figure with everything that it was made of.
    public RestatedFigure get(int row) {
        int block = block(row);
        return blocks.get(block).get(row - starts[block]);
    }

    /// The smallest group of places with an exact figure, where the row has none of its own.
    public Optional<RestatedFigure.Group> group(int row) {
        int block = block(row);
        return blocks.get(block).group(row - starts[block]);
    }

    /// The row of the cell, if it is there.
    public Optional<Integer> find(Cell cell) {
        return IntStream.range(0, size)
                .filter(row -> cell(row).equals(cell))
                .boxed()
                .findFirst();
    }

    /// All rows, ordered by indicator, place, breakdown and time.
    public List<Integer> ordered() {
        List<Integer> all = new ArrayList<>(IntStream.range(0, size).boxed().toList());
        all.sort(Comparator.<Integer, Code>comparing(this::indicator)
                .thenComparing(this::place)
                .thenComparing(row -> breakdown(row).toString())
                .thenComparing(this::period, Period.BY_TIME));
        return all;
    }
}
