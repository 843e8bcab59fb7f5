package vn.cotmoc.ledger;

import java.time.ZoneId;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.LocalText;
import vn.cotmoc.model.PlaceId;

/// The province that a ledger serves: its name, its own place, the zone of its calendar days and the year that its
/// board opens with.
public record Pack(Code id, LocalText name, PlaceId root, ZoneId zone, int defaultYear) {}
