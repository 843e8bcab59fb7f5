package vn.cotmoc.geography;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Reads a correspondence backwards. A later place with one origin belongs to it; one with several is divided among
/// them in a way that nobody knows.
record Backward(Correspondence forward) {

    Correspondence correspondence() {
        List<Loss> losses = new ArrayList<>();
        Spread[] spreads = new Spread[forward.targetCount()];
        for (int target = 0; target < spreads.length; target++) {
            spreads[target] = spread(target, losses);
        }
        return Correspondence.reverse(forward, spreads, losses);
    }

    private Spread spread(int target, List<Loss> losses) {
        int[] origins = forward.sourcesOf(target);
        if (origins.length == 0) {
            losses.add(
                    new Loss(forward.target(target), forward.to(), Loss.Kind.NO_ORIGIN, Optional.of(BigDecimal.ONE)));
            return Spread.whole(-losses.size());
        }
        if (origins.length == 1) {
            return Spread.whole(origins[0]);
        }
        @Nullable BigDecimal[] parts = new BigDecimal[origins.length];
        Exactness[] ranks = new Exactness[origins.length];
        Arrays.fill(ranks, Exactness.UNDEFINED);
        return new Spread(origins, parts, ranks);
    }
}
