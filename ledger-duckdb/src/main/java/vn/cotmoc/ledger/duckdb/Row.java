package vn.cotmoc.ledger.duckdb;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.duckdb.DuckDBAppender;
import org.jspecify.annotations.Nullable;

/// One statement as it stands in the log, reused from row to row: the one place that knows the columns' order, for
/// writing, for reading and for hashing.
final class Row {
    /// The columns of the log, as [#read] expects them: instants in microseconds, decimals in millionths.
    static final String COLUMNS =
            """
            number, revision, epoch_us(known), indicator, breakdown, measure, period, place, vintage, reporter, \
            absence, bound, coalesce((value * 1000000)::BIGINT, 0), coalesce((high * 1000000)::BIGINT, 0), source, \
            file, sheet, line, col, locator, note, stated""";

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
        to.append(indicator).append(breakdown).append((byte) measure).append(period).append(place);
        to.append((byte) vintage).append(reporter).append((byte) absence).append((byte) bound);
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
        to.append(source).append(file).append(sheet).append(line).append(column);
        to.append(locator).append(note).append(stated).endRow();
    }

    void read(ResultSet from) throws SQLException {
        number = from.getLong(1);
        revision = from.getLong(2);
        known = from.getLong(3);
        indicator = from.getInt(4);
        breakdown = from.getInt(5);
        measure = from.getInt(6);
        period = from.getInt(7);
        place = from.getInt(8);
        vintage = from.getInt(9);
        reporter = from.getInt(10);
        absence = from.getInt(11);
        bound = from.getInt(12);
        value = from.getLong(13);
        high = from.getLong(14);
        source = from.getInt(15);
        file = from.getInt(16);
        sheet = from.getString(17);
        line = from.getInt(18);
        column = from.getInt(19);
        locator = from.getString(20);
        note = from.getString(21);
        stated = from.getString(22);
    }

    void hash(ChainHash into) {
        into.add(number).add(known).add(indicator).add(breakdown).add(measure).add(period).add(place);
        into.add(vintage).add(reporter).add(absence).add(bound).add(value).add(high).add(source);
        into.add(file).add(sheet).add(line).add(column).add(locator).add(note).add(stated);
    }
}
