package vn.cotmoc.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import vn.cotmoc.ledger.AsOf;
import vn.cotmoc.ledger.Batch;
import vn.cotmoc.ledger.Mark;
import vn.cotmoc.ledger.Query;
import vn.cotmoc.ledger.Receipt;
import vn.cotmoc.ledger.Statement;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Observation;

/// What every store does with its log: documents, marks, replay, failures, soundness and many writers. A store's own
/// test extends this class and says how to open an empty one.
public abstract class LedgerLogContract extends StoreFixture {
    @Test
    void keepsTheNewestBytesOfADocument() {
        ledger().append(withDocument("a", "one"));
        ledger().append(withDocument("b", "two"));

        assertThat(store().documents()).hasSize(1);
        assertThat(new String(store().documents().getFirst().bytes(), StandardCharsets.UTF_8))
                .isEqualTo("two");
        assertThat(store().head()).isEqualTo(2);
    }

    private static Batch withDocument(String origin, String text) {
        return new Batch(
                origin,
                Batches.hash(origin),
                Batch.Entries.of(List.of()),
                List.of(new Batch.Document("units.yaml", text.getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void keepsWhatWasSaidOfADoubtAndWhatWasSaidBefore() {
        append("a", trade("2024").is("1"));
        Mark first = ledger().mark("c-1a2b", "Hai mốc chốt số khác nhau.", "Chị Lan");
        Mark other = ledger().mark("d-9", "Đã hỏi hải quan.\nĐúng là số của 9 tháng.", "Anh Minh");
        Mark second = ledger().mark("c-1a2b", "Thống kê đã sửa.", "Chị Lan");

        assertThat(ledger().marks(AsOf.LATEST)).containsExactly(second, other);
        assertThat(ledger().marks(new AsOf.Revision(first.revision()))).containsExactly(first);
        assertThat(ledger().marks(new AsOf.KnownAt(other.at()))).containsExactly(first, other);
        assertThat(ledger().marks(new AsOf.Revision(1))).isEmpty();
        assertThat(List.of(first.revision(), other.revision(), second.revision()))
                .containsExactly(2L, 3L, 4L);
        assertThat(values(Query.of(TRADE))).containsExactly("1");
        assertThat(store().verify().faults()).isEmpty();
    }

    @Test
    void recordsARepeatedMarkOnceAndAReturnToEarlierWordsAnew() {
        Mark first = ledger().mark("c-1", "một", "Lan");
        assertThat(ledger().mark("c-1", " một ", "Lan")).isEqualTo(first);
        ledger().mark("c-1", "hai", "Lan");
        Mark again = ledger().mark("c-1", "một", "Lan");

        assertThat(again.revision()).isEqualTo(3);
        assertThat(ledger().marks(AsOf.LATEST)).containsExactly(again);
    }

    @Test
    void replaysWhatFollowsARevisionInTheOrderOfRecording() {
        append("a", trade("2021").is("1"));
        append("b", trade("2023").is("2"), trade("2022").is("3"));
        append("c", trade("2020").is("4"));

        List<Statement> replayed = new ArrayList<>();
        store().replay(1, code -> catalogue.indicator(code).unit(), replayed::add);
        assertThat(replayed.stream()
                        .map(each -> each.observation().cell().period().toString()))
                .containsExactly("2023", "2022", "2020");
        assertThat(replayed.stream().map(Statement::revision)).containsExactly(2L, 2L, 3L);
        assertThat(replayed).isSortedAccordingTo((x, y) -> Long.compare(x.id().number(), y.id().number()));
        assertThat(ledger().get(replayed.getFirst().id())).isEqualTo(replayed.getFirst());
    }

    @Test
    void leavesNothingBehindWhereABatchFailsHalfway() {
        append("a", trade("2024").is("1"));
        Batch.Entries failing = new Batch.Entries() {
            @Override
            public void forEach(Consumer<Batch.Entry> sink) {
                sink.accept(trade("2024").is("2").entry());
                sink.accept(Told.of(catalogue, "revenue", "1999")
                        .is("3")
                        .at("90106@")
                        .entry());
                throw new IllegalStateException("the file ends here");
            }
        };
        Batch broken = new Batch("broken", Batches.hash("broken"), failing, List.of());

        assertThatThrownBy(() -> ledger().append(broken)).hasMessage("the file ends here");
        assertThat(store().head()).isEqualTo(1);
        assertThat(values(Query.of(TRADE))).containsExactly("1");
        assertThat(ledger().history(Query.of(TRADE).withIndicators(Set.of()))).hasSize(1);
        assertThat(append("broken", trade("2024").is("5")).recorded()).isEqualTo(1);
        assertThat(store().verify().sound()).isTrue();
    }

    @Test
    void refusesAUnitThatIsNotTheIndicatorsOwn() {
        Figure inDong =
                Told.of(catalogue, "revenue", "2024").is("1").observation().figure();
        Told plain = trade("2024");
        Batch.Entry entry = new Batch.Entry(
                new Observation(
                        plain.cell(),
                        inDong,
                        plain.observation().vintage(),
                        plain.observation().reporter(),
                        plain.observation().citation(),
                        plain.observation().remarks()),
                Optional.empty());
        assertThatThrownBy(() -> ledger().append(Batches.of("a", List.of(entry))))
                .hasMessage("Indicator trade is in trieu-usd, not in ty-dong.");
        assertThat(store().head()).isZero();
    }

    @Test
    void isSoundAfterManyBatchesAndSaysTheSameAfterRebuilding() {
        for (int i = 0; i < 12; i++) {
            append(
                    "b" + i,
                    trade("2024-0" + (i % 4 + 1)).is(Integer.toString(i)),
                    trade("2023").is("7"));
        }
        List<String> before = values(Query.of(TRADE));
        store().rebuild();
        assertThat(values(Query.of(TRADE))).isEqualTo(before);
        var integrity = store().verify();
        assertThat(integrity.faults()).isEmpty();
        assertThat(integrity.batches()).isEqualTo(12);
        assertThat(integrity.statements()).isEqualTo(13);
    }

    @Test
    void recordsEverySubmissionOfManyWritersOnce() throws InterruptedException, ExecutionException {
        List<Future<Receipt>> receipts = new ArrayList<>();
        try (var writers = Executors.newFixedThreadPool(8)) {
            for (int i = 0; i < 40; i++) {
                Batch batch =
                        Batches.of("w" + i, trade(Integer.toString(1950 + i)).is("1"));
                receipts.add(writers.submit(() -> ledger().append(batch)));
            }
        }
        List<Long> revisions = new ArrayList<>();
        for (Future<Receipt> receipt : receipts) {
            revisions.add(receipt.get().revision());
        }
        assertThat(revisions).doesNotHaveDuplicates();
        assertThat(store().head()).isEqualTo(40);
        assertThat(ledger().statements(Query.of(TRADE))).hasSize(40);
        assertThat(store().verify().sound()).isTrue();
    }
}
