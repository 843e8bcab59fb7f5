package vn.cotmoc.ledger;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.cotmoc.geography.Figures;
import vn.cotmoc.geography.Geography;
import vn.cotmoc.geography.Restated;
import vn.cotmoc.geography.Restatement;
import vn.cotmoc.model.Cell;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Indicator;
import vn.cotmoc.model.Period;

/// The rows of a slice that go one way, gathered before they are moved. For one thread.
final class BlockRows {
    private static final long MILLION = 1_000_000;

    private final Slice slice;
    private final Way way;
    private final Map<Integer, Integer> columns = new HashMap<>();
    private int[] rows = new int[256];
    private int[] sources = new int[256];
    private int[] places = new int[256];
    private int size;
    private int lastPeriod = -1;
    private int lastColumn;

    BlockRows(Slice slice, Way way) {
        this.slice = slice;
        this.way = way;
    }

    void add(int row, int source) {
        if (size == rows.length) {
            rows = Arrays.copyOf(rows, size * 2);
            sources = Arrays.copyOf(sources, size * 2);
            places = Arrays.copyOf(places, size * 2);
        }
        int period = slice.periodNumber(row);
        if (period != lastPeriod) {
            lastPeriod = period;
            lastColumn = columns.computeIfAbsent(period, any -> columns.size());
        }
        rows[size] = row;
        sources[size] = source;
        places[size++] = lastColumn;
    }

    boolean isEmpty() {
        return size == 0;
    }

    Slice slice() {
        return slice;
    }

    Way way() {
        return way;
    }

    Cell any() {
        return slice.cell(rows[0]);
    }

    Period[] periods() {
        Period[] all = new Period[columns.size()];
        for (int i = 0; i < size; i++) {
            if (all[places[i]] == null) {
                all[places[i]] = slice.period(rows[i]);
            }
        }
        return all;
    }

    private int cells() {
        return way.correspondence().sourceCount() * columns.size();
    }

    private int cell(int i) {
        return sources[i] * columns.size() + places[i];
    }

    int[] origins() {
        int[] origins = new int[cells()];
        for (int i = 0; i < size; i++) {
            origins[cell(i)] = rows[i] + 1;
        }
        return origins;
    }

    BitSet hedged() {
        BitSet hedged = new BitSet();
        for (int i = 0; i < size; i++) {
            if (slice.isKnown(rows[i]) && !slice.isExact(rows[i])) {
                hedged.set(cell(i));
            }
        }
        return hedged;
    }

    /// The targets and columns of which at least one source has a row, period by period.
    /// @param wanted the targets that are asked for; empty for all
    int[][] targets(BitSet wanted) {
        int all = way.correspondence().targetCount();
        BitSet met = new BitSet(all * columns.size());
        for (int i = 0; i < size; i++) {
            for (int target : way.targets(sources[i])) {
                if (wanted.isEmpty() || wanted.get(target)) {
                    met.set(places[i] * all + target);
                }
            }
        }
        int[] cells = met.stream().toArray();
        int[][] found = new int[2][cells.length];
        for (int i = 0; i < cells.length; i++) {
            found[0][i] = cells[i] % all;
            found[1][i] = cells[i] / all;
        }
        return found;
    }

    /// Moves them.
    RestatedBlock block(Indicator indicator, Geography geography, BitSet wanted) {
        return new MovedBlock(
                this, indicator, geography, MovedBlock.isAdditive(indicator) ? sums(indicator) : null, wanted);
    }

    /// The sums, with as many decimals as the figures or the indicator have, so that whole numbers stay whole; null
    /// where one has too many digits.
    private @Nullable Restated sums(Indicator indicator) {
        Figures figures = Figures.absent(way.correspondence().sourceCount(), columns.size());
        int decimals = indicator.nature().decimals();
        for (int i = 0; i < size; i++) {
            if (slice.isKnown(rows[i])) {
                long value = slice.millionths(rows[i]);
                decimals = decimals(value, decimals);
                figures.set(sources[i], places[i], value);
            }
        }
        try {
            Restatement restatement = way.restatement();
            return restatement.withDecimals(decimals).sum(figures);
        } catch (ArithmeticException tooManyDigits) {
            return null;
        }
    }

    private static int decimals(long millionths, int least) {
        int decimals = least;
        long unit = MILLION;
        for (int i = 0; i < decimals; i++) {
            unit /= 10;
        }
        while (decimals < Figure.SCALE && millionths % unit != 0) {
            decimals++;
            unit /= 10;
        }
        return decimals;
    }
}
