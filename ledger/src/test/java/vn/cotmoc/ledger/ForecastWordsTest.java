package vn.cotmoc.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.cotmoc.model.Cell;
import vn.cotmoc.model.Code;
import vn.cotmoc.testkit.Batches;
import vn.cotmoc.testkit.MemoryStore;
import vn.cotmoc.testkit.Province;
import vn.cotmoc.testkit.SteppingClock;
import vn.cotmoc.testkit.Told;

/// What a ledger offers to those who make forecasts.
class ForecastWordsTest {
    private final Catalogue catalogue = Province.catalogue();
    private final Ledger ledger =
            new Ledger(new MemoryStore(SteppingClock.at("2026-01-10T00:00:00Z")), catalogue, Province.geography());

    private Told told(String indicator, String period) {
        return Told.of(catalogue, indicator, period).is("1");
    }

    @Test
    void hasTheAgencyAndTheSourceOfForecastsInEveryCatalogueAndLast() {
        assertThat(List.copyOf(catalogue.agencies().keySet()).getLast()).isEqualTo(Code.parse("cotmoc"));
        assertThat(List.copyOf(catalogue.sources().keySet()).getLast()).isEqualTo(Code.parse("du-bao"));
        assertThat(catalogue.agencies().get(Code.parse("cotmoc")).name().vi()).isEqualTo("Cột Mốc (dự báo)");
    }

    @Test
    void keepsThePacksOwnAgencyOfThatCode() {
        var own = catalogue.agencies().get(Code.parse("statistics"));
        Catalogue other = new Catalogue(
                catalogue.pack(),
                catalogue.units(),
                catalogue.indicators(),
                Map.of(Code.parse("cotmoc"), own),
                catalogue.sources(),
                catalogue.trees());

        assertThat(other.agencies().get(Code.parse("cotmoc"))).isEqualTo(own);
    }

    @Test
    void namesTheCellsThatWereTouchedAfterARevision() {
        long first = ledger.append(Batches.of("a", told("trade", "2023"), told("revenue", "2023")))
                .revision();
        ledger.append(Batches.of("b", told("trade", "2024"), told("trade", "2023")));

        assertThat(ledger.touched(first))
                .map(Cell::toString)
                .hasSize(1)
                .first()
                .asString()
                .contains("2024");
        assertThat(ledger.touched(0)).hasSize(3);
        assertThat(ledger.touched(ledger.head())).isEmpty();
    }
}
