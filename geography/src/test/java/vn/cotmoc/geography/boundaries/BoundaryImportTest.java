package vn.cotmoc.geography.boundaries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.cotmoc.geography.Centre;
import vn.cotmoc.geography.Geography;
import vn.cotmoc.geography.GeographyBuilder;
import vn.cotmoc.geography.Place;
import vn.cotmoc.geography.Validity;
import vn.cotmoc.model.Code;
import vn.cotmoc.model.Finding;
import vn.cotmoc.model.LocalText;
import vn.cotmoc.model.Location;
import vn.cotmoc.model.PlaceId;

/// Three communes in a row, a district, and files about them. Feature numbers stand as rows.
class BoundaryImportTest {
    private static final LocalDate DAY = LocalDate.of(2025, 7, 1);
    private static final String WEST = "[[106,21],[106.1,21],[106.1,21.1],[106,21.1],[106,21]]";
    private static final String MIDDLE = "[[106.1,21],[106.2,21],[106.2,21.1],[106.1,21.1],[106.1,21]]";
    private static final String EAST = "[[106.2,21],[106.3,21],[106.3,21.1],[106.2,21.1],[106.2,21]]";

    private static Place place(String code, String name, String level, Validity validity) {
        return new Place(
                new PlaceId(code, validity.from()),
                new LocalText(name, name),
                new Place.Kind(Code.parse(level), level, Code.parse("admin")),
                Optional.empty(),
                validity,
                Optional.empty());
    }

    private static Geography geography(Place... more) {
        GeographyBuilder rows = new GeographyBuilder();
        Stream.concat(
                        Stream.of(
                                place("01001", "Xã Tây", "commune", Validity.since(DAY)),
                                place("01002", "Xã Hòa Bình", "commune", Validity.since(DAY)),
                                place("01003", "Xã Đông", "commune", Validity.since(DAY)),
                                place("011", "Huyện Cũ", "district", Validity.ALWAYS)),
                        Stream.of(more))
                .forEach(each -> rows.add(each, Location.of("places.csv")));
        rows.add(PlaceId.parse("01001@2025-07-01"), new Centre(106.05, 21.05), Location.of("centres.csv"));
        return switch (rows.build()) {
            case Geography.Sound sound -> sound.geography();
            case Geography.Refused refused ->
                throw new IllegalStateException(refused.findings().toString());
        };
    }

    private static String feature(String code, String rings) {
        return "{\"type\":\"Feature\",\"properties\":{\"code\":\"" + code
                + "\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[" + rings + "]}}";
    }

    private static String file(String... features) {
        return "{\"type\":\"FeatureCollection\",\"features\":[" + String.join(",", features) + "]}";
    }

    private static String three() {
        return file(feature("01001", WEST), feature("01002", MIDDLE), feature("01003", EAST));
    }

    private static BoundaryImport.Request request() {
        return new BoundaryImport.Request("x.geojson", Optional.of(DAY), Optional.empty(), 100);
    }

    private static BoundaryImport.Outcome read(String text) {
        return BoundaryImport.read(text.getBytes(StandardCharsets.UTF_8), request(), geography());
    }

    private static List<String> told(BoundaryImport.Outcome outcome) {
        return outcome.findings().stream().map(Finding::message).toList();
    }

    private static List<String> told(String text) {
        return told(read(text));
    }

    private static List<String> withoutMissing(String text) {
        return told(text).stream().filter(each -> !each.startsWith("CM-1261")).toList();
    }

    private static Boundaries accepted(BoundaryImport.Outcome outcome) {
        return switch (outcome) {
            case BoundaryImport.Accepted accepted -> accepted.boundaries();
            case BoundaryImport.Refused refused -> throw new AssertionError(told(refused));
        };
    }

    @Test
    void takesSoundShapesWithoutAWord() {
        BoundaryImport.Outcome outcome = read(three());
        assertThat(told(outcome)).isEmpty();
        Boundaries boundaries = accepted(outcome);
        assertThat(boundaries.documentName()).isEqualTo("boundaries/commune@2025-07-01.json");
        assertThat(boundaries.shapes().keySet().stream().map(PlaceId::toString))
                .containsExactly("01001@2025-07-01", "01002@2025-07-01", "01003@2025-07-01");
    }

    @Test
    void readsItsOwnDocument() {
        Boundaries boundaries = accepted(read(three()));
        assertThat(Boundaries.parse(boundaries.bytes())).isEqualTo(boundaries);
        assertThatThrownBy(() -> Boundaries.parse("{}".getBytes(StandardCharsets.UTF_8)))
                .hasMessage("The document holds no boundaries.");
        assertThatThrownBy(() -> Boundaries.parse("no".getBytes(StandardCharsets.UTF_8)))
                .hasMessage("The document holds no boundaries.");
    }

