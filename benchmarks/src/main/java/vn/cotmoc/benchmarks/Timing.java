package vn.cotmoc.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// Durations of repeated work, in milliseconds.
record Timing(double[] sorted) {

    /// Runs the work `warmup + runs` times in each of the threads and keeps the durations of the last `runs`.
    static Timing of(int threads, int warmup, int runs, Callable<?> work) throws Exception {
        try (ExecutorService pool = Executors.newFixedThreadPool(threads)) {
            List<Future<double[]>> futures = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                futures.add(pool.submit(() -> measure(warmup, runs, work)));
            }
            double[] all = new double[0];
            for (Future<double[]> future : futures) {
                double[] some = future.get();
                double[] both = Arrays.copyOf(all, all.length + some.length);
                System.arraycopy(some, 0, both, all.length, some.length);
                all = both;
            }
            Arrays.sort(all);
            return new Timing(all);
        }
    }

    private static double[] measure(int warmup, int runs, Callable<?> work) throws Exception {
        double[] times = new double[runs];
        for (int i = -warmup; i < runs; i++) {
            long start = System.nanoTime();
            work.call();
            if (i >= 0) {
                times[i] = (System.nanoTime() - start) / 1e6;
            }
        }
        return times;
    }

    /// The duration that so many of a hundred runs stay within.
    double percentile(double percent) {
        return sorted[(int) Math.min(sorted.length - 1, Math.floor(sorted.length * percent / 100))];
    }

    double mean() {
        return Arrays.stream(sorted).average().orElseThrow();
    }

    double median() {
        return percentile(50);
    }
}
