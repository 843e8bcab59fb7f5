package vn.cotmoc.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import vn.cotmoc.geography.boundaries.Boundaries;
import vn.cotmoc.geography.boundaries.BoundaryImport;
import vn.cotmoc.intake.BoundaryFile;
import vn.cotmoc.intake.ImportResult;
import vn.cotmoc.ledger.Batch;
import vn.cotmoc.ledger.Receipt;
import vn.cotmoc.model.Failure;

/// `import boundaries`: the shapes of places, from a file of the user.
@Command(
        name = "boundaries",
        description = "Keeps the boundaries of places from GeoJSON or TopoJSON, checked and simplified, for maps.")
final class BoundariesVerb implements Callable<Integer> {
    private static final int REFUSED = 2;

    private final Visit visit;

    @Parameters(paramLabel = "FILE", description = "GeoJSON or TopoJSON of one level of places, in WGS 84.")
    private String file = "";

    @Option(
            names = "--valid-on",
            paramLabel = "DATE",
            description = "A day on which places bear the codes of the file; needed unless each feature has valid_on.")
    @Nullable
    private LocalDate validOn;

    @Option(
            names = "--code-property",
            paramLabel = "NAME",
            description = "The property that holds the code (default: place_id, code, ma …, whichever all have).")
    @Nullable
    private String codeProperty;

    @Option(
            names = "--tolerance",
            paramLabel = "METRES",
            description = "How far borders may be simplified, 0 to 100000 (default: 100).")
    private int tolerance = BoundaryImport.Request.USUAL_TOLERANCE;

    @Option(names = "--dry-run", description = "Checks everything and records nothing.")
    private boolean dryRun;

    BoundariesVerb(Visit visit) {
        this.visit = visit;
    }

    @Override
    public Integer call() {
        Path path = visit.console().file(file);
        if (!Files.isRegularFile(path)) {
            throw new Failure("CM-3006", "No file \"" + path + "\".");
        }
        BoundaryFile boundaries =
                new BoundaryFile(path, Optional.ofNullable(validOn), Optional.ofNullable(codeProperty), tolerance);
        return switch (boundaries.read(visit.ledger().geography())) {
            case ImportResult.Rejected<Batch> rejected -> {
                Told.findings(rejected.findings(), visit.console());
                visit.console().err().println("[import] nothing was recorded from " + path);
                yield REFUSED;
            }
            case ImportResult.Accepted<Batch> accepted -> {
                Told.findings(accepted.findings(), visit.console());
                visit.console().out().println(keep(accepted.receipt()) + ": " + path);
                yield 0;
            }
        };
    }

    private String keep(Batch batch) {
        Boundaries made = Boundaries.parse(batch.documents().getFirst().bytes());
        String what = "boundaries of " + made.shapes().size() + " places (" + made.level() + " on " + made.validOn()
                + ", simplified to " + made.tolerance() + " m)";
        if (dryRun) {
            return "would record " + what;
        }
        long before = visit.ledger().head();
        Receipt receipt = visit.ledger().append(batch);
        return receipt.revision() == before
                ? "unchanged " + what + ", revision r" + receipt.revision()
                : "recorded " + what + ", revision r" + receipt.revision();
    }
}
