package vn.cotmoc.ledger;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.cotmoc.geography.Place;
import vn.cotmoc.model.PlaceId;

/// The places that a roll-up expects on one map, and which of them a row of a slice speaks of. For one thread.
final class RollUpPlaces {
    private static final int UNSEEN = -2;
    private static final int NONE = -1;

    private final Slice slice;
    private final List<Place> places;
    private final Map<PlaceId, Integer> positions;
    private final int[] byNumber;

    RollUpPlaces(Slice slice, List<Place> places) {
        this.slice = slice;
        this.places = places;
        this.positions = new HashMap<>(places.size() * 2);
        for (int i = 0; i < places.size(); i++) {
            positions.put(places.get(i).id(), i);
        }
        byNumber = new int[slice.placeNumbers()];
        Arrays.fill(byNumber, UNSEEN);
    }

    int size() {
        return places.size();
    }

    PlaceId get(int position) {
        return places.get(position).id();
    }

    /// The position of the row's place, -1 where it is none of them.
    int position(int row) {
        int number = slice.placeNumber(row);
        if (byNumber[number] == UNSEEN) {
            byNumber[number] = positions.getOrDefault(slice.place(row), NONE);
        }
        return byNumber[number];
    }
}
