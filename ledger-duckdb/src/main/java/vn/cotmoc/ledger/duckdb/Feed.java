package vn.cotmoc.ledger.duckdb;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.cotmoc.ledger.Batch;

/// The statements of one submission on their way from the thread that submits, which walks them, to the thread that
/// writes. A small submission is walked before it is handed over, so that a walk that fails never reaches the writer;
/// a large one is walked while it is written, a few chunks ahead.
final class Feed {
    /// Submissions of at most so many statements are walked beforehand and may share a transaction.
    static final int SMALL = 20_000;

    private static final int CHUNK = 512;
    private static final int AHEAD = 16;
    private static final long LOOK_MILLIS = 50;

    /// Some statements; the last chunk says so, and why the walk ended early where it did.
    private record Chunk(
            List<Batch.Entry> entries,
            boolean isLast,
            @Nullable Throwable failure) {}

    /// Ends the walk of a submission that the writer gave up; never leaves this class.
    private static final class Unwanted extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unwanted() {
            super("The writer gave this submission up.", null, false, false);
        }
    }

    private final List<Batch.Entry> whole = new ArrayList<>();
    private final ArrayBlockingQueue<Chunk> chunks = new ArrayBlockingQueue<>(AHEAD);
    private List<Batch.Entry> next = new ArrayList<>(CHUNK);
    private boolean streaming;
    private volatile boolean unwanted;

    /// Walks a small submission.
    static Feed walked(Batch.Entries entries) {
        Feed feed = new Feed();
        entries.forEach(feed.whole::add);
        return feed;
    }

    /// A submission that is still to be walked.
    static Feed streaming() {
        Feed feed = new Feed();
        feed.streaming = true;
        return feed;
    }

    /// What the projection holds of the blocks that the statements of a small submission touch.
    Preload preload(Database database, Dictionary dictionary, long head) {
        return Preload.of(whole, database, dictionary, head);
    }

    /// How many statements there are; -1 where that is not known yet.
    long count() {
        return streaming ? -1 : whole.size();
    }

    /// Walks, in the thread that submits. What the walk throws, [#forEach] throws.
    void walk(Batch.Entries entries) {
        Throwable failure = null;
        try {
            entries.forEach(this::offer);
        } catch (RuntimeException | Error wrong) {
            failure = wrong;
        }
        if (!unwanted) {
            put(new Chunk(next, true, failure));
        }
    }

    private void offer(Batch.Entry entry) {
        next.add(entry);
        if (next.size() == CHUNK) {
            if (!put(new Chunk(next, false, null))) {
                throw new Unwanted();
            }
            next = new ArrayList<>(CHUNK);
        }
    }

    private boolean put(Chunk chunk) {
        boolean interrupted = false;
        boolean done = false;
        while (!done && !unwanted) {
            try {
                done = chunks.offer(chunk, LOOK_MILLIS, TimeUnit.MILLISECONDS);
            } catch (InterruptedException later) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
        return done;
    }

    /// Gives every statement to the sink, in the writer's thread.
    void forEach(Consumer<Batch.Entry> sink) throws InterruptedException {
        whole.forEach(sink);
        boolean more = streaming;
        while (more) {
            Chunk chunk = chunks.take();
            if (chunk.failure() instanceof RuntimeException wrong) {
                throw wrong;
            }
            if (chunk.failure() instanceof Error wrong) {
                throw wrong;
            }
            chunk.entries().forEach(sink);
            more = !chunk.isLast();
        }
    }

    /// The writer takes no more of it.
    void giveUp() {
        unwanted = true;
    }
}
