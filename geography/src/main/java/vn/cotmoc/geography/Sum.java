package vn.cotmoc.geography;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the parts of one place on one day add up to.
///
/// @param known the sum of the parts that are known
/// @param isKnown whether all are
record Sum(BigDecimal known, boolean isKnown, Exactness exactness) {

    static Sum of(List<Chronicle.Thread> threads) {
        BigDecimal known = BigDecimal.ZERO;
        boolean all = true;
        Exactness exactness = Exactness.EXACT;
        for (Chronicle.Thread thread : threads) {
            BigDecimal part = thread.part();
            exactness = exactness.and(thread.exactness());
            if (part == null) {
                all = false;
            } else {
                known = known.add(part);
            }
        }
        return new Sum(known, all, exactness);
    }

    /// How much is missing from 1.
    BigDecimal difference() {
        return BigDecimal.ONE.subtract(known);
    }

    /// Whether the parts are 1 together, but for the rounding of what was published.
    boolean isComplete() {
        return difference().abs().compareTo(Chronicle.TOLERANCE) <= 0;
    }

    /// Whether something may stay with the place itself.
    boolean leavesARest() {
        return difference().compareTo(Chronicle.TOLERANCE) > 0;
    }

    /// What stays, null where a part is not known.
    @Nullable
    BigDecimal rest() {
        return isKnown ? difference() : null;
    }

    /// The branches with the difference from 1 given to the largest, so that nothing is lost to rounding.
    List<Spread.Branch> settled(List<Spread.Branch> branches) {
        if (difference().signum() == 0) {
            return branches;
        }
        int largest = 0;
        for (int i = 1; i < branches.size(); i++) {
            if (part(branches, i).compareTo(part(branches, largest)) > 0) {
                largest = i;
            }
        }
        List<Spread.Branch> settled = new ArrayList<>(branches);
        Spread.Branch branch = branches.get(largest);
        settled.set(
                largest,
                new Spread.Branch(part(branches, largest).add(difference()), branch.exactness(), branch.spread()));
        return settled;
    }

    private static BigDecimal part(List<Spread.Branch> branches, int at) {
        BigDecimal part = branches.get(at).part();
        return part == null ? BigDecimal.ZERO : part;
    }
}
