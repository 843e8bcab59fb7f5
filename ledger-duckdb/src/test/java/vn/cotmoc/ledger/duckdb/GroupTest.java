package vn.cotmoc.ledger.duckdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.cotmoc.ledger.duckdb.Sample.trade;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.cotmoc.ledger.Batch;
import vn.cotmoc.ledger.BatchHead;
import vn.cotmoc.ledger.Ledger;
import vn.cotmoc.ledger.Query;
import vn.cotmoc.ledger.Receipt;
import vn.cotmoc.ledger.Statement;
import vn.cotmoc.model.Failure;
import vn.cotmoc.model.Figure;
import vn.cotmoc.testkit.Batches;

/// Submissions that wait together are recorded in one transaction, and nobody can tell.
class GroupTest {
    @TempDir
    Path folder;

    private DuckDbStore store;
    private Ledger ledger;

    @BeforeEach
    void open() {
        store = DuckDbStore.open(Settings.of(folder), Clock.systemUTC());
        ledger = Sample.ledger(store);
    }

    @AfterEach
    void close() {
        store.close();
    }

    /// Submits the batches one after another while the writer is held up, so that they share a transaction.
    private List<FutureTask<Receipt>> together(Batch... batches) throws InterruptedException {
        CountDownLatch held = new CountDownLatch(1);
        CountDownLatch reached = new CountDownLatch(1);
        var _ = submit(Sample.streamed("hold", sink -> {
            reached.countDown();
            await(held);
        }));
        reached.await();
        List<FutureTask<Receipt>> tasks = new ArrayList<>();
        for (Batch batch : batches) {
            tasks.add(submit(batch));
        }
        held.countDown();
        return tasks;
    }

