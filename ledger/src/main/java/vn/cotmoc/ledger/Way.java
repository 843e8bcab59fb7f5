package vn.cotmoc.ledger;

import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import vn.cotmoc.geography.Chronicle;
import vn.cotmoc.geography.CommonUnits;
import vn.cotmoc.geography.Correspondence;
import vn.cotmoc.geography.Restatement;
import vn.cotmoc.ledger.spi.Terms;
import vn.cotmoc.model.PlaceId;

/// The way from the map of one stretch of days to that of another, for the figures of a store: the places of both in
/// their numbers. Immutable but for what is computed once; safe for use by many threads.
final class Way {
    private static final int NONE = -1;

    private final Chronicle chronicle;
    private final Correspondence correspondence;
    private final Restatement restatement;
    private final int[] sources;
    private final int[][] targets;
    private final boolean[] lossy;
    private final PlaceId[] places;
    private final AtomicReference<@Nullable CommonUnits> units = new AtomicReference<>();

    Way(Chronicle chronicle, Correspondence correspondence, Terms terms) {
        this.chronicle = chronicle;
        this.correspondence = correspondence;
        restatement = Restatement.along(correspondence);
        sources = new int[terms.placeCount()];
        Arrays.fill(sources, NONE);
        targets = new int[correspondence.sourceCount()][];
        lossy = new boolean[targets.length];
        for (int source = 0; source < targets.length; source++) {
            targets[source] = correspondence.targetsOf(source);
            lossy[source] = !correspondence.losses(source).isEmpty();
            int number = terms.find(PlaceId.parse(correspondence.source(source)));
            if (number >= 0 && number < sources.length) {
                sources[number] = source;
            }
        }
        places = new PlaceId[correspondence.targetCount()];
        Arrays.setAll(places, target -> PlaceId.parse(correspondence.target(target)));
    }

    Correspondence correspondence() {
        return correspondence;
    }

    Restatement restatement() {
        return restatement;
    }

    /// The source that the row speaks of, -1 where its place is not on the map that figures come from.
    int source(Slice slice, int row) {
        int number = slice.placeNumber(row);
        return number < sources.length
                ? sources[number]
                : correspondence.findSource(slice.place(row).toString()).orElse(NONE);
    }

    /// Where the source went.
    int[] targets(int source) {
        return targets[source];
    }

    /// Whether the source, or a part of it, has no place on the map.
    boolean isLossy(int source) {
        return lossy[source];
    }

    /// The place of a target.
    PlaceId place(int target) {
        return places[target];
    }

    /// The target is one source, whole and alone.
    boolean isSame(int target) {
        int[] from = correspondence.sourcesOf(target);
        return from.length == 1 && targets[from[0]].length == 1 && !lossy[from[0]];
    }

    CommonUnits units() {
        CommonUnits known = units.get();
        if (known == null) {
            known = correspondence.commonUnits();
            units.set(known);
        }
        return known;
    }

    /// The rows of lineage between a source and a target.
    List<Integer> trail(String source, String target) {
        return chronicle.trail(source, correspondence.from(), target, correspondence.to());
    }
}
