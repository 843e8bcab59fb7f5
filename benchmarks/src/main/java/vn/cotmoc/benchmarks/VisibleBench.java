package vn.cotmoc.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import vn.cotmoc.ledger.AsOf;
import vn.cotmoc.ledger.Ledger;
import vn.cotmoc.ledger.RollUp;
import vn.cotmoc.ledger.RollUps;
import vn.cotmoc.ledger.duckdb.DuckDbStore;
import vn.cotmoc.model.Breakdown;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Period;

/// From an acknowledged submission to its sum for the province.
final class VisibleBench implements Benchmark {
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
            RollUps rollUps = new RollUps(ledger);
            double worst = 0;
            for (int i = 0; i < 10; i++) {
                Period month = Period.month(2020, 1 + i);
                RollUp before = province(rollUps, month);
                ledger.append(Batches.of(nation, 3, month, 0, National.COMMUNES, 70_000_000L + i));
                long acknowledged = System.nanoTime();
                RollUp after = province(rollUps, month);
                double millis = (System.nanoTime() - acknowledged) / 1e6;
                if (!(after.figure() instanceof Figure.Known) || after.figure().equals(before.figure())) {
                    throw new IllegalStateException("The submission is not visible.");
                }
                worst = Math.max(worst, millis);
            }
            report.atMost("acknowledged to visible, roll-up of the province included, worst of 10", worst, "ms", 1000);
        }
        Files.delete(copy.resolve("cotmoc.duckdb"));
    }

    private static RollUp province(RollUps rollUps, Period month) {
        return rollUps.get(
                new RollUps.Question(National.series(3), Breakdown.TOTAL, National.province(0), National.COMMUNE),
                month,
                AsOf.LATEST);
    }
}
