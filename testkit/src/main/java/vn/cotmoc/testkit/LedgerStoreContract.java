package vn.cotmoc.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.cotmoc.model.Vintage.ESTIMATE;
import static vn.cotmoc.model.Vintage.OFFICIAL;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import vn.cotmoc.ledger.AsOf;
import vn.cotmoc.ledger.BatchHead;
import vn.cotmoc.ledger.FigureId;
import vn.cotmoc.ledger.Query;
import vn.cotmoc.ledger.Receipt;
import vn.cotmoc.ledger.Slice;
import vn.cotmoc.ledger.Statement;
import vn.cotmoc.ledger.When;
import vn.cotmoc.model.Absence;
import vn.cotmoc.model.Bound;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Measure;
import vn.cotmoc.model.Period;
import vn.cotmoc.model.PlaceId;
import vn.cotmoc.model.Vintage;

/// What every store does with figures. A store's own test extends this class and says how to open an empty one.
public abstract class LedgerStoreContract extends StoreFixture {
    @Test
    void isEmptyAtFirst() {
        assertThat(store().head()).isZero();
        assertThat(store().batches()).isEmpty();
        assertThat(store().documents()).isEmpty();
        assertThat(ledger().statements(Query.of(TRADE))).isEmpty();
        assertThat(store().verify().sound()).isTrue();
    }

