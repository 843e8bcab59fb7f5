package vn.cotmoc.geography;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/// Which places of one day became which of another, and in what parts: the lineage between the two days, composed.
/// Immutable, safe for use by several threads.
///
/// Sources are the places of the day that figures come from, targets those of the day they go to, each numbered from
/// 0 in the order of the list of places. Exactness is judged on the whole way: a place that is split and whose parts
/// meet again is exact, whatever the shares in between. Parts that are known add up to 1 for every source,
/// losses included.
public final class Correspondence {
    private final Ends ends;
    private final Spread[] spreads;
    private final List<Loss> losses;
    /// By target: where its sources start in `sources`; one more at the end.
    private final int[] first;
    private final int[] sources;
    /// Beside `sources`: the place of the target in the spread of the source.
    private final int[] at;
    private final Exactness[] exactness;
    /// The way forward, where this one is its reverse.
    private final @Nullable Correspondence reverseOf;

    /// The share of a source that a target has.
    ///
    /// @param source the id of the source
    /// @param weight how much of the source is in the target, above 0 and at most 1; empty where that is not known
    /// @param exactness how the weight is known
    public record Part(String source, Optional<BigDecimal> weight, Exactness exactness) {}

    private Correspondence(Ends ends, Spread[] spreads, List<Loss> losses, @Nullable Correspondence reverseOf) {
        this.ends = ends;
        this.spreads = spreads;
        this.losses = List.copyOf(losses);
        this.reverseOf = reverseOf;
        first = new int[ends.targets().size() + 1];
        exactness = new Exactness[ends.targets().size()];
        Arrays.fill(exactness, Exactness.EXACT);
        for (Spread spread : spreads) {
            count(spread);
        }
        for (int target = 0; target < exactness.length; target++) {
            first[target + 1] += first[target];
        }
        sources = new int[first[exactness.length]];
        at = new int[sources.length];
        int[] next = first.clone();
        for (int source = 0; source < spreads.length; source++) {
            int[] targets = spreads[source].targets();
            for (int i = 0; i < targets.length; i++) {
                if (targets[i] >= 0) {
                    sources[next[targets[i]]] = source;
                    at[next[targets[i]]++] = i;
                }
            }
        }
    }

    private void count(Spread spread) {
        for (int i = 0; i < spread.targets().length; i++) {
            int target = spread.targets()[i];
            if (target >= 0) {
                first[target + 1]++;
                exactness[target] = exactness[target].and(spread.ranks()[i]);
            }
        }
    }

    /// @param byNumber by the number of a place in the chronicle: its spread over such numbers
    static Correspondence of(
            Chronicle chronicle, LocalDate from, LocalDate to, @Nullable Spread[] byNumber, List<Loss> losses) {
        Ends ends = new Ends(Side.of(chronicle.places(), from), Side.of(chronicle.places(), to));
        Spread[] spreads = new Spread[ends.sources().size()];
        for (int source = 0; source < spreads.length; source++) {
            Spread spread = byNumber[ends.sources().number(source)];
            if (spread == null) {
                throw new IllegalStateException("A place of the first day was not composed.");
            }
            spreads[source] = ends.targets().translate(spread);
        }
        return new Correspondence(ends, spreads, losses, null);
    }

    /// The reverse of a correspondence.
    static Correspondence reverse(Correspondence forward, Spread[] spreads, List<Loss> losses) {
        return new Correspondence(forward.ends.reversed(), spreads, losses, forward);
    }

    /// The day that figures come from.
    public LocalDate from() {
        return ends.sources().day();
    }

    /// The day that figures go to.
    public LocalDate to() {
        return ends.targets().day();
    }

    /// How many places there are on the day that figures come from.
    public int sourceCount() {
        return ends.sources().size();
    }

    /// How many places there are on the day that figures go to.
    public int targetCount() {
        return ends.targets().size();
    }

    /// The id of a source.
    public String source(int number) {
        return ends.sources().id(number);
    }

    /// The id of a target.
    public String target(int number) {
        return ends.targets().id(number);
    }

    /// The number of the source with the id, if it exists on that day.
    public OptionalInt findSource(String id) {
        return ends.sources().find(id);
    }

    /// The number of the target with the id, if it exists on that day.
    public OptionalInt findTarget(String id) {
        return ends.targets().find(id);
    }

    /// How well a figure of the target is known from those of its sources. A target without any source is exact in
    /// the sense that nothing was divided; it has no figure.
    public Exactness exactness(int target) {
        return exactness[target];
    }

    /// Of which sources the target was made.
    public List<Part> parts(int target) {
        List<Part> parts = new ArrayList<>();
        for (int i = first[target]; i < first[target + 1]; i++) {
            Spread spread = spreads[sources[i]];
            parts.add(new Part(source(sources[i]), Optional.ofNullable(spread.parts()[at[i]]), spread.ranks()[at[i]]));
        }
        return parts;
    }

    /// The numbers of the sources of the target, in order.
    public int[] sourcesOf(int target) {
        return Arrays.copyOfRange(sources, first[target], first[target + 1]);
    }

    /// The numbers of the targets of the source, in order; empty where all of it is lost.
    public int[] targetsOf(int source) {
        return Arrays.stream(spreads[source].targets())
                .filter(target -> target >= 0)
                .toArray();
    }

    /// Where figures of the source, or a part of them, go nowhere.
    public List<Loss> losses(int source) {
        return Arrays.stream(spreads[source].targets())
                .filter(target -> target < 0)
                .mapToObj(target -> losses.get(-target - 1))
                .toList();
    }

    /// The least common geography of the two days.
    public CommonUnits commonUnits() {
        return new CommonUnits(this);
    }

    /// The way back with weights that are estimated from figures of the earlier places: a later place is divided
    /// in proportion to what its origins brought in. What stays unknown is what the lineage itself leaves unknown.
    /// @param reference a figure for each target, as its population before the change; none below 0
    /// @throws IllegalStateException where this is no way back
    public Correspondence estimatedBy(long[] reference) {
        if (reverseOf == null) {
            throw new IllegalStateException("Only the way back can be estimated from figures of the earlier places.");
        }
        return reverse(reverseOf, new BackwardEstimate(reverseOf, reference).spreads(spreads), losses);
    }

    /// How a source is spread over the targets.
    Spread spread(int source) {
        return spreads[source];
    }

    int firstSource(int target) {
        return first[target];
    }

    int sourceAt(int position) {
        return sources[position];
    }

    @Nullable
    BigDecimal weightAt(int position) {
        return spreads[sources[position]].parts()[at[position]];
    }

    boolean isWholeAt(int position) {
        return spreads[sources[position]].isWhole();
    }
}
