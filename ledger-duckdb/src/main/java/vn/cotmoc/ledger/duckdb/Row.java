package vn.cotmoc.ledger.duckdb;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.function.Consumer;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBChunkedResult;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDataChunkReader;
import org.duckdb.DuckDBPreparedStatement;
import org.duckdb.DuckDBReadableVector;
import org.jspecify.annotations.Nullable;
import vn.cotmoc.model.Figure;

/// One statement as it stands in the log, reused from row to row: the one place that knows the columns' order, for
/// writing, for reading and for hashing.
final class Row {
    /// The columns of the log, as reading expects them: instants in microseconds.
    static final String COLUMNS = """
            number, revision, epoch_us(known), indicator, breakdown, measure, period, place, vintage, reporter, \
            absence, bound, value, high, source, file, sheet, line, col, locator, note, stated""";

    /// The columns of the projection, as reading expects them.
    static final String VERSION_COLUMNS = """
            indicator, breakdown, measure, period, place, vintage, reporter, absence, bound, value, high, source, \
            epoch_us(known), number""";

    static final int RANGE = 7;

    long number;
    long revision;
    long known;
    int indicator;
    int breakdown;
    int measure;
    int period;
    int place;
    int vintage;
    int reporter;
    int absence;
    int bound;
    long value;
    long high;
    int source;
    int file;

    @Nullable
    String sheet;

    int line;
    int column;

    @Nullable
    String locator;

    @Nullable
    String note;

    @Nullable
    String stated;

    void append(DuckDBAppender to) throws SQLException {
        to.beginRow().append(number).append(revision).appendEpochMicros(known);
        to.append(indicator)
                .append(breakdown)
                .append((byte) measure)
                .append(period)
                .append(place);
        to.append((byte) vintage).append(reporter).append((byte) absence).append((byte) bound);
        appendFigure(to);
        to.append(source).append(file).append(sheet).append(line).append(column);
        to.append(locator).append(note).append(stated).endRow();
    }

    private void appendFigure(DuckDBAppender to) throws SQLException {
        if (absence == 0) {
            to.appendDecimal(value);
        } else {
            to.appendNull();
        }
        if (bound == RANGE) {
            to.appendDecimal(high);
        } else {
            to.appendNull();
        }
    }

    /// Gives the statements of the log for which the condition holds to the sink, in the order of their numbers, one
    /// row object for all.
    static void read(DuckDBConnection connection, String condition, Consumer<Row> sink) throws SQLException {
        Row row = new Row();
        try (DuckDBPreparedStatement sql =
                        connection.prepare("SELECT " + COLUMNS + " FROM obs WHERE " + condition + " ORDER BY number");
                DuckDBChunkedResult result = sql.query()) {
            while (result.nextChunk()) {
                DuckDBReadableVector[] from = vectors(result.chunk());
                for (long i = 0; i < result.chunk().rowCount(); i++) {
                    row.read(from, i);
                    sink.accept(row);
                }
            }
        }
    }

    /// The columns of a chunk.
    static DuckDBReadableVector[] vectors(DuckDBDataChunkReader chunk) {
        DuckDBReadableVector[] vectors = new DuckDBReadableVector[(int) chunk.columnCount()];
        Arrays.setAll(vectors, chunk::vector);
        return vectors;
    }

    private void read(DuckDBReadableVector[] from, long i) {
        number = from[0].getLong(i);
        revision = from[1].getLong(i);
        known = from[2].getLong(i);
        indicator = from[3].getInt(i);
        breakdown = from[4].getInt(i);
        measure = from[5].getByte(i);
        period = from[6].getInt(i);
        place = from[7].getInt(i);
        vintage = from[8].getByte(i);
        reporter = from[9].getInt(i);
        absence = from[10].getByte(i);
        bound = from[11].getByte(i);
        value = millionths(from[12], i);
        high = millionths(from[13], i);
        source = from[14].getInt(i);
        file = from[15].getInt(i);
        sheet = from[16].getString(i);
        line = from[17].getInt(i);
        column = from[18].getInt(i);
        locator = from[19].getString(i);
        note = from[20].getString(i);
        stated = from[21].getString(i);
    }

    /// Reads the columns of the projection, in their order, the instant in microseconds.
    void readVersion(DuckDBReadableVector[] from, long i) {
        indicator = from[0].getInt(i);
        breakdown = from[1].getInt(i);
        measure = from[2].getByte(i);
        period = from[3].getInt(i);
        place = from[4].getInt(i);
        vintage = from[5].getByte(i);
        reporter = from[6].getInt(i);
        absence = from[7].getByte(i);
        bound = from[8].getByte(i);
        value = millionths(from[9], i);
        high = millionths(from[10], i);
        source = from[11].getInt(i);
        known = from[12].getLong(i);
        number = from[13].getLong(i);
    }

    /// Writes the columns of the projection.
    void appendVersion(DuckDBAppender to) throws SQLException {
        to.beginRow()
                .append(indicator)
                .append(breakdown)
                .append((byte) measure)
                .append(period)
                .append(place);
        to.append((byte) vintage).append(reporter).append((byte) absence).append((byte) bound);
        appendFigure(to);
        to.append(source).appendEpochMicros(known).append(number).endRow();
    }

    /// Whether it gives the same answer from the same source.
    boolean saysTheSame(Row other) {
        return absence == other.absence
                && bound == other.bound
                && value == other.value
                && high == other.high
                && source == other.source;
    }

    /// The decimal in millionths, 0 where there is none. Not multiplied in the query, where the largest would not fit.
    static long millionths(DuckDBReadableVector decimals, long i) {
        return decimals.isNull(i)
                ? 0
                : decimals.getBigDecimal(i).scaleByPowerOfTen(Figure.SCALE).longValueExact();
    }

    void hash(ChainHash into) {
        into.add(number)
                .add(known)
                .add(indicator)
                .add(breakdown)
                .add(measure)
                .add(period)
                .add(place);
        into.add(vintage)
                .add(reporter)
                .add(absence)
                .add(bound)
                .add(value)
                .add(high)
                .add(source);
        into.add(file).add(sheet).add(line).add(column).add(locator).add(note).add(stated);
    }
}
