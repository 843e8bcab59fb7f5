package vn.cotmoc.ledger.duckdb;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import vn.cotmoc.model.Failure;

/// Turns files of comma-separated values into Parquet, which engines of any size read. It works in memory of its own
/// and on one thread, so that the same input gives the same bytes; the store is not touched.
public final class Lake implements AutoCloseable {
    /// Zstandard is what every reader of Parquet takes, at half the size of the default.
    private static final String FORM = "FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE 122880";

    private final Connection connection;

    private Lake(Connection connection) {
        this.connection = connection;
    }

    /// @throws Failure CM-6202 where it cannot be opened
    public static Lake open() {
        Properties properties = new Properties();
        properties.setProperty("threads", "1");
        properties.setProperty("preserve_insertion_order", "true");
        properties.setProperty("autoinstall_known_extensions", "false");
        try {
            return new Lake(DriverManager.getConnection("jdbc:duckdb:", properties));
        } catch (SQLException wrong) {
            throw failure(wrong);
        }
    }

    /// Writes one file, its rows in the order of the source.
    ///
    /// @param columns the types in SQL by the names of the columns, in the order of the file
    /// @throws Failure CM-6202 where a file cannot be read or written
    public void table(Map<String, String> columns, Path csv, Path target) {
        run("COPY (" + select(columns, List.of(csv)) + ") TO " + quoted(target) + " (" + FORM + ")");
    }

    /// Writes a folder for each value of a column (`indicator=trade/part_0.parquet`), the rows of each ordered by
    /// others, so that an engine reads the folders and the row groups that it needs alone.
    ///
    /// @throws Failure CM-6202 where a file cannot be read or written
    public void partitions(Map<String, String> columns, List<Path> csvs, Path folder, String by, List<String> order) {
        run("COPY (" + select(columns, csvs) + " ORDER BY " + by + ", " + String.join(", ", order) + ") TO "
                + quoted(folder) + " (" + FORM + ", PARTITION_BY (" + by + "), FILENAME_PATTERN 'part_{i}')");
    }

    private static String select(Map<String, String> columns, List<Path> csvs) {
        String types = columns.entrySet().stream()
                .map(each -> "'" + each.getKey() + "': '" + each.getValue() + "'")
                .collect(Collectors.joining(", ", "{", "}"));
        String files = csvs.stream().map(Lake::quoted).collect(Collectors.joining(", ", "[", "]"));
        return "SELECT * FROM read_csv(" + files + ", columns = " + types
                + ", header = true, auto_detect = false, delim = ',', quote = '\"', escape = '\"', nullstr = '', "
                + "new_line = '\\r\\n', max_line_size = 10000000)";
    }

    private static String quoted(Path path) {
        return "'" + path.toString().replace("'", "''") + "'";
    }

    private void run(String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException wrong) {
            throw failure(wrong);
        }
    }

    private static Failure failure(SQLException wrong) {
        return new Failure(
                "CM-6202",
                "The columnar files cannot be written: " + wrong.getMessage()
                        + " See that the folder has room and may be written to, and publish again.",
                wrong);
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException wrong) {
            throw failure(wrong);
        }
    }
}