    @Test
    void readsATopologyWithItsTransform() {
        String topology = """
                {"type":"Topology","transform":{"scale":[0.1,0.1],"translate":[106,21]},
                "arcs":[[[1,0],[0,1]],[[1,1],[-1,0],[0,-1],[1,0]],[[1,0],[1,0],[0,1],[-1,0]]],
                "objects":{"communes":{"type":"GeometryCollection","geometries":[
                {"type":"Polygon","arcs":[[0,1]],"properties":{"code":"01001"}},
                {"type":"MultiPolygon","arcs":[[[2,-1]]],"properties":{"code":"01002"}}]}}}
                """;
        assertThat(told(topology))
                .containsExactly(
                        "CM-1261: x.geojson: a place of the level has no shape: \"1: 01003 Xã Đông\"; expected a"
                                + " feature for each place of level commune on 2025-07-01. Add their shapes; until then the map of"
                                + " that day is drawn in tiles.");
        assertThat(accepted(read(topology)).shapes())
                .isEqualTo(accepted(read(file(feature("01001", WEST), feature("01002", MIDDLE))))
                        .shapes());
    }

    @Test
    void tellsOfFilesThatCannotBeRead() {
        assertThat(told("{\"type\":\"FeatureCollection\",}"))
                .containsExactly("CM-1251: x.geojson: the file is no GeoJSON or TopoJSON: \"}\"; expected the name of a"
                        + " member at character 28. Export the file again as GeoJSON or TopoJSON in UTF-8.");
        assertThat(told("PK\u0003\u0004"))
                .containsExactly("CM-1251: x.geojson: the file is no GeoJSON or TopoJSON: \"PK\"; expected text, not an"
                        + " archive. Unpack the archive first.");
        assertThat(told("{\"type\":\"Feature\"}").getFirst())
                .contains("\"Feature\"; expected the type \"FeatureCollection\" or \"Topology\".");
        assertThat(told("[".repeat(40)).getFirst()).contains("expected at most 16 levels of nesting at character 16");
        for (String bad : List.of(
                "", "nul", "[1,]", "[01]", "[1e999]", "{\"a\":1,\"a\":2}", "\"\\x\"", "\"a", "[NaN]", "[1] 2")) {
            assertThat(told(bad)).as(bad).hasSize(1).allMatch(each -> each.startsWith("CM-1251"));
        }
        assertThat(told(BoundaryImport.read(new byte[] {(byte) 0xC3, 0x28}, request(), geography()))
                        .getFirst())
                .contains("\"bytes that are no text\"; expected UTF-8");
    }

    @Test
    void readsNoMoreThanItsBounds() {
        byte[] large = new byte[FeatureReader.LARGEST + 1];
        assertThat(told(BoundaryImport.read(large, request(), geography())))
                .containsExactly(
                        "CM-1252: x.geojson: the file holds more than is read: \"33554433 bytes\"; expected at most"
                                + " 33554432 bytes. Simplify the shapes in the program that made them, or import one province at a"
                                + " time.");
        String arcs = IntStream.range(0, 3000).mapToObj(i -> "[0,0]").collect(Collectors.joining(","));
        String again = IntStream.range(0, 800).mapToObj(i -> "0").collect(Collectors.joining(","));
        assertThat(told("{\"type\":\"Topology\",\"arcs\":[[" + arcs
                        + "]],\"objects\":{\"a\":{\"geometries\":[{\"type\":" + "\"Polygon\",\"arcs\":[[" + again
                        + "]],\"properties\":{\"code\":\"01001\"}}]}}}"))
                .anyMatch(each -> each.contains("more than 1000000 points"));
    }

    @Test
    void takesAreasOnly() {
        String point = "{\"type\":\"Feature\",\"properties\":{\"code\":\"01003\"},\"geometry\":{\"type\":\"Point\","
                + "\"coordinates\":[106,21]}}";
        assertThat(withoutMissing(file(feature("01001", WEST), point)))
                .containsExactly(
                        "CM-1253: x.geojson, row 2: the geometry is not an area: \"Point\"; expected Polygon or"
                                + " MultiPolygon with rings of points. Leave out points and lines, and give every place its area.");
        assertThat(withoutMissing(file("{\"type\":\"Feature\",\"geometry\":null}"))
                        .getFirst())
                .contains("row 1: the geometry is not an area: \"none\"");
        assertThat(told(file()).getFirst()).contains("the geometry is not an area: \"no feature\"");
    }

