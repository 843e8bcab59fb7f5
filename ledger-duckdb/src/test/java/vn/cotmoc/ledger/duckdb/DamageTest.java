package vn.cotmoc.ledger.duckdb;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cotmoc.ledger.Integrity;
import vn.cotmoc.ledger.Ledger;
import vn.cotmoc.model.Failure;

/// One byte of the store is another: the store says so, or the byte was in a place that holds nothing. It never answers
/// wrongly, and the process lives.
class DamageTest {
    private static final int FLIPS = Integer.getInteger("cotmoc.flips", 60);
    private static final long SEED = Long.getLong("cotmoc.seed", 20_261_123L);

    @TempDir
    Path folder;

    @Test
    void saysThatItIsDamagedWhereverAByteIsFlipped() throws Exception {
        Path good = folder.resolve("good");
        try (DuckDbStore store = DuckDbStore.open(Settings.of(good), Clock.systemUTC())) {
            Ledger ledger = Sample.ledger(store);
            ledger.append(Sample.days("one.csv", 15_000, "1"));
            ledger.append(Sample.days("two.csv", 5_000, "2"));
        }

        try (Child child = Child.start(Flipper.class, good, folder.resolve("bad"), FLIPS, SEED)) {
            List<String> lines = child.lines();

            assertThat(child.end()).as("exit code with seed " + SEED).isZero();
            assertThat(lines).hasSize(FLIPS + 24);
            assertThat(lines).as("with seed " + SEED).allMatch(line -> line.matches("[0-9]+ (CM-5005|same)"));
            assertThat(lines).filteredOn(line -> line.endsWith("CM-5005")).hasSizeGreaterThan(FLIPS / 2);
        }
    }

    /// Flips bytes one after another and prints what the store says.
    static final class Flipper {
        private Flipper() {}

        public static void main(String[] arguments) throws IOException {
            Path good = Path.of(arguments[0]);
            Path bad = Path.of(arguments[1]);
            Files.createDirectories(bad);
            TreeMap<String, String> expected = read(good);
            long size = Files.size(good.resolve("cotmoc.duckdb"));
            Random random = new Random(Long.parseLong(arguments[3]));
            for (int at = 0; at < 24; at++) {
                System.out.println(at * 512 + " " + flip(good, bad, at * 512L, expected));
            }
            for (int i = 0; i < Integer.parseInt(arguments[2]); i++) {
                long at = random.nextLong(size);
                System.out.println(at + " " + flip(good, bad, at, expected));
            }
        }

        private static String flip(Path good, Path bad, long at, TreeMap<String, String> expected) throws IOException {
            Path file = bad.resolve("cotmoc.duckdb");
            Files.deleteIfExists(bad.resolve("cotmoc.duckdb.wal"));
            Files.copy(good.resolve("cotmoc.duckdb"), file, StandardCopyOption.REPLACE_EXISTING);
            try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "rw")) {
                bytes.seek(at);
                int old = bytes.read();
                bytes.seek(at);
                bytes.write(old ^ 0x40);
            }
            try {
                return read(bad).equals(expected) ? "same" : "WRONG";
            } catch (Failure failure) {
                return failure.code().equals("CM-5005")
                        ? "CM-5005"
                        : failure.toString().replace('\n', ' ');
            } catch (RuntimeException other) {
                return other.toString().replace('\n', ' ');
            }
        }

        private static TreeMap<String, String> read(Path from) {
            try (DuckDbStore store = DuckDbStore.open(Settings.of(from), Clock.systemUTC())) {
                Integrity integrity = store.verify();
                if (!integrity.sound()) {
                    throw new Failure("CM-5005", integrity.faults().toString());
                }
                return Sample.headlines(Sample.ledger(store));
            }
        }
    }
}
