package vn.cotmoc.benchmarks;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Runs the benchmarks that are named, or all: `bench [NAME…] [--large] [--log FILE]`.
public final class Bench {
    private Bench() {}

    /// Prints a table of what was measured and what is to hold.
    public static void main(String[] args) throws Exception {
        Map<String, Benchmark> all = benchmarks();
        List<String> names = new ArrayList<>();
        Path log = null;
        boolean large = false;
        for (int i = 0; i < args.length; i++) {
            switch (args[i]) {
                case "--large" -> large = true;
                case "--log" -> log = Path.of(args[++i]);
                default -> names.add(args[i]);
            }
        }
        for (String name : names) {
            if (!all.containsKey(name)) {
                System.err.println(
                        "CM-1005: No benchmark \"" + name + "\"; there are " + String.join(", ", all.keySet()) + ".");
                System.exit(2);
            }
        }
        Report report = new Report();
        report.line("Cột Mốc benchmarks, " + LocalDate.now(ZoneOffset.UTC) + ", "
                + Runtime.getRuntime().availableProcessors() + " processors, Java " + Runtime.version() + ", "
                + System.getProperty("os.name") + " " + System.getProperty("os.arch"));
        for (Map.Entry<String, Benchmark> entry : all.entrySet()) {
            if (names.isEmpty() || names.contains(entry.getKey())) {
                report.line("");
                report.line("[" + entry.getKey() + "]");
                entry.getValue()
                        .run(
                                new Benchmark.Scene(
                                        Path.of(System.getProperty("cotmoc.home", "."))
                                                .toAbsolutePath(),
                                        large),
                                report);
            }
        }
        report.summary();
        if (log != null) {
            write(log, report);
        }
        System.exit(0);
    }

    private static Map<String, Benchmark> benchmarks() {
        Map<String, Benchmark> all = new LinkedHashMap<>();
        all.put("parts", new PartsBench());
        all.put("slice", new SliceBench());
        all.put("submissions", new SubmissionBench());
        all.put("append", new AppendBench());
        all.put("visible", new VisibleBench());
        all.put("intake", new IntakeBench());
        all.put("restate", new RestateBench());
        all.put("restated", new RestatedBench());
        all.put("claims", new ClaimsBench());
        all.put("outlook", new OutlookBench());
        all.put("outlook-speed", new OutlookSpeedBench());
        all.put("http", new HttpBench());
        all.put("sdmx", new SdmxBench());
        all.put("board", new BoardBench());
        all.put("goals", new GoalsBench());
        all.put("search", new SearchBench());
        all.put("start", new StartBench());
        return all;
    }

    private static void write(Path log, Report report) throws IOException {
        Path parent = log.toAbsolutePath().getParent();
        if (parent != null) {
            Files.createDirectories(parent);
        }
        Files.writeString(log, report.text(), StandardCharsets.UTF_8);
    }
}
