package vn.cotmoc.ledger.duckdb;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import org.duckdb.DuckDBConnection;
import vn.cotmoc.ledger.Batch;
import vn.cotmoc.ledger.Receipt;
import vn.cotmoc.model.Failure;

/// The one thread that writes. It takes whatever submissions wait, records them in one transaction, and answers each
/// once the commit is on disk: with many writers one flush serves many.
final class Writer implements AutoCloseable {
    /// Statements in one shared transaction at most.
    private static final long GROUP = 100_000;

    private static final long LINGER_NANOS = 2_000_000;

    /// Submitters that read beforehand at once: one after the other they keep the writer busy, all together they would
    /// be ready at the same late moment.
    private static final int AHEAD = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);

    /// Work that needs the writer's connection for itself, outside a transaction.
    interface Exclusive {
        void on(DuckDBConnection connection) throws SQLException;
    }

    /// What the thread finds in its queue.
    private sealed interface Task {}

    /// A submission and the promise of its receipt.
    private record Request(Batch batch, Feed feed, Preload preload, CompletableFuture<Receipt> receipt)
            implements Task {}

    /// The end of the work.
    private record Stop() implements Task {}

    private final Database database;
    private final DuckDBConnection connection;
    private final Dictionary dictionary;
    private final Faults faults;
    private final Clock clock;
    private final LinkedBlockingQueue<Task> queue = new LinkedBlockingQueue<>();
    private final Set<String> contents = new HashSet<>();
    private final Changes changes = new Changes();
    private final ReentrantLock writing = new ReentrantLock();
    private final Semaphore ahead = new Semaphore(AHEAD, true);
    private final Steady steady = new Steady();
    private final Object door = new Object();
    private final Thread thread;
    private int lastGroup;
    private boolean closing;
    private volatile long head;
    private long lastNumber;
    private Instant lastInstant = Instant.EPOCH;
    private String lastHash = ChainHash.START;

    Writer(Database database, Dictionary dictionary, Faults faults, Clock clock) throws SQLException {
        this.database = database;
        this.connection = database.open();
        this.dictionary = dictionary;
        this.faults = faults;
        this.clock = clock;
        loadHead();
        Stage.prepare(connection);
        thread = Thread.ofPlatform().name("ledger-writer").daemon().start(this::run);
    }

    private void loadHead() throws SQLException {
        try (Statement sql = connection.createStatement();
                ResultSet batches = sql.executeQuery(
                        "SELECT revision, last_number, hash, content_hash, epoch_us(recorded) FROM batch ORDER BY revision")) {
            while (batches.next()) {
                head = batches.getLong(1);
                lastNumber = batches.getLong(2);
                lastHash = batches.getString(3);
                contents.add(batches.getString(4));
                lastInstant = Micros.instant(batches.getLong(5));
            }
        }
    }

    long head() {
        return head;
    }

    /// Tells reads of one state when it changes.
    Steady steady() {
        return steady;
    }

    /// Waits until the batch is on disk. An interrupt does not end the waiting, since what is submitted is recorded.
    Receipt append(Batch batch) {
        long count = batch.entries().count();
        boolean small = count >= 0 && count <= Feed.SMALL;
        Feed feed = small ? Feed.walked(batch.entries()) : Feed.streaming();
        Preload preload = small ? preload(feed) : Preload.NONE;
        Request request = new Request(batch, feed, preload, new CompletableFuture<>());
        submit(request);
        if (!small) {
            feed.walk(batch.entries());
        }
        try {
            return request.receipt().join();
        } catch (CompletionException failed) {
            throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
        }
    }

    private Preload preload(Feed feed) {
        ahead.acquireUninterruptibly();
        try {
            return feed.preload(database, dictionary, head);
        } finally {
            ahead.release();
        }
    }

    private void submit(Request request) {
        synchronized (door) {
            if (closing) {
                throw new Failure("CM-5006", "The store was closed before this was recorded.");
            }
            queue.add(request);
        }
    }

    private void run() {
        try {
            while (queue.take() instanceof Request first) {
                recordLocked(gather(first));
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void recordLocked(List<Request> group) {
        lastGroup = group.size();
        writing.lock();
        try {
            record(group);
        } finally {
            writing.unlock();
        }
    }

    private List<Request> gather(Request first) {
        List<Request> group = new ArrayList<>();
        group.add(first);
        linger();
        long rows = first.feed().count();
        Optional<Request> next = next(rows);
        while (next.isPresent()) {
            group.add(next.get());
            rows += next.get().feed().count();
            next = next(rows);
        }
        return group;
    }

    /// Those who were answered together come again together: waiting a moment for them saves a commit.
    private void linger() {
        long until = System.nanoTime() + LINGER_NANOS;
        while (queue.size() + 1 < lastGroup && System.nanoTime() < until) {
            LockSupport.parkNanos(LINGER_NANOS / 20);
        }
    }

    /// Takes the next submission where it waits and fits into a group that has so many statements.
    private Optional<Request> next(long rows) {
        if (rows >= 0 && queue.peek() instanceof Request next) {
            long more = next.feed().count();
            if (more >= 0 && rows + more <= GROUP) {
                queue.remove(next);
                return Optional.of(next);
            }
        }
        return Optional.empty();
    }

    /// Runs the work while nothing is being written.
    void exclusively(Exclusive work) {
        writing.lock();
        try {
            work.on(connection);
        } catch (SQLException wrong) {
            throw faults.of(wrong);
        } finally {
            writing.unlock();
        }
    }

    /// Records a group; where that fails and the group had several, each is tried alone, so that one bad submission
    /// spoils no other.
    private void record(List<Request> group) {
        List<Receipt> receipts;
        try {
            receipts = commit(group);
        } catch (InterruptedException | SQLException | RuntimeException | Error wrong) {
            if (group.size() > 1) {
                group.forEach(each -> record(List.of(each)));
            } else {
                refuse(group.getFirst(), wrong);
            }
            return;
        }
        for (int i = 0; i < receipts.size(); i++) {
            group.get(i).receipt().complete(receipts.get(i));
        }
    }

    private void refuse(Request request, Throwable wrong) {
        request.feed().giveUp();
        request.receipt()
                .completeExceptionally(
                        switch (wrong) {
                            case SQLException refusal -> faults.of(refusal);
                            case Transaction.Unwritten unwritten -> faults.of(unwritten.refusal());
                            default -> wrong;
                        });
    }

    private List<Receipt> commit(List<Request> group) throws SQLException, InterruptedException {
        Transaction transaction = new Transaction(connection, dictionary, changes, lastNumber, head, lastHash);
        try {
            execute("BEGIN TRANSACTION");
            Set<String> fresh = new HashSet<>();
            Instant at = later();
            for (Request request : group) {
                String content = request.batch().contentHash();
                if (contents.contains(content) || !fresh.add(content)) {
                    transaction.repeat(request.batch(), request.feed());
                } else {
                    transaction.add(request.batch(), request.feed(), request.preload(), at);
                }
            }
            List<Receipt> receipts = transaction.finish(at);
            steady.change(() -> {
                execute("COMMIT");
                head = transaction.head();
            });
            transaction.tellChanges();
            contents.addAll(fresh);
            lastNumber = transaction.lastNumber();
            lastHash = transaction.lastHash();
            lastInstant = at;
            return receipts;
        } catch (InterruptedException | SQLException | RuntimeException | Error wrong) {
            undo(transaction, wrong);
            throw wrong;
        }
    }

    private void undo(Transaction transaction, Throwable cause) {
        try {
            transaction.abandon();
        } catch (SQLException second) {
            cause.addSuppressed(second);
        }
        try {
            execute("ROLLBACK");
        } catch (SQLException second) {
            cause.addSuppressed(second);
        }
    }

    /// Transactions are begun by hand: with auto-commit off the driver begins one at the next statement, and what an
    /// appender wrote before that would be committed on its own.
    private void execute(String command) throws SQLException {
        try (Statement sql = connection.createStatement()) {
            sql.execute(command);
        }
    }

    /// Now, and later than any instant given before.
    private Instant later() {
        Instant now = Micros.instant(Micros.of(clock.instant()));
        return now.isAfter(lastInstant) ? now : lastInstant.plusNanos(1000);
    }

    /// Records what waits, then stops.
    @Override
    public void close() {
        synchronized (door) {
            if (closing) {
                return;
            }
            closing = true;
            queue.add(new Stop());
        }
        try (connection) {
            thread.join();
            execute("CHECKPOINT");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (SQLException wrong) {
            throw faults.of(wrong);
        }
    }
}
