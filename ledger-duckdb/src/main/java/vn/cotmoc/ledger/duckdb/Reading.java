package vn.cotmoc.ledger.duckdb;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.duckdb.DuckDBChunkedResult;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDataChunkReader;
import org.duckdb.DuckDBPreparedStatement;
import org.duckdb.DuckDBReadableVector;
import vn.cotmoc.ledger.spi.Columns;

/// Takes the answer of the engine over into columns, vector by vector.
///
/// The upper end of a range is in nearly no row. So it is not read along, but looked up in the log, which never
/// changes,
/// for those rows that are ranges.
///
/// @param what indicator and breakdown where they are the same in every row and not read
/// @param withKnown whether the last column is the instant since when it is known
/// @param places the places that are wanted, where the query did not choose them
record Reading(OptionalLong what, boolean withKnown, Optional<BitSet> places) {
    private static final int ROOM = 2_048;
    private static final int WHERE = 0;
    private static final int WHO = 1;
    private static final int NUMBER = 2;
    private static final int VALUE = 3;
    private static final int NEXT = 4;
    private static final int BOUND_BITS = 4;
    private static final int BOUND_MASK = 15;

    Columns of(DuckDBConnection connection, String query) throws SQLException {
        Columns columns = new Columns(ROOM);
        Buffers buffers = new Buffers();
        Arrays.fill(buffers.what, what.orElse(0));
        try (DuckDBPreparedStatement statement = connection.prepare(query);
                DuckDBChunkedResult result = statement.query()) {
            while (result.nextChunk()) {
                take(connection, result.chunk(), buffers, columns);
            }
        }
        return columns;
    }

    /// One chunk of the answer in plain arrays, used again for the next.
    private static final class Buffers {
        private final int[] picked = new int[ROOM];
        private final long[] what = new long[ROOM];
        private final long[] where = new long[ROOM];
        private final long[] who = new long[ROOM];
        private final long[] value = new long[ROOM];
        private final long[] high = new long[ROOM];
        private final long[] known = new long[ROOM];
        private final long[] number = new long[ROOM];
    }

    private void take(DuckDBConnection connection, DuckDBDataChunkReader chunk, Buffers to, Columns into)
            throws SQLException {
        int count = pick(chunk, to.picked);
        longs(chunk.vector(WHERE), to.picked, count, to.where);
        longs(chunk.vector(WHO), to.picked, count, to.who);
        longs(chunk.vector(NUMBER), to.picked, count, to.number);
        decimals(chunk.vector(VALUE), to.picked, count, to.value);
        if (what.isEmpty()) {
            longs(chunk.vector(NEXT), to.picked, count, to.what);
        }
        if (withKnown) {
            longs(chunk.vector(what.isEmpty() ? NEXT + 1 : NEXT), to.picked, count, to.known);
        }
        takeHighs(connection, to, count);
        into.add(count, to.what, to.where, to.who, to.value, to.high, to.known, to.number);
    }

    private int pick(DuckDBDataChunkReader chunk, int[] picked) {
        int rows = (int) chunk.rowCount();
        DuckDBReadableVector where = chunk.vector(WHERE);
        BitSet wanted = places.orElse(new BitSet());
        boolean all = places.isEmpty();
        int count = 0;
        for (int i = 0; i < rows; i++) {
            if (all || wanted.get((int) (where.getLong(i) >>> Integer.SIZE))) {
                picked[count++] = i;
            }
        }
        return count;
    }

    private static void longs(DuckDBReadableVector from, int[] picked, int count, long[] to) {
        if (count == from.rowCount()) {
            for (int i = 0; i < count; i++) {
                to[i] = from.getLong(i);
            }
        } else {
            for (int i = 0; i < count; i++) {
                to[i] = from.getLong(picked[i]);
            }
        }
    }

    private static void decimals(DuckDBReadableVector from, int[] picked, int count, long[] to) {
        for (int i = 0; i < count; i++) {
            to[i] = Row.millionths(from, picked[i]);
        }
    }

    private static void takeHighs(DuckDBConnection connection, Buffers to, int count) throws SQLException {
        Arrays.fill(to.high, 0);
        boolean any = false;
        for (int i = 0; i < count; i++) {
            any |= isRange(to.who[i]);
        }
        if (any) {
            int[] ranges =
                    IntStream.range(0, count).filter(i -> isRange(to.who[i])).toArray();
            Map<Long, Long> highs = highs(
                    connection,
                    Arrays.stream(ranges).mapToLong(i -> to.number[i]).toArray());
            for (int i : ranges) {
                to.high[i] = highs.getOrDefault(to.number[i], 0L);
            }
        }
    }

    private static boolean isRange(long who) {
        return ((who >> BOUND_BITS) & BOUND_MASK) == Row.RANGE;
    }

    private static Map<Long, Long> highs(DuckDBConnection connection, long[] numbers) throws SQLException {
        String query = "SELECT number, high FROM obs WHERE number BETWEEN "
                + Arrays.stream(numbers).min().orElseThrow() + " AND "
                + Arrays.stream(numbers).max().orElseThrow() + " AND number IN ("
                + Arrays.stream(numbers).mapToObj(Long::toString).collect(Collectors.joining(", ")) + ")";
        Map<Long, Long> highs = new HashMap<>();
        try (DuckDBPreparedStatement statement = connection.prepare(query);
                DuckDBChunkedResult result = statement.query()) {
            while (result.nextChunk()) {
                DuckDBReadableVector number = result.chunk().vector(0);
                DuckDBReadableVector high = result.chunk().vector(1);
                result.chunk().stream().forEach(i -> highs.put(number.getLong(i), Row.millionths(high, i)));
            }
        }
        return highs;
    }
}
