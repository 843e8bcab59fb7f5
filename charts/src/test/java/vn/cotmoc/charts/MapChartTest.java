package vn.cotmoc.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.cotmoc.model.Absence;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Language;
import vn.cotmoc.model.LocalText;

class MapChartTest {
    private static final Figure MISSING = new Figure.Absent(Absence.NOT_REPORTED);
    private static final Figure UNDEFINED = new Figure.Absent(Absence.UNDEFINED);

    private static Figure figure(String value) {
        return Samples.figure(Samples.BILLION, value);
    }

    private static Area tile(String name, Figure figure, boolean inexact, int column, int row) {
        LocalText text = new LocalText(name, name);
        return new Area(text, text, figure, inexact, new Area.Tile(column, row));
    }

    private static String plain(String text) {
        return text.replace('\u00A0', ' ');
    }

    private static MapChart tiles() {
        return chart(List.of(
                tile("Thất Khê", figure("10"), false, 0, 0),
                tile("Kỳ Lừa", figure("20"), false, 1, 0),
                tile("Đình Lập", figure("30.5"), true, 0, 1),
                tile("Châu Sơn", UNDEFINED, false, 1, 1),
                tile("Kiên Mộc", MISSING, false, 2, 1)));
    }

    private static MapChart chart(List<Area> areas) {
        return new MapChart(
                Caption.of(new LocalText("Thu theo xã", "Revenue by commune")),
                Samples.BILLION,
                areas,
                new Classes(List.of(new BigDecimal(20), new BigDecimal(30))));
    }

    private static MapChart shapes() {
        List<Area.LonLat> outer = square(106, 21, 0.2);
        List<Area.LonLat> hole = square(106.05, 21.05, 0.05);
        List<Area.LonLat> speck = square(106.6, 21, 0.00001);
        LocalText a = new LocalText("A", "A");
        LocalText b = new LocalText("B", "B");
        return chart(List.of(
                new Area(a, a, figure("10"), false, new Area.Shape(List.of(outer, hole))),
                new Area(b, b, figure("30"), false, new Area.Shape(List.of(square(106.2, 21, 0.2), speck)))));
    }

    private static List<Area.LonLat> square(double lon, double lat, double side) {
        return List.of(
                new Area.LonLat(lon, lat),
                new Area.LonLat(lon + side, lat),
                new Area.LonLat(lon + side, lat + side),
                new Area.LonLat(lon, lat + side));
    }

    @Test
    void statesTheExtremesAndHowManyHaveAFigure() {
        assertThat(plain(tiles().alternative(Language.VI)))
                .isEqualTo(
                        "Thu theo xã. Cao nhất Đình Lập: 30,5 tỷ đồng (ước tính cho địa bàn này); thấp nhất Thất Khê: 10 tỷ"
                                + " đồng. 3 trên 5 địa bàn có số.");
        assertThat(chart(List.of(tile("X", MISSING, false, 0, 0))).finding(Language.EN))
                .isEqualTo("No figure yet.");
    }

    @Test
    void namesItsClassesWithTheirCountsInTheLegend() {
        Picture picture = Picture.of(tiles().svg(Language.VI, Width.WIDE));
        assertThat(picture.labels().stream().map(Picture.Label::words))
                .contains(
                        "Lớp (tỷ đồng; số đúng bằng mốc thuộc lớp trên)",
                        "dưới 20 (1)",
                        "20 – dưới 30 (1)",
                        "từ 30 trở lên (1)",
                        "ước tính cho địa bàn này (1)",
                        "Chưa có số (1)",
                        "không xác định được (1)");
    }

    @Test
    void tellsEveryAreaInATooltip() {
        Picture picture = Picture.of(tiles().svg(Language.EN, Width.NARROW));
        assertThat(picture.elements("title").stream().map(each -> plain(each.getTextContent())))
                .containsExactly(
                        "Revenue by commune",
                        "Thất Khê: 10 billion VND",
                        "Kỳ Lừa: 20 billion VND",
                        "Đình Lập: 30.5 billion VND (estimated for this territory)",
                        "Châu Sơn: undefined",
                        "Kiên Mộc: not reported");
    }

