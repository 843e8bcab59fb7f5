package vn.cotmoc.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class KeeperTest {
    private static final int THREADS = 8;
    private static final long PATIENCE_SECONDS = 30;

    private final Keeper keeper = new Keeper();
    private final AtomicInteger made = new AtomicInteger();
    private final List<Thread> askers = new CopyOnWriteArrayList<>();

    /// Asks from all threads at once; whoever makes it waits until all others do.
    private List<Future<Answer.Ready>> askAtOnce(Supplier<Answer.Ready> make) throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        try (ExecutorService pool = Executors.newFixedThreadPool(THREADS, task -> {
            Thread thread = new Thread(task);
            askers.add(thread);
            return thread;
        })) {
            List<Future<Answer.Ready>> all = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                all.add(pool.submit(() -> keeper.once("tag", () -> {
                    begun.countDown();
                    made.incrementAndGet();
                    awaitOthers();
                    return make.get();
                })));
                begun.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
            }
            return all;
        }
    }

    private void awaitOthers() {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (System.nanoTime() < end
                && (askers.size() < THREADS
                        || askers.stream()
                                .filter(each -> each != Thread.currentThread())
                                .anyMatch(each -> each.getState() != Thread.State.WAITING))) {
            Thread.onSpinWait();
        }
    }

    @Test
    void makesOnceWhatManyAskForAtOnce() throws Exception {
        Answer.Ready body = new Answer.Ready(new byte[] {1});
        for (Future<Answer.Ready> each : askAtOnce(() -> body)) {
            assertThat(each.get()).isSameAs(body);
        }
        assertThat(made).hasValue(1);
        keeper.once("tag", () -> {
            made.incrementAndGet();
            return body;
        });
        assertThat(made).hasValue(2);
    }

    @Test
    void failsForAllWhoWaitAsItFailedForTheFirst() throws Exception {
        Problem wrong = Problem.noPage();
        for (Future<Answer.Ready> each : askAtOnce(() -> {
            throw wrong;
        })) {
            assertThatThrownBy(each::get).cause().isSameAs(wrong);
        }
        assertThat(made).hasValue(1);
    }
}
