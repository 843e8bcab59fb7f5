package vn.cotmoc.exchange.sdmx;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import vn.cotmoc.ledger.AsOf;

/// Answers questions for data.
final class DataAnswers {
    private final Reads reads;

    DataAnswers(Reads reads) {
        this.reads = reads;
    }

    /// The sets of data; the first series is read at once, the rest while the answer is written.
    /// @throws Refusal CM-8105 where nothing matches
    Iterator<DataSet> sets(Asked asked) {
        DataQuery query = asked.query();
        if (query.travel().history()) {
            return new HistorySets(reads, asked).list().iterator();
        }
        Iterator<Series> found = new Window(new SeriesReader(reads, query), query.limits());
        Iterator<Series> series = new Packing(asked.shape()).pack(found);
        if (!series.hasNext()) {
            throw Refusal.noData(query.flow().ref().text());
        }
        boolean changes = query.travel().updatedAfter().isPresent();
        Optional<Instant> from = query.travel().asOf() instanceof AsOf.KnownAt(Instant instant)
                ? Optional.of(instant)
                : query.travel().updatedAfter();
        return List.of(new DataSet(
                        changes ? DataSet.Action.REPLACE : DataSet.Action.INFORMATION,
                        changes ? from : Optional.empty(),
                        Optional.empty(),
                        series))
                .iterator();
    }

    /// What occurs in the data that the question asks for.
    Region region(DataQuery query) {
        return Contents.of(new SeriesReader(reads, query), query.structure());
    }

    /// What may be chosen further: of each dimension the values that have data when what is asked of that dimension
    /// itself is left out (SDMX REST 2.2, availability queries, mode `available`).
    Region available(DataQuery query) {
        Region all = region(query);
        List<Component> dimensions = query.structure().dimensions();
        for (int i = 0; i < dimensions.size(); i++) {
            String id = dimensions.get(i).id();
            if (!query.choice().isOpen(i, id)) {
                region(query.withChoice(query.choice().without(i, id)))
                        .values(id)
                        .forEach(value -> all.add(id, value));
            }
        }
        return all;
    }

    /// Leaves out observations before an offset and after a limit.
    private static final class Window implements Iterator<Series> {
        private final Iterator<Series> all;
        private long skip;
        private long left;

        Window(Iterator<Series> all, DataQuery.Limits limits) {
            this.all = all;
            this.skip = limits.offset();
            this.left = limits.limit();
            advance();
        }

        private Optional<Series> next = Optional.empty();

        private void advance() {
            next = Optional.empty();
            while (next.isEmpty() && left > 0 && all.hasNext()) {
                next = cut(all.next());
            }
        }

        private Optional<Series> cut(Series series) {
            List<Obs> observations = series.observations();
            int from = (int) Math.min(skip, observations.size());
            int to = (int) Math.min(observations.size(), from + left);
            skip -= from;
            left -= to - from;
            return from == to
                    ? Optional.empty()
                    : Optional.of(new Series(series.key(), series.attributes(), observations.subList(from, to)));
        }

        @Override
        public boolean hasNext() {
            return next.isPresent();
        }

        @Override
        public Series next() {
            Series series = next.orElseThrow();
            advance();
            return series;
        }
    }

    /// Every state that was ever the newest, one set for each moment at which something became known.
    static final class HistorySets {
        private final Reads reads;
        private final Asked asked;

        HistorySets(Reads reads, Asked asked) {
            this.reads = reads;
            this.asked = asked;
        }

        List<DataSet> list() {
            DataQuery query = asked.query();
            List<History.Dissemination> all = new History(
                            query, reads.ledger().catalogue().indicators())
                    .of(new SeriesReader(reads, query).history());
            List<DataSet> sets = new ArrayList<>();
            for (int i = 0; i < all.size(); i++) {
                Iterator<Series> series =
                        new Packing(asked.shape()).pack(all.get(i).series().iterator());
                Optional<Instant> until =
                        i + 1 < all.size() ? Optional.of(all.get(i + 1).at()) : Optional.empty();
                sets.add(new DataSet(
                        DataSet.Action.REPLACE, Optional.of(all.get(i).at()), until, series));
            }
            if (sets.isEmpty()) {
                throw Refusal.noData(query.flow().ref().text());
            }
            return sets;
        }
    }
}
