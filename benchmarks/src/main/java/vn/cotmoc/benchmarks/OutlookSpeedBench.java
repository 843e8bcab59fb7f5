package vn.cotmoc.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import vn.cotmoc.model.Period;
import vn.cotmoc.outlook.Forecast;
import vn.cotmoc.outlook.Forecaster;
import vn.cotmoc.outlook.Series;
import vn.cotmoc.testkit.SimulatedSeries;

/// 5,000 monthly series of ten years, twelve months ahead, each with its back-test.
final class OutlookSpeedBench implements Benchmark {
    private static final int SERIES = 5_000;
    private static final int MONTHS = 120;
    private static final int AHEAD = 12;
    private static final int PROCESSES = 7;
    private static final double MINUTES = 8;
    private static final int PAUSE = 5;

    @Override
    public void run(Scene scene, Report report) throws Exception {
        List<SimulatedSeries> all =
                SimulatedSeries.list(12, MONTHS, SERIES / PROCESSES + 1, 5).subList(0, SERIES);
        Forecaster forecaster = new Forecaster();
        AtomicInteger done = new AtomicInteger();
        AtomicInteger forecast = new AtomicInteger();
        int threads = Runtime.getRuntime().availableProcessors();
        long start = System.nanoTime();
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            for (SimulatedSeries each : all) {
                pool.execute(() -> {
                    Series series = Numbers.series(Period.month(2015, 1), each.values(), 0, MONTHS);
                    forecast.addAndGet(forecaster.forecast(series, AHEAD) instanceof Forecast ? 1 : 0);
                    done.incrementAndGet();
                });
            }
            pool.shutdown();
            while (!pool.awaitTermination(PAUSE, TimeUnit.SECONDS)) {
                tell(done.get(), start);
            }
        }
        double minutes = (System.nanoTime() - start) / 60e9;
        report.line(
                "  %d series of %d months, %d ahead, %d threads: %d forecast, %.1f a second",
                SERIES, MONTHS, AHEAD, threads, forecast.get(), SERIES / minutes / 60);
        report.atLeast("series that were forecast, of 5,000", forecast.get(), "series", SERIES);
        report.atMost("5,000 monthly series, 12 months ahead with back-test", minutes, "minutes", MINUTES);
    }

    private static void tell(int done, long start) {
        double seconds = (System.nanoTime() - start) / 1e9;
        System.err.printf(
                Locale.ROOT, "[outlook-speed] %d of %d series, %.1f a second%n", done, SERIES, done / seconds);
    }
}
