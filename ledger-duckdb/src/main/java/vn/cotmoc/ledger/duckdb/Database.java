package vn.cotmoc.ledger.duckdb;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.duckdb.DuckDBConnection;
import org.flywaydb.core.Flyway;

/// The open database file and its connections. Readers borrow one each; the writer keeps its own.
final class Database implements AutoCloseable {
    private static final String NEWEST_SCHEMA = "1";

    /// Work on a connection.
    interface Work<T> {
        T on(DuckDBConnection connection) throws SQLException;
    }

    private final DuckDBConnection root;
    private final Faults faults;
    private final ConcurrentLinkedQueue<DuckDBConnection> idle = new ConcurrentLinkedQueue<>();
    private volatile boolean closed;

    Database(Settings settings, Faults faults) {
        this.faults = faults;
        try {
            root = (DuckDBConnection)
                    DriverManager.getConnection("jdbc:duckdb:" + settings.file(), properties(settings));
        } catch (SQLException wrong) {
            throw faults.of(wrong);
        }
        try {
            migrate("jdbc:duckdb:" + settings.file());
        } catch (RuntimeException | SQLException wrong) {
            close();
            throw wrong instanceof SQLException sql ? faults.of(sql) : faults.damaged(wrong.toString(), wrong);
        }
    }

    private static Properties properties(Settings settings) {
        Properties properties = new Properties();
        properties.setProperty("memory_limit", settings.memory());
        properties.setProperty("threads", Integer.toString(settings.threads()));
        properties.setProperty("autoinstall_known_extensions", "false");
        properties.setProperty("autoload_known_extensions", "false");
        properties.setProperty("allow_community_extensions", "false");
        properties.setProperty("wal_autocheckpoint", "64MB");
        return properties;
    }

    private void migrate(String url) throws SQLException {
        if (schema().equals(NEWEST_SCHEMA)) {
            return;
        }
        Flyway.configure(Database.class.getClassLoader())
                .dataSource(new SharedSource(root, url))
                .locations("classpath:vn/cotmoc/ledger/duckdb/migration")
                .loggers("slf4j")
                .load()
                .migrate();
    }

    private String schema() throws SQLException {
        try (Statement statement = root.createStatement()) {
            try (ResultSet there = statement.executeQuery(
                    "SELECT count(*) FROM duckdb_tables() WHERE table_name = 'flyway_schema_history'")) {
                there.next();
                if (there.getInt(1) == 0) {
                    return "";
                }
            }
            try (ResultSet newest = statement.executeQuery(
                    "SELECT version FROM flyway_schema_history WHERE success ORDER BY installed_rank DESC LIMIT 1")) {
                return newest.next() ? newest.getString(1) : "";
            }
        }
    }

    /// A connection of its own.
    DuckDBConnection open() {
        try {
            return root.duplicate();
        } catch (SQLException wrong) {
            throw faults.of(wrong);
        }
    }

    /// Reads on a borrowed connection.
    <T> T read(Work<T> work) {
        if (closed) {
            throw new IllegalStateException("The store is closed.");
        }
        DuckDBConnection connection = idle.poll();
        try {
            if (connection == null) {
                connection = root.duplicate();
            }
            T result = work.on(connection);
            idle.add(connection);
            return result;
        } catch (SQLException wrong) {
            closeQuietly(connection);
            throw faults.of(wrong);
        } catch (RuntimeException wrong) {
            closeQuietly(connection);
            throw wrong;
        }
    }

    private static void closeQuietly(@org.jspecify.annotations.Nullable Connection connection) {
        if (connection == null) {
            return;
        }
        try {
            connection.close();
        } catch (SQLException second) {
            // The first failure is the one that is told.
            System.getLogger(Database.class.getName()).log(System.Logger.Level.DEBUG, "closing failed", second);
        }
    }

    @Override
    public void close() {
        closed = true;
        for (DuckDBConnection connection = idle.poll(); connection != null; connection = idle.poll()) {
            closeQuietly(connection);
        }
        closeQuietly(root);
    }
}
