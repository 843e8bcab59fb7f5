package vn.cotmoc.geography;

import java.time.LocalDate;
import java.util.Optional;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.LocalText;
import vn.cotmoc.model.PlaceId;

/// One territorial state of a place: what it was called and what it was, the code of the place it belonged to,
/// while it was valid, and the act that made it so.
///
/// The parent is a code and not a version: it means, on each day, whichever version bears the code then. A place
/// without a parent is a root of its hierarchy.
public record Place(
        PlaceId id,
        LocalText name,
        Kind kind,
        Optional<String> parentCode,
        Validity validity,
        Optional<String> legalBasis) {

    /// What a place is: its level (`commune`), the Vietnamese word for its type (`thị trấn`), and the hierarchy
    /// that it belongs to (`administrative`, `gate`, `zone`).
    public record Kind(Code level, String type, Code hierarchy) {}

    /// The code, which other places may bear on other days.
    public String code() {
        return id.code();
    }

    /// The level, as `commune`.
    public Code level() {
        return kind.level();
    }

    /// Whether the place existed on the day.
    public boolean aliveOn(LocalDate day) {
        return validity.contains(day);
    }
}
