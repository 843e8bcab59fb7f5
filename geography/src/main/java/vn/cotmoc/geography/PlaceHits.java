package vn.cotmoc.geography;

import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import vn.cotmoc.model.Code;

/// The places that a search found, the best first. They are numbers in sets until they are listed, so counting
/// thousands costs little, and listing the first of them no more than they are. Immutable.
public final class PlaceHits {
    private final PlaceSearch search;

    /// The better before the worse, each in the order of the dictionary; none is empty, and no place stands in two.
    private final List<BitSet> ranks;

    PlaceHits(PlaceSearch search, List<BitSet> ranks) {
        this.search = search;
        this.ranks = ranks.stream().filter(rank -> !rank.isEmpty()).toList();
    }

    public boolean isEmpty() {
        return ranks.isEmpty();
    }

    public int size() {
        return ranks.stream().mapToInt(BitSet::cardinality).sum();
    }

    public List<PlaceSearch.Found> list() {
        return list(Integer.MAX_VALUE);
    }

    /// The first of them, so many at most.
    public List<PlaceSearch.Found> list(int most) {
        return ranks.stream()
                .flatMapToInt(BitSet::stream)
                .limit(most)
                .mapToObj(search::get)
                .toList();
    }

    /// Those of the level.
    public PlaceHits of(Code level) {
        BitSet all = search.levels().getOrDefault(level, new BitSet());
        return each(rank -> and(rank, all));
    }

    public PlaceHits without(Collection<PlaceSearch.Found> some) {
        BitSet all = search.numbers(some);
        return each(rank -> andNot(rank, all));
    }

    /// How many there are of each level, in the order in which the first of each stands.
    public Map<Code, Integer> levels() {
        Map<Code, Integer> counts = new LinkedHashMap<>();
        for (BitSet rank : ranks) {
            search.levels().entrySet().stream()
                    .map(level -> Map.entry(level.getKey(), and(rank, level.getValue())))
                    .filter(part -> !part.getValue().isEmpty())
                    .sorted(Comparator.comparing(part -> part.getValue().nextSetBit(0)))
                    .forEach(part -> counts.merge(part.getKey(), part.getValue().cardinality(), Integer::sum));
        }
        return counts;
    }

    /// In each rank those of the set before the others.
    PlaceHits parted(BitSet better) {
        return new PlaceHits(
                search,
                ranks.stream()
                        .flatMap(rank -> Stream.of(and(rank, better), andNot(rank, better)))
                        .toList());
    }

    private PlaceHits each(UnaryOperator<BitSet> change) {
        return new PlaceHits(search, ranks.stream().map(change).toList());
    }

    private static BitSet and(BitSet a, BitSet b) {
        BitSet both = (BitSet) a.clone();
        both.and(b);
        return both;
    }

    private static BitSet andNot(BitSet a, BitSet b) {
        BitSet rest = (BitSet) a.clone();
        rest.andNot(b);
        return rest;
    }
}