    @Test
    void matchesByCodeAndNeverByName() {
        String named = "{\"type\":\"Feature\",\"properties\":{\"ten\":\"Xã Tây\"},\"geometry\":{\"type\":\"Polygon\","
                + "\"coordinates\":[" + WEST + "]}}";
        assertThat(told(file(named)).getFirst())
                .isEqualTo(
                        "CM-1254: x.geojson, row 1: the feature has no code: \"ten\"; expected one property that all"
                                + " features have, of place_id, code, ma, ma_xa, maxa, ma_huyen, ma_tinh, ma_dvhc, madvhc, id. Give"
                                + " the code as text, or name its property with --code-property; names alone are never matched.");
        assertThat(withoutMissing(file(feature("01001", WEST), feature("99999", MIDDLE))))
                .containsExactly(
                        "CM-1256: x.geojson, row 2: no place bears the code on that day: \"99999\"; expected the"
                                + " code of a place on 2025-07-01, as text with its leading zeros. Correct the code or the day; the"
                                + " shape is left out.");
        assertThat(told(file(feature("99999", MIDDLE))))
                .anyMatch(each -> each.equals(
                        "CM-1257: x.geojson: no feature is matched to a place: \"0 features\"; expected at least one place that the"
                                + " pack defines. Check the property of the code and the day."));
    }

    @Test
    void neverTakesANumberForACodeThatLostItsZeros() {
        String number = feature("01001", WEST).replace("\"01001\"", "1001");
        assertThat(told(file(number)).getFirst()).startsWith("CM-1256").contains("\"1001\"");
    }

    @Test
    void takesTheDayFromAPropertyOrAnIdAndGuessesNone() {
        var undated = new BoundaryImport.Request("x.geojson", Optional.empty(), Optional.empty(), 100);
        byte[] plain = three().getBytes(StandardCharsets.UTF_8);
        assertThat(told(BoundaryImport.read(plain, undated, geography())))
                .containsExactly(
                        "CM-1255: x.geojson: nothing says on which day the boundaries hold: \"none\"; expected a day"
                                + " on which the places bear these codes. Give it with --valid-on 2025-07-01, or as a property"
                                + " valid_on; codes are used again, so it is not guessed.");
        byte[] dated = three().replace("\"code\"", "\"valid_on\":\"2025-08-01\",\"code\"")
                .getBytes(StandardCharsets.UTF_8);
        assertThat(accepted(BoundaryImport.read(dated, undated, geography())).validOn())
                .isEqualTo("2025-08-01");
        byte[] ids = three().replaceAll("\"(0100.)\"", "\"$1@2025-07-01\"").getBytes(StandardCharsets.UTF_8);
        assertThat(accepted(BoundaryImport.read(ids, undated, geography())).validOn())
                .isEqualTo(DAY);
    }

    @Test
    void tellsOfCodesThatStandTwiceAndOfSeveralLevels() {
        assertThat(withoutMissing(file(feature("01001", WEST), feature("01001", MIDDLE))))
                .containsExactly(
                        "CM-1258: x.geojson, row 2: two features have one code: \"01001\"; expected another code"
                                + " than feature 1 has. Join the parts of one place to a MultiPolygon, or correct a code.");
        assertThat(told(file(feature("01001", WEST), feature("011", MIDDLE))))
                .containsExactly(
                        "CM-1259: x.geojson: the features belong to places of several levels: \"commune, district\";"
                                + " expected places of one level. Put each level into a file of its own.");
    }

    @Test
    void takesAnotherNameForASignOfAnotherDay() {
        String other = feature("01001", WEST).replace("\"code\"", "\"name_vi\":\"Vĩnh Trại\",\"code\"");
        String same = feature("01002", MIDDLE).replace("\"code\"", "\"name_vi\":\"Hoà  Bình\",\"code\"");
        assertThat(withoutMissing(file(other, same)))
                .containsExactly(
                        "CM-1260: x.geojson, row 1: the place with the code has another name on that day: \"Vĩnh"
                                + " Trại\"; expected \"Xã Tây\", the name of 01001 on 2025-07-01. Check the day: codes are used again"
                                + " for other places.");
    }

