package vn.cotmoc.exchange.sdmx;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import vn.cotmoc.exchange.sdmx.Artefact.Flow.Content;
import vn.cotmoc.ledger.AsOf;
import vn.cotmoc.ledger.FigureId;
import vn.cotmoc.ledger.Query;
import vn.cotmoc.ledger.Slice;
import vn.cotmoc.ledger.Statement;
import vn.cotmoc.ledger.formula.Derivation;
import vn.cotmoc.model.Breakdown;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Indicator;
import vn.cotmoc.model.Measure;
import vn.cotmoc.model.PlaceId;

/// Reads the series that a query asks for, one indicator and measure at a time, so that no more than these are in
/// memory. Series come ordered by indicator, measure and key, their observations by time.
final class SeriesReader implements Iterator<Series> {
    private final Reads reads;
    private final DataQuery query;
    private final Optional<Set<PlaceId>> places;
    private final Optional<Breakdown> breakdown;
    private final Deque<Block> blocks = new ArrayDeque<>();
    private final Optional<Long> since;
    private Iterator<Series> current = List.<Series>of().iterator();

    private record Block(Indicator indicator, Measure measure) {}

    SeriesReader(Reads reads, DataQuery query) {
        this.reads = reads;
        this.query = query;
        this.places = places();
        this.breakdown = breakdown();
        this.since = query.travel().updatedAfter().map(reads::revisionAt);
        if (places.isEmpty() || !places.get().isEmpty()) {
            plan();
        }
    }

    /// The statements of every state that the query asks for, all at once.
    List<Statement> history() {
        List<Statement> all = new ArrayList<>();
        for (Block block : blocks) {
            reads.history(question(block)).stream()
                    .filter(each -> each.observation()
                            .cell()
                            .indicator()
                            .equals(block.indicator().code()))
                    .forEach(all::add);
        }
        return all;
    }

    private void plan() {
        for (Indicator indicator : reads.ledger().catalogue().indicators().values()) {
            if (isInFlow(indicator.code()) && mayHold(2, indicator.code().text())) {
                for (Measure measure : Measure.values()) {
                    if (mayHold(3, Codes.measure(measure))) {
                        blocks.add(new Block(indicator, measure));
                    }
                }
            }
        }
    }

    private boolean isInFlow(Code indicator) {
        Set<Code> all = query.flow().indicators();
        return all.isEmpty() || all.contains(indicator);
    }

    private boolean mayHold(int position, String value) {
        return query.choice().mayHold(position, dimension(position), value);
    }

    private String dimension(int position) {
        return query.structure().dimensions().get(position).id();
    }

    /// The places that are asked for; empty where all are.
    private Optional<Set<PlaceId>> places() {
        if (query.choice().isOpen(1, Structures.REF_AREA)) {
            return Optional.empty();
        }
        return Optional.of(reads.ledger().geography().list().stream()
                .map(place -> place.id())
                .filter(id -> mayHold(1, id.toString()))
                .collect(Collectors.toSet()));
    }

    /// The total, where it alone is asked for.
    private Optional<Breakdown> breakdown() {
        String total = Breakdown.TOTAL.toString();
        boolean only = !query.choice().isOpen(4, Structures.BREAKDOWN)
                && query.choice().keys().stream().allMatch(key -> key.get(4).equals(Condition.oneOf(Set.of(total))));
        return only && !query.choice().keys().isEmpty() ? Optional.of(Breakdown.TOTAL) : Optional.empty();
    }

    private Query question(Block block) {
        return new Query(
                Set.of(block.indicator().code()),
                places.orElse(Set.of()),
                query.choice().when(),
                block.measure(),
                breakdown,
                query.travel().asOf());
    }

    @Override
    public boolean hasNext() {
        while (!current.hasNext() && !blocks.isEmpty()) {
            current = read(blocks.removeFirst()).iterator();
        }
        return current.hasNext();
    }

    @Override
    public Series next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        return current.next();
    }

    private List<Series> read(Block block) {
        List<Series> all = query.flow().content() == Content.HEADLINES ? headlines(block) : statements(block);
        SeriesFilter filter = new SeriesFilter(query);
        return all.stream().flatMap(series -> filter.find(series).stream()).toList();
    }

    private List<Series> headlines(Block block) {
        if (block.measure() == Measure.ACTUAL
                && reads.isDerived(block.indicator().code())) {
            return derived(block);
        }
        Slice slice = reads.headlines(question(block));
        if (slice.size() == 0) {
            return List.of();
        }
        return new SliceSeries(slice, block.indicator(), block.measure()).list(changed(slice, block));
    }

    private List<Series> derived(Block block) {
        Code code = block.indicator().code();
        List<Derivation> all = reads.derived(code, question(block));
        if (since.isPresent() && !all.isEmpty()) {
            Map<FigureId, Figure> before = new HashMap<>();
            reads.derived(code, question(block).withAsOf(new AsOf.Revision(since.get())))
                    .forEach(each -> before.put(each.id(), each.figure()));
            all = all.stream()
                    .filter(each -> !each.figure().equals(before.get(each.id())))
                    .toList();
        }
        return new DerivedSeries(block.indicator()).list(all);
    }

    /// The rows whose headline was another one at the revision after which changes are asked for.
    private IntPredicate changed(Slice slice, Block block) {
        if (since.isEmpty()) {
            return row -> true;
        }
        Slice before = reads.headlines(question(block).withAsOf(new AsOf.Revision(since.get())));
        Set<Long> known = new HashSet<>();
        for (int row = 0; row < before.size(); row++) {
            known.add(before.id(row).number());
        }
        return row -> !known.contains(slice.id(row).number());
    }

    private List<Series> statements(Block block) {
        List<Statement> found = reads.statements(question(block)).stream()
                .filter(each -> since.isEmpty() || each.revision() > since.get())
                .toList();
        return new StatementSeries(block.indicator(), Content.STATEMENTS).list(found);
    }
}
