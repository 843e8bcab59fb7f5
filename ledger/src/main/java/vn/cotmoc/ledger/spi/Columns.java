package vn.cotmoc.ledger.spi;

import java.util.Arrays;

/// The cells that a scan found, column by column; only indexes below [#size] hold data. Values are in millionths of
/// the indicator's unit, so six decimals are exact. Grows by appending; not safe for concurrent writing.
public final class Columns {
    /// How a packed quality keeps vintage, bound and absence: see [#pack].
    private static final int BITS = 4;

    private static final int MASK = (1 << BITS) - 1;

    private int size;
    private int[] indicator;
    private int[] breakdown;
    private int[] place;
    private int[] period;
    private int[] reporter;
    private int[] quality;
    private long[] value;
    private long[] high;
    private long[] known;
    private long[] number;

    /// Empty columns with room for so many cells.
    public Columns(int room) {
        int start = Math.max(16, room);
        indicator = new int[start];
        breakdown = new int[start];
        place = new int[start];
        period = new int[start];
        reporter = new int[start];
        quality = new int[start];
        value = new long[start];
        high = new long[start];
        known = new long[start];
        number = new long[start];
    }

    /// One number for vintage (its ordinal), bound (the ordinal of its hedge, 7 for a range) and absence (0 where there
    /// is a value, else its ordinal plus 1).
    public static int pack(int vintage, int bound, int absence) {
        return (vintage << (2 * BITS)) | (bound << BITS) | absence;
    }

    /// Adds a cell.
    @SuppressWarnings("TooManyParameters")
    public void add(int indicator, int breakdown, int place, int period, int reporter, int quality, long value,
            long high, long known, long number) {
        if (size == this.value.length) {
            grow();
        }
        this.indicator[size] = indicator;
        this.breakdown[size] = breakdown;
        this.place[size] = place;
        this.period[size] = period;
        this.reporter[size] = reporter;
        this.quality[size] = quality;
        this.value[size] = value;
        this.high[size] = high;
        this.known[size] = known;
        this.number[size] = number;
        size++;
    }

    private void grow() {
        int room = Math.addExact(size, size >> 1) + 16;
        indicator = Arrays.copyOf(indicator, room);
        breakdown = Arrays.copyOf(breakdown, room);
        place = Arrays.copyOf(place, room);
        period = Arrays.copyOf(period, room);
        reporter = Arrays.copyOf(reporter, room);
        quality = Arrays.copyOf(quality, room);
        value = Arrays.copyOf(value, room);
        high = Arrays.copyOf(high, room);
        known = Arrays.copyOf(known, room);
        number = Arrays.copyOf(number, room);
    }

    public int size() {
        return size;
    }

    public int indicator(int i) {
        return indicator[i];
    }

    public int breakdown(int i) {
        return breakdown[i];
    }

    public int place(int i) {
        return place[i];
    }

    public int period(int i) {
        return period[i];
    }

    public int reporter(int i) {
        return reporter[i];
    }

    /// The ordinal of the vintage.
    public int vintage(int i) {
        return quality[i] >> (2 * BITS);
    }

    /// The ordinal of the hedge, 7 for a range.
    public int bound(int i) {
        return (quality[i] >> BITS) & MASK;
    }

    /// 0 where there is a value, else the ordinal of the absence plus 1.
    public int absence(int i) {
        return quality[i] & MASK;
    }

    /// The value in millionths; 0 where it is absent.
    public long value(int i) {
        return value[i];
    }

    /// The upper end of a range in millionths; 0 where there is none.
    public long high(int i) {
        return high[i];
    }

    /// Since when it counts as known, in microseconds since 1970-01-01T00:00Z.
    public long known(int i) {
        return known[i];
    }

    /// The number of the statement in the log.
    public long number(int i) {
        return number[i];
    }
}
