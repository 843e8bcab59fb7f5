package vn.cotmoc.geography;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// How one place is spread over the places of a later day: in ascending order the numbers of the targets, the part
/// that each has (null where it is not known), and how that is known. A number below 0 stands for a loss.
record Spread(int[] targets, @Nullable BigDecimal[] parts, Exactness[] ranks) {

    /// A part of a place that goes on as another spread.
    record Branch(@Nullable BigDecimal part, Exactness exactness, Spread spread) {}

    private record Share(@Nullable BigDecimal part, Exactness exactness) {
        Share plus(Share other) {
            return new Share(
                    part == null || other.part == null ? null : part.add(other.part), exactness.and(other.exactness));
        }
    }

    /// All of it in one target.
    static Spread whole(int target) {
        return new Spread(new int[] {target}, new BigDecimal[] {BigDecimal.ONE}, new Exactness[] {Exactness.EXACT});
    }

    boolean isWhole() {
        return targets.length == 1;
    }

    /// The branches together. Where all of them lead to one and the same spread it does not matter how much goes
    /// which way; where all ends in one target it is there as a whole.
    static Spread of(List<Branch> branches) {
        Spread first = branches.getFirst().spread();
        if (branches.stream().allMatch(branch -> branch.spread().leadsWhere(first))) {
            return first;
        }
        TreeMap<Integer, Share> shares = new TreeMap<>();
        for (Branch branch : branches) {
            branch.spread().addTo(shares, branch);
        }
        if (shares.size() == 1) {
            return whole(shares.firstKey());
        }
        int[] targets = shares.keySet().stream().mapToInt(Integer::intValue).toArray();
        @Nullable BigDecimal[] parts = new BigDecimal[targets.length];
        Exactness[] ranks = new Exactness[targets.length];
        int at = 0;
        for (Share share : shares.values()) {
            parts[at] = share.part();
            ranks[at++] = share.part() == null ? Exactness.UNDEFINED : share.exactness();
        }
        return new Spread(targets, parts, ranks);
    }

    private void addTo(TreeMap<Integer, Share> shares, Branch branch) {
        for (int i = 0; i < targets.length; i++) {
            BigDecimal own = parts[i];
            BigDecimal part =
                    branch.part() == null || own == null ? null : branch.part().multiply(own);
            shares.merge(targets[i], new Share(part, branch.exactness().and(ranks[i])), Share::plus);
        }
    }

    private boolean leadsWhere(Spread other) {
        return Arrays.equals(targets, other.targets)
                && (isWhole() || isKnown() && Arrays.equals(parts, other.parts) && Arrays.equals(ranks, other.ranks));
    }

    private boolean isKnown() {
        for (BigDecimal part : parts) {
            if (part == null) {
                return false;
            }
        }
        return true;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Spread spread
                && Arrays.equals(targets, spread.targets)
                && Arrays.equals(parts, spread.parts)
                && Arrays.equals(ranks, spread.ranks);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(targets);
    }

    @Override
    public String toString() {
        return Arrays.toString(targets) + " " + Arrays.toString(parts) + " " + Arrays.toString(ranks);
    }
}
