package vn.cotmoc.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import vn.cotmoc.ledger.Catalogue;
import vn.cotmoc.ledger.Ledger;
import vn.cotmoc.ledger.Query;
import vn.cotmoc.ledger.Receipt;
import vn.cotmoc.ledger.Statement;
import vn.cotmoc.ledger.spi.LedgerStore;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Figure;

/// An empty store for each test of a contract, with a clock that steps.
public abstract class StoreFixture {
    static final Code TRADE = Code.parse("trade");

    final Catalogue catalogue = Province.catalogue();
    final SteppingClock clock = SteppingClock.at("2025-01-10T00:00:00Z");
    private Optional<LedgerStore> opened = Optional.empty();

    /// An empty store that tells the time by the clock; each call gives another.
    protected abstract LedgerStore open(Clock clock);

    @BeforeEach
    final void openStore() {
        opened = Optional.of(open(clock));
    }

    @AfterEach
    final void closeStore() {
        opened.ifPresent(LedgerStore::close);
    }

    LedgerStore store() {
        return opened.orElseThrow();
    }

    Ledger ledger() {
        return new Ledger(store(), catalogue, Province.geography());
    }

    Told trade(String period) {
        return Told.of(catalogue, "trade", period);
    }

    Receipt append(String origin, Told... told) {
        clock.pass(Duration.ofDays(1));
        return ledger().append(Batches.of(origin, told));
    }

    Statement only(Query query) {
        List<Statement> found = ledger().statements(query);
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    static BigDecimal value(Figure figure) {
        return ((Figure.Known) figure).value();
    }

    List<String> values(Query query) {
        return ledger().statements(query).stream()
                .map(each -> value(each.observation().figure()).toPlainString())
                .toList();
    }
}
