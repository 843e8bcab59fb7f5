package vn.cotmoc.claims.check;

import java.util.Optional;
import vn.cotmoc.model.PlaceId;

/// What a stretch of words says of where.
sealed interface Spot {

    /// A place of the ledger.
    record Held(PlaceId place) implements Spot {}

    /// The place of the text itself: toàn tỉnh.
    record Home() implements Spot {}

    /// A place that the ledger does not hold, as written.
    record Outside(String name) implements Spot {}

    /// The place of the ledger, if it is one.
    default Optional<PlaceId> held() {
        return this instanceof Held(PlaceId place) ? Optional.of(place) : Optional.empty();
    }

    /// The name of a place that the ledger does not hold, if it is one.
    default Optional<String> outside() {
        return this instanceof Outside(String name) ? Optional.of(name) : Optional.empty();
    }
}
