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

    /// Files that may not grow any more are a disk that is full for one process, and need no mount. A commit that does
    /// not fit is taken back and the store goes on; a checkpoint that does not fit stops the engine for good.
    @Test
    void stopsAfterAFailedCheckpointAndHasEverythingWhenStartedAgain() throws Exception {
        try (Child child = Child.start(Stopper.class, folder)) {
            assertThat(child.lines())
                    .containsExactly(
                            "acknowledged 1", "rebuild CM-5014", "append CM-5014", "read CM-5014", "verify CM-5014");
        }
        try (DuckDbStore again = DuckDbStore.open(Settings.of(folder), Clock.systemUTC())) {
            assertThat(again.head()).isEqualTo(1);
            assertThat(again.verify().faults()).isEmpty();
            assertThat(Sample.ledger(again)
                            .append(Sample.days("after", 10, "7"))
                            .recorded())
                    .isEqualTo(10);
        }
    }

    @Test
    void goesOnAfterACommitThatDidNotFit() throws Exception {
        try (Child child = Child.start(Waiter.class, folder)) {
            assertThat(child.lines()).containsExactly("append CM-5002", "append again 2");
        }
        try (DuckDbStore again = DuckDbStore.open(Settings.of(folder), Clock.systemUTC())) {
            assertThat(again.head()).isEqualTo(2);
            assertThat(again.verify().faults()).isEmpty();
        }
    }

    private static void say(String what, Runnable work) {
        try {
            work.run();
            System.out.println(what + " worked");
        } catch (Failure failure) {
            System.out.println(what + " " + failure.code());
            System.err.println(failure.getMessage() + " " + failure.getCause());
        }
    }

    /// Lets no file of this process grow beyond so many bytes.
    private static void limitFilesTo(String bytes) throws IOException, InterruptedException {
        int done = new ProcessBuilder(
                        "prlimit",
                        "--pid",
                        Long.toString(ProcessHandle.current().pid()),
                        "--fsize=" + bytes + ":unlimited")
                .inheritIO()
                .start()
                .waitFor();
        if (done != 0) {
            throw new IllegalStateException("prlimit ended with " + done);
        }
    }

    /// Lets the store not grow, makes it write a checkpoint, and prints what every later call says.
    static final class Stopper {
        private Stopper() {}

        public static void main(String[] arguments) throws IOException, InterruptedException {
            Path folder = Path.of(arguments[0]);
            try (DuckDbStore store = DuckDbStore.open(Settings.of(folder), Clock.systemUTC())) {
                System.out.println("acknowledged "
                        + Sample.ledger(store)
                                .append(Sample.days("first", 200, "1"))
                                .revision());
            }
            DuckDbStore store = DuckDbStore.open(Settings.of(folder), Clock.systemUTC());
            limitFilesTo(Long.toString(Files.size(folder.resolve("cotmoc.duckdb")) + 10_000));
            say("rebuild", store::rebuild);
            say("append", () -> Sample.ledger(store).append(Sample.days("second", 200, "2")));
            say("read", () -> Sample.headlines(Sample.ledger(store)));
            say("verify", store::verify);
            System.out.flush();
            Runtime.getRuntime().halt(0);
        }
    }

    /// Submits something that does not fit, makes room, and submits again.
    static final class Waiter {
        private Waiter() {}

        public static void main(String[] arguments) throws IOException, InterruptedException {
            Path folder = Path.of(arguments[0]);
            DuckDbStore store = DuckDbStore.open(Settings.of(folder), Clock.systemUTC());
            Ledger ledger = Sample.ledger(store);
            ledger.append(Sample.days("first", 200, "1"));
            limitFilesTo(Long.toString(Files.size(folder.resolve("cotmoc.duckdb.wal")) + 10_000));
            say("append", () -> ledger.append(Sample.days("second", 2_000, "2")));
            limitFilesTo("unlimited");
            System.out.println("append again "
                    + ledger.append(Sample.days("second", 2_000, "2")).revision());
            System.out.flush();
            Runtime.getRuntime().halt(0);
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
