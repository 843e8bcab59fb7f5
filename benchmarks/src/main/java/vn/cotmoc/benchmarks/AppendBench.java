package vn.cotmoc.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import vn.cotmoc.ledger.Ledger;
import vn.cotmoc.ledger.duckdb.DuckDbStore;

/// Batches of 402,600 statements straight into the ledger: new ones, then others in their place, then the same again.
final class AppendBench implements Benchmark {
    private static final int SERIES = 5;
    private static final double LIMIT = 300_000;

    @Override
    public void run(Scene scene, Report report) throws Exception {
        National nation = new National(SERIES);
        Path folder = Files.createTempDirectory("cotmoc-bench");
        try (DuckDbStore store = DuckDbStore.open(National.settings(folder), Clock.systemUTC())) {
            Ledger ledger = nation.ledger(store);
            report.atLeast("append, first load", load(nation, ledger, 0), "rows/s", LIMIT);
            report.atLeast("append, every value changed", load(nation, ledger, 1), "rows/s", LIMIT);
            report.line("  append, nothing changed: %,.0f rows/s", load(nation, ledger, 1));
        }
    }

    private static double load(National nation, Ledger ledger, int salt) {
        long start = System.nanoTime();
        long rows = 0;
        for (int series = 0; series < SERIES; series++) {
            var receipt = ledger.append(Batches.months(nation, series, salt, 1));
            rows += receipt.recorded() + receipt.unchanged();
        }
        return rows / ((System.nanoTime() - start) / 1e9);
    }
}
