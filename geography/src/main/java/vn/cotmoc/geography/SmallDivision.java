package vn.cotmoc.geography;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/// A division whose weights fit into small numbers, for figures of which none is absent. It gives what [Division] gives
/// and is many times as fast; where a product gets too large it leaves the column to the other.
final class SmallDivision {
    private static final int LARGEST_BITS = 40;

    private final Division division;
    private final long[][] weights;
    private final long unit;
    private final long step;
    private final long limit;
    private final long[] sums;
    private final long[] rests;

    private SmallDivision(Division division, long[][] weights, long unit) {
        this.division = division;
        this.weights = weights;
        this.unit = unit;
        step = unit * division.one().longValueExact();
        int parts = 0;
        for (long[] each : weights) {
            parts += each.length;
        }
        limit = Long.MAX_VALUE / division.one().longValueExact() / (2L * parts);
        sums = new long[weights.length];
        rests = new long[weights.length];
    }

    /// Null where a weight is unknown or long.
    static @Nullable SmallDivision of(Division division, BigInteger unit) {
        @Nullable BigInteger[][] given = division.weights();
        if (given == null || unit.multiply(division.one()).bitLength() > LARGEST_BITS) {
            return null;
        }
        long[][] weights = new long[given.length][];
        for (int i = 0; i < given.length; i++) {
            weights[i] = new long[given[i].length];
            for (int k = 0; k < given[i].length; k++) {
                BigInteger weight = given[i][k];
                if (weight == null) {
                    return null;
                }
                weights[i][k] = weight.longValueExact();
            }
        }
        return new SmallDivision(division, weights, unit.longValueExact());
    }

    /// False where a sum gets too large; nothing is changed then.
    boolean restate(int column, Figures figures, Figures result) {
        long total = 0;
        for (int i = 0; i < weights.length; i++) {
            sums[i] = 0;
            for (int k = 0; k < weights[i].length; k++) {
                long value = figures.at(division.sources()[i][k], column);
                if (value >= limit || value <= -limit) {
                    return false;
                }
                sums[i] += value * weights[i][k];
            }
            rests[i] = Math.floorMod(sums[i], step);
            sums[i] = (sums[i] - rests[i]) / step;
            total += rests[i];
        }
        share(Math.floorDiv(2 * total + step, 2 * step));
        for (int i = 0; i < weights.length; i++) {
            result.set(division.targets()[i], column, sums[i] * unit);
        }
        return true;
    }

    /// Gives the missing units to the largest remainders, the first among equals.
    private void share(long missing) {
        for (long given = 0; given < missing; given++) {
            int largest = 0;
            for (int i = 1; i < rests.length; i++) {
                largest = rests[i] > rests[largest] ? i : largest;
            }
            sums[largest]++;
            rests[largest] = -1;
        }
    }
}
