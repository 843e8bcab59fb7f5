package vn.cotmoc.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import vn.cotmoc.ledger.AsOf;
import vn.cotmoc.ledger.Batch;
import vn.cotmoc.ledger.BatchHead;
import vn.cotmoc.ledger.Integrity;
import vn.cotmoc.ledger.Receipt;
import vn.cotmoc.ledger.Statement;
import vn.cotmoc.ledger.spi.Columns;
import vn.cotmoc.ledger.spi.Detail;
import vn.cotmoc.ledger.spi.LedgerStore;
import vn.cotmoc.ledger.spi.Scan;
import vn.cotmoc.ledger.spi.Terms;
import vn.cotmoc.model.Measure;

/// A store as it was when this was made, read whole once and then asked in memory: thousands of pages ask it thousands
/// of small questions, each of which costs a database more than the answer is worth. For ledgers of up to [#MOST]
/// statements. It records nothing, and closing it leaves the store open.
final class FrozenStore implements LedgerStore {
    /// With more, going through all of them for each question would cost more than asking the database.
    static final long MOST = 200_000;

    private static final int[] ALL = {};

    private final LedgerStore store;
    private final long head;
    private final long statements;
    private final List<BatchHead> batches;
    private final Map<Whole, Columns> columns = new ConcurrentHashMap<>();
    private final Map<Long, Detail> details = new ConcurrentHashMap<>();

    /// What is read at once.
    private record Whole(Measure measure, AsOf asOf, boolean newestOnly) {}

    private FrozenStore(LedgerStore store) {
        this.store = store;
        this.batches = List.copyOf(store.batches());
        this.head = batches.isEmpty() ? 0 : batches.getLast().revision();
        this.statements = batches.stream().mapToLong(BatchHead::statements).sum();
        store.details(LongStream.rangeClosed(1, statements).toArray())
                .forEach(each -> details.put(each.number(), each));
    }

    /// The store, frozen where it is small enough.
    static LedgerStore of(LedgerStore store) {
        long size = store.batches().stream().mapToLong(BatchHead::statements).sum();
        return size > MOST ? store : new FrozenStore(store);
    }

    @Override
    public Columns scan(Scan scan) {
        Columns all = columns.computeIfAbsent(
                new Whole(scan.measure(), scan.state().asOf(), scan.state().newestOnly()), this::read);
        Among indicators = Among.of(scan.indicators());
        Among breakdowns = Among.of(scan.breakdowns());
        Among places = Among.of(scan.places());
        Among periods = Among.of(scan.periods());
        Columns found = new Columns(0);
        for (int i = 0; i < all.size(); i++) {
            if (indicators.has(all.indicator(i))
                    && breakdowns.has(all.breakdown(i))
                    && places.has(all.place(i))
                    && periods.has(all.period(i))) {
                add(all, i, found);
            }
        }
        return found;
    }

    private Columns read(Whole whole) {
        return store.steadily(() -> {
            boolean moved = whole.asOf() instanceof AsOf.Latest && store.head() != head;
            AsOf asOf = moved ? new AsOf.Revision(head) : whole.asOf();
            return store.scan(
                    new Scan(ALL, ALL, ALL, ALL, whole.measure(), new Scan.State(asOf, whole.newestOnly(), true)));
        });
    }

    private static void add(Columns from, int i, Columns to) {
        to.add(
                from.indicator(i),
                from.breakdown(i),
                from.place(i),
                from.period(i),
                from.reporter(i),
                Columns.pack(from.vintage(i), from.bound(i), from.absence(i)),
                from.value(i),
                from.high(i),
                from.known(i),
                from.number(i));
    }

    /// Some dictionary numbers, or all.
    private record Among(boolean all, BitSet some) {
        static Among of(int[] numbers) {
            BitSet some = new BitSet();
            Arrays.stream(numbers).filter(number -> number >= 0).forEach(some::set);
            return new Among(numbers.length == 0, some);
        }

        boolean has(int number) {
            return all || some.get(number);
        }
    }

    @Override
    public List<Detail> details(long[] numbers) {
        List<Detail> found = new ArrayList<>(numbers.length);
        Arrays.stream(numbers).sorted().distinct().forEach(number -> {
            Detail detail = details.get(number);
            if (detail != null) {
                found.add(detail);
            }
        });
        return found;
    }

    @Override
    public Columns find(long number, Measure measure) {
        Columns all = columns.computeIfAbsent(new Whole(measure, AsOf.LATEST, false), this::read);
        Columns found = new Columns(0);
        IntStream.range(0, all.size()).filter(i -> all.number(i) == number).forEach(i -> add(all, i, found));
        return found;
    }

    @Override
    public Terms terms() {
        return store.terms();
    }

    @Override
    public long head() {
        return head;
    }

    @Override
    public <T> T steadily(Supplier<T> reads) {
        return reads.get();
    }

    @Override
    public List<BatchHead> batches() {
        return batches;
    }

    @Override
    public List<Batch.Document> documents() {
        return store.documents();
    }

    @Override
    public List<Filed> filed(String prefix) {
        return store.filed(prefix).stream()
                .filter(each -> each.revision() <= head)
                .toList();
    }

    @Override
    public void replay(long afterRevision, Units units, Consumer<Statement> sink) {
        store.replay(afterRevision, units, statement -> {
            if (statement.revision() <= head) {
                sink.accept(statement);
            }
        });
    }

    @Override
    public Integrity verify() {
        return store.verify();
    }

    @Override
    public Receipt append(Batch batch) {
        throw new UnsupportedOperationException("A frozen store records nothing.");
    }

    @Override
    public void rebuild() {
        throw new UnsupportedOperationException("A frozen store makes nothing again.");
    }

    @Override
    public void backup(Path folder) {
        store.backup(folder);
    }

    @Override
    public void close() {
        columns.clear();
    }
}
