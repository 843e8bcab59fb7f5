package vn.cotmoc.web;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import vn.cotmoc.claims.ClaimReader;
import vn.cotmoc.claims.check.Checked;
import vn.cotmoc.claims.check.Checker;
import vn.cotmoc.ledger.AsOf;

/// Checks texts, few at a time, and lets nobody wait long: what takes longer goes on alone and keeps its turn until it
/// ends, so that the work at hand stays bounded. Keeps nothing of a text.
final class Checking {
    private static final int AT_ONCE = 2;
    private static final Duration WAIT = Duration.ofSeconds(5);
    private static final Duration LONGEST = Duration.ofSeconds(10);

    private final Duration wait;
    private final Duration longest;
    private final Semaphore turns = new Semaphore(AT_ONCE);
    private final AtomicReference<Optional<Held>> held = new AtomicReference<>(Optional.empty());

    Checking() {
        this(WAIT, LONGEST);
    }

    /// @param wait for a turn
    /// @param longest that a check may take before its asker hears that it took too long
    Checking(Duration wait, Duration longest) {
        this.wait = wait;
        this.longest = longest;
    }

    /// A checker knows the record of one state of the ledger.
    private record Held(long generation, long head, Checker checker) {}

    /// The claims of the text, judged by what the address and the form ask for; the form goes first.
    List<Checked> check(Ask ask, Posted posted) {
        Optional<LocalDate> date = posted.day("date").or(() -> ask.day("date"));
        Optional<String> place = Optional.of(posted.field("place"))
                .filter(each -> !each.isEmpty())
                .or(() -> ask.text("place"));
        AsOf asOf = ask.asOf();
        Checker checker = checker(ask);
        // A place that nobody knows would quietly mean the root.
        place.filter(each -> checker.place(each, date).isEmpty()).ifPresent(each -> {
            throw Problem.noPlace(each);
        });
        return inTurn(() -> {
            ClaimReader reader = date.map(ClaimReader.create()::withDate).orElseGet(ClaimReader::create);
            return checker.check(posted.text(), reader.read(posted.text()), new Checker.Setting(date, place, asOf));
        });
    }

    private Checker checker(Ask ask) {
        Optional<Held> before =
                held.get().filter(each -> each.generation() == ask.generation() && each.head() == ask.head());
        Held now = before.orElseGet(() -> new Held(ask.generation(), ask.head(), new Checker(ask.ledger())));
        held.set(Optional.of(now));
        return now.checker();
    }

    /// Does the work when it has its turn.
    /// @throws Problem CM-6011 where no turn comes or the work takes too long
    List<Checked> inTurn(Supplier<List<Checked>> work) {
        CompletableFuture<List<Checked>> result = new CompletableFuture<>();
        try {
            if (!turns.tryAcquire(wait.toMillis(), TimeUnit.MILLISECONDS)) {
                throw Problem.checkTooLong();
            }
            Thread.ofVirtual().name("cotmoc-check").start(() -> run(work, result));
            return result.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            throw Problem.checkTooLong();
        } catch (ExecutionException failed) {
            throw new CompletionException(failed.getCause());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw Problem.checkTooLong();
        }
    }

    private void run(Supplier<List<Checked>> work, CompletableFuture<List<Checked>> result) {
        try {
            result.complete(work.get());
        } catch (RuntimeException | Error wrong) {
            result.completeExceptionally(wrong);
        } finally {
            turns.release();
        }
    }
}