    @Test
    void hatchesWhatIsEstimatedMissingOrUndefinedEachInItsWay() {
        String svg = tiles().svg(Language.VI, Width.WIDE);
        long hatched = svg.lines()
                .filter(line -> line.contains("stroke-width=\"0.7\""))
                .count();
        assertThat(hatched).as("three tiles and three signs of the legend").isEqualTo(6);
        assertThat(shapes().svg(Language.VI, Width.WIDE)).doesNotContain("stroke-width=\"0.7\"");
    }

    @Test
    void writesTheNumberOfTheClassIntoEachAreaSoThatColourIsNeverAlone() {
        Picture picture = Picture.of(shapes().svg(Language.VI, Width.WIDE));
        assertThat(picture.labels().stream().map(Picture.Label::words)).contains("1", "3");
        assertThat(Picture.of(tiles().svg(Language.VI, Width.NARROW)).labels().stream()
                        .map(Picture.Label::words))
                .contains("1", "2", "3");
    }

    @Test
    void keepsEverythingInsideThePicture() {
        for (MapChart chart : List.of(tiles(), shapes(), many())) {
            for (Width width : List.of(new Width(320), Width.NARROW, Width.WIDE)) {
                Picture picture = Picture.of(chart.svg(Language.VI, width));
                assertThat(picture.labels()).as(width.toString()).allSatisfy(label -> {
                    assertThat(label.box().left()).as(label.words()).isGreaterThanOrEqualTo(-1);
                    assertThat(label.box().right()).as(label.words()).isLessThanOrEqualTo(width.pixels() + 1);
                    assertThat(label.box().bottom()).as(label.words()).isLessThanOrEqualTo(picture.size("height") + 1);
                });
            }
        }
    }

    private static MapChart many() {
        List<Area> areas = new ArrayList<>();
        for (int i = 0; i < 226; i++) {
            areas.add(tile("Thị trấn Đồng Đăng " + i, figure(Integer.toString(i)), i % 9 == 0, i % 15, i / 15));
        }
        return chart(areas);
    }

    @Test
    void losesNoIslandHoweverSmall() {
        assertThat(shapes().svg(Language.VI, Width.NARROW)).contains("h1.6v1.6h-1.6z");
    }

    @Test
    void drawsOneBorderForTwoNeighbours() {
        Matcher paths = Pattern.compile("d=\"M([0-9.]+) ").matcher(shapes().svg(Language.VI, Width.WIDE));
        assertThat(paths.find()).isTrue();
        List<Shapes.Corner> first = new MapPlaneProbe(shapes(), 720).corners(0);
        List<Shapes.Corner> second = new MapPlaneProbe(shapes(), 720).corners(1);
        assertThat(first.get(1)).isEqualTo(second.getFirst());
    }

    private record MapPlaneProbe(MapChart chart, double width) {
        List<Shapes.Corner> corners(int area) {
            return MapPlane.of(chart, width)
                    .outline(chart.areas().get(area).form())
                    .rings()
                    .getFirst();
        }
    }

    @Test
    void tabulatesEachAreaWithItsClass() {
        assertThat(tiles().table(Language.VI).rows())
                .containsExactly(
                        List.of("Thất Khê", "10", "dưới 20"),
                        List.of("Kỳ Lừa", "20", "20 – dưới 30"),
                        List.of("Đình Lập", "30,5", "ước tính cho địa bàn này"),
                        List.of("Châu Sơn", "không xác định", "không xác định được"),
                        List.of("Kiên Mộc", "chưa báo cáo", "Chưa có số"));
    }

    @Test
    void needsNeitherIdsNorStylesAndHasPlainColoursInDocuments() {
        for (MapChart chart : List.of(tiles(), shapes())) {
            assertThat(chart.svg(Language.VI, Width.WIDE)).doesNotContain(" id=", "<script", "style=", "href");
            assertThat(chart.svg(Language.VI, Width.WIDE, Palette.DOCUMENT)).doesNotContain("var(", "paint-order");
        }
    }

    @Test
    void refusesTilesAmongShapesAndFiguresOfAnotherUnit() {
        List<Area> mixed = new ArrayList<>(tiles().areas());
        mixed.addAll(shapes().areas());
        assertThatThrownBy(() -> chart(mixed)).hasMessage("A map has tiles or shapes, found 5 tiles among 7 areas.");
        assertThatThrownBy(() -> chart(List.of(tile("X", Samples.figure(Samples.PERCENT, "1"), false, 0, 0))))
                .hasMessageContaining("A chart has one unit");
    }
}