    /// A writer counts two figures up together; whoever reads them one after the other sees both or neither.
    @Test
    void seesOneStateInSeveralReadsWhileAnotherWrites() throws InterruptedException, ExecutionException {
        append("0", trade("2023").is("0"), trade("2024").is("0"));
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<?> writer = threads.submit(() -> {
                for (int i = 1; i <= 60; i++) {
                    String value = Integer.toString(i);
                    ledger().append(Batches.of(
                            "w" + i, trade("2023").is(value), trade("2024").is(value)));
                }
            });
            while (!writer.isDone()) {
                List<String> seen = store().steadily(() -> List.of(
                        values(year("2023")).getFirst(), values(year("2024")).getFirst()));
                assertThat(seen.getFirst()).isEqualTo(seen.getLast());
            }
            writer.get();
        }
        assertThat(values(Query.of(TRADE))).containsExactly("60", "60");
    }

    @Test
    void seesTheSameStateInSteadyReadsInsideOthers() {
        append("a", trade("2023").is("1"));
        String seen = store().steadily(
                        () -> store().steadily(() -> values(year("2023")).getFirst()));
        assertThat(seen).isEqualTo("1");
    }

    private static Query year(String year) {
        return Query.of(TRADE).withWhen(When.oneOf(Period.parse(year)));
    }

    @Test
    void givesBackEveryPartOfAStatement() {
        Told told = trade("2024/P9M")
                .is(Bound.Hedge.MORE_THAN, "46360.123456")
                .vintage(ESTIMATE)
                .by("customs")
                .source("paper")
                .at("90101@")
                .part("scope:in-province")
                .stated("yoy:+29.5;vs_plan@council:101~")
                .note("tròn số");
        Receipt receipt = append("a", told);

        Statement back = only(Query.of(TRADE).withAllBreakdowns());
        assertThat(back.observation()).isEqualTo(told.observation());
        assertThat(back.revision()).isEqualTo(1);
        assertThat(back.known()).isEqualTo(receipt.at());
    }

    @Test
    void keepsEveryBoundVintageAndAbsence() {
        List<Told> all = new ArrayList<>();
        int year = 1950;
        for (Bound.Hedge hedge : Bound.Hedge.values()) {
            all.add(trade(Integer.toString(year++)).is(hedge, "-12.5"));
        }
        all.add(trade(Integer.toString(year++)).is("-3..999999999999.999999"));
        for (Vintage vintage : Vintage.values()) {
            all.add(trade(Integer.toString(year++)).is("0").vintage(vintage));
        }
        for (Absence reason : Absence.values()) {
            all.add(trade(Integer.toString(year++)).isAbsent(reason));
        }
        append("a", all.toArray(Told[]::new));

        assertThat(ledger().statements(Query.of(TRADE)).stream().map(Statement::observation))
                .containsExactlyElementsOf(all.stream().map(Told::observation).toList());
    }

    @Test
    void countsUpRevisionsAndChainsTheirHashes() {
        Receipt first = append("a", trade("2023").is("1"));
        Receipt second = append("b", trade("2024").is("2"));

        assertThat(List.of(first.revision(), second.revision())).containsExactly(1L, 2L);
        assertThat(second.at()).isAfter(first.at());
        List<BatchHead> chain = store().batches();
        assertThat(chain).extracting(BatchHead::origin).containsExactly("a", "b");
        assertThat(chain.get(0).previousHash()).isEqualTo("0".repeat(64));
        assertThat(chain.get(1).previousHash()).isEqualTo(chain.get(0).hash());
        assertThat(chain).extracting(BatchHead::hash).containsExactly(first.hash(), second.hash());
        assertThat(store().head()).isEqualTo(2);
    }

    @Test
    void givesInstantsThatOnlyGrowEvenWhereTheClockStandsStill() {
        Receipt first = ledger().append(Batches.of("a", trade("2023").is("1")));
        Receipt second = ledger().append(Batches.of("b", trade("2023").is("2")));
        assertThat(second.at()).isAfter(first.at());
        assertThat(values(Query.of(TRADE))).containsExactly("2");
    }

    @Test
    void recordsOnlyWhatIsNewOrChanged() {
        append("a", trade("2023").is("1"), trade("2024").is("2"));
        Receipt again = append(
                "b", trade("2023").is("1"), trade("2024").is("3"), trade("2025").is("4"));

        assertThat(again.recorded()).isEqualTo(2);
        assertThat(again.unchanged()).isEqualTo(1);
        assertThat(values(Query.of(TRADE))).containsExactly("1", "3", "4");
        assertThat(ledger().history(Query.of(TRADE))).hasSize(4);
    }

    @Test
    void takesAnotherSourceOrBoundForAChange() {
        append("a", trade("2023").is("1"), trade("2024").is("2"));
        Receipt again =
                append("b", trade("2023").is("1").source("paper"), trade("2024").is(Bound.Hedge.ABOUT, "2"));
        assertThat(again.recorded()).isEqualTo(2);
    }

    @Test
    void changesNothingForAContentThatWasRecordedBefore() {
        append("a", trade("2023").is("1"));
        append("b", trade("2023").is("2"));
        Receipt again = append("a", trade("2023").is("1"));

        assertThat(again.revision()).isEqualTo(2);
        assertThat(again.recorded()).isZero();
        assertThat(again.unchanged()).isEqualTo(1);
        assertThat(store().head()).isEqualTo(2);
        assertThat(values(Query.of(TRADE))).containsExactly("2");
    }

    @Test
    void keepsTheLaterOfTwoStatementsOfOneBatch() {
        append("a", trade("2024").is("1"), trade("2024").is("2"));
        assertThat(values(Query.of(TRADE))).containsExactly("2");
        assertThat(ledger().history(Query.of(TRADE))).hasSize(2);
        assertThat(store().verify().faults()).isEmpty();
    }

    @Test
    void prefersARiperVintageAndKeepsTheEarlierOne() {
        append("a", trade("2024").is("2").vintage(OFFICIAL));
        append("b", trade("2024").is("1").vintage(ESTIMATE));

        Slice headlines = ledger().headlines(Query.of(TRADE));
        assertThat(headlines.size()).isEqualTo(1);
        assertThat(value(headlines.figure(0))).isEqualByComparingTo("2");
        assertThat(values(Query.of(TRADE))).containsExactlyInAnyOrder("1", "2");
    }

    @Test
    void prefersAValueThenAnExactOneThenTheOneKnownLater() {
        append(
                "a",
                trade("2022").isAbsent(Absence.NOT_REPORTED).vintage(OFFICIAL),
                trade("2022").is("1"),
                trade("2023").is(Bound.Hedge.ABOUT, "3").by("press").knownFrom("2024-05-01"),
                trade("2023").is("2").by("customs").knownFrom("2024-01-01"),
                trade("2024").is("5").by("press").knownFrom("2025-01-02"),
                trade("2024").is("4").by("customs").knownFrom("2025-01-01"));

        Slice headlines = ledger().headlines(Query.of(TRADE));
        assertThat(headlines.ordered().stream()
                        .map(row -> value(headlines.figure(row)).toPlainString()))
                .containsExactly("1", "2", "5");
    }

    @Test
    void knowsWhatWasKnownAtAnInstant() {
        Receipt first = append("a", trade("2024").is("1"));
        Receipt second = append("b", trade("2024").is("2"));

        assertThat(values(Query.of(TRADE).withAsOf(new AsOf.KnownAt(first.at()))))
                .containsExactly("1");
        assertThat(values(Query.of(TRADE).withAsOf(new AsOf.KnownAt(second.at().minusNanos(1000)))))
                .containsExactly("1");
        assertThat(values(Query.of(TRADE).withAsOf(new AsOf.KnownAt(second.at()))))
                .containsExactly("2");
        assertThat(values(Query.of(TRADE).withAsOf(new AsOf.KnownAt(first.at().minusNanos(1000)))))
                .isEmpty();
    }

    @Test
    void knowsWhatARevisionHeld() {
        append("a", trade("2024").is("1"));
        append("b", trade("2024").is("2"), trade("2023").is("3"));

        assertThat(values(Query.of(TRADE).withAsOf(new AsOf.Revision(0)))).isEmpty();
        assertThat(values(Query.of(TRADE).withAsOf(new AsOf.Revision(1)))).containsExactly("1");
        assertThat(values(Query.of(TRADE).withAsOf(new AsOf.Revision(2)))).containsExactly("3", "2");
        assertThat(ledger().headlines(Query.of(TRADE).withAsOf(new AsOf.Revision(1)))
                        .size())
                .isEqualTo(1);
    }

    @Test
    void putsWhatWasKnownEarlierBehindWhatIsKnownAlready() {
        append("a", trade("2024").is("2").knownFrom("2024-12-01"));
        append("b", trade("2024").is("1").knownFrom("2024-06-01"));

        assertThat(values(Query.of(TRADE))).containsExactly("2");
        assertThat(values(Query.of(TRADE).withAsOf(new AsOf.KnownAt(Instant.parse("2024-07-01T00:00:00Z")))))
                .containsExactly("1");
        assertThat(ledger().history(Query.of(TRADE))).hasSize(2);
    }

    @Test
    void givesHistoryInTheOrderOfKnowing() {
        append(
                "a",
                trade("2024").is("1").knownFrom("2024-03-01"),
                trade("2024").is("3").knownFrom("2024-09-01"));
        append("b", trade("2024").is("2").knownFrom("2024-06-01"));

        assertThat(ledger().history(Query.of(TRADE)).stream()
                        .map(each -> value(each.observation().figure()).toPlainString()))
                .containsExactly("1", "2", "3");
    }

    @Test
    void keepsTargetsAndPartsApart() {
        append(
                "a",
                trade("2024").is("1"),
                trade("2024").is("2").asTarget().by("council"),
                trade("2024").is("3").part("scope:in-province"));

        assertThat(values(Query.of(TRADE))).containsExactly("1");
        assertThat(values(Query.of(TRADE).withMeasure(Measure.TARGET))).containsExactly("2");
        assertThat(values(Query.of(TRADE).withAllBreakdowns())).containsExactlyInAnyOrder("1", "3");
    }

    @Test
    void findsOnlyThePlacesPeriodsAndIndicatorsAskedFor() {
        append(
                "a",
                trade("2024-01").is("1").at("90101@"),
                trade("2024-01").is("2").at("90102@"),
                trade("2024-02").is("3").at("90101@"),
                Told.of(catalogue, "revenue", "2024-01").is("4").at("90101@"));

        Query query = Query.of(TRADE);
        assertThat(values(query.withPlaces(Set.of(PlaceId.parse("90101@"))))).containsExactly("1", "3");
        assertThat(values(query.withWhen(When.oneOf(Period.month(2024, 1))))).containsExactly("1", "2");
        assertThat(values(query.withIndicators(Set.of()))).hasSize(4);
        assertThat(values(query.withIndicators(Set.of(Code.parse("exports"))))).isEmpty();
        assertThat(values(query.withPlaces(Set.of(PlaceId.parse("90106@"))))).isEmpty();
        assertThat(values(query.withWhen(When.oneOf(Period.year(1999))))).isEmpty();
    }

    @Test
    void findsAStatementByItsIdAndNoneByAnother() {
        append("a", trade("2024").is("7").asTarget().by("council"));
        FigureId.Recorded id = only(Query.of(TRADE).withMeasure(Measure.TARGET)).id();

        assertThat(ledger().get(id).observation().cell().measure()).isEqualTo(Measure.TARGET);
        assertThat(ledger().find(new FigureId.Recorded(id.number() + 100))).isEmpty();
    }
}
