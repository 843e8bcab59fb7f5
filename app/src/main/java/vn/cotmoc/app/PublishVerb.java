package vn.cotmoc.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.cotmoc.exchange.release.Release;
import vn.cotmoc.ledger.Ledger;
import vn.cotmoc.model.Failure;
import vn.cotmoc.web.StaticSite;

/// `publish`: the open-data release and the static site.
@Command(
        name = "publish",
        description =
                "Writes the open-data release and the site as static files. The same ledger gives the same bytes.")
final class PublishVerb implements Callable<Integer> {
    private static final String RELEASE = "release";
    private static final String CHECKSUMS = "SHA256SUMS";

    private final Visit visit;
    private final List<String> log = new ArrayList<>();

    @Parameters(index = "0", paramLabel = "DIR", description = "An empty folder, or one of an earlier release.")
    private String name = "";

    PublishVerb(Visit visit) {
        this.visit = visit;
    }

    @Override
    public Integer call() {
        Path folder = visit.console().file(name);
        long start = System.nanoTime();
        try {
            clear(folder);
            write(folder);
        } catch (IOException wrong) {
            throw new Failure(
                    "CM-6202",
                    "The release cannot be written into " + folder + ": " + wrong.getMessage()
                            + " See that the folder has room and may be written to, and publish again.",
                    wrong);
        }
        visit.console()
                .err()
                .println(String.format(Locale.ROOT, "[publish] %.1f s", (System.nanoTime() - start) / 1e9));
        visit.console().out().println(folder.resolve("index.html"));
        return 0;
    }

    private void write(Path folder) throws IOException {
        Ledger open = visit.ledger();
        Ledger ledger = new Ledger(FrozenStore.of(visit.house().store()), open.catalogue(), open.geography());
        tell("[publish] Cột Mốc " + Cotmoc.version() + ", "
                + ledger.catalogue().pack().id());
        Path release = Files.createDirectories(folder.resolve(RELEASE));
        try (ParquetFiles parquet = new ParquetFiles()) {
            new Release(ledger).write(release, parquet).forEach(this::tell);
        }
        int files = StaticSite.write(folder, RELEASE + "/datapackage.json", Cotmoc.version(), ledger);
        tell("[site] " + files + " files");
        Files.write(folder.resolve("publish.log"), (String.join("\n", log) + "\n").getBytes(StandardCharsets.UTF_8));
        int sums = Release.checksums(folder);
        visit.console().err().println("[sums] " + sums + " files in " + CHECKSUMS);
    }

    /// The log holds what depends on the ledger alone; how long it took is told on the terminal.
    private void tell(String line) {
        log.add(line);
        visit.console().err().println(line);
    }

    /// Removes the files of an earlier release, and nothing else.
    private static void clear(Path folder) throws IOException {
        Files.createDirectories(folder);
        Path sums = folder.resolve(CHECKSUMS);
        if (Files.isRegularFile(sums)) {
            for (String line : Files.readAllLines(sums)) {
                Path file = folder.resolve(line.replaceFirst("^\\S+\\s+", "")).normalize();
                if (file.startsWith(folder)) {
                    Files.deleteIfExists(file);
                }
            }
            Files.delete(sums);
        }
        try (Stream<Path> left = Files.walk(folder)) {
            left.filter(Files::isRegularFile).findFirst().ifPresent(file -> {
                throw new Failure(
                        "CM-6201",
                        "The folder " + folder + " holds " + folder.relativize(file)
                                + ", which is of no release; give an empty folder.");
            });
        }
    }
}
