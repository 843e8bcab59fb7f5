package vn.cotmoc.ledger.duckdb;

import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// Which part of the projection the statements of a group can meet, said in conditions that let the engine skip all
/// else: the projection lies in the order of indicator, period and place. A few submissions touch a few blocks, each of
/// one indicator and period, that lie far apart, and each is looked at on its own; a large file touches a range.
final class Touched {
    /// With more blocks than this, one condition over all is better.
    static final int BLOCKS = 64;

    private static final int FEW = 64;

    /// The places of one indicator and period.
    private static final class Block {
        private int low = Integer.MAX_VALUE;
        private int high;

        private void widen(int place) {
            low = Math.min(low, place);
            high = Math.max(high, place);
        }
    }

    private final BitSet indicators = new BitSet();
    private final BitSet periods = new BitSet();
    private final Block all = new Block();
    private final Map<Long, Block> blocks = new HashMap<>();
    private Block last = new Block();
    private long lastKey = -1;

    void note(Row row) {
        indicators.set(row.indicator);
        periods.set(row.period);
        all.widen(row.place);
        long key = block(row);
        if (key != lastKey && blocks.size() <= BLOCKS) {
            last = blocks.computeIfAbsent(key, any -> new Block());
            lastKey = key;
        }
        last.widen(row.place);
    }

    /// The number of the block that a row lies in.
    static long block(Row row) {
        return ((long) row.indicator << Integer.SIZE) | row.period;
    }

    /// A block and its first and last place.
    interface Blocks {
        void accept(long block, int low, int high);
    }

    /// Whether nothing was noted.
    boolean isEmpty() {
        return blocks.isEmpty();
    }

    /// Gives each block to the sink; all of them where they are few.
    void forEach(Blocks sink) {
        blocks.forEach((key, block) -> sink.accept(key, block.low, block.high));
    }

    /// The numbers of the blocks; all of them where they are few.
    Set<Long> blocks() {
        return blocks.keySet();
    }

    /// Whether what is touched is a few blocks.
    boolean isFew() {
        return blocks.size() <= BLOCKS;
    }

    /// Conditions that together hold for all rows that can be met.
    List<String> parts() {
        return isFew() ? blocks.keySet().stream().map(this::part).toList() : List.of(whole());
    }

    /// The condition that holds for the rows of a block that can be met.
    String part(long key) {
        Block block = Objects.requireNonNull(blocks.get(key));
        return "indicator = " + (key >>> Integer.SIZE) + " AND period = " + (int) key + " AND place BETWEEN "
                + block.low + " AND " + block.high;
    }

    /// One condition that holds for all rows that can be met.
    String whole() {
        return among("indicator", indicators) + " AND " + among("period", periods) + " AND place BETWEEN " + all.low
                + " AND " + all.high;
    }

    private static String among(String column, BitSet numbers) {
        int low = numbers.nextSetBit(0);
        String range = column + " BETWEEN " + low + " AND " + (numbers.length() - 1);
        return numbers.cardinality() > FEW || numbers.cardinality() == numbers.length() - low
                ? range
                : range + " AND " + column + " IN ("
                        + numbers.stream().mapToObj(Integer::toString).collect(Collectors.joining(", ")) + ")";
    }
}
