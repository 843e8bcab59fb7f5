package vn.cotmoc.intake;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Random;
import vn.cotmoc.ledger.Batch;

/// How many rows a second are validated and made observations, on this machine, without a store:
/// `java vn.cotmoc.intake.IntakeSpeed [ROWS]`. Not a test.
final class IntakeSpeed {
    private IntakeSpeed() {}

    public static void main(String[] arguments) throws IOException {
        int rows = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 2_000_000;
        Path folder = Files.createTempDirectory("intake-speed");
        Path file = write(folder.resolve("figures.csv"), rows);
        Intake intake = new SmallPack().intake(folder.resolve("pack"));
        PrintStream out = System.out;
        for (int round = 1; round <= 5; round++) {
            long start = System.nanoTime();
            long[] known = {0};
            ImportResult<Batch> result = intake.read(file, batch -> {
                batch.entries().forEach(entry -> known[0] += entry.known().isPresent() ? 1 : 0);
                return batch;
            });
            double seconds = (System.nanoTime() - start) / 1e9;
            out.printf(
                    Locale.ROOT,
                    "round %d: %s, %d findings, %.2f s, %,.0f rows/s, %,.1f MB/s%n",
                    round,
                    result.counts(),
                    result.findings().size(),
                    seconds,
                    result.counts().rows() / seconds,
                    Files.size(file) / seconds / 1e6);
        }
    }

    private static Path write(Path file, int rows) throws IOException {
        Random random = new Random(1);
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(SmallPack.HEADER);
            for (int row = 0; row < rows; row++) {
                out.write(
                        "communes,06001@2004-08-31," + (2005 + row % 20) + "-" + (row / 20 % 12 + 101 + "").substring(1)
                                + ",actual,official," + random.nextInt(1_000_000) + "." + random.nextInt(1000)
                                + ",,stat,undated,Bảng " + row % 50 + ",,,item:a" + row / 240 + ",\n");
            }
        }
        return file;
    }
}
