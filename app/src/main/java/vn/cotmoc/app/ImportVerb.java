package vn.cotmoc.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
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
import vn.cotmoc.ledger.Ledger;
import vn.cotmoc.ledger.Receipt;
import vn.cotmoc.model.Failure;
import vn.cotmoc.model.Finding;

/// `import`: figures from files and packs.
@Command(
        name = "import",
        description = "Records figures from CSV or XLSX files, or a pack folder; all or nothing per file.")
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
        int exit = 0;
        for (String name : files) {
            Path file = visit.console().file(name);
            if (!Files.exists(file)) {
                throw new Failure("CM-3006", "No file \"" + file + "\".");
            }
            boolean good = Files.isDirectory(file) ? pack(file) : figures(file);
            exit = good ? exit : REFUSED;
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

    private boolean figures(Path file) {
        Ledger ledger = visit.ledger();
        Pace pace = new Pace(
                file.getFileName().toString(),
                visit.console().err(),
                visit.house().clock());
        Intake plain =
                new Intake(ledger.catalogue(), ledger.geography(), visit.house().clock()).withProgress(pace);
        Intake intake = Optional.ofNullable(mapping)
                .map(name -> plain.withMapping(visit.console().file(name)))
                .orElse(plain);
        return dryRun ? check(intake, file) : record(intake, file, ledger);
    }

    private boolean check(Intake intake, Path file) {
        return switch (intake.read(file)) {
            case ImportResult.Rejected<?> rejected -> rejected(rejected, file);
            case ImportResult.Accepted<?> accepted -> {
                tell(accepted.findings());
                yield wouldRecord(accepted.counts().statements(), file);
            }
        };
    }

    private boolean record(Intake intake, Path file, Ledger ledger) {
        return switch (intake.read(file, ledger::append)) {
            case ImportResult.Rejected<Receipt> rejected -> rejected(rejected, file);
            case ImportResult.Accepted<Receipt> accepted -> {
                tell(accepted.findings());
                yield recorded(file, List.of(accepted.receipt()));
            }
        };
    }

    private boolean rejected(ImportResult<?> rejected, Path file) {
        tell(rejected.findings());
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

    private void tell(List<Finding> findings) {
        Told.findings(findings, visit.console());
    }
}
