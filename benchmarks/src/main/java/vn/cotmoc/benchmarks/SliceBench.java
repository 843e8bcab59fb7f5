package vn.cotmoc.benchmarks;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.duckdb.DuckDBConnection;
import vn.cotmoc.ledger.Ledger;
import vn.cotmoc.ledger.Query;
import vn.cotmoc.ledger.Slice;
import vn.cotmoc.ledger.When;
import vn.cotmoc.ledger.duckdb.DuckDbStore;
import vn.cotmoc.model.Period;

/// One indicator, all places, twelve months: through the ledger against hand-written SQL on the projection. Both stay
/// open and are asked in turn, round by round. A slice is timed by the mean of a round, which with several threads is
/// the time that one slice keeps them all busy; a median would measure which thread the machine favours.
final class SliceBench implements Benchmark {
    private static final double LIMIT = 1.3;
    private static final int ROUNDS = 9;
    private static final int WARMUP = 1_000;
    private static final int RUNS = 400;

    /// Enough for the fifty slices that are asked for in turn.
    private static final long REMEMBERED = 96L << 20;

    @Override
    public void run(Scene scene, Report report) throws Exception {
        measure(new National(25), report);
        if (scene.large()) {
            measure(new National(250), report);
        }
    }

    private static void measure(National nation, Report report) throws Exception {
        Path folder = nation.folder(report);
        for (int threads : new int[] {1, 8}) {
            measure(nation, folder, threads, 0, report);
            measure(nation, folder, threads, REMEMBERED, report);
        }
    }

    private static void measure(National nation, Path folder, int threads, long remembered, Report report)
            throws Exception {
        double[] ratios = new double[ROUNDS];
        Path copy = nation.copy(report);
        AtomicInteger next = new AtomicInteger();
        try (Hand hand = new Hand(copy);
                DuckDbStore store =
                        DuckDbStore.open(National.settings(folder).withRemembered(remembered), Clock.systemUTC())) {
            Ledger ledger = nation.ledger(store);
            Callable<?> byHand = () -> hand.sum(next.getAndIncrement());
            Callable<?> byLedger = () -> sum(ledger, next.getAndIncrement());
            Timing.of(threads, WARMUP / threads, 1, byHand);
            Timing.of(threads, WARMUP / threads, 1, byLedger);
            for (int round = 0; round < ROUNDS; round++) {
                double one = Timing.of(threads, 5, RUNS / threads, byHand).mean();
                double other = Timing.of(threads, 5, RUNS / threads, byLedger).mean();
                ratios[round] = other / one;
                report.line(
                        "  %,d statements, %d threads, slices %s: ledger %.2f ms, by hand %.2f ms, ratio %.2f",
                        nation.statements(),
                        threads,
                        remembered > 0 ? "remembered" : "not remembered",
                        other,
                        one,
                        ratios[round]);
            }
        }
        Arrays.sort(ratios);
        report.atMost(
                String.format(
                        java.util.Locale.ROOT,
                        "slice of 40,260 cells, %,d statements, %d threads, %s ÷ SQL, median of %d rounds",
                        nation.statements(),
                        threads,
                        remembered > 0 ? "remembered" : "read",
                        ROUNDS),
                ratios[ROUNDS / 2],
                "times",
                LIMIT);
    }

    static long sum(Ledger ledger, int n) {
        Slice slice =
                ledger.headlines(Query.of(National.series(n % 25)).withWhen(When.within(Period.year(2016 + n % 10))));
        long sum = 0;
        for (int row = 0; row < slice.size(); row++) {
            sum += slice.millionths(row) + slice.placeNumber(row) + slice.periodNumber(row);
        }
        return sum;
    }

    /// The same question in SQL over plain JDBC, with the settings of the product.
    private static final class Hand implements AutoCloseable {
        private final ConcurrentLinkedQueue<Connection> idle = new ConcurrentLinkedQueue<>();
        private final Connection root;

        Hand(Path store) throws SQLException {
            root = DriverManager.getConnection("jdbc:duckdb:" + store);
            try (var setting = root.createStatement()) {
                setting.execute("SET memory_limit = '256MB'");
                setting.execute("SET threads = 2");
            }
        }

        BigDecimal sum(int n) throws SQLException {
            Connection connection = idle.poll();
            connection = connection == null ? ((DuckDBConnection) root).duplicate() : connection;
            BigDecimal sum = query(connection, n);
            idle.add(connection);
            return sum;
        }

        private static BigDecimal query(Connection connection, int n) throws SQLException {
            BigDecimal sum = BigDecimal.ZERO;
            try (PreparedStatement statement = connection.prepareStatement(
                    "SELECT place, period, value FROM cur WHERE indicator = ? AND breakdown = 0 AND measure = 0 "
                            + "AND period BETWEEN ? AND ?")) {
                statement.setInt(1, n % 25);
                statement.setInt(2, n % 10 * 12);
                statement.setInt(3, n % 10 * 12 + 11);
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        sum = sum.add(rows.getBigDecimal(3)).add(BigDecimal.valueOf(rows.getInt(1) + rows.getInt(2)));
                    }
                }
            }
            return sum;
        }

        @Override
        public void close() throws SQLException {
            for (Connection connection : idle) {
                connection.close();
            }
            root.close();
        }
    }
}
