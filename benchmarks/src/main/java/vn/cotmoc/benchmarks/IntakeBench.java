package vn.cotmoc.benchmarks;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import vn.cotmoc.intake.ImportResult;
import vn.cotmoc.intake.Intake;
import vn.cotmoc.ledger.Ledger;
import vn.cotmoc.ledger.Receipt;
import vn.cotmoc.ledger.duckdb.DuckDbStore;
import vn.cotmoc.ledger.duckdb.Settings;

/// A CSV file of a million figures, validated and cited, into the ledger: the first load, and one that changes every
/// value.
final class IntakeBench implements Benchmark {
    private static final int ROWS = 1_000_000;
    private static final double LIMIT = 300_000;

    @Override
    public void run(Scene scene, Report report) throws Exception {
        National nation = new National(25);
        Path folder = Files.createTempDirectory("cotmoc-bench");
        double first = 0;
        double changed = 0;
        for (int round = 0; round < 3; round++) {
            Path data = folder.resolve("data" + round);
            try (DuckDbStore store = DuckDbStore.open(new Settings(data, "1GB", 2), Clock.systemUTC())) {
                Ledger ledger = nation.ledger(store);
                double load = load(ledger, file(folder, round * 2));
                double change = load(ledger, file(folder, round * 2 + 1));
                report.line(
                        "  round %d: first load %,.0f a second, changed load %,.0f a second", round + 1, load, change);
                first = Math.max(first, load);
                changed = Math.max(changed, change);
            }
        }
        report.atLeast("CSV intake, first load, best of 3", first, "rows/s", LIMIT);
        report.atLeast("CSV intake, every value changed, best of 3", changed, "rows/s", LIMIT);
    }

    private static double load(Ledger ledger, Path file) throws IOException {
        Intake intake = new Intake(ledger.catalogue(), ledger.geography(), Clock.systemUTC());
        long start = System.nanoTime();
        ImportResult<Receipt> result = intake.read(file, ledger::append);
        double seconds = (System.nanoTime() - start) / 1e9;
        if (!(result instanceof ImportResult.Accepted<Receipt> accepted)
                || accepted.receipt().recorded() != ROWS) {
            throw new IllegalStateException("Not all was recorded: "
                    + result.findings().stream().limit(3).toList());
        }
        Files.delete(file);
        return ROWS / seconds;
    }

    private static Path file(Path folder, int salt) throws IOException {
        Path file = folder.resolve("figures-" + salt + ".csv");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write("indicator,place,period,measure,vintage,value,bound,reporter,source,locator,note\n");
            for (int n = 0; n < ROWS; n++) {
                int month = n / National.COMMUNES % 120;
                out.write("series-" + n / National.COMMUNES / 120 + "," + National.commune(n % National.COMMUNES) + ","
                        + (2016 + month / 12) + "-" + (month % 12 < 9 ? "0" : "") + (month % 12 + 1)
                        + ",actual,reported,"
                        + (n % 99_991 + salt) + "." + (10 + n % 90) + ",,office,register,,\n");
            }
        }
        return file;
    }
}
