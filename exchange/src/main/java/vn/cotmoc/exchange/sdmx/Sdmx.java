package vn.cotmoc.exchange.sdmx;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import vn.cotmoc.ledger.Ledger;
import vn.cotmoc.model.LocalText;

/// Answers the requests of SDMX REST 1.5 and 2.2 from a ledger. Reads only; safe for use by many threads.
public final class Sdmx {
    static final int OK = 200;
    private static final int BROKEN = 500;

    private final Clock clock;
    private final AtomicLong count = new AtomicLong();
    private final AtomicReference<Optional<State>> held = new AtomicReference<>(Optional.empty());

    /// @param clock tells when a message was prepared
    public Sdmx(Clock clock) {
        this.clock = clock;
    }

    /// A ledger at one state, and its artefacts.
    record State(Ledger ledger, Reads reads, Library library) {}

    /// The answer to the request; a request that cannot be answered has an answer that says why. The body reads the
    /// ledger while it is written, and gives the state of when this was called.
    public Reply answer(Request request, Ledger ledger) {
        try {
            State state = state(ledger);
            return new Exchange(request, state, message(request, state.library().agency())).reply();
        } catch (Refusal refusal) {
            LocalText words = new LocalText(
                    refusal.code() + ": " + refusal.words().vi(),
                    refusal.code() + ": " + refusal.words().en());
            return error(request, refusal.status(), refusal.sdmxCode(), words);
        }
    }

    /// The answer that something broke, with words that tell no more than they should.
    public Reply broken(Request request, LocalText words) {
        return error(request, BROKEN, BROKEN, words);
    }

    /// The answer that the server refuses a request before it is read, as for its length.
    public Reply refused(Request request, int status, LocalText words) {
        return error(request, status, status, words);
    }

    /// When the newest figure of the ledger was recorded, if there is one.
    public Optional<Instant> lastRecorded(Ledger ledger) {
        return state(ledger).reads().lastRecorded();
    }

    private State state(Ledger ledger) {
        Optional<State> known = held.get();
        if (known.isPresent()
                && known.get().ledger() == ledger
                && known.get().reads().head() == ledger.head()) {
            return known.get();
        }
        Reads reads = new Reads(ledger);
        State state = new State(ledger, reads, new Library(reads));
        held.set(Optional.of(state));
        return state;
    }

    private Message message(Request request, String sender) {
        return new Message(
                "M" + count.incrementAndGet(),
                clock.instant().truncatedTo(ChronoUnit.SECONDS),
                sender,
                Negotiation.languages(request.language()));
    }

    private Reply error(Request request, int status, int sdmxCode, LocalText words) {
        Message message = message(request, "COTMOC");
        boolean json = request.accept().map(accept -> accept.toLowerCase(Locale.ROOT)).stream()
                .anyMatch(accept -> accept.contains("json") && !accept.contains("xml"));
        return json
                ? new Reply(
                        status, "application/json", message.tags(), out -> ErrorMl.json(out, message, sdmxCode, words))
                : new Reply(status, "application/xml", message.tags(), out -> ErrorMl.xml(out, sdmxCode, words));
    }
}
