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

class AttributionTest {
    private static final LocalDate RENAMED = LocalDate.of(2026, 4, 30);
    private static final Code REGION = Code.parse("region");
    private static final PlaceId COMMUNE = PlaceId.parse("101@2025-07-01");

    private final GeographyBuilder rows = new GeographyBuilder();

    private void places() {
        int row = 1;
        for (Place place : Inland.places()) {
            rows.add(place, Location.of("places.csv", ++row, 0));
        }
        rows.add(
                new Place(
                        PlaceId.parse("north@"),
                        new LocalText("Vùng Bắc", "North"),
                        new Place.Kind(REGION, "vùng", REGION),
                        Optional.empty(),
                        Validity.ALWAYS,
                        Optional.empty()),
                Location.of("places.csv", ++row, 0));
    }

    private void attribute(PlaceId place, Attribution.Attribute attribute, Validity validity) {
        rows.add(
                new Attribution(place, attribute, validity, Optional.of("1/NQ")),
                Location.of("place_attributes.csv", 2, 0));
    }

    private Geography sound() {
        Geography.Outcome outcome = rows.build();
        assertThat(outcome.findings()).isEmpty();
        return ((Geography.Sound) outcome).geography();
    }

    private List<String> messages() {
        return rows.build().findings().stream().map(Finding::message).toList();
    }

    @Test
    void renamesAPlaceWithoutMakingAnother() {
        places();
        attribute(COMMUNE, new Attribution.Name(new LocalText("Phường Mới", "New Ward")), Validity.since(RENAMED));
        attribute(COMMUNE, new Attribution.Type("phường"), Validity.since(RENAMED));
        Geography geography = sound();
        assertThat(geography.nameOn(COMMUNE, Inland.NEW).vi()).isEqualTo("Nơi 101@2025-07-01");
        assertThat(geography.nameOn(COMMUNE, RENAMED).vi()).isEqualTo("Phường Mới");
        assertThat(geography.typeOn(COMMUNE, Inland.NEW)).isEqualTo("commune");
        assertThat(geography.typeOn(COMMUNE, RENAMED)).isEqualTo("phường");
        assertThat(geography.attributions(COMMUNE)).hasSize(2);
        assertThat(Chronicle.of(geography, Weights.PLAIN)
                        .between(Inland.NEW, RENAMED)
                        .exactness(0))
                .isEqualTo(Exactness.EXACT);
    }

    @Test
    void findsAPlaceByTheCodeItBearsOnTheDay() {
        places();
        attribute(COMMUNE, new Attribution.BorneCode("777"), Validity.since(RENAMED));
        Geography geography = sound();
        assertThat(geography.at("777", RENAMED)).map(Place::id).contains(COMMUNE);
        assertThat(geography.at("101", RENAMED)).isEmpty();
        assertThat(geography.at("777", Inland.NEW)).isEmpty();
        assertThat(geography.at("101", Inland.NEW)).map(Place::id).contains(COMMUNE);
        assertThat(geography.codeOn(COMMUNE, RENAMED)).isEqualTo("777");
        assertThat(geography.codeOn(COMMUNE, Inland.NEW)).isEqualTo("101");
    }

    @Test
    void movesAPlaceToAnotherParent() {
        places();
        PlaceId gate = PlaceId.parse("gate-north@2010-01-01");
        attribute(gate, new Attribution.Parent(Inland.GATE, Optional.of("103")), Validity.between(Inland.NEW, RENAMED));
        Geography geography = sound();
        assertThat(geography.ancestors(gate, Inland.OLD))
                .extracting(Place::code)
                .containsExactly("9");
        assertThat(geography.ancestors(gate, Inland.NEW))
                .extracting(Place::code)
                .containsExactly("103", "9");
        assertThat(geography.ancestors(gate, RENAMED)).extracting(Place::code).containsExactly("9");
        assertThat(geography.parent(gate, Inland.GATE, Inland.NEW))
                .map(Place::code)
                .contains("103");
    }

    @Test
    void holdsAPlaceInSeveralHierarchiesAtOnce() {
        places();
        attribute(Inland.ROOT, new Attribution.Parent(REGION, Optional.of("north")), Validity.since(Inland.NEW));
        Geography geography = sound();
        PlaceId north = PlaceId.parse("north@");
        assertThat(geography.children(north, REGION, Inland.NEW))
                .extracting(Place::id)
                .containsExactly(Inland.ROOT);
        assertThat(geography.children(north, REGION, Inland.OLD)).isEmpty();
        assertThat(geography.parent(Inland.ROOT, REGION, Inland.NEW))
                .map(Place::id)
                .contains(north);
        assertThat(geography.parent(Inland.ROOT, Inland.ADMINISTRATIVE, Inland.NEW))
                .isEmpty();
    }

    @Test
    void refusesAttributesThatDoNotFitTheirPlace() {
        places();
        attribute(PlaceId.parse("5@"), new Attribution.Type("xã"), Validity.ALWAYS);
        attribute(COMMUNE, new Attribution.Type("xã"), Validity.since(Inland.OLD));
        attribute(COMMUNE, new Attribution.Type("phường"), Validity.since(RENAMED));
        attribute(COMMUNE, new Attribution.Parent(REGION, Optional.of("south")), Validity.since(RENAMED));
        attribute(COMMUNE, new Attribution.BorneCode("103"), Validity.since(RENAMED));
        assertThat(messages())
                .containsExactly(
                        "CM-1222: place_attributes.csv, row 2: the attribute is of an unknown place: \"5@\"; expected "
                                + "the id of a place. Add the place, or write the id as it stands in the list of "
                                + "places.",
                        "CM-1223: place_attributes.csv, row 2: the attribute holds when the place does not exist: "
                                + "\"2025-06-30..open\"; expected days of 101@2025-07-01, which are 2025-07-01..open. "
                                + "Mend the dates of the attribute.",
                        "CM-1224: place_attributes.csv, row 2: two attributes of one kind hold on the same day: "
                                + "\"101@2025-07-01\"; expected one name, type, code and parent a hierarchy on a day. "
                                + "End the earlier attribute on the day on which the later one starts.",
                        "CM-1205: place_attributes.csv, row 2: no place bears the code of the parent: \"south\"; "
                                + "expected the code of a place. Add the parent of 101@2025-07-01, or leave the parent "
                                + "of a root blank.",
                        "CM-1204: place_attributes.csv, row 2: two places bear one code on the same day: "
                                + "\"101@2025-07-01\"; expected a code that 103@2025-07-01 does not bear on these days. "
                                + "Mend the code, or the dates of either.");
    }

    @Test
    void refusesACircleThatAParentOfLaterClosesOnADay() {
        places();
        attribute(
                Inland.ROOT,
                new Attribution.Parent(Inland.ADMINISTRATIVE, Optional.of("101")),
                Validity.since(RENAMED));
        assertThat(messages())
                .hasSize(2)
                .allMatch(message ->
                        message.startsWith("CM-1207: ") && message.contains("as this one does on 2026-04-30"));
    }
}
