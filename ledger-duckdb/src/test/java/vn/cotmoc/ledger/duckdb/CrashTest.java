package vn.cotmoc.ledger.duckdb;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cotmoc.ledger.Batch;
import vn.cotmoc.ledger.BatchHead;
import vn.cotmoc.ledger.Ledger;
import vn.cotmoc.ledger.Receipt;

/// A process that is killed while eight threads write loses nothing that it acknowledged. Three times in a usual run,
/// `-Dcotmoc.kills=20` for more.
class CrashTest {
    private static final int KILLS = Integer.getInteger("cotmoc.kills", 3);
    private static final long SEED = Long.getLong("cotmoc.seed", 20_261_123L);

    @TempDir
    Path folder;

    @Test
    void losesNothingAcknowledgedWhenItIsKilledWhileEightThreadsWrite() throws Exception {
        Random random = new Random(SEED);
        Map<Long, String> acknowledged = new HashMap<>();
        for (int kill = 0; kill < KILLS; kill++) {
            List<String> lines = writeAndKill(kill, 200 + random.nextInt(2_500));
            for (String line : lines) {
                String[] parts = line.split(" ");
                if (parts.length == 4 && parts[3].equals("end")) {
                    acknowledged.put(Long.parseLong(parts[0]), parts[1] + " " + parts[2]);
                }
            }
            check(acknowledged, "kill " + kill + " of seed " + SEED);
        }
        assertThat(acknowledged).isNotEmpty();
        System.out.println(KILLS + " kills, " + acknowledged.size() + " receipts, all held");
    }

    private List<String> writeAndKill(int kill, int millis) throws IOException, InterruptedException {
        List<String> lines = new ArrayList<>();
        try (Child child = Child.start(Importer.class, folder, kill);
                BufferedReader output = child.output()) {
            lines.add(output.readLine());
            Thread killer = Thread.ofVirtual().start(() -> {
                try {
                    Thread.sleep(millis);
                    child.kill();
                } catch (InterruptedException stopped) {
                    Thread.currentThread().interrupt();
                }
            });
            output.lines().forEach(lines::add);
            killer.join();
        }
        return lines;
    }

    private void check(Map<Long, String> acknowledged, String when) {
        try (DuckDbStore store = DuckDbStore.open(Settings.of(folder), Clock.systemUTC())) {
            Map<Long, String> held = new HashMap<>();
            for (BatchHead batch : store.batches()) {
                held.put(batch.revision(), batch.contentHash() + " " + batch.hash());
            }
            assertThat(held).as(when).containsAllEntriesOf(acknowledged);
            assertThat(store.verify().faults()).as(when).isEmpty();
        }
    }

    /// Writes from eight threads until it is killed, and prints each receipt once it has it.
    static final class Importer {
        private Importer() {}

        public static void main(String[] arguments) throws InterruptedException {
            int run = Integer.parseInt(arguments[1]);
            DuckDbStore store = DuckDbStore.open(Settings.of(Path.of(arguments[0])), Clock.systemUTC());
            Ledger ledger = Sample.ledger(store);
            List<Thread> threads = new ArrayList<>();
            for (int writer = 0; writer < 8; writer++) {
                int number = writer;
                threads.add(Thread.ofPlatform().start(() -> write(ledger, run, number)));
            }
            System.out.println("writing");
            for (Thread thread : threads) {
                thread.join();
            }
        }

        private static void write(Ledger ledger, int run, int writer) {
            for (int i = 0; i < 1_000_000; i++) {
                String name = run + "-" + writer + "-" + i;
                String value = Integer.toString(i * 8 + writer + run * 10_000_000);
                Batch batch = i % 50 == 49
                        ? Sample.streamed(name, 25_000, value)
                        : Sample.days(name, 20 + (i * 37 + writer) % 500, value);
                Receipt receipt = ledger.append(batch);
                print(receipt.revision() + " " + batch.contentHash() + " " + receipt.hash() + " end");
            }
        }

        private static synchronized void print(String line) {
            System.out.println(line);
            System.out.flush();
        }
    }
}
