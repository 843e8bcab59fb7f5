package vn.cotmoc.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import vn.cotmoc.ledger.AsOf;
import vn.cotmoc.ledger.Batch;
import vn.cotmoc.ledger.BatchHead;
import vn.cotmoc.ledger.FigureId;
import vn.cotmoc.ledger.Integrity;
import vn.cotmoc.ledger.Receipt;
import vn.cotmoc.ledger.Statement;
import vn.cotmoc.ledger.spi.Columns;
import vn.cotmoc.ledger.spi.Detail;
import vn.cotmoc.ledger.spi.LedgerStore;
import vn.cotmoc.ledger.spi.Scan;
import vn.cotmoc.ledger.spi.Terms;
import vn.cotmoc.model.Bound;
import vn.cotmoc.model.Cell;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Measure;
import vn.cotmoc.model.Observation;
import vn.cotmoc.model.Vintage;

/// A store in memory: plain, slow, and forgotten with the process. It obeys the contract of stores, but has nowhere to
/// put a
/// backup.
public final class MemoryStore implements LedgerStore {
    private static final int RANGE = 7;

    private final Clock clock;
    private final MemoryTerms terms = new MemoryTerms();
    private final List<Statement> log = new ArrayList<>();
    private final Map<Key, List<Statement>> versions = new HashMap<>();
    private final List<BatchHead> batches = new ArrayList<>();
    private final List<Filed> documents = new ArrayList<>();
    private final Set<String> contents = new HashSet<>();

    public MemoryStore(Clock clock) {
        this.clock = clock;
    }

    /// What makes two statements versions of one.
    private record Key(Cell cell, Vintage vintage, Code reporter) {
        static Key of(Statement statement) {
            Observation observation = statement.observation();
            return new Key(observation.cell(), observation.vintage(), observation.reporter());
        }
    }

    @Override
    public synchronized Receipt append(Batch batch) {
        List<Batch.Entry> entries = new ArrayList<>();
        batch.entries().forEach(entries::add);
        Instant at = later();
        if (!contents.add(batch.contentHash())) {
            return new Receipt(head(), 0, entries.size(), at, lastHash());
        }
        long revision = head() + 1;
        long recorded =
                entries.stream().filter(entry -> record(entry, revision, at)).count();
        batch.documents().forEach(document -> documents.add(new Filed(revision, document)));
        BatchHead head = new BatchHead(revision, at, batch.origin(), batch.contentHash(), recorded, lastHash(), "");
        batches.add(new BatchHead(
                revision, at, head.origin(), head.contentHash(), recorded, head.previousHash(), hash(head)));
        return new Receipt(revision, recorded, entries.size() - recorded, at, lastHash());
    }

