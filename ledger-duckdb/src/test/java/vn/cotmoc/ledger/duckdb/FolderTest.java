package vn.cotmoc.ledger.duckdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cotmoc.ledger.Integrity;
import vn.cotmoc.ledger.Ledger;
import vn.cotmoc.model.Failure;

/// Folders that cannot be written and disks that are full, made by mounts that only a child process sees. Where this
/// user may not mount, the tests say that they were skipped.
class FolderTest {
    @TempDir
    Path folder;

    private static boolean mayMount() throws IOException, InterruptedException {
        try {
            return new ProcessBuilder("unshare", "-m", "true").start().waitFor() == 0;
        } catch (IOException missing) {
            return false;
        }
    }

    private static List<String> behind(String mount) {
        return List.of("unshare", "-m", "sh", "-c", mount + " && exec \"$@\"", "sh");
    }

    @Test
    void saysThatTheDiskIsFullAndKeepsWhatWasAcknowledged() throws Exception {
        assumeTrue(mayMount(), "This user may not mount.");
        try (Child child =
                Child.start(behind("mount -t tmpfs -o size=24m tmpfs '" + folder + "'"), Filler.class, folder)) {
            List<String> lines = child.lines();

            assertThat(child.end()).isZero();
            assertThat(lines.get(0)).isEqualTo("CM-5002");
            assertThat(lines.get(1)).matches("held [1-9][0-9]* of [1-9][0-9]*, sound");
        }
    }

    /// Writes until the disk is full, then gives it room and looks what is there.
    static final class Filler {
        private Filler() {}

        public static void main(String[] arguments) throws IOException, InterruptedException {
            Path folder = Path.of(arguments[0]);
            long acknowledged = 0;
            DuckDbStore store = DuckDbStore.open(Settings.of(folder), Clock.systemUTC());
            Ledger ledger = Sample.ledger(store);
            try {
                while (acknowledged < 1_000_000) {
                    acknowledged = ledger.append(Sample.streamed(
                                    "fill-" + acknowledged, 30_000 + (int) acknowledged, "1." + acknowledged))
                            .revision();
                }
            } catch (Failure full) {
                System.out.println(full.code());
                System.err.println(full.getMessage());
            }
            try {
                store.close();
            } catch (Failure still) {
                System.err.println("closing: " + still.getMessage());
            }
            new ProcessBuilder("mount", "-o", "remount,size=200m", folder.toString())
                    .inheritIO()
                    .start()
                    .waitFor();
            try (DuckDbStore again = DuckDbStore.open(Settings.of(folder), Clock.systemUTC())) {
                Integrity integrity = again.verify();
                boolean whole = again.head() >= acknowledged && integrity.sound();
                System.out.println(
                        "held " + again.head() + " of " + acknowledged + ", " + (whole ? "sound" : integrity));
                again.append(Sample.days("after", 10, "7"));
            }
        }
    }

    @Test
    void saysThatAFolderCannotBeWritten() throws Exception {
        assumeTrue(mayMount(), "This user may not mount.");
        Files.createDirectories(folder.resolve("data"));
        try (DuckDbStore store = DuckDbStore.open(Settings.of(folder.resolve("data")), Clock.systemUTC())) {
            store.append(Sample.days("one", 10, "1"));
        }
        String readOnly = "mount --bind '" + folder + "' '" + folder + "' && mount -o remount,ro,bind '" + folder + "'";
        for (String name : List.of("data", "new")) {
            try (Child child = Child.start(behind(readOnly), Opener.class, folder.resolve(name))) {
                assertThat(child.lines()).containsExactly("CM-5003");
            }
        }
    }

    /// Opens a store and prints the code of the failure.
    static final class Opener {
        private Opener() {}

        public static void main(String[] arguments) {
            try (DuckDbStore store = DuckDbStore.open(Settings.of(Path.of(arguments[0])), Clock.systemUTC())) {
                System.out.println("open at " + store.head());
            } catch (Failure failure) {
                System.out.println(failure.code());
            }
        }
    }
}
