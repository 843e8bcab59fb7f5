package vn.cotmoc.app;

import java.time.Clock;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.cotmoc.ledger.Integrity;
import vn.cotmoc.ledger.duckdb.Settings;
import vn.cotmoc.model.Failure;

/// `restore`: a backup takes the store's place.
@Command(
        name = "restore",
        description = "Puts a backup in the place of the store; the store is kept under another name.")
final class RestoreVerb implements Callable<Integer> {
    private static final int REFUSED = 2;
    private final Visit visit;

    @Parameters(index = "0", paramLabel = "DIR", description = "The folder of the backup.")
    private String folder = "";

    RestoreVerb(Visit visit) {
        this.visit = visit;
    }

    @Override
    public Integer call() {
        Configuration configuration = visit.configuration();
        Settings settings = new Settings(configuration.data(), configuration.memory(), configuration.threads());
        try {
            Integrity integrity = new Backups(settings, Clock.systemUTC())
                    .restore(visit.console().file(folder));
            visit.console()
                    .out()
                    .println(String.format(
                            Locale.ROOT,
                            "restored %d batches, %d statements, verified: %s",
                            integrity.batches(),
                            integrity.statements(),
                            settings.file()));
            return 0;
        } catch (Failure failure) {
            visit.console().err().println(failure.code() + ": " + failure.getMessage());
            return REFUSED;
        }
    }
}
