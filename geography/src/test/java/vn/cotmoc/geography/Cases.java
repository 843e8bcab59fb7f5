package vn.cotmoc.geography;

import java.util.Random;
import java.util.function.Consumer;

/// Runs a property over generated cases; the seed of a failing one stands in the failure text.
final class Cases {
    private Cases() {}

    static void each(int count, Consumer<Random> property) {
        for (long seed = 1; seed <= count; seed++) {
            try {
                property.accept(new Random(seed));
            } catch (AssertionError | RuntimeException failure) {
                throw new AssertionError("Seed " + seed + ": " + failure.getMessage(), failure);
            }
        }
    }
}
