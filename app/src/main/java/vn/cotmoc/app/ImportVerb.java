package vn.cotmoc.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.cotmoc.intake.PackResult;
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

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files in the figures layout, or folders of packs.")
    private List<String> files = List.of();

    @Option(names = "--dry-run", description = "Checks everything and records nothing.")
    private boolean dryRun;

    ImportVerb(Visit visit) {
        this.visit = visit;
    }

    @Override
    public Integer call() {
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
            case PackResult.Accepted accepted -> {
                if (dryRun) {
                    visit.console().out().println("would record up to " + accepted.counts().statements() + " figures from " + folder);
                } else {
                    told(folder, visit.house().record(accepted));
                }
                yield true;
            }
        };
    }

    private boolean figures(Path file) {
        return refused(file);
    }

    private boolean refused(Path file) {
        visit.console().err().println("[import] nothing was recorded from " + file);
        return false;
    }

    private void told(Path file, List<Receipt> receipts) {
        long recorded = receipts.stream().mapToLong(Receipt::recorded).sum();
        long unchanged = receipts.stream().mapToLong(Receipt::unchanged).sum();
        visit.console()
                .out()
                .println("recorded %d figures, %d unchanged, revision r%d: %s"
                        .formatted(recorded, unchanged, receipts.getLast().revision(), file));
    }

    private void tell(List<Finding> findings) {
        for (Finding finding : findings) {
            visit.console().err().println(finding.kind().severity() + " " + finding.message());
        }
    }
}
