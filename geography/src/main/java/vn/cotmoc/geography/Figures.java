package vn.cotmoc.geography;

import java.util.BitSet;
import java.util.OptionalLong;

/// A table of figures in millionths of their unit, a row a place and a column a period, so that a national series of
/// many years is one array. The figure of row `r` and column `c` stands at `r * columns + c`; what is absent is told
/// by a bit at the same index, and the number there means nothing. Arrays are not copied; not safe for use by several
/// threads while it is filled.
public final class Figures {
    private final int columns;
    private final long[] millionths;
    private final BitSet absent;

    /// A table over arrays that the caller gives away.
    /// @throws IllegalArgumentException where the numbers do not fill whole rows
    public Figures(int columns, long[] millionths, BitSet absent) {
        if (columns < 1 || millionths.length % columns != 0) {
            throw new IllegalArgumentException(
                    millionths.length + " numbers do not fill rows of " + columns + " columns.");
        }
        this.columns = columns;
        this.millionths = millionths;
        this.absent = absent;
    }

    /// A table in which everything is absent.
    public static Figures absent(int rows, int columns) {
        BitSet absent = new BitSet();
        absent.set(0, rows * columns);
        return new Figures(columns, new long[rows * columns], absent);
    }

    /// One column in which everything is known.
    public static Figures column(long... millionths) {
        return new Figures(1, millionths, new BitSet());
    }

    /// How many rows there are.
    public int rows() {
        return millionths.length / columns;
    }

    /// How many columns there are.
    public int columns() {
        return columns;
    }

    /// The figure, if it is known.
    public OptionalLong find(int row, int column) {
        int at = row * columns + column;
        return absent.get(at) ? OptionalLong.empty() : OptionalLong.of(millionths[at]);
    }

    /// Makes a figure known.
    public void set(int row, int column, long value) {
        int at = row * columns + column;
        millionths[at] = value;
        absent.clear(at);
    }

    /// The sum of what is known in the column.
    /// @throws ArithmeticException where it has too many digits
    public long total(int column) {
        long total = 0;
        for (int at = column; at < millionths.length; at += columns) {
            total = absent.get(at) ? total : Math.addExact(total, millionths[at]);
        }
        return total;
    }

    boolean isAbsent(int row, int column) {
        return absent.get(row * columns + column);
    }

    /// Whether anything in the row is absent.
    boolean hasAbsent(int row) {
        int next = absent.nextSetBit(row * columns);
        return next >= 0 && next < (row + 1) * columns;
    }

    long at(int row, int column) {
        return millionths[row * columns + column];
    }

    /// Adds the row of another table, of which nothing is absent, to a row of this one.
    /// @throws ArithmeticException where a sum has too many digits
    void add(int row, Figures other, int otherRow) {
        int to = row * columns;
        int from = otherRow * columns;
        for (int column = 0; column < columns; column++) {
            millionths[to + column] = Math.addExact(millionths[to + column], other.millionths[from + column]);
        }
    }

    /// Rounds a row to multiples of the unit, the upper one of two that are equally near.
    void round(int row, long unit) {
        for (int at = row * columns; at < (row + 1) * columns; at++) {
            long rest = Math.floorMod(millionths[at], unit);
            millionths[at] = Math.addExact(millionths[at] - rest, 2 * rest >= unit ? unit : 0);
        }
    }

    void clear(int row, int column) {
        absent.set(row * columns + column);
    }

    void makeKnown(int row) {
        absent.clear(row * columns, (row + 1) * columns);
    }
}
