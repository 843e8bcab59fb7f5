package vn.cotmoc.ledger;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Optional;
import vn.cotmoc.ledger.spi.Columns;

/// Chooses rows of a scan: the newest version of each statement, and the headline of each cell.
///
/// The headline rule, in order: a value before an absence; the riper vintage; an exact value before a hedged one;
/// the one known later; the one recorded later.
final class Selection {
    private static final int FREE = -1;

    /// A table with a slot for every possible cell is taken where it has at most so many slots a row.
    private static final int SPARSE = 8;

    private static final int LEAST = 1 << 13;
    private static final int WORD_BITS = 6;

    private final Columns columns;
    private final boolean perReporter;
    private final int[] table;
    private final int mask;

    private Selection(Columns columns, int expected, boolean perReporter) {
        this.columns = columns;
        this.perReporter = perReporter;
        int room = Integer.highestOneBit(Math.max(16, expected) * 2 - 1) * 2;
        this.table = new int[room];
        this.mask = room - 1;
        Arrays.fill(table, FREE);
    }

    /// The newest version of each cell, reporter and vintage.
    static int[] newest(Columns columns) {
        Selection selection = new Selection(columns, columns.size(), true);
        for (int row = 0; row < columns.size(); row++) {
            selection.offer(row);
        }
        return selection.chosen();
    }

    /// The headline of each cell, where no two rows answer one cell, so that nobody need know since when they are
    /// known;
    /// empty otherwise.
    static Optional<int[]> headlinesWithoutKnown(Columns columns) {
        int[] rows = all(columns);
        Grid grid = new Grid(columns);
        if (grid.cells() > (double) SPARSE * Math.max(LEAST, rows.length)) {
            return Optional.empty();
        }
        long[] met = new long[((int) grid.cells() + Long.SIZE) / Long.SIZE];
        for (int row : rows) {
            int cell = grid.cell(row);
            long bit = 1L << cell;
            if ((met[cell >> WORD_BITS] & bit) != 0) {
                return Optional.empty();
            }
            met[cell >> WORD_BITS] |= bit;
        }
        return Optional.of(rows);
    }

    /// The headline of each cell among the rows.
    static int[] headlines(Columns columns, int[] rows) {
        Grid grid = new Grid(columns);
        if (grid.cells() <= (double) SPARSE * Math.max(LEAST, rows.length)) {
            return dense(columns, rows, grid);
        }
        Selection selection = new Selection(columns, rows.length, false);
        for (int row : rows) {
            selection.offer(row);
        }
        return selection.chosen();
    }

    private static int[] dense(Columns columns, int[] rows, Grid grid) {
        int[] best = new int[(int) grid.cells()];
        int chosen = 0;
        for (int row : rows) {
            int at = grid.cell(row);
            if (best[at] == 0) {
                chosen++;
                best[at] = row + 1;
            } else if (isBetter(columns, row, best[at] - 1)) {
                best[at] = row + 1;
            }
        }
        return chosen == rows.length ? rows : inOrder(best, chosen);
    }

    private static int[] inOrder(int[] best, int chosen) {
        int[] kept = new int[chosen];
        int size = 0;
        for (int row : best) {
            if (row > 0) {
                kept[size++] = row - 1;
            }
        }
        return kept;
    }

    /// Every row.
    static int[] all(Columns columns) {
        int[] rows = new int[columns.size()];
        Arrays.setAll(rows, i -> i);
        return rows;
    }

    private void offer(int row) {
        int slot = hash(row) & mask;
        while (table[slot] != FREE && !same(table[slot], row)) {
            slot = (slot + 1) & mask;
        }
        if (table[slot] == FREE || isBetter(row, table[slot])) {
            table[slot] = row;
        }
    }

    private int[] chosen() {
        BitSet kept = new BitSet(columns.size());
        for (int row : table) {
            if (row != FREE) {
                kept.set(row);
            }
        }
        return kept.stream().toArray();
    }

    private int hash(int row) {
        int h = columns.place(row) * 0x9E3779B1 + columns.period(row);
        h = h * 0x85EBCA6B + columns.indicator(row);
        h = h * 0xC2B2AE35 + columns.breakdown(row);
        if (perReporter) {
            h = h * 31 + columns.reporter(row) * 8 + columns.vintage(row);
        }
        return h ^ (h >>> 15);
    }

    private boolean same(int a, int b) {
        return columns.place(a) == columns.place(b)
                && columns.period(a) == columns.period(b)
                && columns.indicator(a) == columns.indicator(b)
                && columns.breakdown(a) == columns.breakdown(b)
                && (!perReporter
                        || (columns.reporter(a) == columns.reporter(b) && columns.vintage(a) == columns.vintage(b)));
    }

    private boolean isBetter(int row, int than) {
        return perReporter ? isLater(columns, row, than) : isBetter(columns, row, than);
    }

    private static boolean isBetter(Columns columns, int row, int than) {
        int order = Boolean.compare(columns.absence(row) == 0, columns.absence(than) == 0);
        if (order == 0) {
            order = Integer.compare(columns.vintage(row), columns.vintage(than));
        }
        if (order == 0) {
            order = Boolean.compare(columns.bound(row) == 0, columns.bound(than) == 0);
        }
        return order == 0 ? isLater(columns, row, than) : order > 0;
    }

    private static boolean isLater(Columns columns, int row, int than) {
        int order = Long.compare(columns.known(row), columns.known(than));
        return order == 0 ? columns.number(row) > columns.number(than) : order > 0;
    }
}
