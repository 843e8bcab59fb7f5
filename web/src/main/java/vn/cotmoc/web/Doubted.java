package vn.cotmoc.web;

import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.cotmoc.ledger.AsOf;
import vn.cotmoc.ledger.BatchHead;
import vn.cotmoc.ledger.Ledger;

/// The doubts of the last few states. They are listed by one thread that rests more than it works, once a state, a
/// little
/// after the first request that wants them; a request takes what is ready and never waits. Safe for many threads.
final class Doubted implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Doubted.class);
    private static final int MOST = 4;

    /// Above so many statements a listing would keep a processor for minutes.
    private static final long LARGEST = 500_000;

    /// States that follow each other faster than this are not listed one by one.
    private static final Duration PAUSE = Duration.ofMillis(500);

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Map<Key, Optional<DoubtList>> kept = new LinkedHashMap<>(MOST * 2, 0.75f, true);
    private final Set<Key> wanted = new HashSet<>();
    private final ScheduledThreadPoolExecutor worker = new ScheduledThreadPoolExecutor(1, work -> {
        Thread thread = Thread.ofPlatform().name("doubts").daemon().unstarted(work);
        // It is made during a request and must not hold on to what belongs to that.
        thread.setContextClassLoader(Doubted.class.getClassLoader());
        return thread;
    });

    /// Rests three times as long as the work before it took, so that a listing leaves the processors to requests.
    private static final class Rest implements Runnable {
        private static final int TIMES = 3;

        private long since = System.nanoTime();

        @Override
        public void run() {
            try {
                Thread.sleep(Duration.ofNanos(TIMES * (System.nanoTime() - since)));
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
            since = System.nanoTime();
        }
    }

    private record Key(long generation, long head, AsOf asOf) {
        boolean isLatest() {
            return asOf.equals(AsOf.LATEST);
        }
    }

    /// The doubts of the state that the request sees, where they are listed; else they will be.
    synchronized Optional<DoubtList> find(Ask ask) {
        Key key = new Key(ask.generation(), ask.head(), ask.asOf());
        Optional<DoubtList> found = kept.get(key);
        if (found != null) {
            return found;
        }
        if ((key.isLatest() || wanted.size() < MOST) && wanted.add(key)) {
            Ledger ledger = ask.ledger();
            var _ = worker.schedule(() -> list(key, ledger), PAUSE.toMillis(), TimeUnit.MILLISECONDS);
        }
        return Optional.empty();
    }

    /// Whether the ledger holds too much to be listed here.
    static boolean isTooLarge(Ledger ledger) {
        return ledger.batches().stream().mapToLong(BatchHead::statements).sum() > LARGEST;
    }

    /// A listing that a commit overtook may mix two states and is thrown away; the next request wants the new one.
    private void list(Key key, Ledger ledger) {
        Optional<DoubtList> made = Optional.empty();
        try {
            if (ledger.head() == key.head() && !isTooLarge(ledger)) {
                made = Optional.of(DoubtList.of(ledger, key.asOf(), new Rest()));
            }
        } catch (RuntimeException wrong) {
            if (!worker.isShutdown()) {
                LOG.error("The doubts of revision {} were not listed", key.head(), wrong);
            }
        }
        keep(key, made, ledger.head() == key.head());
    }

    private synchronized void keep(Key key, Optional<DoubtList> made, boolean current) {
        wanted.remove(key);
        if (!current) {
            return;
        }
        kept.keySet().removeIf(old -> old.isLatest() && key.isLatest());
        kept.put(key, made);
        var oldest = kept.keySet().iterator();
        while (kept.size() > MOST) {
            if (!oldest.next().isLatest()) {
                oldest.remove();
            }
        }
    }

    @Override
    public void close() {
        worker.shutdownNow();
        try {
            worker.awaitTermination(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
