package vn.cotmoc.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import vn.cotmoc.geography.Geography;
import vn.cotmoc.ledger.spi.Columns;
import vn.cotmoc.ledger.spi.Detail;
import vn.cotmoc.ledger.spi.LedgerStore;
import vn.cotmoc.ledger.spi.Scan;
import vn.cotmoc.ledger.spi.Terms;
import vn.cotmoc.model.Breakdown;
import vn.cotmoc.model.Cell;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Failure;
import vn.cotmoc.model.Indicator;
import vn.cotmoc.model.Measure;
import vn.cotmoc.model.Observation;
import vn.cotmoc.model.Period;
import vn.cotmoc.model.PlaceId;
import vn.cotmoc.model.Unit;

/// Reads and writes figures in the words of a catalogue and the places of a geography. Safe for use by many threads.
public final class Ledger {
    private final LedgerStore store;
    private final Catalogue catalogue;
    private final Geography geography;
    private final Ways ways;

    /// A ledger over the store; the caller closes the store.
    public Ledger(LedgerStore store, Catalogue catalogue, Geography geography) {
        this.store = store;
        this.catalogue = catalogue;
        this.geography = geography;
        this.ways = new Ways(geography);
    }

    public Catalogue catalogue() {
        return catalogue;
    }

    public Geography geography() {
        return geography;
    }

    Ways ways() {
        return ways;
    }

    Terms terms() {
        return store.terms();
    }

    /// The newest revision, 0 while nothing is recorded.
    public long head() {
        return store.head();
    }

    /// Makes several reads of one state, the newest included: a page or a table never mixes what stood before a
    /// commit with what stands after it. The reads may be made more than once, and must record nothing.
    public <T> T steadily(Supplier<T> reads) {
        return store.steadily(reads);
    }

    /// Every batch that was recorded, in order.
    public List<BatchHead> batches() {
        return store.batches();
    }

    /// The newest bytes of every document that batches brought, by name.
    public List<Batch.Document> documents() {
        return store.documents();
    }

    /// The cells of every statement that was recorded after the revision. All of it is read, so who asks for many
    /// looks at [BatchHead#statements] first.
    public Set<Cell> touched(long afterRevision) {
        Set<Cell> cells = new LinkedHashSet<>();
        store.replay(
                afterRevision,
                this::unit,
                statement -> cells.add(statement.observation().cell()));
        return cells;
    }

    /// Tells what was recorded after the revision, in the order of recording, until the receiver wants no more.
    ///
    /// @param receiver answers whether it wants the next one too
    public void recorded(long afterRevision, Predicate<Statement> receiver) {
        try {
            store.replay(afterRevision, this::unit, statement -> {
                if (!receiver.test(statement)) {
                    throw new Enough();
                }
            });
        } catch (Enough told) {
            // The receiver has what it wants.
            return;
        }
    }

