package vn.cotmoc.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.cotmoc.model.Absence;
import vn.cotmoc.model.Bound;
import vn.cotmoc.model.Cell;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Vintage;
import vn.cotmoc.testkit.Batches;
import vn.cotmoc.testkit.MemoryStore;
import vn.cotmoc.testkit.Province;
import vn.cotmoc.testkit.SteppingClock;
import vn.cotmoc.testkit.Told;

class HeadlineTest {
    private final Catalogue catalogue = Province.catalogue();

    @Test
    void choosesInMemoryWhatTheLedgerChooses() {
        for (long seed = 1; seed <= 40; seed++) {
            Ledger ledger = new Ledger(
                    new MemoryStore(SteppingClock.at("2025-01-10T00:00:00Z")), catalogue, Province.geography());
            Random random = new Random(seed);
            for (int batch = 0; batch < 4; batch++) {
                ledger.append(Batches.of("b" + batch, told(random)));
            }
            Query query = Query.of(Code.parse("trade"));
            Slice slice = ledger.headlines(query);
            Map<Cell, List<Statement>> cells = new HashMap<>();
            ledger.statements(query)
                    .forEach(each -> cells.computeIfAbsent(each.observation().cell(), key -> new ArrayList<>())
                            .add(each));
            assertThat(slice.size()).isEqualTo(cells.size());
            for (int row = 0; row < slice.size(); row++) {
                assertThat(Headline.find(cells.get(slice.cell(row)))
                                .orElseThrow()
                                .id())
                        .as("seed %d, %s", seed, slice.cell(row))
                        .isEqualTo(slice.id(row));
            }
        }
    }

    private Told[] told(Random random) {
        List<Told> all = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            Told told = Told.of(catalogue, "trade", Integer.toString(2020 + random.nextInt(3)))
                    .by(List.of("statistics", "customs", "press").get(random.nextInt(3)))
                    .vintage(Vintage.values()[random.nextInt(5)])
                    .knownFrom("2024-0%d-01".formatted(1 + random.nextInt(3)));
            String value = Integer.toString(random.nextInt(100));
            all.add(
                    switch (random.nextInt(4)) {
                        case 0 -> told.isAbsent(Absence.WITHDRAWN);
                        case 1 -> told.is(Bound.Hedge.ABOUT, value);
                        default -> told.is(value);
                    });
        }
        return all.toArray(Told[]::new);
    }

    @Test
    void findsNoneAmongNone() {
        assertThat(Headline.find(List.of())).isEmpty();
    }
}
