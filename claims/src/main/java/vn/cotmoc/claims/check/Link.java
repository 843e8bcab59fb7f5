package vn.cotmoc.claims.check;

import java.util.Optional;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.LocalText;
import vn.cotmoc.model.Period;
import vn.cotmoc.model.PlaceId;

/// What a claim speaks of in the words of the ledger.
///
/// @param indicator empty where nothing fits
/// @param place where the text says, else the place of the text; empty where neither is known, and where the text
/// speaks of one that the ledger does not hold
/// @param outside that place, as written
/// @param period as the indicator counts: of a flow, “tính đến 15/11” is the time since January
/// @param score how well the best name fits, 0 to 1
/// @param cover how much of the words and of the name explain each other, 0 to 1: 1 where the name is said whole and
/// nothing else is
/// @param why in a few words
public record Link(
        Optional<Code> indicator,
        Optional<PlaceId> place,
        Optional<String> outside,
        Optional<Period> period,
        double score,
        double cover,
        LocalText why) {
    /// How far an alarm may rest on the link, 0 to 1.
    public double certainty() {
        return (score + cover) / 2;
    }
}
