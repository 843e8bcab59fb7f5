package vn.cotmoc.geography;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// The least common geography of two days: the smallest groups of places that are exact in both directions, which are
/// the connected parts of the composed lineage. Places that became nothing, or came from nothing, are in none.
public final class CommonUnits {
    private static final int NONE = -1;

    private final int[] ofSource;
    private final int[] ofTarget;
    private final List<CommonUnit> units;

    CommonUnits(Correspondence correspondence) {
        int sources = correspondence.sourceCount();
        int[] parents = new int[sources + correspondence.targetCount()];
        Arrays.setAll(parents, node -> node);
        for (int source = 0; source < sources; source++) {
            for (int target : correspondence.targetsOf(source)) {
                parents[root(parents, source)] = root(parents, sources + target);
            }
        }
        int[] units = new int[parents.length];
        Arrays.fill(units, NONE);
        int count = 0;
        for (int source = 0; source < sources; source++) {
            int root = root(parents, source);
            if (root >= sources && units[root] == NONE) {
                units[root] = count++;
            }
        }
        for (int node = 0; node < parents.length; node++) {
            units[node] = units[root(parents, node)];
        }
        ofSource = Arrays.copyOf(units, sources);
        ofTarget = Arrays.copyOfRange(units, sources, units.length);
        this.units = list(correspondence, count);
    }

    /// The representative of a part that holds a target is a target, since roots of sources are hung below them.
    private static int root(int[] parents, int node) {
        int at = node;
        while (parents[at] != at) {
            parents[at] = parents[parents[at]];
            at = parents[at];
        }
        return at;
    }

    private List<CommonUnit> list(Correspondence correspondence, int count) {
        List<List<String>> before = new ArrayList<>();
        List<List<String>> after = new ArrayList<>();
        for (int unit = 0; unit < count; unit++) {
            before.add(new ArrayList<>());
            after.add(new ArrayList<>());
        }
        for (int source = 0; source < ofSource.length; source++) {
            if (ofSource[source] != NONE) {
                before.get(ofSource[source]).add(correspondence.source(source));
            }
        }
        for (int target = 0; target < ofTarget.length; target++) {
            if (ofTarget[target] != NONE) {
                after.get(ofTarget[target]).add(correspondence.target(target));
            }
        }
        List<CommonUnit> all = new ArrayList<>();
        for (int unit = 0; unit < count; unit++) {
            all.add(new CommonUnit(before.get(unit), after.get(unit)));
        }
        return Collections.unmodifiableList(all);
    }

    /// All units, by their first source.
    public List<CommonUnit> list() {
        return units;
    }

    /// The number of the unit that holds the source, in the list of units.
    public OptionalInt ofSource(int source) {
        return optional(ofSource[source]);
    }

    /// The number of the unit that holds the target, in the list of units.
    public OptionalInt ofTarget(int target) {
        return optional(ofTarget[target]);
    }

    /// The unit that holds the target: the smallest group with it that is exact.
    public Optional<CommonUnit> findByTarget(int target) {
        return ofTarget[target] == NONE ? Optional.empty() : Optional.of(units.get(ofTarget[target]));
    }

    private static OptionalInt optional(int unit) {
        return unit == NONE ? OptionalInt.empty() : OptionalInt.of(unit);
    }
}
