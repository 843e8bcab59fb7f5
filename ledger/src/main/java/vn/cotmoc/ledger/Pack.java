package vn.cotmoc.ledger;

import java.time.ZoneId;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.LocalText;
import vn.cotmoc.model.PlaceId;

/// The province that a ledger serves: its name, its own place, the zone of its calendar days, the year that its
/// board opens with, and what it calls the parts of its indicators.
public record Pack(Code id, LocalText name, PlaceId root, ZoneId zone, int defaultYear, PartNames parts) {

    /// A pack that names no parts.
    public Pack(Code id, LocalText name, PlaceId root, ZoneId zone, int defaultYear) {
        this(id, name, root, zone, defaultYear, PartNames.NONE);
    }
}
