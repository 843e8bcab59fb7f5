package vn.cotmoc.benchmarks;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import vn.cotmoc.intake.PackReader;
import vn.cotmoc.intake.PackResult;
import vn.cotmoc.ledger.Ledger;
import vn.cotmoc.ledger.duckdb.DuckDbStore;
import vn.cotmoc.ledger.duckdb.Settings;
import vn.cotmoc.web.Site;

/// The board of the pilot with 32 connections.
final class BoardBench implements Benchmark {
    private static final int CONNECTIONS = 32;
    private static final double KILOBYTE = 1000;

    @Override
    public void run(Scene scene, Report report) throws Exception {
        Path folder = Files.createTempDirectory("cotmoc-bench");
        try (DuckDbStore store = DuckDbStore.open(Settings.of(folder), Clock.systemUTC())) {
            PackResult pack =
                    new PackReader(Clock.systemUTC()).read(scene.home().resolve("packs/langson"));
            if (!(pack instanceof PackResult.Accepted accepted)) {
                throw new IllegalStateException("The pack has errors.");
            }
            Ledger ledger = new Ledger(store, accepted.catalogue(), accepted.geography());
            accepted.batches().forEach(ledger::append);
            try (Site site = Site.start(new Site.Settings("127.0.0.1", 0, "bench"), () -> ledger);
                    Wire wire = new Wire(site.address())) {
                int bytes = wire.get("/", true);
                Timing timing = Timing.of(CONNECTIONS, 100, 200, () -> wire.get("/", true));
                report.line(
                        "  board, %d connections: median %.1f ms, p99 %.1f ms, %,d bytes compressed",
                        CONNECTIONS, timing.median(), timing.percentile(99), bytes);
                report.atMost("board page, 32 connections, p99", timing.percentile(99), "ms", 25);
                report.atMost("board page, compressed", bytes / KILOBYTE, "KB", 100);
            }
        }
    }
}
