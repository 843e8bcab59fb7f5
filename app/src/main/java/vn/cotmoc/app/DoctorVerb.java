package vn.cotmoc.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import vn.cotmoc.ledger.Integrity;
import vn.cotmoc.model.Failure;

/// `doctor`: is everything in order?
@Command(name = "doctor", description = "Checks Java, memory, disk, the store, its checksums and its chain of hashes.")
final class DoctorVerb implements Callable<Integer> {
    private static final int SICK = 5;
    private static final int JAVA = 25;
    private static final long LEAST_HEAP = 200L << 20;
    private static final long LEAST_DISK = 500L << 20;

    private final Visit visit;
    private boolean sick;

    @Option(names = "--rebuild", description = "Makes the projection again from the log first.")
    private boolean rebuild;

    DoctorVerb(Visit visit) {
        this.visit = visit;
    }

    @Override
    public Integer call() {
        int java = Runtime.version().feature();
        tell(java >= JAVA, "java", java + " (" + System.getProperty("java.vendor", "?") + ")", "install a JDK 25");
        long heap = Runtime.getRuntime().maxMemory();
        tell(heap >= LEAST_HEAP, "memory", (heap >> 20) + " MB of heap at most", "set COTMOC_JAVA_OPTS=-Xmx512m");
        disk(visit.configuration().data());
        store();
        return sick ? SICK : 0;
    }

    private void disk(Path data) {
        try {
            Path there = Stream.iterate(data, Objects::nonNull, Path::getParent)
                    .filter(Files::exists)
                    .findFirst()
                    .orElse(data);
            long free = Files.getFileStore(there).getUsableSpace();
            tell(free >= LEAST_DISK, "disk", (free >> 20) + " MB free at " + there, "free some space");
        } catch (IOException wrong) {
            tell(false, "disk", String.valueOf(wrong.getMessage()), "see whether the disk is there");
        }
    }

    private void store() {
        try {
            House house = visit.house();
            tell(true, "store", house.settings().file().toString(), "");
            if (rebuild) {
                house.store().rebuild();
                tell(true, "rebuild", "the projection was made again from the log", "");
            }
            Integrity integrity = house.store().verify();
            tell(true, "checksums", "all " + integrity.statements() + " statements were read", "");
            tell(
                    integrity.sound(),
                    "chain",
                    integrity.batches() + " batches"
                            + (integrity.sound() ? ", every hash holds" : ": " + String.join(" ", integrity.faults())),
                    "run ./cotmoc restore DIR with your newest backup");
        } catch (Failure failure) {
            tell(false, "store", failure.code() + ": " + failure.getMessage(), "");
        }
    }

    private void tell(boolean good, String what, String found, String cure) {
        sick |= !good;
        String line = String.format(Locale.ROOT, "%-4s %-10s %s", good ? "ok" : "BAD", what, found);
        visit.console().out().println(good || cure.isEmpty() ? line : line + " -> " + cure);
    }
}
