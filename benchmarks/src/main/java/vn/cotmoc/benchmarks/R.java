package vn.cotmoc.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import vn.cotmoc.model.Failure;
import vn.cotmoc.testkit.Batches;

/// Runs R, the yardstick of forecasts; where its package is missing it is installed from Debian, or asked for.
final class R {
    private static final String PACKAGES = "r-cran-forecast r-cran-aer r-cran-strucchange r-cran-mfilter";

    private R() {}

    /// The folder with `series.csv` and `arima.csv`, which the script made of these simulated series. It takes some
    /// ten minutes, so what it made is kept among the temporary files, for this script, these series and this R.
    static Path answers(Path script, List<String> simulated, Report report) throws IOException, InterruptedException {
        if (!isReady()) {
            install();
        }
        String version = version();
        report.line("  " + version);
        String kept = Batches.hash(Files.readString(script) + version + String.join("\n", simulated))
                .substring(0, 12);
        Path folder = Path.of(System.getProperty("java.io.tmpdir")).resolve("cotmoc-bench-outlook-" + kept);
        Path answers = folder.resolve("arima.csv");
        if (Files.exists(answers)) {
            report.line("  auto.arima: kept from a run before");
            return folder;
        }
        Files.createDirectories(folder);
        Files.write(folder.resolve("simulated.csv"), simulated);
        long start = System.nanoTime();
        Path unfinished = folder.resolve("arima.part");
        int exit = exit(List.of(
                "Rscript",
                script.toString(),
                folder.resolve("simulated.csv").toString(),
                folder.resolve("series.csv").toString(),
                unfinished.toString()));
        if (exit != 0) {
            throw new IllegalStateException("Rscript " + script + " ended with " + exit + ".");
        }
        Files.move(unfinished, answers);
        report.line("  auto.arima took %.0f s", (System.nanoTime() - start) / 1e9);
        return folder;
    }

    private static boolean isReady() throws InterruptedException {
        try {
            return exit(List.of(
                            "Rscript", "-e", "library(forecast); library(AER); library(strucchange); library(mFilter)"))
                    == 0;
        } catch (IOException missing) {
            return false;
        }
    }

    private static void install() throws InterruptedException {
        String command = "apt-get -q update && DEBIAN_FRONTEND=noninteractive apt-get -q install -y"
                + " --no-install-recommends " + PACKAGES;
        try {
            if (exit(List.of("sh", "-c", command)) == 0 && isReady()) {
                return;
            }
        } catch (IOException noShell) {
            throw new Failure("CM-1005", wanted(), noShell);
        }
        throw new Failure("CM-1005", wanted());
    }

    private static String wanted() {
        return "The benchmark \"outlook\" needs R; on Debian and Ubuntu: sudo apt-get install " + PACKAGES + ".";
    }

    private static String version() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        "Rscript",
                        "-e",
                        "cat(R.version.string, '; forecast', as.character(packageVersion('forecast')))")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String text = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        process.waitFor();
        return text.strip();
    }

    private static int exit(List<String> command) throws IOException, InterruptedException {
        return new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start()
                .waitFor();
    }
}
