package vn.cotmoc.app;

import java.io.PrintWriter;
import java.time.Duration;
import vn.cotmoc.model.Failure;

/// Brings outlooks up to date behind a site that already serves, in a thread of low priority. Begins a little
/// later, so that the first pages have the machine to themselves.
final class Follower implements AutoCloseable {
    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final House house;
    private final PrintWriter err;
    private final Thread thread;

    private Follower(House house, PrintWriter err) {
        this.house = house;
        this.err = err;
        this.thread = Thread.ofPlatform()
                .name("outlook")
                .daemon()
                .priority(Thread.MIN_PRIORITY)
                .unstarted(this::run);
    }

    static Follower start(House house, PrintWriter err) {
        Follower follower = new Follower(house, err);
        follower.thread.start();
        return follower;
    }

    private void run() {
        try {
            Thread.sleep(PAUSE);
            new Aftermath(house.ledger(), err, house.clock()).followAll(1);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        } catch (Failure failure) {
            err.println("[outlook] " + failure.code() + ": " + failure.getMessage());
        } catch (IllegalStateException ended) {
            if (!Thread.currentThread().isInterrupted()) {
                throw ended;
            }
        }
    }

    /// Stops the work where it is; what was not recorded is made at the next start.
    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join(PATIENCE);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
