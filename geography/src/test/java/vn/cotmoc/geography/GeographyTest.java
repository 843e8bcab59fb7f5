package vn.cotmoc.geography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Period;
import vn.cotmoc.model.PlaceId;

class GeographyTest {
    private final Geography geography = Inland.geography();

    private static List<String> ids(List<Place> places) {
        return places.stream().map(place -> place.id().toString()).toList();
    }

    @Test
    void getsAPlaceByItsId() {
        PlaceId id = PlaceId.parse("101@2025-07-01");
        assertThat(geography.get(id).id()).isEqualTo(id);
        assertThat(geography.find(PlaceId.parse("101@"))).isEmpty();
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> geography.get(PlaceId.parse("101@")))
                .withMessage("There is no place 101@.");
    }

    @Test
    void findsTheVersionThatBoreACodeOnADay() {
        assertThat(geography.at("101", Inland.OLD)).map(Place::id).contains(PlaceId.parse("101@2004-08-31"));
        assertThat(geography.at("101", Inland.NEW)).map(Place::id).contains(PlaceId.parse("101@2025-07-01"));
        assertThat(geography.at("102", Inland.NEW)).isEmpty();
        assertThat(geography.at("101", LocalDate.of(2004, 8, 30))).isEmpty();
        assertThat(geography.at("777", Inland.NEW)).isEmpty();
    }

    @Test
    void listsTheVersionsOfACodeInOrder() {
        assertThat(ids(geography.versions("103"))).containsExactly("103@2004-08-31", "103@2025-07-01");
        assertThat(geography.versions("777")).isEmpty();
        assertThat(geography.list()).hasSize(11);
        assertThat(geography.changeDays())
                .containsExactly(LocalDate.of(2004, 8, 31), LocalDate.of(2010, 1, 1), Inland.NEW);
    }

    @Test
    void listsTheDayInTheOrderOfTheTree() {
        assertThat(geography.list(Inland.OLD).stream().map(Place::code))
                .containsExactly("9", "91", "101", "102", "92", "103", "104", "gate-north");
        assertThat(geography.list(Inland.NEW).stream().map(Place::code))
                .containsExactly("9", "101", "103", "104", "gate-north");
        assertThat(geography.list(LocalDate.of(1990, 1, 1)).stream().map(Place::code))
                .containsExactly("9");
    }

    @Test
    void listsALevelOnADay() {
        assertThat(geography.list(Inland.COMMUNE, Inland.OLD)).hasSize(4);
        assertThat(geography.list(Inland.COMMUNE, Inland.NEW)).hasSize(3);
        assertThat(geography.list(Inland.DISTRICT, Inland.NEW)).isEmpty();
    }

    @Test
    void listsTheChildrenOfTheDay() {
        assertThat(ids(geography.children(Inland.ROOT, Inland.OLD)))
                .containsExactly("91@2004-08-31", "92@2004-08-31", "gate-north@2010-01-01");
        assertThat(ids(geography.children(Inland.ROOT, Inland.GATE, Inland.NEW)))
                .containsExactly("gate-north@2010-01-01");
        assertThat(geography.children(Inland.ROOT, Inland.ADMINISTRATIVE, Inland.NEW))
                .hasSize(3);
        assertThat(geography.children(PlaceId.parse("101@2025-07-01"), Inland.NEW))
                .isEmpty();
    }

    @Test
    void listsDescendantsAcrossTheLevelsOfTheDay() {
        assertThat(geography.descendants(Inland.ROOT, Inland.COMMUNE, Inland.OLD))
                .hasSize(4);
        assertThat(geography.descendants(Inland.ROOT, Inland.COMMUNE, Inland.NEW))
                .hasSize(3);
        assertThat(ids(geography.descendants(PlaceId.parse("91@2004-08-31"), Inland.COMMUNE, Inland.OLD)))
                .containsExactly("101@2004-08-31", "102@2004-08-31");
    }

    @Test
    void givesAPlaceNoRelativesOnADayOnWhichItDoesNotExist() {
        PlaceId district = PlaceId.parse("91@2004-08-31");
        assertThat(geography.children(district, Inland.NEW)).isEmpty();
        assertThat(geography.descendants(district, Inland.COMMUNE, Inland.NEW)).isEmpty();
        assertThat(geography.ancestors(PlaceId.parse("101@2004-08-31"), Inland.NEW))
                .isEmpty();
        assertThat(geography.children(PlaceId.parse("777@"), Inland.NEW)).isEmpty();
        assertThat(geography.ancestors(PlaceId.parse("777@"), Inland.NEW)).isEmpty();
    }

    @Test
    void climbsFromAPlaceToItsRoot() {
        assertThat(ids(geography.ancestors(PlaceId.parse("104@2004-08-31"), Inland.OLD)))
                .containsExactly("92@2004-08-31", "9@");
        assertThat(ids(geography.ancestors(PlaceId.parse("104@2025-07-01"), Inland.NEW)))
                .containsExactly("9@");
        assertThat(geography.ancestors(Inland.ROOT, Inland.NEW)).isEmpty();
    }

    @Test
    void tellsWhatBecameOfAPlaceAndWhatItWasMadeOf() {
        assertThat(ids(geography.successors(PlaceId.parse("104@2004-08-31"))))
                .containsExactly("103@2025-07-01", "104@2025-07-01");
        assertThat(ids(geography.predecessors(PlaceId.parse("103@2025-07-01"))))
                .containsExactly("103@2004-08-31", "104@2004-08-31");
        assertThat(geography.successors(PlaceId.parse("91@2004-08-31"))).isEmpty();
        assertThat(geography.lineageFrom(PlaceId.parse("91@2004-08-31")))
                .extracting(thread -> thread.change().kind())
                .containsExactly(Lineage.Kind.ABOLISH);
        assertThat(geography.lineageTo(PlaceId.parse("103@2025-07-01")))
                .extracting(Lineage::share)
                .containsExactly(Lineage.Share.WHOLE, Inland.share("0.25"));
        assertThat(geography.lineage()).isEqualTo(Inland.lineage());
        assertThat(geography.lineageTo(Inland.ROOT)).isEmpty();
    }

    @Test
    void knowsWhetherAPlaceLivedThroughAPeriod() {
        PlaceId commune = PlaceId.parse("101@2004-08-31");
        assertThat(geography.aliveThroughout(commune, Period.parse("2025-H1"))).isTrue();
        assertThat(geography.aliveThroughout(commune, Period.year(2025))).isFalse();
        assertThat(geography.aliveThroughout(commune, Period.year(2004))).isFalse();
        assertThat(geography.aliveThroughout(Inland.ROOT, Period.parse("1990/2025")))
                .isTrue();
        assertThat(geography.aliveThroughout(PlaceId.parse("777@"), Period.year(2025)))
                .isFalse();
    }

    @Test
    void followsTheCodeOfAParentFromVersionToVersion() {
        Geography renamed = Geography.of(
                List.of(
                        Inland.place("1@", Inland.PROVINCE, "", "2025-07-01"),
                        Inland.place("1@2025-07-01", Inland.PROVINCE, "", ""),
                        Inland.place("gate@", Inland.GATE, "1", "")),
                List.of());
        assertThat(ids(renamed.ancestors(PlaceId.parse("gate@"), Inland.OLD))).containsExactly("1@");
        assertThat(ids(renamed.ancestors(PlaceId.parse("gate@"), Inland.NEW))).containsExactly("1@2025-07-01");
    }

    @Test
    void mayBeEmpty() {
        Geography empty = Geography.of(List.of(), List.of());
        assertThat(empty.list(Inland.NEW)).isEmpty();
        assertThat(empty.list(Code.parse("commune"), Inland.NEW)).isEmpty();
    }

    @Test
    void saysAllThatIsWrongWithRowsHeldToBeSound() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Geography.of(
                        List.of(Inland.place("1@", Inland.PROVINCE, "2", "")),
                        List.of(Inland.lineage(Lineage.Kind.MERGE, "", "", Lineage.Share.WHOLE))))
                .withMessage(
                        "CM-1205: places, row 1: no place bears the code of the parent: \"2\"; expected the code of "
                                + "a place. Add the parent of 1@, or leave the parent of a root blank.\n"
                                + "CM-1211: lineage, row 1: the lineage has neither source nor target: \"NQ1\"; expected a "
                                + "source, a target or both. Write the place id of the source; leave only the target of an "
                                + "abolition blank.");
    }
}
