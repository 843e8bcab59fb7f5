package vn.cotmoc.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import vn.cotmoc.exchange.sdmx.Api;
import vn.cotmoc.exchange.sdmx.Reply;
import vn.cotmoc.exchange.sdmx.Request;
import vn.cotmoc.exchange.sdmx.Sdmx;
import vn.cotmoc.ledger.Ledger;
import vn.cotmoc.ledger.duckdb.DuckDbStore;

/// A million observations (25 indicators, 3,355 places, 12 months) in each form of SDMX, from the ledger into bytes
/// that
/// nobody keeps; and how much the heap holds more while they are written, collected five times on the way.
final class SdmxBench implements Benchmark {
    private static final int ROUNDS = 5;
    private static final double MEGA = 1 << 20;
    private static final String CELLS = "1,006,500 observations, ";

    private record Form(String name, String accept, Optional<Double> seconds) {}

    @Override
    public void run(Scene scene, Report report) throws Exception {
        National nation = new National(25);
        try (DuckDbStore store = DuckDbStore.open(National.settings(nation.folder(report)), Clock.systemUTC())) {
            Ledger ledger = nation.ledger(store);
            for (Form form : new Form[] {
                new Form("SDMX-CSV 1.0", "application/vnd.sdmx.data+csv;version=1.0.0", Optional.of(2.0)),
                new Form(
                        "structure-specific",
                        "application/vnd.sdmx.structurespecificdata+xml;version=2.1",
                        Optional.of(6.0)),
                new Form("generic", "application/vnd.sdmx.genericdata+xml;version=2.1", Optional.empty()),
                new Form("SDMX-JSON 2.0", "application/vnd.sdmx.data+json;version=2.0.0", Optional.empty())
            }) {
                measure(form, ledger, report);
            }
        }
    }

    private static void measure(Form form, Ledger ledger, Report report) throws IOException {
        Sdmx sdmx = new Sdmx(Clock.systemUTC());
        double[] times = new double[ROUNDS];
        long bytes = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            bytes = write(form, sdmx, ledger, Long.MAX_VALUE).bytes;
            times[round] = (System.nanoTime() - start) / 1e9;
            report.line("  %s: %.2f s, %,d bytes", form.name(), times[round], bytes);
        }
        Arrays.sort(times);
        Counter counter = write(form, sdmx, ledger, bytes / 5);
        form.seconds()
                .ifPresent(most ->
                        report.atMost(CELLS + form.name() + ", median of " + ROUNDS, times[ROUNDS / 2], "s", most));
        report.atMost(CELLS + form.name() + ", heap growth", counter.growth / MEGA, "MB", 64);
    }

    private static Counter write(Form form, Sdmx sdmx, Ledger ledger, long step) throws IOException {
        Request request = new Request(
                Api.V1,
                "/sdmx/v1",
                "/data/DF_FIGURES/M....",
                Optional.of("startPeriod=2020&endPeriod=2020"),
                Optional.of(form.accept()),
                Optional.empty());
        Counter counter = new Counter(step);
        Reply reply = sdmx.answer(request, ledger);
        reply.body().writeTo(counter);
        return counter;
    }

    /// Counts bytes, and looks at the heap each time that so many have passed.
    private static final class Counter extends OutputStream {
        private final long step;
        private final long before;
        private long bytes;
        private long next;
        private long growth;

        Counter(long step) {
            this.step = step;
            this.next = step;
            this.before = step == Long.MAX_VALUE ? 0 : used();
        }

        @Override
        public void write(int one) {
            bytes++;
        }

        @Override
        public void write(byte[] some, int from, int count) {
            bytes += count;
            if (bytes >= next) {
                next += step;
                growth = Math.max(growth, used() - before);
            }
        }

        private static long used() {
            System.gc();
            return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
        }
    }
}
