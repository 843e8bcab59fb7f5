package vn.cotmoc.ledger.spi;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The cells that a scan found, column by column; only indexes below [#size] hold data. Values are in millionths of
/// the indicator's unit, so six decimals are exact. A column whose cells are all alike takes no room. Grows by
/// appending; not safe for concurrent writing.
public final class Columns {
    /// How a packed quality keeps vintage, bound and absence: see [#pack].
    private static final int BITS = 4;

    private static final int MASK = (1 << BITS) - 1;
    private static final int HALF = 32;

    private final Column what = new Column();
    private final Column where = new Column();
    private final Column who = new Column();
    private final Column value = new Column();
    private final Column high = new Column();
    private final Column known = new Column();
    private final Column number = new Column();
    private int size;
    private int room;

    /// Empty columns with room for so many cells.
    public Columns(int room) {
        this.room = Math.max(16, room);
    }

    /// One number for vintage (its ordinal), bound (the ordinal of its hedge, 7 for a range) and absence (0 where there
    /// is a value, else its ordinal plus 1).
    public static int pack(int vintage, int bound, int absence) {
        return (vintage << (2 * BITS)) | (bound << BITS) | absence;
    }

    /// One number for two: indicator and breakdown, place and period, reporter and quality.
    public static long pair(int upper, int lower) {
        return ((long) upper << HALF) | (lower & 0xFFFF_FFFFL);
    }

    /// Adds a cell.
    @SuppressWarnings("TooManyParameters")
    public void add(
            int indicator,
            int breakdown,
            int place,
            int period,
            int reporter,
            int quality,
            long value,
            long high,
            long known,
            long number) {
        add(pair(indicator, breakdown), pair(place, period), pair(reporter, quality), value, high, known, number);
    }

    /// Adds a cell: the [#pair] of indicator and breakdown, of place and period, of reporter and packed quality.
    public void add(long what, long where, long who, long value, long high, long known, long number) {
        if (size == room) {
            room = Math.addExact(room, room >> 1);
        }
        this.what.put(size, what, room);
        this.where.put(size, where, room);
        this.who.put(size, who, room);
        this.value.put(size, value, room);
        this.high.put(size, high, room);
        this.known.put(size, known, room);
        this.number.put(size, number, room);
        size++;
    }

    /// Numbers that stay one number until a second one comes.
    private static final class Column {
        private long all;
        private long @Nullable [] each;

        private void put(int at, long number, int room) {
            long[] numbers = each;
            if (numbers == null) {
                if (at == 0) {
                    all = number;
                } else if (number != all) {
                    numbers = new long[room];
                    Arrays.fill(numbers, 0, at, all);
                    numbers[at] = number;
                    each = numbers;
                }
                return;
            }
            if (at == numbers.length) {
                numbers = Arrays.copyOf(numbers, room);
                each = numbers;
            }
            numbers[at] = number;
        }

        private long at(int i) {
            long[] numbers = each;
            return numbers == null ? all : numbers[i];
        }

        private long bytes() {
            long[] numbers = each;
            return Long.BYTES * (numbers == null ? 4L : numbers.length);
        }
    }

    public int size() {
        return size;
    }

    /// How many bytes of memory it takes, about.
    public long bytes() {
        return what.bytes()
                + where.bytes()
                + who.bytes()
                + value.bytes()
                + high.bytes()
                + known.bytes()
                + number.bytes();
    }

    public int indicator(int i) {
        return (int) (what.at(i) >>> HALF);
    }

    public int breakdown(int i) {
        return (int) what.at(i);
    }

    public int place(int i) {
        return (int) (where.at(i) >>> HALF);
    }

    public int period(int i) {
        return (int) where.at(i);
    }

    public int reporter(int i) {
        return (int) (who.at(i) >>> HALF);
    }

    /// The ordinal of the vintage.
    public int vintage(int i) {
        return quality(i) >> (2 * BITS);
    }

    /// The ordinal of the hedge, 7 for a range.
    public int bound(int i) {
        return (quality(i) >> BITS) & MASK;
    }

    /// 0 where there is a value, else the ordinal of the absence plus 1.
    public int absence(int i) {
        return quality(i) & MASK;
    }

    private int quality(int i) {
        return (int) who.at(i);
    }

    /// The value in millionths; 0 where it is absent.
    public long value(int i) {
        return value.at(i);
    }

    /// The upper end of a range in millionths; 0 where there is none.
    public long high(int i) {
        return high.at(i);
    }

    /// Since when it counts as known, in microseconds since 1970-01-01T00:00Z.
    public long known(int i) {
        return known.at(i);
    }

    /// The number of the statement in the log.
    public long number(int i) {
        return number.at(i);
    }
}
