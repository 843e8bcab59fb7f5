package vn.cotmoc.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicLong;
import vn.cotmoc.ledger.Ledger;
import vn.cotmoc.ledger.duckdb.DuckDbStore;
import vn.cotmoc.model.Period;

/// Submissions of 200 cells by 32 writers, against one flush for each of them.
final class SubmissionBench implements Benchmark {
    private static final int WRITERS = 32;
    private static final int CELLS = 200;

    @Override
    public void run(Scene scene, Report report) throws Exception {
        National nation = new National(25);
        Path copy = Files.createTempDirectory("cotmoc-bench");
        Files.copy(
                nation.folder(report).resolve("cotmoc.duckdb"),
                copy.resolve("cotmoc.duckdb"),
                StandardCopyOption.REPLACE_EXISTING);
        try (DuckDbStore store = DuckDbStore.open(National.settings(copy), Clock.systemUTC())) {
            Ledger ledger = nation.ledger(store);
            AtomicLong salt = new AtomicLong();
            Timing alone = Timing.of(1, 5, 40, () -> submit(nation, ledger, salt.incrementAndGet()));
            long start = System.nanoTime();
            Timing many = Timing.of(WRITERS, 1, 12, () -> submit(nation, ledger, salt.incrementAndGet()));
            double rate = WRITERS * 13 / ((System.nanoTime() - start) / 1e9);
            double one = 1000 / alone.median();
            report.line("  one writer: %.1f submissions a second, median %.1f ms", one, alone.median());
            report.line(
                    "  %d writers: %.1f submissions a second, median %.1f ms, p99 %.1f ms",
                    WRITERS, rate, many.median(), many.percentile(99));
            report.atLeast("submissions of 200 cells: 32 writers ÷ one flush each", rate / one, "times", 3);
        }
        Files.delete(copy.resolve("cotmoc.duckdb"));
    }

    private static long submit(National nation, Ledger ledger, long salt) {
        int series = (int) (salt % 25);
        Period month = Period.month(2016 + (int) (salt / 25 % 10), 1 + (int) (salt % 12));
        return ledger.append(Batches.of(
                        nation, series, month, (int) (salt * CELLS % National.COMMUNES), CELLS, 50_000 + salt * 31))
                .revision();
    }
}