    private FutureTask<Receipt> submit(Batch batch) throws InterruptedException {
        FutureTask<Receipt> task = new FutureTask<>(() -> ledger.append(batch));
        Thread thread = Thread.ofPlatform().start(task);
        while (thread.isAlive() && thread.getState() != Thread.State.WAITING) {
            Thread.sleep(1);
        }
        return task;
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    private String shown() {
        return Sample.headlines(ledger).values().toString();
    }

    @Test
    void keepsTheRevisionHashAndCountOfEachBatchInAGroup() throws Exception {
        List<FutureTask<Receipt>> tasks = together(
                Batches.of("a.csv", trade("2023", "1")),
                Batches.of("b.csv", trade("2023", "1"), trade("2024", "2")),
                Batches.of("c.csv", trade("2025", "3")));

        List<Receipt> receipts = new ArrayList<>();
        for (FutureTask<Receipt> task : tasks) {
            receipts.add(task.get());
        }

        assertThat(receipts).extracting(Receipt::revision).containsExactly(2L, 3L, 4L);
        assertThat(receipts).extracting(Receipt::recorded).containsExactly(1L, 1L, 1L);
        assertThat(receipts).extracting(Receipt::unchanged).containsExactly(0L, 1L, 0L);
        assertThat(receipts)
                .extracting(Receipt::at)
                .containsOnly(receipts.getFirst().at());
        assertThat(ledger.batches().subList(1, 4))
                .extracting(BatchHead::hash)
                .isEqualTo(receipts.stream().map(Receipt::hash).toList());
        assertThat(store.verify().faults()).isEmpty();
    }

    @Test
    void letsTheLaterOfTwoBatchesInAGroupWinAndComparesItWithTheEarlier() throws Exception {
        ledger.append(Batches.of("first.csv", trade("2024", "1")));

        List<FutureTask<Receipt>> tasks = together(
                Batches.of("to-2.csv", trade("2024", "2")),
                Batches.of("still-2.csv", trade("2024", "2")),
                Batches.of("back-to-1.csv", trade("2024", "1")),
                Batches.of("to-3.csv", trade("2024", "3")));

        assertThat(tasks.get(0).get().recorded()).isEqualTo(1);
        assertThat(tasks.get(1).get().unchanged()).isEqualTo(1);
        assertThat(tasks.get(2).get().recorded()).isEqualTo(1);
        assertThat(tasks.get(3).get().recorded()).isEqualTo(1);
        assertThat(ledger.history(Query.of(Sample.TRADE)))
                .extracting(GroupTest::value)
                .containsExactly("1", "2", "1", "3");
        assertThat(shown()).contains("value=3").doesNotContain("value=1");
        assertThat(store.verify().faults()).isEmpty();
    }

    private static String value(Statement statement) {
        return ((Figure.Known) statement.observation().figure()).value().toPlainString();
    }

    @Test
    void keepsOneVersionWhereOneBatchSaysACellSeveralTimes() {
        Receipt receipt = ledger.append(Batches.of(
                "twice.csv", trade("2024", "1"), trade("2023", "5"), trade("2024", "1"), trade("2024", "2")));

        assertThat(receipt.recorded()).isEqualTo(3);
        assertThat(receipt.unchanged()).isEqualTo(1);
        assertThat(shown()).contains("value=5").contains("value=2").doesNotContain("value=1,");
        assertThat(store.verify().faults()).isEmpty();
    }

    @Test
    void recordsAContentOnceWhereAGroupHoldsItTwice() throws Exception {
        Batch batch = Batches.of("same.csv", trade("2024", "1"));

        List<FutureTask<Receipt>> tasks = together(batch, batch);

        assertThat(tasks.get(0).get().recorded()).isEqualTo(1);
        assertThat(tasks.get(1).get().unchanged()).isEqualTo(1);
        assertThat(tasks.get(1).get().revision()).isEqualTo(tasks.get(0).get().revision());
    }

    @Test
    void letsABatchThatFailsSpoilNoOther() throws Exception {
        List<FutureTask<Receipt>> tasks = together(
                Batches.of("good.csv", trade("2023", "1")),
                new Batch(
                        "bad.csv",
                        Batches.hash("bad.csv"),
                        sink -> {
                            sink.accept(trade("2022", "9").by("newcomer").entry());
                            throw new IllegalArgumentException("row 2 is broken");
                        },
                        List.of()),
                Batches.of("fine.csv", trade("2024", "2")));

        assertThat(tasks.get(0).get().recorded()).isEqualTo(1);
        assertThatThrownBy(() -> tasks.get(1).get()).hasRootCauseMessage("row 2 is broken");
        assertThat(tasks.get(2).get().recorded()).isEqualTo(1);
        assertThat(Sample.headlines(ledger)).hasSize(2);
        assertThat(store.verify().faults()).isEmpty();
    }

    @Test
    void forgetsTheTermsOfABatchThatFailed() {
        assertThatThrownBy(() -> ledger.append(Sample.streamed("bad.csv", sink -> {
                    sink.accept(trade("2022", "9").by("newcomer").at("90101@").entry());
                    throw new IllegalArgumentException("row 2 is broken");
                })))
                .hasMessage("row 2 is broken");
        ledger.append(Batches.of("good.csv", trade("2023", "1").by("another")));
        store.close();
        open();

        assertThat(shown()).contains("value=1");
        assertThat(store.terms().placeCount()).isEqualTo(1);
        assertThat(ledger.statements(Query.of(Sample.TRADE))
                        .getFirst()
                        .observation()
                        .reporter())
                .hasToString("another");
        assertThat(store.verify().faults()).isEmpty();
    }

    @Test
    void recordsWhatWaitedWhenItWasClosedAndRefusesWhatCameLater() throws Exception {
        List<FutureTask<Receipt>> tasks =
                together(Batches.of("a.csv", trade("2023", "1")), Batches.of("b.csv", trade("2024", "1")));
        store.close();

        assertThat(tasks.get(0).get().recorded()).isEqualTo(1);
        assertThat(tasks.get(1).get().recorded()).isEqualTo(1);
        assertThatThrownBy(() -> ledger.append(Batches.of("c.csv", trade("2025", "1"))))
                .isInstanceOfSatisfying(
                        Failure.class, failure -> assertThat(failure.code()).isEqualTo("CM-5006"));
        open();
        assertThat(Sample.headlines(ledger)).hasSize(2);
    }

    @Test
    void waitsForItsReceiptThroughAnInterrupt() throws Exception {
        CountDownLatch held = new CountDownLatch(1);
        FutureTask<Receipt> task = new FutureTask<>(() -> ledger.append(Sample.streamed("slow.csv", sink -> {
            await(held);
            sink.accept(trade("2024", "1").entry());
        })));
        FutureTask<Receipt> behind =
                new FutureTask<>(() -> ledger.append(Batches.of("behind.csv", trade("2023", "1"))));
        Thread.ofPlatform().start(task);
        Thread waiting = Thread.ofPlatform().start(behind);
        while (waiting.getState() != Thread.State.WAITING) {
            Thread.sleep(1);
        }

        waiting.interrupt();
        held.countDown();

        assertThat(behind.get().recorded()).isEqualTo(1);
        assertThat(task.get().recorded()).isEqualTo(1);
    }
}
