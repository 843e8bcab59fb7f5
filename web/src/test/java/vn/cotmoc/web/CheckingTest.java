package vn.cotmoc.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import vn.cotmoc.claims.check.Checked;

/// Two texts are checked at once, and nobody waits long.
class CheckingTest {
    private static final Duration LONG = Duration.ofSeconds(30);
    private static final Duration SHORT = Duration.ofMillis(50);

    private final CountDownLatch begun = new CountDownLatch(2);
    private final CountDownLatch end = new CountDownLatch(1);

    private final Supplier<List<Checked>> endless = () -> {
        begun.countDown();
        try {
            end.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return List.of();
    };

    private static void assertTooLong(Checking checking, Supplier<List<Checked>> work) {
        assertThatThrownBy(() -> checking.inTurn(work)).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.code()).isEqualTo("CM-6011");
            assertThat(problem.status()).isEqualTo(503);
            assertThat(problem.what().en()).isEqualTo("The text was not checked within the time there is.");
            assertThat(problem.cure().en()).isEqualTo("Try again, part the text, or use ./cotmoc check.");
        });
    }

    @Test
    void turnsAThirdTextAwayWhileTwoAreChecked() throws InterruptedException {
        Checking checking = new Checking(SHORT, LONG);
        List<Thread> two = List.of(start(checking), start(checking));
        assertThat(begun.await(20, TimeUnit.SECONDS)).isTrue();
        assertTooLong(checking, List::of);
        end.countDown();
        for (Thread each : two) {
            each.join();
        }
        assertThat(checking.inTurn(List::of)).isEmpty();
    }

    private Thread start(Checking checking) {
        return Thread.ofVirtual()
                .start(() -> assertThat(checking.inTurn(endless)).isEmpty());
    }

    @Test
    void keepsTheTurnOfATextThatTakesTooLongUntilItEnds() throws InterruptedException {
        Checking checking = new Checking(SHORT, SHORT);
        assertTooLong(checking, endless);
        assertTooLong(checking, endless);
        assertThat(begun.await(20, TimeUnit.SECONDS)).isTrue();
        assertTooLong(checking, List::of);
        end.countDown();
        for (int i = 0; i < 400; i++) {
            try {
                assertThat(checking.inTurn(List::of)).isEmpty();
                return;
            } catch (Problem stillHeld) {
                Thread.sleep(10);
            }
        }
        throw new AssertionError("The turns never came back.");
    }

    @Test
    void handsOnWhatGoesWrongInACheck() {
        Checking checking = new Checking(LONG, LONG);
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> checking.inTurn(() -> {
                        throw new IllegalStateException("odd text");
                    }))
                    .hasRootCauseMessage("odd text");
        }
    }
}
