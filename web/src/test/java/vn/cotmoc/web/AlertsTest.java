package vn.cotmoc.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.cotmoc.goals.Board;
import vn.cotmoc.goals.Boards;
import vn.cotmoc.ledger.AsOf;
import vn.cotmoc.ledger.Catalogue;
import vn.cotmoc.ledger.Ledger;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Language;
import vn.cotmoc.testkit.Batches;
import vn.cotmoc.testkit.MemoryStore;
import vn.cotmoc.testkit.Province;
import vn.cotmoc.testkit.SteppingClock;
import vn.cotmoc.testkit.Told;

class AlertsTest {
    private final Catalogue catalogue = Province.catalogue();

    private Told goal(String indicator, String value) {
        return Told.of(catalogue, indicator, "2024")
                .asTarget()
                .by("council")
                .source("resolution")
                .is(value);
    }

    private List<BoardPage.Alert> alerts(Told... told) {
        Ledger ledger =
                new Ledger(new MemoryStore(SteppingClock.at("2026-01-10T00:00:00Z")), catalogue, Province.geography());
        ledger.append(Batches.of("figures.csv", told));
        Board board =
                new Boards(ledger).of(new Board.Question(2024, Optional.empty(), AsOf.LATEST, Code.parse("official")));
        Here here = Here.of(Language.VI, "/", Map.of());
        return new Alerts(here, DoubtList.NONE, new DoubtTelling(ledger, here)).list(board);
    }

    @Test
    void nameAGoalThatWasNotMetWithTheSentenceThatSaysWhy() {
        List<BoardPage.Alert> alerts = alerts(
                goal("revenue", "9000"),
                Told.of(catalogue, "revenue", "2024").is("8000"),
                goal("exports", "2000"),
                Told.of(catalogue, "exports", "2024").is("3000"));
        assertThat(alerts).singleElement().satisfies(alert -> {
            assertThat(alert.word()).isEqualTo("Không đạt");
            assertThat(alert.name().address()).isEqualTo("/indicators/revenue");
            assertThat(alert.sentence().replace('\u00A0', ' '))
                    .contains("8.000")
                    .contains("9.000");
        });
    }

    @Test
    void areNoneWhereAllIsWell() {
        assertThat(alerts(
                        goal("exports", "2000"),
                        Told.of(catalogue, "exports", "2024").is("3000")))
                .isEmpty();
    }
}
