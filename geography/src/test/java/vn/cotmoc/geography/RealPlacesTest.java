package vn.cotmoc.geography;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Location;
import vn.cotmoc.model.PlaceId;

/// The places of Lạng Sơn since 2004 and of the nation in 2024 and 2025, where their lists lie beside the project.
class RealPlacesTest {
    private static final PlaceId LANG_SON = PlaceId.parse("20@");

    @ParameterizedTest
    @CsvSource({
        "2019-12-31, 226",
        "2020-01-01, 200",
        "2024-11-30, 200",
        "2024-12-01, 194",
        "2025-06-30, 194",
        "2025-07-01, 65"
    })
    void countTheCommunesOfLangSonOnEachDay(LocalDate day, int communes) {
        Geography geography = RealFiles.langSon();
        assertThat(geography.list(Inland.COMMUNE, day)).hasSize(communes);
        assertThat(geography.descendants(LANG_SON, Inland.COMMUNE, day)).hasSize(communes);
        assertThat(geography.list(Inland.DISTRICT, day)).hasSize(day.isBefore(Inland.NEW) ? 11 : 0);
    }

    @Test
    void keepTheLineageOfLangSon() {
        Geography geography = RealFiles.langSon();
        assertThat(geography.list()).hasSize(332);
        assertThat(geography.lineage()).hasSize(275);
        assertThat(geography.at("05977", Inland.OLD))
                .map(place -> place.name().vi())
                .contains("Phường Vĩnh Trại");
        assertThat(geography.at("05977", Inland.NEW))
                .map(place -> place.name().vi())
                .contains("Phường Đông Kinh");
        assertThat(geography.successors(PlaceId.parse("06622@2004-08-31")))
                .extracting(place -> place.name().vi())
                .containsExactly("Xã Đình Lập", "Xã Kiên Mộc");
        assertThat(geography.ancestors(PlaceId.parse("06622@2004-08-31"), Inland.OLD))
                .extracting(Place::code)
                .containsExactly("189", "20");
    }

    @Test
    void holdTheNationBeforeAndAfterJuly2025() {
        GeographyBuilder rows = new GeographyBuilder();
        RealFiles.addPlaces(rows, "places_vietnam_2024.csv", Optional.empty());
        RealFiles.addPlaces(rows, "places_vietnam_2025.csv", Optional.empty());
        Geography geography = RealFiles.sound(rows.build());
        assertThat(geography.list(Inland.COMMUNE, Inland.OLD)).hasSize(10_035);
        assertThat(geography.list(Inland.COMMUNE, Inland.NEW)).hasSize(3_321);
        assertThat(geography.list(Inland.PROVINCE, Inland.OLD)).hasSize(63);
        assertThat(geography.list(Inland.PROVINCE, Inland.NEW)).hasSize(34);
        assertThat(geography.descendants(PlaceId.parse("20@"), Inland.COMMUNE, Inland.OLD))
                .hasSize(194);
    }

    @Test
    void answerForAllCommunesOfTheNationUnderOneRoot() {
        GeographyBuilder rows = new GeographyBuilder();
        rows.add(Inland.place("VN@", Code.parse("nation"), "", ""), Location.of("root"));
        RealFiles.addPlaces(rows, "places_vietnam_2024.csv", Optional.of("VN"));
        RealFiles.addPlaces(rows, "places_vietnam_2025.csv", Optional.of("VN"));
        Geography geography = RealFiles.sound(rows.build());
        assertThat(geography.descendants(PlaceId.parse("VN@"), Inland.COMMUNE, Inland.NEW))
                .hasSize(3_321);
        assertThat(geography.descendants(PlaceId.parse("VN@"), Inland.COMMUNE, Inland.OLD))
                .hasSize(10_035);
    }
}
