package vn.cotmoc.app;

import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import vn.cotmoc.ledger.Integrity;

/// `backup`: a verified copy of everything.
@Command(name = "backup", description = "Writes a verified copy of everything into an empty folder.")
final class BackupVerb implements Callable<Integer> {
    private final Visit visit;

    @Parameters(index = "0", paramLabel = "DIR", description = "The empty folder.")
    private String folder = "";

    BackupVerb(Visit visit) {
        this.visit = visit;
    }

    @Override
    public Integer call() {
        House house = visit.house();
        Integrity integrity =
                house.backups().backup(house.store(), visit.console().file(folder));
        visit.console()
                .out()
                .println(String.format(
                        Locale.ROOT,
                        "backed up %d batches, %d statements, verified: %s",
                        integrity.batches(),
                        integrity.statements(),
                        visit.console().file(folder)));
        return 0;
    }
}
