package vn.cotmoc.benchmarks;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// From the command to the first page of the built program, on a store that holds the pack; and its memory after that.
final class StartBench implements Benchmark {
    private static final int RUNS = 5;

    @Override
    public void run(Scene scene, Report report) throws Exception {
        Path data = Files.createTempDirectory("cotmoc-bench");
        start(scene.home(), data, true);
        for (boolean cached : new boolean[] {true, false}) {
            List<double[]> runs = new ArrayList<>();
            for (int i = 0; i < RUNS; i++) {
                runs.add(start(scene.home(), data, cached));
            }
            double[] median = runs.stream()
                    .sorted((a, b) -> Double.compare(a[0], b[0]))
                    .toList()
                    .get(RUNS / 2);
            report.line(
                    "  %s the start-up cache: %s",
                    cached ? "with" : "without",
                    runs.stream()
                            .map(run -> String.format(java.util.Locale.ROOT, "%.2f s", run[0]))
                            .toList());
            report.atMost(
                    "start to first page " + (cached ? "with" : "without") + " the start-up cache, median of 5",
                    median[0],
                    "s",
                    cached ? 2.5 : 4.5);
            if (cached) {
                report.atMost("resident memory after the first pages, -Xmx512m", median[1], "MB", 400);
            }
        }
    }

    private static double[] start(Path home, Path data, boolean cached) throws IOException, InterruptedException {
        List<String> command = command(home, cached);
        command.addAll(List.of("up", "--port", "0", "--data", data.toString()));
        long begin = System.nanoTime();
        Process up = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (BufferedReader out =
                        new BufferedReader(new InputStreamReader(up.getInputStream(), StandardCharsets.UTF_8));
                HttpClient client = Web.client()) {
            URI address = URI.create(String.valueOf(out.readLine()));
            Web.get(client, address, true);
            double seconds = (System.nanoTime() - begin) / 1e9;
            for (String page : List.of("/indicators/budget-revenue", "/places/20", "/?lang=en", "/data", "/")) {
                Web.get(client, address.resolve(page), true);
            }
            return new double[] {seconds, resident(up.pid())};
        } finally {
            up.destroy();
            up.waitFor(10, TimeUnit.SECONDS);
        }
    }

    private static List<String> command(Path home, boolean cached) throws IOException {
        Path built = home.resolve("app/target/cotmoc");
        Path layout = built.resolve(Files.readString(built.resolve("current")).strip());
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "-Djava.awt.headless=true",
                "-XX:+UseCompactObjectHeaders",
                "-Xlog:disable",
                "-Xlog:all=error:stderr",
                "-Dcotmoc.home=" + home));
        if (cached) {
            command.add("-XX:AOTCache=" + layout.resolve("cotmoc.aot"));
        }
        command.addAll(List.of("-jar", layout.resolve("cotmoc.jar").toString()));
        return command;
    }

    private static double resident(long pid) throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                            .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                            .findFirst()
                            .orElse(0)
                    / 1024.0;
        }
    }
}
