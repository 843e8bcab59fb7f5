package vn.cotmoc.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.cotmoc.ledger.spi.Columns;
import vn.cotmoc.ledger.spi.Scan;
import vn.cotmoc.model.Absence;
import vn.cotmoc.model.Bound;
import vn.cotmoc.model.Cell;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Failure;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Measure;
import vn.cotmoc.model.Period;
import vn.cotmoc.testkit.Batches;
import vn.cotmoc.testkit.MemoryStore;
import vn.cotmoc.testkit.Province;
import vn.cotmoc.testkit.SteppingClock;
import vn.cotmoc.testkit.Told;

class LedgerTest {
    private final Catalogue catalogue = Province.catalogue();
    private final Ledger ledger =
            new Ledger(new MemoryStore(SteppingClock.at("2025-01-10T00:00:00Z")), catalogue, Province.geography());

    private Told trade(String period) {
        return Told.of(catalogue, "trade", period);
    }

    @Test
    void readsASliceWithoutMakingObjects() {
        ledger.append(Batches.of(
                "a",
                trade("2024").is("1.5").by("customs"),
                trade("2023").is(Bound.Hedge.AT_LEAST, "2"),
                trade("2022").isAbsent(Absence.WITHDRAWN),
                trade("2021").is("3..4")));
        Slice slice = ledger.headlines(Query.of(Code.parse("trade")));
        List<Integer> rows = slice.ordered();
        assertThat(rows.stream().map(row -> slice.period(row).toString()))
                .containsExactly("2021", "2022", "2023", "2024");
        assertThat(rows.stream().map(slice::millionths)).containsExactly(3_000_000L, 0L, 2_000_000L, 1_500_000L);
        assertThat(rows.stream().map(slice::isKnown)).containsExactly(true, false, true, true);
        assertThat(slice.reporter(rows.get(3))).hasToString("customs");
        assertThat(((Figure.Known) slice.figure(rows.get(2))).bound()).isEqualTo(Bound.Hedge.AT_LEAST);
        assertThat(slice.placeNumber(rows.get(0))).isLessThan(slice.placeNumbers());
        assertThat(slice.periodNumber(rows.get(0))).isNotEqualTo(slice.periodNumber(rows.get(1)));
        assertThat(slice.find(Cell.actual(Code.parse("trade"), Province.ROOT, Period.year(2024))))
                .contains(rows.get(3));
        assertThat(slice.find(Cell.actual(Code.parse("trade"), Province.ROOT, Period.year(1999))))
                .isEmpty();
    }

    @Test
    void saysWhichFigureItDoesNotHave() {
        assertThatThrownBy(() -> ledger.get(new FigureId.Recorded(7)))
                .isInstanceOfSatisfying(
                        Failure.class, failure -> assertThat(failure.code()).isEqualTo("CM-3002"))
                .hasMessage("No figure \"f7\"; ids stand beside the figures that show, board and the pages give.");
    }

    @Test
    void refusesAnIndicatorThatIsNotDefined() {
        Catalogue other = Province.catalogue(List.of());
        Ledger empty =
                new Ledger(new MemoryStore(SteppingClock.at("2025-01-10T00:00:00Z")), other, Province.geography());
        assertThatThrownBy(() -> empty.append(Batches.of("a", trade("2024").is("1"))))
                .hasMessage("Indicator trade is not defined.");
        assertThat(empty.head()).isZero();
        assertThat(empty.batches()).isEmpty();
        assertThat(empty.catalogue()).isEqualTo(other);
    }

    @Test
    void growsColumnsWithoutLosingAnything() {
        Columns columns = new Columns(0);
        for (int i = 0; i < 1000; i++) {
            columns.add(i, 1, 2, 3, 4, Columns.pack(4, 7, 3), i * 10L, i * 20L, i * 30L, i * 40L);
        }
        assertThat(columns.size()).isEqualTo(1000);
        for (int i = 0; i < 1000; i++) {
            assertThat(List.of(columns.indicator(i), columns.breakdown(i), columns.place(i), columns.period(i)))
                    .containsExactly(i, 1, 2, 3);
            assertThat(List.of(columns.reporter(i), columns.vintage(i), columns.bound(i), columns.absence(i)))
                    .containsExactly(4, 4, 7, 3);
            assertThat(List.of(columns.value(i), columns.high(i), columns.known(i), columns.number(i)))
                    .containsExactly(i * 10L, i * 20L, i * 30L, i * 40L);
        }
    }

    @Test
    void takesScansWithTheSameNumbersForEqual() {
        Scan.State state = new Scan.State(AsOf.LATEST, true);
        Scan one = new Scan(new int[] {1}, new int[0], new int[] {2}, new int[] {3}, Measure.ACTUAL, state);
        Scan same = new Scan(new int[] {1}, new int[0], new int[] {2}, new int[] {3}, Measure.ACTUAL, state);
        Scan other = new Scan(new int[] {1}, new int[0], new int[] {2}, new int[] {4}, Measure.ACTUAL, state);
        assertThat(one).isEqualTo(same).hasSameHashCodeAs(same).isNotEqualTo(other);
    }
}
