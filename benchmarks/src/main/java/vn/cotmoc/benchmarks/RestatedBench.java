package vn.cotmoc.benchmarks;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import vn.cotmoc.ledger.Ledger;
import vn.cotmoc.ledger.Query;
import vn.cotmoc.ledger.RestatedSlice;
import vn.cotmoc.ledger.Restatements;
import vn.cotmoc.ledger.When;
import vn.cotmoc.ledger.duckdb.DuckDbStore;
import vn.cotmoc.model.Period;

/// Slices on the map of a later day, through the ledger: one indicator, all places, twelve months, against the same
/// slice
/// on its own map; and every series of the ledger whole. With `--large` the ledger of 250 series.
final class RestatedBench implements Benchmark {
    private static final LocalDate MAP = LocalDate.of(2026, 6, 1);
    private static final int ROUNDS = 7;

    @Override
    public void run(Scene scene, Report report) throws Exception {
        National nation = new National(scene.large() ? 250 : 25);
        Path folder = nation.folder(report);
        try (DuckDbStore store = DuckDbStore.open(National.settings(folder).withRemembered(0), Clock.systemUTC())) {
            Ledger ledger = new Ledger(store, nation.catalogue(), nation.merged());
            Restatements restatements = new Restatements(ledger);
            slices(nation, ledger, restatements, report);
            series(nation, restatements, scene.large() ? 250 : 25, report);
        }
    }

    private static void slices(National nation, Ledger ledger, Restatements restatements, Report report)
            throws Exception {
        AtomicInteger next = new AtomicInteger();
        Callable<?> plain = () -> SliceBench.sum(ledger, next.getAndIncrement());
        Callable<?> moved = () -> sum(restatements.get(query(next.getAndIncrement()), MAP));
        Timing.of(1, 500, 1, plain);
        Timing.of(1, 500, 1, moved);
        double[] ratios = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            double one = Timing.of(1, 5, 200, plain).mean();
            double other = Timing.of(1, 5, 200, moved).mean();
            ratios[round] = other / one;
            report.line(
                    "  %,d statements: plain %.2f ms, on another map %.2f ms, ratio %.2f",
                    nation.statements(), one, other, ratios[round]);
        }
        Arrays.sort(ratios);
        report.atMost("restated slice ÷ plain slice, median of " + ROUNDS, ratios[ROUNDS / 2], "times", 3);
    }

    private static void series(National nation, Restatements restatements, int count, Report report) {
        long start = System.nanoTime();
        long cells = 0;
        long most = 0;
        for (int i = 0; i < count; i++) {
            RestatedSlice slice = restatements.get(Query.of(National.series(i)), MAP);
            cells += slice.size();
            sum(slice);
            Runtime runtime = Runtime.getRuntime();
            most = Math.max(most, runtime.totalMemory() - runtime.freeMemory());
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        report.line(
                "  %d series of %,d statements on another map: %,d cells, at most %,d MB of heap in use",
                count, nation.statements(), cells, most >> 20);
        report.atMost(count + " series on another map", seconds, "s", 60);
    }

    private static Query query(int n) {
        return Query.of(National.series(n % 25)).withWhen(When.within(Period.year(2016 + n % 10)));
    }

    private static long sum(RestatedSlice slice) {
        long sum = 0;
        for (int row = 0; row < slice.size(); row++) {
            sum += slice.millionths(row)
                    + slice.place(row).hashCode()
                    + slice.exactness(row).ordinal();
        }
        return sum;
    }
}
