package vn.cotmoc.ledger.spi;

import java.util.Arrays;

/// The cells that a scan found, column by column; only indexes below [#size] hold data. Values are in millionths of
/// the indicator's unit, so six decimals are exact. A column whose cells are all alike takes no room. Grows by
/// appending; not safe for concurrent writing.
public final class Columns {
    /// How a packed quality keeps vintage, bound and absence: see [#pack].
    private static final int BITS = 4;

    private static final int MASK = (1 << BITS) - 1;
    private static final int HALF = 32;

    /// Columns grow by pages of so many cells, so that nothing is copied.
    private static final int PAGE_BITS = 11;

    private static final int PAGE = 1 << PAGE_BITS;

    private final Column what = new Column();
    private final Column where = new Column();
    private final Column who = new Column();
    private final Column value = new Column();
    private final Column high = new Column();
    private final Column known = new Column();
    private final Column number = new Column();
    private int lowIndicator = Integer.MAX_VALUE;
    private int highIndicator = -1;
    private int lowBreakdown = Integer.MAX_VALUE;
    private int highBreakdown = -1;
    private int lowPlace = Integer.MAX_VALUE;
    private int highPlace = -1;
    private int lowPeriod = Integer.MAX_VALUE;
    private int highPeriod = -1;
    private int size;

    /// The dictionary numbers from one to another, both included; none where the higher is below the lower.
    public record Range(int low, int high) {
        /// How many numbers there are in it.
        public long length() {
            return Math.max(0, 1L + high - low);
        }
    }

    /// Empty columns for about so many cells.
    public Columns(int room) {
        if (room < 0) {
            throw new IllegalArgumentException("Columns have room for 0 cells or more, found " + room + ".");
        }
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
        widen(what, where);
        this.what.put(size, what);
        this.where.put(size, where);
        this.who.put(size, who);
        this.value.put(size, value);
        this.high.put(size, high);
        this.known.put(size, known);
        this.number.put(size, number);
        size++;
    }

    /// Adds the first so many cells of arrays of them; each array is one column, as in the other `add`.
    @SuppressWarnings("TooManyParameters")
    public void add(
            int count, long[] what, long[] where, long[] who, long[] value, long[] high, long[] known, long[] number) {
        widen(what, where, count);
        this.what.put(size, what, count);
        this.where.put(size, where, count);
        this.who.put(size, who, count);
        this.value.put(size, value, count);
        this.high.put(size, high, count);
        this.known.put(size, known, count);
        this.number.put(size, number, count);
        size += count;
    }

    private void widen(long what, long where) {
        lowIndicator = Math.min(lowIndicator, (int) (what >>> HALF));
        highIndicator = Math.max(highIndicator, (int) (what >>> HALF));
        lowBreakdown = Math.min(lowBreakdown, (int) what);
        highBreakdown = Math.max(highBreakdown, (int) what);
        lowPlace = Math.min(lowPlace, (int) (where >>> HALF));
        highPlace = Math.max(highPlace, (int) (where >>> HALF));
        lowPeriod = Math.min(lowPeriod, (int) where);
        highPeriod = Math.max(highPeriod, (int) where);
    }

    private void widen(long[] what, long[] where, int count) {
        long last = 0;
        for (int i = 0; i < count; i++) {
            if (i == 0 || what[i] != last) {
                last = what[i];
                widen(last, where[i]);
            }
        }
        int low = lowPlace;
        int high = highPlace;
        int first = lowPeriod;
        int end = highPeriod;
        for (int i = 0; i < count; i++) {
            int place = (int) (where[i] >>> HALF);
            int period = (int) where[i];
            low = Math.min(low, place);
            high = Math.max(high, place);
            first = Math.min(first, period);
            end = Math.max(end, period);
        }
        lowPlace = low;
        highPlace = high;
        lowPeriod = first;
        highPeriod = end;
    }

    /// Numbers that stay one number until a second one comes.
    private static final class Column {
        private long all;
        private boolean varies;
        private long[][] pages = {};

        private void put(int at, long number) {
            if (varies) {
                page(at >> PAGE_BITS)[at & (PAGE - 1)] = number;
            } else if (at == 0) {
                all = number;
            } else if (number != all) {
                spread(at);
                page(at >> PAGE_BITS)[at & (PAGE - 1)] = number;
            }
        }

        private void put(int at, long[] numbers, int count) {
            if (at == 0 && count > 0) {
                all = numbers[0];
            }
            if (!varies && same(numbers, count)) {
                return;
            }
            if (!varies) {
                spread(at);
            }
            int done = 0;
            while (done < count) {
                int from = (at + done) & (PAGE - 1);
                int part = Math.min(count - done, PAGE - from);
                System.arraycopy(numbers, done, page((at + done) >> PAGE_BITS), from, part);
                done += part;
            }
        }

        private boolean same(long[] numbers, int count) {
            long different = 0;
            for (int i = 0; i < count; i++) {
                different |= numbers[i] ^ all;
            }
            return different == 0;
        }

        private long[] page(int which) {
            return which < pages.length ? pages[which] : newPage();
        }

        private long[] newPage() {
            long[] page = new long[PAGE];
            pages = Arrays.copyOf(pages, pages.length + 1);
            pages[pages.length - 1] = page;
            return page;
        }

        private void spread(int count) {
            varies = true;
            for (int from = 0; from < count; from += PAGE) {
                Arrays.fill(page(from >> PAGE_BITS), 0, Math.min(PAGE, count - from), all);
            }
        }

        private long at(int i) {
            return varies ? pages[i >> PAGE_BITS][i & (PAGE - 1)] : all;
        }

        private long bytes() {
            return Long.BYTES * (4L + (long) pages.length * PAGE);
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

    /// The indicators that occur lie within; likewise for the other three.
    public Range indicators() {
        return new Range(lowIndicator, highIndicator);
    }

    public Range breakdowns() {
        return new Range(lowBreakdown, highBreakdown);
    }

    public Range places() {
        return new Range(lowPlace, highPlace);
    }

    public Range periods() {
        return new Range(lowPeriod, highPeriod);
    }

    /// The [#pair] of place and period.
    public long where(int i) {
        return where.at(i);
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
