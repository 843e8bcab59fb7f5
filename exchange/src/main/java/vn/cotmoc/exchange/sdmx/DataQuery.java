package vn.cotmoc.exchange.sdmx;

import java.time.Instant;
import java.util.Optional;
import vn.cotmoc.ledger.AsOf;

/// A question for data (SDMX REST 1.5, data queries).
record DataQuery(Artefact.Flow flow, Artefact.Structure structure, Choice choice, Travel travel, Limits limits) {

    /// Which state of knowledge, whether only what changed after an instant, and whether every earlier state too.
    record Travel(AsOf asOf, Optional<Instant> updatedAfter, boolean history) {
        static final Travel NOW = new Travel(AsOf.LATEST, Optional.empty(), false);
    }

    /// How many observations of each series from its beginning and from its end; how many observations in all are left
    /// out before, and how many come at most.
    record Limits(Optional<Integer> first, Optional<Integer> last, long offset, long limit) {
        static final Limits NONE = new Limits(Optional.empty(), Optional.empty(), 0, Long.MAX_VALUE);
    }

    /// Everything in the flow, as known now.
    static DataQuery all(Artefact.Flow flow, Artefact.Structure structure) {
        return new DataQuery(flow, structure, Choice.ALL, Travel.NOW, Limits.NONE);
    }

    DataQuery withChoice(Choice other) {
        return new DataQuery(flow, structure, other, travel, limits);
    }
}
