package vn.cotmoc.ledger.duckdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.cotmoc.ledger.duckdb.Sample.trade;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cotmoc.ledger.AsOf;
import vn.cotmoc.ledger.Batch;
import vn.cotmoc.ledger.BatchHead;
import vn.cotmoc.ledger.Ledger;
import vn.cotmoc.ledger.Mark;
import vn.cotmoc.ledger.Query;
import vn.cotmoc.ledger.Receipt;
import vn.cotmoc.ledger.Slice;
import vn.cotmoc.model.Failure;
import vn.cotmoc.testkit.Batches;

class StoreTest {
    @TempDir
    Path folder;

    private DuckDbStore open() {
        return DuckDbStore.open(Settings.of(folder), Clock.systemUTC());
    }

    @Test
    void holdsTheSameAfterClosingAndOpening() {
        TreeMap<String, String> before;
        List<BatchHead> batches;
        try (DuckDbStore store = open()) {
            Ledger ledger = Sample.ledger(store);
            ledger.append(Sample.days("one.csv", 500, "1"));
            ledger.append(Sample.days("two.csv", 300, "2"));
            before = Sample.headlines(ledger);
            batches = ledger.batches();
        }

        try (DuckDbStore store = open()) {
            Ledger ledger = Sample.ledger(store);
            assertThat(Sample.headlines(ledger)).isEqualTo(before);
            assertThat(ledger.batches()).isEqualTo(batches);
            assertThat(ledger.head()).isEqualTo(2);
            assertThat(ledger.append(Sample.days("two.csv", 300, "2")).recorded())
                    .isZero();
            assertThat(ledger.append(Sample.days("three.csv", 300, "2")).unchanged())
                    .isEqualTo(300);
            assertThat(store.verify().faults()).isEmpty();
        }
    }

    @Test
    void recordsALargeFileInAnyOrderAndOnlyWhatChangesInTheNext() {
        try (DuckDbStore store = open()) {
            Ledger ledger = Sample.ledger(store);
            List<Batch.Entry> entries = new ArrayList<>();
            Sample.streamed("all.csv", 70_000, "1").entries().forEach(entries::add);
            java.util.Collections.shuffle(entries, new java.util.Random(7));
            ledger.append(Sample.streamed("all.csv", entries::forEach));

            List<Batch.Entry> mixed = new ArrayList<>();
            Sample.streamed("mixed.csv", 35_000, "2").entries().forEach(mixed::add);
            mixed.addAll(entries.subList(0, 1_000));
            Receipt receipt = ledger.append(Sample.streamed("mixed.csv", mixed::forEach));

            assertThat(receipt.recorded() + receipt.unchanged()).isEqualTo(36_000);
            assertThat(Sample.headlines(ledger)).hasSize(70_000);
            assertThat(store.verify().faults()).isEmpty();
        }
    }

    @Test
    void showsReadersWholeBatchesWhileItWrites() throws Exception {
        int days = 3_000;
        try (DuckDbStore store = open()) {
            Ledger ledger = Sample.ledger(store);
            ledger.append(Sample.days("0", days, "1"));
            AtomicBoolean done = new AtomicBoolean();
            List<FutureTask<Integer>> readers = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                FutureTask<Integer> reader = new FutureTask<>(() -> read(ledger, days, done));
                readers.add(reader);
                Thread.ofPlatform().start(reader);
            }
            for (int i = 2; i < 15; i++) {
                ledger.append(Sample.days("batch-" + i, days, Integer.toString(i)));
                Slice after = ledger.headlines(Query.of(Sample.TRADE));
                assertThat(after.millionths(0)).isEqualTo(i * 1_000_000L);
            }
            done.set(true);
            for (FutureTask<Integer> reader : readers) {
                assertThat(reader.get()).isPositive();
            }
        }
    }

    private static int read(Ledger ledger, int days, AtomicBoolean done) {
        int reads = 0;
        while (!done.get() || reads == 0) {
            Slice slice = ledger.headlines(Query.of(Sample.TRADE));
            assertThat(slice.size()).isEqualTo(days);
            for (int row = 0; row < slice.size(); row++) {
                assertThat(slice.millionths(row)).isEqualTo(slice.millionths(0));
            }
            reads++;
        }
        return reads;
    }

    @Test
    void recordsManyStatementsInLittleMemory() {
        int rows = Integer.getInteger("cotmoc.test.rows", 600_000);
        Settings little = new Settings(folder, "160MB", 2, 0);
        try (DuckDbStore store = DuckDbStore.open(little, Clock.systemUTC())) {
            Ledger ledger = Sample.ledger(store);
            assertThat(ledger.append(Sample.streamed("first.csv", rows, "1")).recorded())
                    .isEqualTo(rows);
            assertThat(ledger.append(Sample.streamed("changed.csv", rows, "2")).recorded())
                    .isEqualTo(rows);
            assertThat(ledger.append(Sample.streamed("same.csv", rows, "2")).unchanged())
                    .isEqualTo(rows);
        }
    }

    @Test
    void findsThatTheWordsOfAMarkWereChangedBehindItsBack() throws Exception {
        try (DuckDbStore store = open()) {
            Sample.ledger(store).mark("c-1", "đã đối chiếu", "Lan");
        }
        try (var file = DriverManager.getConnection("jdbc:duckdb:" + folder.resolve("cotmoc.duckdb"));
                var sql = file.createStatement()) {
            sql.execute("UPDATE document SET bytes = 'Lan\\x0Akhac'::BLOB");
        }
        try (DuckDbStore store = open()) {
            assertThat(store.verify().faults()).hasSize(1);
        }
    }

    @Test
    void copiesItselfWholeWhileItIsOpen() {
        Path copy = folder.resolve("copy");
        try (DuckDbStore store = open()) {
            Ledger ledger = Sample.ledger(store);
            ledger.append(Sample.days("one.csv", 500, "1"));
            ledger.mark("c-1", "đã đối chiếu", "Lan");
            store.backup(copy);
            ledger.append(Batches.of("later.csv", trade("2024", "1")));
            assertThatThrownBy(() -> store.backup(copy))
                    .isInstanceOfSatisfying(
                            Failure.class, failure -> assertThat(failure.code()).isEqualTo("CM-5007"));
        }

        try (DuckDbStore store = DuckDbStore.open(Settings.of(copy), Clock.systemUTC())) {
            assertThat(Sample.headlines(Sample.ledger(store))).hasSize(500);
            assertThat(Sample.ledger(store).marks(AsOf.LATEST))
                    .extracting(Mark::words)
                    .containsExactly("đã đối chiếu");
            assertThat(store.verify().faults()).isEmpty();
        }
    }

    @Test
    void refusesASecondProcessAndSaysSo() throws Exception {
        try (Child child = Child.start(Holder.class, folder);
                var output = child.output()) {
            assertThat(output.readLine()).isEqualTo("open");

            assertThatThrownBy(this::open)
                    .isInstanceOfSatisfying(
                            Failure.class, failure -> assertThat(failure.code()).isEqualTo("CM-5004"))
                    .hasMessage("The store " + folder.resolve("cotmoc.duckdb")
                            + " is in use by another process. Stop it, or choose another folder with --data.");
        }
    }

    /// Keeps a store open until it is killed.
    static final class Holder {
        private Holder() {}

        public static void main(String[] arguments) throws InterruptedException {
            try (DuckDbStore store = DuckDbStore.open(Settings.of(Path.of(arguments[0])), Clock.systemUTC())) {
                System.out.println("open");
                Thread.sleep(60_000 + store.head());
            }
        }
    }
}
