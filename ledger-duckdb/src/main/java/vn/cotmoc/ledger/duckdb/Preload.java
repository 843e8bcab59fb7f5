package vn.cotmoc.ledger.duckdb;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.duckdb.DuckDBChunkedResult;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBPreparedStatement;
import org.duckdb.DuckDBReadableVector;
import vn.cotmoc.ledger.Batch;
import vn.cotmoc.ledger.spi.Terms;
import vn.cotmoc.model.Cell;

/// What the projection held of the blocks that a small submission touches, read by the thread that submits: many
/// submitters read side by side, and the writer, of whom there is one, is left the writing. It counts for a block as
/// long as no revision later than `seen` changed that block.
///
/// @param seen the newest revision that the reading is sure to have met
/// @param blocks what was read, by [Touched#block]
record Preload(long seen, Map<Long, Part> blocks) {
    static final Preload NONE = new Preload(0, Map.of());

    /// The rows of a block from one place to another, both included.
    record Part(int low, int high, List<Row> rows) {
        boolean covers(int place) {
            return low <= place && place <= high;
        }
    }

    /// Reads for the statements of a submission; nothing where it touches too many blocks, or where a statement is
    /// known from another instant than that of its recording.
    static Preload of(List<Batch.Entry> entries, Database database, Dictionary dictionary, long head) {
        Touched touched = new Touched();
        for (Batch.Entry entry : entries) {
            if (entry.known().isPresent()) {
                return NONE;
            }
            note(entry.observation().cell(), dictionary, touched);
        }
        if (touched.isEmpty() || !touched.isFew()) {
            return NONE;
        }
        return database.read(connection -> read(connection, touched, head));
    }

    /// What is not in the dictionary is not in the projection.
    private static void note(Cell cell, Dictionary dictionary, Touched touched) {
        Row row = new Row();
        row.indicator = dictionary.find(cell.indicator());
        row.period = dictionary.find(cell.period());
        row.place = dictionary.find(cell.place());
        if (row.indicator != Terms.UNKNOWN && row.period != Terms.UNKNOWN && row.place != Terms.UNKNOWN) {
            touched.note(row);
        }
    }

    private static Preload read(DuckDBConnection connection, Touched touched, long head) throws SQLException {
        Map<Long, Part> blocks = new HashMap<>();
        touched.forEach((block, low, high) -> blocks.put(block, new Part(low, high, new ArrayList<>())));
        read(connection, touched.parts(), row -> {
            Part part = blocks.get(Touched.block(row));
            if (part != null) {
                part.rows().add(row);
            }
        });
        return new Preload(head, blocks);
    }

    /// Gives the rows of the projection for which one of the conditions holds to the sink.
    static void read(DuckDBConnection connection, List<String> conditions, Consumer<Row> sink) throws SQLException {
        StringBuilder query = new StringBuilder();
        for (String condition : conditions) {
            query.append(query.isEmpty() ? "" : " UNION ALL ")
                    .append("SELECT ")
                    .append(Row.VERSION_COLUMNS)
                    .append(" FROM cur WHERE ")
                    .append(condition);
        }
        try (DuckDBPreparedStatement sql = connection.prepare(query.toString());
                DuckDBChunkedResult result = sql.query()) {
            while (result.nextChunk()) {
                DuckDBReadableVector[] from = Row.vectors(result.chunk());
                for (long i = 0; i < result.chunk().rowCount(); i++) {
                    Row row = new Row();
                    row.readVersion(from, i);
                    sink.accept(row);
                }
            }
        }
    }
}
