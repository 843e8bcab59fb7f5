package vn.cotmoc.geography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Finding;
import vn.cotmoc.model.LocalText;
import vn.cotmoc.model.Location;
import vn.cotmoc.model.PlaceId;

/// The places of Lạng Sơn since 2004 and of the nation in 2024 and 2025, where their lists lie beside the project.
class RealPlacesTest {
    private static final Pattern FIELD = Pattern.compile("(?:^|,)(?:\"((?:[^\"]|\"\")*)\"|([^,]*))");
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
        Geography geography = langSon();
        assertThat(geography.list(Inland.COMMUNE, day)).hasSize(communes);
        assertThat(geography.descendants(LANG_SON, Inland.COMMUNE, day)).hasSize(communes);
        assertThat(geography.list(Inland.DISTRICT, day)).hasSize(day.isBefore(Inland.NEW) ? 11 : 0);
    }

    @Test
    void keepTheLineageOfLangSon() {
        Geography geography = langSon();
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
        addPlaces(rows, "places_vietnam_2024.csv", Optional.empty());
        addPlaces(rows, "places_vietnam_2025.csv", Optional.empty());
        Geography geography = sound(rows.build());
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
        addPlaces(rows, "places_vietnam_2024.csv", Optional.of("VN"));
        addPlaces(rows, "places_vietnam_2025.csv", Optional.of("VN"));
        Geography geography = sound(rows.build());
        assertThat(geography.descendants(PlaceId.parse("VN@"), Inland.COMMUNE, Inland.NEW))
                .hasSize(3_321);
        assertThat(geography.descendants(PlaceId.parse("VN@"), Inland.COMMUNE, Inland.OLD))
                .hasSize(10_035);
    }

    private static Geography langSon() {
        GeographyBuilder rows = new GeographyBuilder();
        addPlaces(rows, "places_langson.csv", Optional.empty());
        int number = 1;
        for (Map<String, String> row : read("lineage_langson.csv")) {
            rows.add(lineage(row), Location.of("lineage_langson.csv", ++number, 0));
        }
        return sound(rows.build());
    }

    private static Geography sound(Geography.Outcome outcome) {
        assertThat(outcome.findings()).extracting(Finding::message).isEmpty();
        return ((Geography.Sound) outcome).geography();
    }

    /// Adds the places of a list; its root code `VN` is no place there and becomes the given one, or none.
    private static void addPlaces(GeographyBuilder rows, String file, Optional<String> nation) {
        int number = 1;
        for (Map<String, String> row : read(file)) {
            Validity validity = new Validity(day(row.get("valid_from")), day(row.get("valid_to")));
            Code level = Code.parse(row.get("level"));
            String parent = row.get("parent_code");
            rows.add(
                    new Place(
                            new PlaceId(row.get("code"), validity.from()),
                            new LocalText(row.get("name_vi"), row.get("name_en")),
                            new Place.Kind(level, row.get("type"), Inland.ADMINISTRATIVE),
                            parent.equals("VN") ? nation : Optional.of(parent),
                            validity,
                            Optional.ofNullable(row.get("legal_basis")).filter(text -> !text.isEmpty())),
                    Location.of(file, ++number, 0));
        }
    }

    /// A row without a share has an unknown one, whatever its basis (`estimated` speaks of the area there).
    private static Lineage lineage(Map<String, String> row) {
        Optional<BigDecimal> share =
                Optional.of(row.get("share")).filter(text -> !text.isEmpty()).map(BigDecimal::new);
        String basis = row.get("share_basis").replace("?", "");
        return new Lineage(
                new Lineage.Change(
                        row.get("event_id"),
                        LocalDate.parse(row.get("date")),
                        Lineage.Kind.find(row.get("kind")).orElseThrow(),
                        Optional.of(row.get("legal_basis"))),
                Optional.of(PlaceId.parse(row.get("from_place_id"))),
                Optional.of(row.get("to_place_id"))
                        .filter(text -> !text.isEmpty())
                        .map(PlaceId::parse),
                share.isEmpty()
                        ? Lineage.Share.UNKNOWN
                        : new Lineage.Share(share, Lineage.Basis.find(basis).orElseThrow()));
    }

    private static Optional<LocalDate> day(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    }

    private static List<Map<String, String>> read(String file) {
        Path path = Path.of("..", "..", "shared", "data", "geo", file)
                .toAbsolutePath()
                .normalize();
        assumeTrue(
                Files.isRegularFile(path),
                "The real lists of places are not part of the project; put them at " + path + " to run this test.");
        try {
            List<String> lines = Files.readAllLines(path);
            List<String> header = fields(lines.getFirst());
            List<Map<String, String>> rows = new ArrayList<>();
            for (String line : lines.subList(1, lines.size())) {
                List<String> fields = fields(line);
                Map<String, String> row = new HashMap<>();
                for (int i = 0; i < header.size(); i++) {
                    row.put(header.get(i), fields.get(i));
                }
                rows.add(row);
            }
            return rows;
        } catch (IOException wrong) {
            throw new UncheckedIOException(wrong);
        }
    }

    private static List<String> fields(String line) {
        List<String> fields = new ArrayList<>();
        Matcher field = FIELD.matcher(line);
        while (field.find()) {
            fields.add(field.group(1) == null ? field.group(2) : field.group(1).replace("\"\"", "\""));
        }
        return fields;
    }
}
