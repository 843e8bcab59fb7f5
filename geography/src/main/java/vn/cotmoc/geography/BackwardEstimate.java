package vn.cotmoc.geography;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Divides later places among their origins in proportion to reference figures of the origins.
///
/// @param forward the way forward, whose sources are the origins
/// @param reference a figure of each origin
record BackwardEstimate(Correspondence forward, long[] reference) {

    /// Weights have so many digits; the largest takes what rounding leaves, so that they add up to 1.
    private static final MathContext DIGITS = new MathContext(18);

    Spread[] spreads(Spread[] unknown) {
        Spread[] spreads = unknown.clone();
        for (int later = 0; later < spreads.length; later++) {
            if (!spreads[later].isWhole()) {
                spreads[later] = estimate(later, spreads[later].targets()).orElse(spreads[later]);
            }
        }
        return spreads;
    }

    private Optional<Spread> estimate(int later, int[] origins) {
        BigDecimal[] brought = new BigDecimal[origins.length];
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < origins.length; i++) {
            BigDecimal weight = forward.weightAt(forward.firstSource(later) + i);
            if (weight == null) {
                return Optional.empty();
            }
            brought[i] = weight.multiply(BigDecimal.valueOf(reference[origins[i]]));
            sum = sum.add(brought[i]);
        }
        return sum.signum() <= 0 ? Optional.empty() : Optional.of(divide(origins, brought, sum));
    }

    private static Spread divide(int[] origins, BigDecimal[] brought, BigDecimal sum) {
        @Nullable BigDecimal[] parts = new BigDecimal[origins.length];
        Exactness[] ranks = new Exactness[origins.length];
        Arrays.fill(ranks, Exactness.ESTIMATED);
        int largest = 0;
        BigDecimal rest = BigDecimal.ONE;
        for (int i = 0; i < origins.length; i++) {
            largest = brought[i].compareTo(brought[largest]) > 0 ? i : largest;
        }
        for (int i = 0; i < origins.length; i++) {
            if (i != largest) {
                BigDecimal part = brought[i].divide(sum, DIGITS);
                parts[i] = part;
                rest = rest.subtract(part);
            }
        }
        parts[largest] = rest;
        return new Spread(origins, parts, ranks);
    }
}
