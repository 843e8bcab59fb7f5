package vn.cotmoc.ledger;

import java.time.Instant;
import vn.cotmoc.model.Observation;

/// A recorded observation with its place in the log: its id, the revision that brought it, and since when it counts
/// as known.
public record Statement(FigureId.Recorded id, Observation observation, long revision, Instant known) {}
