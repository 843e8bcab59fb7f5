package vn.cotmoc.geography;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Finding;
import vn.cotmoc.model.LocalText;
import vn.cotmoc.model.Location;
import vn.cotmoc.model.PlaceId;

/// Three old communes and one new: 1 and 2 became 9, and 3 just ended in the district.
class WhereaboutsTest {
    private static final LocalDate DAY = LocalDate.of(2025, 7, 1);

    private static Place place(String id, String level, Optional<String> parent, Validity validity) {
        return new Place(
                PlaceId.parse(id),
                new LocalText(id, id),
                new Place.Kind(Code.parse(level), level, Code.parse("admin")),
                parent,
                validity,
                Optional.empty());
    }

    private static GeographyBuilder rows() {
        Validity old = new Validity(Optional.empty(), Optional.of(DAY));
        GeographyBuilder rows = new GeographyBuilder();
        List.of(
                        place("d@", "district", Optional.empty(), Validity.ALWAYS),
                        place("1@", "commune", Optional.of("d"), old),
                        place("2@", "commune", Optional.of("d"), old),
                        place("3@", "commune", Optional.of("d"), old),
                        place("9@2025-07-01", "commune", Optional.of("d"), Validity.since(DAY)))
                .forEach(each -> rows.add(each, Location.of("places.csv")));
        for (String from : List.of("1@", "2@")) {
            rows.add(
                    new Lineage(
                            new Lineage.Change("merger", DAY, Lineage.Kind.MERGE, Optional.empty()),
                            Optional.of(PlaceId.parse(from)),
                            Optional.of(PlaceId.parse("9@2025-07-01")),
                            Lineage.Share.WHOLE),
                    Location.of("lineage.csv"));
        }
        return rows;
    }

    private static Geography geography(GeographyBuilder rows) {
        return ((Geography.Sound) rows.build()).geography();
    }

    @Test
    void laysAPlaceWhereWhatBecameOfItLies() {
        Whereabouts known = new Whereabouts(
                geography(rows().add(PlaceId.parse("9@2025-07-01"), new Centre(106, 21), Location.of("centres.csv"))));
        assertThat(known.near(PlaceId.parse("9@2025-07-01"))).contains(new Centre(106, 21));
        assertThat(known.near(PlaceId.parse("1@"))).contains(new Centre(106, 21));
        assertThat(known.near(PlaceId.parse("3@"))).isEmpty();
    }

    @Test
    void laysAPlaceInTheMiddleOfItsPartsOrInWhatItBelongsTo() {
        Whereabouts known = new Whereabouts(
                geography(rows().add(PlaceId.parse("1@"), new Centre(106, 21), Location.of("centres.csv"))
                        .add(PlaceId.parse("2@"), new Centre(107, 22), Location.of("centres.csv"))
                        .add(PlaceId.parse("d@"), new Centre(105, 20), Location.of("centres.csv"))));
        assertThat(known.near(PlaceId.parse("9@2025-07-01"))).contains(new Centre(106.5, 21.5));
        assertThat(known.near(PlaceId.parse("3@"))).contains(new Centre(105, 20));
    }

    @Test
    void tellsOfCentresThatStandTwiceOrAreOfNothing() {
        Geography.Outcome outcome = rows().add(PlaceId.parse("1@"), new Centre(1, 1), Location.of("centres.csv", 2, 0))
                .add(PlaceId.parse("1@"), new Centre(1, 2), Location.of("centres.csv", 3, 0))
                .add(PlaceId.parse("7@"), new Centre(1, 2), Location.of("centres.csv", 4, 0))
                .build();
        assertThat(outcome).isInstanceOf(Geography.Refused.class);
        assertThat(outcome.findings().stream()
                        .filter(each -> each.at().file().equals("centres.csv"))
                        .map(Finding::message))
                .containsExactly(
                        "CM-1240: centres.csv, row 3: the place has two centres: \"1@\"; expected one centre a place. Remove"
                                + " one of the rows.",
                        "CM-1241: centres.csv, row 4: the centre is of an unknown place: \"7@\"; expected the id of a place"
                                + " that places.csv defines. Correct the id, or remove the row.");
    }
}
