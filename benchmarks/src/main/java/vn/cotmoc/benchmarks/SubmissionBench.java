package vn.cotmoc.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import vn.cotmoc.ledger.Ledger;
import vn.cotmoc.ledger.duckdb.DuckDbStore;
import vn.cotmoc.model.Period;

/// Submissions of 200 cells by 32 writers, against one flush for each of them.
final class SubmissionBench implements Benchmark {
    private static final int WRITERS = 32;
    private static final int CELLS = 200;
    private static final int ROUNDS = 3;
    private static final double LIMIT = 3;

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
            measure("new figures of a month", () -> reported(nation, ledger, salt.incrementAndGet()), report);
            measure("revisions anywhere in ten years", () -> revised(nation, ledger, salt.incrementAndGet()), report);
        }
        Files.delete(copy.resolve("cotmoc.duckdb"));
    }

    private static void measure(String what, Callable<Long> submission, Report report) throws Exception {
        double[] ratios = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            double one = rate(what, 1, 60, submission, report);
            double many = rate(what, WRITERS, 20, submission, report);
            ratios[round] = many / one;
        }
        Arrays.sort(ratios);
        report.atLeast(
                "submissions of 200 cells, " + what + ": 32 writers ÷ one flush each, median of " + ROUNDS,
                ratios[ROUNDS / 2],
                "times",
                LIMIT);
    }

    /// Submissions a second; one writer alone flushes for each of them.
    private static double rate(String what, int writers, int runs, Callable<Long> submission, Report report)
            throws Exception {
        long start = System.nanoTime();
        Timing timing = Timing.of(writers, 0, runs, submission);
        double rate = writers * runs / ((System.nanoTime() - start) / 1e9);
        report.line(
                "  %s, %d writers: %.1f submissions a second, median %.1f ms, p99 %.1f ms",
                what, writers, rate, timing.median(), timing.percentile(99));
        return rate;
    }

    /// Two hundred communes report a series for a month that has no figures yet.
    private static long reported(National nation, Ledger ledger, long salt) {
        int each = (National.COMMUNES - 1) / CELLS;
        int series = (int) (salt / each % 25);
        long month = salt / each / 25;
        return ledger.append(Batches.of(
                        nation,
                        series,
                        Period.month(2026 + (int) (month / 12), 1 + (int) (month % 12)),
                        (int) (salt % each) * CELLS,
                        CELLS,
                        50_000 + salt * 31))
                .revision();
    }

    /// Two hundred communes correct a series of any month.
    private static long revised(National nation, Ledger ledger, long salt) {
        int series = (int) (salt % 25);
        Period month = Period.month(2016 + (int) (salt / 25 % 10), 1 + (int) (salt % 12));
        return ledger.append(Batches.of(
                        nation, series, month, (int) (salt * CELLS % National.COMMUNES), CELLS, 50_000 + salt * 31))
                .revision();
    }
}
