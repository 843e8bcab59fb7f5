package vn.cotmoc.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.cotmoc.intake.ImportResult;
import vn.cotmoc.intake.Intake;
import vn.cotmoc.intake.PackResult;
import vn.cotmoc.intake.RecodedList;
import vn.cotmoc.intake.Recodings;
import vn.cotmoc.ledger.Ledger;
import vn.cotmoc.ledger.Receipt;
import vn.cotmoc.model.Failure;
import vn.cotmoc.model.Finding;

/// `import`: figures from files and packs.
@Command(
        name = "import",
        description = "Records figures from CSV or XLSX files, or a pack folder; all or nothing per file.",
        footer = {
            "",
            "In a file, a place is an id (06040@2024-12-01), a code, or a name as it is",
            "written: Xã Tân Thành, Tân Thành (Cao Lộc), TT. Thất Khê. The columns",
            "place_name and place_in (the district) may stand beside it. What is certain is",
            "recoded:",
            "  code            one place alone bears it on the days of the period, or on the",
            "                  day of --places-as-of",
            "  name            the same; namesakes need the district or the code",
            "  code and name   one place bears both",
            "  same territory  an id, a code that only one place ever bore, or what",
            "                  --places-as-of makes certain, is of another time: it goes to",
            "                  the place of the period that holds exactly the same territory",
            "                  (rename, new type or code, merger of one), with a warning",
            "Nothing is guessed. Left as errors, with all readings and their dates: namesakes",
            "(CM-2132), divided and merged places with the smallest exact group (CM-2136,",
            "CM-2137), names of another time (CM-2141), codes that were reused within the",
            "period (CM-2139), a code and a name of different places (CM-2140).",
            "A pack names its places by id; --places-as-of and --recoded are for files.",
            "",
            "What was recorded is then held against the history of its series (./cotmoc",
            "doubt), and the outlooks of these series are brought up to date."
        })
final class ImportVerb implements Callable<Integer> {
    private static final int REFUSED = 2;

    private final Visit visit;

    @Parameters(arity = "0..*", paramLabel = "FILE", description = "Files in the figures layout, or folders of packs.")
    private List<String> files = List.of();

    @Option(names = "--dry-run", description = "Checks everything and records nothing.")
    private boolean dryRun;

    @Option(
            names = "--mapping",
            paramLabel = "FILE",
            description = "How to read the owner's own layout (default: NAME.mapping.yaml beside the file).")
    @Nullable
    private String mapping;

    @Option(
            names = "--places-as-of",
            paramLabel = "DATE",
            description =
                    "The day on which the codes and names of places in the files held (default: placesAsOf of the "
                            + "mapping, else the days of each figure's period).")
    @Nullable
    private String placesAsOf;

    @Option(
            names = "--recoded",
            paramLabel = "OUT.csv",
            description = "Lists every row whose place was recoded, with the old and the new id, code and name.")
    @Nullable
    private String recoded;

    @Spec
    @Nullable
    private CommandSpec spec;

    ImportVerb(Visit visit) {
        this.visit = visit;
    }

    @Override
    public Integer call() {
        if (files.isEmpty() && spec != null) {
            throw new ParameterException(spec.commandLine(), "Missing required parameter: 'FILE...'");
        }
        String list = recoded;
        if (list == null) {
            return read(Optional.empty());
        }
        try (RecodedList rows = RecodedList.create(visit.console().file(list))) {
            return read(Optional.of(rows));
        }
    }

    private int read(Optional<RecodedList> rows) {
        long before = visit.house().store().head();
        int exit = 0;
        for (String name : files) {
            Path file = visit.console().file(name);
            if (!Files.exists(file)) {
                throw new Failure("CM-3006", "No file \"" + file + "\".");
            }
            boolean good = Files.isDirectory(file) ? pack(file) : figures(intake(rows), file);
            exit = good ? exit : REFUSED;
        }
        if (!dryRun && visit.house().store().head() > before) {
            visit.console().out().flush();
            new Aftermath(visit.ledger(), visit.console().err(), visit.house().clock())
                    .follow(before, Runtime.getRuntime().availableProcessors());
        }
        return exit;
    }

    private boolean pack(Path folder) {
        PackResult result = visit.house().readPack(folder);
        tell(result.findings());
        return switch (result) {
            case PackResult.Rejected rejected -> refused(folder);
            case PackResult.Accepted accepted ->
                dryRun
                        ? wouldRecord(accepted.counts().statements(), folder)
                        : recorded(folder, visit.house().record(accepted));
        };
    }

    private Intake intake(Optional<RecodedList> rows) {
        Ledger ledger = visit.ledger();
        Intake intake =
                new Intake(ledger.catalogue(), ledger.geography(), visit.house().clock());
        if (mapping != null) {
            intake = intake.withMapping(visit.console().file(mapping));
        }
        if (placesAsOf != null) {
            intake = intake.withPlacesAsOf(Words.day(placesAsOf));
        }
        return rows.map(intake::withRecodedList).orElse(intake);
    }

    private boolean figures(Intake plain, Path file) {
        Pace pace = new Pace(
                file.getFileName().toString(),
                visit.console().err(),
                visit.house().clock());
        Intake intake = plain.withProgress(pace);
        return dryRun ? check(intake, file) : record(intake, file, visit.ledger());
    }

    private boolean check(Intake intake, Path file) {
        return switch (intake.read(file)) {
            case ImportResult.Rejected<?> rejected -> rejected(rejected, file);
            case ImportResult.Accepted<?> accepted -> {
                tell(accepted);
                yield wouldRecord(accepted.counts().statements(), file);
            }
        };
    }

    private boolean record(Intake intake, Path file, Ledger ledger) {
        return switch (intake.read(file, ledger::append)) {
            case ImportResult.Rejected<Receipt> rejected -> rejected(rejected, file);
            case ImportResult.Accepted<Receipt> accepted -> {
                tell(accepted);
                yield recorded(file, List.of(accepted.receipt()));
            }
        };
    }

    private boolean rejected(ImportResult<?> rejected, Path file) {
        tell(rejected);
        return refused(file);
    }

    private boolean refused(Path file) {
        visit.console().err().println("[import] nothing was recorded from " + file);
        return false;
    }

    private boolean wouldRecord(long statements, Path file) {
        visit.console().out().println("would record up to " + statements + " figures from " + file);
        return true;
    }

    private boolean recorded(Path file, List<Receipt> receipts) {
        long recorded = receipts.stream().mapToLong(Receipt::recorded).sum();
        long unchanged = receipts.stream().mapToLong(Receipt::unchanged).sum();
        visit.console()
                .out()
                .println(String.format(
                        Locale.ROOT,
                        "recorded %d figures, %d unchanged, revision r%d: %s",
                        recorded,
                        unchanged,
                        receipts.getLast().revision(),
                        file));
        return true;
    }

    /// The findings, then how the places of the rows were found.
    private void tell(ImportResult<?> result) {
        tell(result.findings());
        Recodings places = result.recodings();
        if (places.recoded() + places.leftOver() > 0) {
            visit.console()
                    .err()
                    .println("[import] places: " + places.recoded() + " rows recoded" + list(places.found()) + ", "
                            + places.leftOver() + " left" + list(places.left()));
        }
    }

    private static String list(Map<?, Long> counts) {
        return counts.isEmpty()
                ? ""
                : counts.entrySet().stream()
                        .map(each -> each.getKey() + " " + each.getValue())
                        .collect(Collectors.joining(", ", " (", ")"));
    }

    /// Every finding on a line of its own, then how many of each code.
    private void tell(List<Finding> findings) {
        Told.findings(findings, visit.console());
    }
}