    private Instant later() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Instant last = batches.isEmpty() ? Instant.EPOCH : batches.getLast().at();
        return now.isAfter(last) ? now : last.plusNanos(1000);
    }

    private boolean record(Batch.Entry entry, long revision, Instant at) {
        Instant known = entry.known().orElse(at).truncatedTo(ChronoUnit.MICROS);
        Statement next = new Statement(new FigureId.Recorded(log.size() + 1L), entry.observation(), revision, known);
        if (isUnchanged(next)) {
            return false;
        }
        learn(entry.observation());
        log.add(next);
        versions.computeIfAbsent(Key.of(next), key -> new ArrayList<>()).add(next);
        return true;
    }

    private boolean isUnchanged(Statement next) {
        List<Statement> earlier = versions.getOrDefault(Key.of(next), List.of());
        boolean newestSays = earlier.stream()
                .max(MemoryStore::byNewness)
                .filter(newest -> says(newest, next) && !next.known().isBefore(newest.known()))
                .isPresent();
        return newestSays
                || earlier.stream()
                        .anyMatch(each -> says(each, next) && each.known().equals(next.known()));
    }

    private static int byNewness(Statement a, Statement b) {
        int order = a.known().compareTo(b.known());
        return order == 0 ? Long.compare(a.id().number(), b.id().number()) : order;
    }

    private static boolean says(Statement a, Statement b) {
        return a.observation().figure().equals(b.observation().figure())
                && a.observation()
                        .citation()
                        .source()
                        .equals(b.observation().citation().source());
    }

    private void learn(Observation observation) {
        Cell cell = observation.cell();
        terms.addIndicator(cell.indicator());
        terms.add(cell.breakdown());
        terms.add(cell.place());
        terms.add(cell.period());
        terms.addAgency(observation.reporter());
        terms.addSource(observation.citation().source());
    }

    private String lastHash() {
        return batches.isEmpty() ? "0".repeat(64) : batches.getLast().hash();
    }

    private String hash(BatchHead head) {
        StringBuilder text = new StringBuilder(String.join(
                "|",
                head.previousHash(),
                Long.toString(head.revision()),
                head.at().toString(),
                head.origin(),
                head.contentHash()));
        log.stream().filter(each -> each.revision() == head.revision()).forEach(text::append);
        documents.stream()
                .filter(each -> each.revision() == head.revision())
                .forEach(each -> text.append(each.document().name())
                        .append(new String(each.document().bytes(), UTF_8)));
        return Batches.hash(text.toString());
    }

    @Override
    public Terms terms() {
        return terms;
    }

    @Override
    public synchronized Columns scan(Scan scan) {
        Columns columns = new Columns(0);
        List<Statement> seen = log.stream()
                .filter(each -> isKnown(each, scan.state().asOf()))
                .filter(each -> matches(each.observation().cell(), scan))
                .toList();
        (scan.state().newestOnly() ? newest(seen) : seen).forEach(each -> add(each, columns));
        return columns;
    }

    private static boolean isKnown(Statement statement, AsOf asOf) {
        return switch (asOf) {
            case AsOf.Latest() -> true;
            case AsOf.KnownAt(Instant instant) -> !statement.known().isAfter(instant);
            case AsOf.Revision(long number) -> statement.revision() <= number;
        };
    }

    private boolean matches(Cell cell, Scan scan) {
        return cell.measure() == scan.measure()
                && isAmong(scan.indicators(), terms.find(cell.indicator()))
                && isAmong(scan.breakdowns(), terms.find(cell.breakdown()))
                && isAmong(scan.places(), terms.find(cell.place()))
                && isAmong(scan.periods(), terms.add(cell.period()));
    }

    private static boolean isAmong(int[] numbers, int number) {
        return numbers.length == 0 || Arrays.stream(numbers).anyMatch(each -> each == number);
    }

    private static List<Statement> newest(List<Statement> all) {
        Map<Key, Statement> newest = new HashMap<>();
        all.forEach(each -> newest.merge(Key.of(each), each, (a, b) -> byNewness(a, b) > 0 ? a : b));
        return List.copyOf(newest.values());
    }

    private void add(Statement statement, Columns columns) {
        Observation observation = statement.observation();
        Cell cell = observation.cell();
        Packed packed = Packed.of(observation.figure());
        columns.add(
                terms.find(cell.indicator()),
                terms.find(cell.breakdown()),
                terms.find(cell.place()),
                terms.add(cell.period()),
                terms.addAgency(observation.reporter()),
                Columns.pack(observation.vintage().ordinal(), packed.bound(), packed.absence()),
                packed.value(),
                packed.high(),
                ChronoUnit.MICROS.between(Instant.EPOCH, statement.known()),
                statement.id().number());
    }

    /// A figure as columns hold it.
    private record Packed(int bound, int absence, long value, long high) {
        static Packed of(Figure figure) {
            return switch (figure) {
                case Figure.Absent(var reason) -> new Packed(0, reason.ordinal() + 1, 0, 0);
                case Figure.Known known ->
                    switch (known.bound()) {
                        case Bound.UpTo(BigDecimal high) ->
                            new Packed(RANGE, 0, millionths(known.value()), millionths(high));
                        case Bound.Hedge hedge -> new Packed(hedge.ordinal(), 0, millionths(known.value()), 0);
                    };
            };
        }

        private static long millionths(BigDecimal value) {
            return value.movePointRight(Figure.SCALE).longValueExact();
        }
    }

    @Override
    public synchronized List<Detail> details(long[] numbers) {
        Set<Long> wanted = new HashSet<>();
        Arrays.stream(numbers).forEach(wanted::add);
        return log.stream()
                .filter(each -> wanted.contains(each.id().number()))
                .map(each -> new Detail(
                        each.id().number(),
                        each.revision(),
                        each.observation().citation(),
                        each.observation().remarks()))
                .toList();
    }

    @Override
    public synchronized Columns find(long number, Measure measure) {
        Columns columns = new Columns(1);
        log.stream()
                .filter(each -> each.id().number() == number)
                .filter(each -> each.observation().cell().measure() == measure)
                .forEach(each -> add(each, columns));
        return columns;
    }

    @Override
    public synchronized <T> T steadily(Supplier<T> reads) {
        return reads.get();
    }

    @Override
    public synchronized long head() {
        return batches.size();
    }

    @Override
    public synchronized List<BatchHead> batches() {
        return List.copyOf(batches);
    }

    @Override
    public synchronized List<Batch.Document> documents() {
        Map<String, Batch.Document> newest = new TreeMap<>();
        documents.forEach(each -> newest.put(each.document().name(), each.document()));
        return List.copyOf(newest.values());
    }

    @Override
    public synchronized List<Filed> filed(String prefix) {
        return documents.stream()
                .filter(each -> each.document().name().startsWith(prefix))
                .toList();
    }

    @Override
    public synchronized void replay(long afterRevision, Units units, Consumer<Statement> sink) {
        log.stream().filter(each -> each.revision() > afterRevision).forEach(sink);
    }

    @Override
    public synchronized Integrity verify() {
        List<String> faults = new ArrayList<>();
        for (BatchHead head : batches) {
            if (!hash(head).equals(head.hash())) {
                faults.add("Batch " + head.revision() + " does not have the hash it was recorded with.");
            }
        }
        return new Integrity(batches.size(), log.size(), faults);
    }

    @Override
    public void rebuild() {
        // The log is all there is.
    }

    @Override
    public void backup(Path folder) {
        throw new UnsupportedOperationException("A store in memory has no backup.");
    }

    @Override
    public void close() {
        // Nothing is open.
    }
}