    @Test
    void tellsOfRingsThatAreNone() {
        assertThat(withoutMissing(file(feature("01002", "[[106.1,21],[106.2,21],[106.2,21.1],[106.1,21.1]]"))))
                .containsExactly("CM-1262: x.geojson, row 1: the ring is not closed:"
                        + " \"01002: 106.1,21.1\"; expected the first point again, 106.1,21.0. Close the ring in the program"
                        + " that made it.");
        assertThat(withoutMissing(file(feature("01002", "[[106.1,21],[106.2,21],[106.1,21]]"))))
                .containsExactly(
                        "CM-1263: x.geojson, row 1: the ring has too few points: \"01002: 3 points\"; expected at"
                                + " least 3 different points, and the first again. Remove the ring, or give it an area.");
        assertThat(withoutMissing(
                                file(feature("01002", "[[106.1,21],[106.2,21.1],[106.2,21],[106.1,21.1],[106.1,21]]")))
                        .getFirst())
                .startsWith(
                        "CM-1264: x.geojson, row 1: the outline crosses or touches itself: \"01002: Self-intersection at"
                                + " 106.15,21.05\"; expected outlines that neither cross nor touch themselves");
    }

    @Test
    void turnsRingsThatRunTheWrongWayRound() {
        String clockwise = "[[106,21],[106,21.1],[106.1,21.1],[106.1,21],[106,21]]";
        assertThat(withoutMissing(file(feature("01001", clockwise))))
                .containsExactly(
                        "CM-1265: x.geojson, row 1: the ring runs the wrong way round: \"01001@2025-07-01\"; expected"
                                + " outer rings against the clock, holes with it (RFC 7946). Nothing need be done; the ring was turned"
                                + " round.");
    }

    @Test
    void tellsOfCoordinatesThatAreNotLongitudeAndLatitude() {
        assertThat(withoutMissing(file(feature(
                                "01001", "[[430000,2360000],[430001,2360000],[430001,2360001],[430000,2360000]]")))
                        .getFirst())
                .startsWith("CM-1266: x.geojson, row 1: the coordinate is out of range: \"01001: 430000.0,2360000.0\"");
        assertThat(withoutMissing(file(feature("01001", "[[21,106],[21.1,106],[21.1,106.1],[21,106]]"))))
                .containsExactly(
                        "CM-1267: x.geojson, row 1: latitude stands before longitude: \"01001: 21.0,106.0\"; expected"
                                + " longitude first, then latitude. Export with the axes in the order x, y.");
        assertThat(withoutMissing(file(feature("01001", EAST))).getFirst())
                .startsWith(
                        "CM-1268: x.geojson, row 1: the shape lies away from where the place is: \"01001: 106.25,21.05\";"
                                + " expected a shape around 106.05,21.05.");
    }

    @Test
    void tellsOfOverlapsBetweenNeighbours() {
        String wide = "[[106.05,21],[106.2,21],[106.2,21.1],[106.05,21.1],[106.05,21]]";
        assertThat(withoutMissing(file(feature("01001", WEST), feature("01002", wide))))
                .anyMatch(each ->
                        each.startsWith("CM-1269: x.geojson, row 1: two places overlap: \"01001 and 01002 (feature 2):"
                                        + " 5769.6 ha")
                                && each.endsWith(
                                        "expected neighbours that only touch. Cut the area from one of them, or correct"
                                                + " a code."));
        String slip = MIDDLE.replace("106.1,", "106.0999,");
        assertThat(withoutMissing(file(feature("01001", WEST), feature("01002", slip))))
                .anyMatch(each ->
                        each.startsWith("CM-1270: x.geojson, row 1: two neighbours overlap along their border: \"01001"
                                + " and 01002 (feature 2): 11."))
                .noneMatch(each -> each.startsWith("CM-1269"));
    }

    @Test
    void tellsOfGapsHolesAndCracks() {
        String holed = WEST + ",[[106.04,21.04],[106.04,21.06],[106.06,21.06],[106.06,21.04],[106.04,21.04]]";
        assertThat(withoutMissing(file(feature("01001", holed))))
                .singleElement()
                .asString()
                .startsWith("CM-1272: x.geojson, row 1: no place fills the hole: \"01001: 461.")
                .endsWith(
                        "expected another place inside, or no hole. Add the place that lies there, or fill the hole.");
        String bent =
                "[[106.1,21],[106.2,21],[106.2,21.1],[106.1,21.1],[106.1,21.07],[106.1002,21.05],[106.1,21.03],[106.1,21]]";
        assertThat(withoutMissing(file(feature("01001", WEST), feature("01002", bent))))
                .anyMatch(each -> each.startsWith(
                        "CM-1271: x.geojson, row 1: a gap lies between neighbours: \"01001 and 01002: 4.6 ha"));
        String crack = MIDDLE.replace("106.1,", "106.1001,");
        assertThat(withoutMissing(file(feature("01001", WEST), feature("01002", crack))))
                .anyMatch(
                        each -> each.startsWith(
                                "CM-1273: x.geojson, row 1: the border does not follow its neighbour's point by point: \"01001: "));
    }

