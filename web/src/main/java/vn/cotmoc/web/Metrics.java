package vn.cotmoc.web;

import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;

/// Counts requests by kind and status, with the time that they took, in the text format of Prometheus 0.0.4.
final class Metrics {
    private static final double[] LIMITS = {0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10};

    private final Reader reader;
    private final String version;
    private final Map<Key, LongAdder> requests = new ConcurrentSkipListMap<>();
    private final LongAdder[] buckets = new LongAdder[LIMITS.length];
    private final LongAdder nanos = new LongAdder();
    private final LongAdder count = new LongAdder();

    Metrics(Reader reader, String version) {
        this.reader = reader;
        this.version = version;
        for (int i = 0; i < buckets.length; i++) {
            buckets[i] = new LongAdder();
        }
    }

    private record Key(String route, int status) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int order = route.compareTo(other.route);
            return order == 0 ? Integer.compare(status, other.status) : order;
        }
    }

    void record(String path, int status, long tookNanos) {
        requests.computeIfAbsent(new Key(route(path, status), status), key -> new LongAdder())
                .increment();
        double seconds = tookNanos / (double) TimeUnit.SECONDS.toNanos(1);
        for (int i = 0; i < LIMITS.length; i++) {
            if (seconds <= LIMITS[i]) {
                buckets[i].increment();
            }
        }
        nanos.add(tookNanos);
        count.increment();
    }

    /// The first segment, so that the number of routes stays small whatever is asked for.
    private static String route(String path, int status) {
        if (status >= 400) {
            return "error";
        }
        int from = path.startsWith("/api/v1/") ? "/api/v1/".length() : 1;
        int end = path.indexOf('/', from);
        return end < 0 ? path : path.substring(0, end);
    }

    String text() {
        StringBuilder out = new StringBuilder(4096);
        head(out, "cotmoc_info", "gauge", "The version that runs.");
        out.append("cotmoc_info{version=\"").append(label(version)).append("\"} 1\n");
        head(out, "cotmoc_ledger_revision", "gauge", "The newest revision of the ledger.");
        out.append("cotmoc_ledger_revision ").append(reader.now().head()).append('\n');
        head(out, "http_requests_total", "counter", "Requests by route and status.");
        requests.forEach((key, number) -> out.append("http_requests_total{route=\"")
                .append(label(key.route()))
                .append("\",status=\"")
                .append(key.status())
                .append("\"} ")
                .append(number.sum())
                .append('\n'));
        appendTimes(out);
        appendMachine(out);
        return out.toString();
    }

    private void appendTimes(StringBuilder out) {
        head(out, "http_request_seconds", "histogram", "Time to answer.");
        for (int i = 0; i < LIMITS.length; i++) {
            out.append("http_request_seconds_bucket{le=\"")
                    .append(LIMITS[i])
                    .append("\"} ")
                    .append(buckets[i].sum())
                    .append('\n');
        }
        long all = count.sum();
        out.append("http_request_seconds_bucket{le=\"+Inf\"} ").append(all).append('\n');
        out.append(String.format(
                Locale.ROOT, "http_request_seconds_sum %.6f%n", nanos.sum() / (double) TimeUnit.SECONDS.toNanos(1)));
        out.append("http_request_seconds_count ").append(all).append('\n');
    }

    private static void appendMachine(StringBuilder out) {
        Runtime machine = Runtime.getRuntime();
        head(out, "jvm_memory_used_bytes", "gauge", "Heap in use.");
        out.append("jvm_memory_used_bytes{area=\"heap\"} ")
                .append(machine.totalMemory() - machine.freeMemory())
                .append('\n');
        head(out, "process_uptime_seconds", "gauge", "Time since the start.");
        out.append(String.format(
                Locale.ROOT,
                "process_uptime_seconds %.3f%n",
                ManagementFactory.getRuntimeMXBean().getUptime() / 1000.0));
    }

    private static void head(StringBuilder out, String name, String type, String help) {
        out.append("# HELP ").append(name).append(' ').append(help).append('\n');
        out.append("# TYPE ").append(name).append(' ').append(type).append('\n');
    }

    private static String label(String value) {
        return value.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", " ");
    }
}
