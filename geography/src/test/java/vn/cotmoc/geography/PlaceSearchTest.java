package vn.cotmoc.geography;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Finding;
import vn.cotmoc.model.LocalText;
import vn.cotmoc.model.Location;
import vn.cotmoc.model.PlaceId;

class PlaceSearchTest {
    private static final LocalDate RENAMED = LocalDate.parse("2015-01-01");
    private static final PlaceSearch SEARCH = PlaceSearch.of(geography());

    private static Geography geography() {
        GeographyBuilder rows = new GeographyBuilder();
        int row = 1;
        for (Place place : List.of(
                place("101", "Xã Hoà Bình", "xã", "2004-01-01", ""),
                place("102", "Xã Tân Thành", "xã", "2004-01-01", "2025-07-01"),
                place("103", "Xã Tân Thành", "xã", "2025-07-01", ""),
                place("104", "Xã Tân Thanh", "xã", "2004-01-01", ""),
                place("105", "Xã Ea H’leo", "xã", "2004-01-01", ""),
                place("106", "Phường Đông Kinh", "phường", "2004-01-01", ""),
                place("107", "Thị trấn Thất Khê", "thị trấn", "2004-01-01", ""))) {
            rows.add(place, Location.of("places", row++, 0));
        }
        rows.add(
                new Attribution(
                        PlaceId.parse("106@2004-01-01"),
                        new Attribution.Name(new LocalText("Phường Cũ Kỹ", "Cu Ky Ward")),
                        new Validity(Optional.of(LocalDate.parse("2004-01-01")), Optional.of(RENAMED)),
                        Optional.empty()),
                Location.of("attributes", 1, 0));
        return switch (rows.build()) {
            case Geography.Sound sound -> sound.geography();
            case Geography.Refused refused ->
                throw new AssertionError(
                        refused.findings().stream().map(Finding::message).toList());
        };
    }

    private static Place place(String code, String name, String type, String from, String to) {
        return new Place(
                new PlaceId(code, Optional.of(LocalDate.parse(from))),
                new LocalText(name, name),
                new Place.Kind(Code.parse("commune"), type, Code.parse("admin")),
                Optional.empty(),
                new Validity(
                        Optional.of(LocalDate.parse(from)),
                        to.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(to))),
                Optional.empty());
    }

    private static String ids(List<PlaceSearch.Found> found) {
        return String.join(
                " ", found.stream().map(each -> each.place().id().code()).toList());
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "hòa bình, 101",
        "HOÀ  BÌNH, 101",
        "Xã Hòa Bình, 101",
        "hoa binh, 101",
        "ea h'leo, 105",
        "Ea H`leo, 105",
        "dong kinh, 106",
        "P. Đông Kinh, 106",
        "p dong kinh, 106",
        "tt that khe, 107",
        "Tân Thành, 102 103",
        "xa tan thanh, 102 103 104",
        "Tân Thanh, 104",
        "103, 103",
        "103@2025-07-01, 103",
        "103@2025-07-02, ''",
        "thành, ''",
        "nowhere, ''"
    })
    void findsWhoeverBearsJustThisNameInAnySpelling(String text, String codes) {
        assertThat(ids(SEARCH.named(text))).isEqualTo(codes);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "thanh, 104 102 103",
        "Thành, 102 103 104",
        "tan xa, 104 102 103",
        "10, 106 106 105 101 104 102 103 107",
        "'', ''",
        "zzz, ''"
    })
    void findsWhateverHoldsEveryWord(String text, String codes) {
        assertThat(ids(SEARCH.holding(text).list()).split(" ")).containsExactlyInAnyOrder(codes.split(" "));
        if (text.equals("Thành")) {
            assertThat(ids(SEARCH.holding(text).list())).isEqualTo(codes);
        }
    }

    @Test
    void findsAnOldNameWithItsDays() {
        assertThat(SEARCH.named("cu ky")).singleElement().satisfies(found -> {
            assertThat(found.place().id()).hasToString("106@2004-01-01");
            assertThat(found.validity().to()).contains(RENAMED);
        });
        assertThat(SEARCH.named("đông kinh"))
                .singleElement()
                .satisfies(found -> assertThat(found.validity().from()).contains(RENAMED));
        assertThat(SEARCH.named("106"))
                .singleElement()
                .satisfies(found -> assertThat(found.name().vi()).isEqualTo("Phường Đông Kinh"));
    }
}