    @Test
    void keepsBordersSharedAndIslandsAliveWhenItSimplifies() {
        String border = IntStream.rangeClosed(0, 100)
                .mapToObj(i ->
                        "[" + (106.1 + (i % 2) * 0.0003) + "," + Math.round((21 + i * 0.001) * 1000) / 1000.0 + "]")
                .collect(Collectors.joining(","));
        String back = IntStream.rangeClosed(0, 100)
                .map(i -> 100 - i)
                .mapToObj(i ->
                        "[" + (106.1 + (i % 2) * 0.0003) + "," + Math.round((21 + i * 0.001) * 1000) / 1000.0 + "]")
                .collect(Collectors.joining(","));
        String west = "[[106,21]," + border + ",[106,21.1],[106,21]]";
        String east = "[" + back + ",[106.2,21],[106.2,21.1],[106.1,21.1]]";
        String island = "[[[106.25,21.05],[106.2501,21.05],[106.2501,21.0501],[106.25,21.05]]]";
        String shape =
                "{\"type\":\"Feature\",\"properties\":{\"code\":\"01002\"},\"geometry\":{\"type\":\"MultiPolygon\","
                        + "\"coordinates\":[[" + east + "]," + island + "]}}";
        Boundaries boundaries = accepted(read(file(feature("01001", west), shape)));

        List<Ring> first = boundaries.shapes().getOrDefault(PlaceId.parse("01001@2025-07-01"), List.of());
        List<Ring> second = boundaries.shapes().getOrDefault(PlaceId.parse("01002@2025-07-01"), List.of());
        assertThat(first.getFirst().size()).isLessThan(10);
        assertThat(second).hasSize(2);
        assertThat(second.stream().mapToInt(Ring::size).min()).hasValue(4);
        assertThat(points(second.stream().max((a, b) -> a.size() - b.size()).orElseThrow()))
                .containsAll(points(first.getFirst()).stream()
                        .filter(each -> each.startsWith("106.1"))
                        .toList());
    }

    private static List<String> points(Ring ring) {
        return IntStream.range(0, ring.size())
                .mapToObj(i -> ring.lon(i) + " " + ring.lat(i))
                .toList();
    }

    @Test
    void wantsHoangSaAndTruongSaOnAMapOfTheCountry() {
        Geography country = geography(
                place("48", "Thành phố Đà Nẵng", "province", Validity.ALWAYS),
                place("56", "Tỉnh Khánh Hòa", "province", Validity.ALWAYS));
        String mainland = "[[108,15],[109,15],[109,16],[108,16],[108,15]]";
        String south = "[[108,11],[109,11],[109,12],[108,12],[108,11]]";
        byte[] without = file(feature("48", mainland), feature("56", south)).getBytes(StandardCharsets.UTF_8);
        assertThat(told(BoundaryImport.read(without, request(), country)))
                .containsExactly(
                        "CM-1274: x.geojson: an archipelago of Việt Nam is missing: \"Hoàng Sa\"; expected islands of Hoàng Sa"
                                + " among the parts of province 48. Take a file that has them, or add them.",
                        "CM-1274: x.geojson: an archipelago of Việt Nam is missing: \"Trường Sa\"; expected islands of Trường Sa"
                                + " among the parts of province 56. Take a file that has them, or add them.");
        String islands = file(
                feature("48", mainland)
                        .replace(
                                "Polygon\",\"coordinates\":[",
                                "MultiPolygon\",\"coordinates\":[[[[112,16.5],[112.001,16.5],[112.001,16.501],[112,16.5]]],[")
                        .replace("]]}}", "]]]}}"),
                feature("56", south)
                        .replace(
                                "Polygon\",\"coordinates\":[",
                                "MultiPolygon\",\"coordinates\":[[[[114,10],[114.001,10],[114.001,10.001],[114,10]]],[")
                        .replace("]]}}", "]]]}}"));
        BoundaryImport.Outcome outcome =
                BoundaryImport.read(islands.getBytes(StandardCharsets.UTF_8), request(), country);
        assertThat(told(outcome)).isEmpty();
        assertThat(accepted(outcome).shapes().values()).allMatch(rings -> rings.size() == 2);
    }

    @Test
    void refusesAToleranceOutOfRange() {
        assertThatThrownBy(() -> new BoundaryImport.Request("x", Optional.empty(), Optional.empty(), -1))
                .hasMessage("A tolerance is 0 to 100000 metres, found -1.");
    }
}