    private static final class Enough extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Enough() {
            super("", null, false, false);
        }
    }

    /// Records the batch whole and durably. Every observation must be of a defined indicator, and in its unit.
    /// @throws IllegalArgumentException where one is not; nothing is recorded then
    public Receipt append(Batch batch) {
        return store.append(new Batch(
                batch.origin(),
                batch.contentHash(),
                new CheckedEntries(batch.entries(), catalogue),
                batch.documents()));
    }

    /// What persons said of doubts and contradictions: the newest mark of each subject, by subject.
    public List<Mark> marks(AsOf asOf) {
        return new Marks(store).list(asOf);
    }

    /// Records what a person says of a doubt or a contradiction; changes nothing where the newest mark says the same.
    /// Whether the subject exists is for the caller to know.
    /// @throws IllegalArgumentException where a mark cannot hold it ([Mark])
    public Mark mark(String subject, String words, String by) {
        return new Marks(store).record(subject, words, by);
    }

    /// The headline of every cell that the query asks for, by the rule of [Selection].
    public Slice headlines(Query query) {
        if (isLatest(query)) {
            Columns light = scan(query, true, false);
            Optional<int[]> rows = Selection.headlinesWithoutKnown(light);
            if (rows.isPresent()) {
                return slice(light, rows.get(), query.measure());
            }
        }
        Columns columns = scan(query, true);
        int[] newest = isLatest(query) ? Selection.all(columns) : Selection.newest(columns);
        return slice(columns, Selection.headlines(columns, newest), query.measure());
    }

    /// The newest statement of every reporter and vintage, ordered by period, then as recorded.
    public List<Statement> statements(Query query) {
        return statements(reported(query));
    }

    /// The newest figure of every reporter and vintage without what stands beside it, which costs far less to read than
    /// [#statements].
    public Slice reported(Query query) {
        Columns columns = scan(query, true);
        int[] rows = isLatest(query) ? Selection.all(columns) : Selection.newest(columns);
        return slice(columns, rows, query.measure());
    }

    /// Every version of every statement, superseded ones too, ordered by period, then as known.
    public List<Statement> history(Query query) {
        Columns columns = scan(query, false);
        return statements(slice(columns, Selection.all(columns), query.measure()));
    }

    /// The statement with the id.
    /// @throws Failure CM-3002 where the log has none
    public Statement get(FigureId.Recorded id) {
        return find(id).orElseThrow(() -> new Failure(
                "CM-3002",
                "No figure \"" + id + "\"; ids stand beside the figures that show, board and the pages give."));
    }

    /// The statement with the id, if the log has it.
    public Optional<Statement> find(FigureId.Recorded id) {
        for (Measure measure : Measure.values()) {
            Columns columns = store.find(id.number(), measure);
            if (columns.size() > 0) {
                return statements(slice(columns, Selection.all(columns), measure)).stream()
                        .findFirst();
            }
        }
        return Optional.empty();
    }

    private boolean isLatest(Query query) {
        return query.asOf() instanceof AsOf.Latest;
    }

    private Slice slice(Columns columns, int[] rows, Measure measure) {
        return new Slice(columns, rows, store.terms(), this::unit, measure);
    }

    private Unit unit(Code indicator) {
        return catalogue.indicator(indicator).unit();
    }

    private List<Statement> statements(Slice slice) {
        long[] numbers = IntStream.range(0, slice.size())
                .mapToLong(row -> slice.id(row).number())
                .sorted()
                .toArray();
        Map<Long, Detail> details = new HashMap<>();
        store.details(numbers).forEach(detail -> details.put(detail.number(), detail));
        List<Statement> all = new ArrayList<>(slice.size());
        for (int row = 0; row < slice.size(); row++) {
            Detail detail = details.get(slice.id(row).number());
            if (detail == null) {
                throw new IllegalStateException("Statement " + slice.id(row) + " has no citation in the log.");
            }
            all.add(statement(slice, row, detail));
        }
        all.sort((a, b) -> {
            int order = Period.BY_TIME.compare(
                    a.observation().cell().period(), b.observation().cell().period());
            order = order == 0 ? a.known().compareTo(b.known()) : order;
            return order == 0 ? Long.compare(a.id().number(), b.id().number()) : order;
        });
        return all;
    }

    private static Statement statement(Slice slice, int row, Detail detail) {
        Observation observation = new Observation(
                slice.cell(row),
                slice.figure(row),
                slice.vintage(row),
                slice.reporter(row),
                detail.citation(),
                detail.remarks());
        return new Statement(slice.id(row), observation, detail.revision(), slice.known(row));
    }

    private Columns scan(Query query, boolean newestOnly) {
        return scan(query, newestOnly, true);
    }

    private Columns scan(Query query, boolean newestOnly, boolean withKnown) {
        Terms terms = store.terms();
        int[] indicators = query.indicators().stream().mapToInt(terms::find).toArray();
        int[] breakdowns = breakdowns(terms, query.breakdown());
        int[] places = places(terms, query.places());
        int[] periods = periods(terms, query.when());
        boolean nothing = isUnknown(indicators) || isUnknown(breakdowns) || isUnknown(places) || isUnknown(periods);
        return nothing
                ? new Columns(0)
                : store.scan(new Scan(
                        known(indicators),
                        breakdowns,
                        known(places),
                        periods,
                        query.measure(),
                        new Scan.State(query.asOf(), newestOnly, withKnown)));
    }

    /// Something was asked for by name, and the dictionary knows none of it.
    private static boolean isUnknown(int[] numbers) {
        return numbers.length > 0 && Arrays.stream(numbers).allMatch(number -> number == Terms.UNKNOWN);
    }

    private static int[] known(int[] numbers) {
        return Arrays.stream(numbers)
                .filter(number -> number != Terms.UNKNOWN)
                .sorted()
                .toArray();
    }

    private static int[] breakdowns(Terms terms, Optional<Breakdown> breakdown) {
        return breakdown.map(one -> new int[] {terms.find(one)}).orElseGet(() -> new int[0]);
    }

    private static int[] places(Terms terms, Collection<PlaceId> places) {
        return places.stream().mapToInt(terms::find).toArray();
    }

    private static int[] periods(Terms terms, When when) {
        if (when.equals(When.ALWAYS)) {
            return new int[0];
        }
        List<Period> all = terms.periods();
        int[] found = IntStream.range(0, all.size())
                .filter(number -> when.holds(all.get(number)))
                .toArray();
        return found.length == 0 ? new int[] {Terms.UNKNOWN} : found;
    }

    /// The indicator of the catalogue.
    /// @throws Failure CM-3001 where it is not defined
    public Indicator indicator(Code code) {
        return catalogue.indicator(code);
    }
}
