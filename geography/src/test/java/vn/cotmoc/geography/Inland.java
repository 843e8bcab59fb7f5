package vn.cotmoc.geography;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.LocalText;
import vn.cotmoc.model.PlaceId;

/// An invented province that lives through what a real one did: until 2025-07-01 it had two districts and four
/// communes; then the districts ended, communes 101 and 102 became the new 101, and 104 was cut into the new 103
/// and 104. The gate stands all the while.
final class Inland {
    static final Code COMMUNE = Code.parse("commune");
    static final Code DISTRICT = Code.parse("district");
    static final Code PROVINCE = Code.parse("province");
    static final Code GATE = Code.parse("gate");
    static final Code ADMINISTRATIVE = Code.parse("administrative");
    static final LocalDate OLD = LocalDate.of(2025, 6, 30);
    static final LocalDate NEW = LocalDate.of(2025, 7, 1);
    static final PlaceId ROOT = PlaceId.parse("9@");

    private Inland() {}

    static List<Place> places() {
        return List.of(
                place("9@", PROVINCE, "", ""),
                place("91@2004-08-31", DISTRICT, "9", "2025-07-01"),
                place("92@2004-08-31", DISTRICT, "9", "2025-07-01"),
                place("101@2004-08-31", COMMUNE, "91", "2025-07-01"),
                place("102@2004-08-31", COMMUNE, "91", "2025-07-01"),
                place("103@2004-08-31", COMMUNE, "92", "2025-07-01"),
                place("104@2004-08-31", COMMUNE, "92", "2025-07-01"),
                place("101@2025-07-01", COMMUNE, "9", ""),
                place("103@2025-07-01", COMMUNE, "9", ""),
                place("104@2025-07-01", COMMUNE, "9", ""),
                place("gate-north@2010-01-01", GATE, "9", ""));
    }

    static List<Lineage> lineage() {
        return List.of(
                lineage(Lineage.Kind.MERGE, "101@2004-08-31", "101@2025-07-01", Lineage.Share.WHOLE),
                lineage(Lineage.Kind.MERGE, "102@2004-08-31", "101@2025-07-01", Lineage.Share.WHOLE),
                lineage(Lineage.Kind.TAKE_OVER, "103@2004-08-31", "103@2025-07-01", Lineage.Share.WHOLE),
                lineage(Lineage.Kind.SPLIT, "104@2004-08-31", "103@2025-07-01", share("0.25")),
                lineage(Lineage.Kind.SPLIT, "104@2004-08-31", "104@2025-07-01", share("0.75")),
                lineage(Lineage.Kind.ABOLISH, "91@2004-08-31", "", Lineage.Share.UNKNOWN),
                lineage(Lineage.Kind.ABOLISH, "92@2004-08-31", "", Lineage.Share.UNKNOWN));
    }

    static Geography geography() {
        return Geography.of(places(), lineage());
    }

    static Place place(String id, Code level, String parent, String to) {
        PlaceId placeId = PlaceId.parse(id);
        Validity validity =
                new Validity(placeId.validFrom(), to.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(to)));
        return new Place(
                placeId,
                new LocalText("Nơi " + id, "Place " + id),
                new Place.Kind(level, level.text(), level.equals(GATE) ? GATE : ADMINISTRATIVE),
                parent.isEmpty() ? Optional.empty() : Optional.of(parent),
                validity,
                Optional.empty());
    }

    static Lineage lineage(Lineage.Kind kind, String from, String to, Lineage.Share share) {
        return new Lineage(
                new Lineage.Change("NQ1", NEW, kind, Optional.of("1/NQ")), optional(from), optional(to), share);
    }

    static Lineage.Share share(String value) {
        return new Lineage.Share(Optional.of(new BigDecimal(value)), Lineage.Basis.DOCUMENTED);
    }

    private static Optional<PlaceId> optional(String id) {
        return id.isEmpty() ? Optional.empty() : Optional.of(PlaceId.parse(id));
    }
}
