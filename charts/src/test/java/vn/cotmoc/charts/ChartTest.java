package vn.cotmoc.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import vn.cotmoc.model.Figure;
import vn.cotmoc.model.Language;
import vn.cotmoc.model.LocalText;
import vn.cotmoc.model.Period;
import vn.cotmoc.model.Vintage;

class ChartTest {
    private static final List<Width> WIDTHS = List.of(new Width(320), Width.NARROW, Width.WIDE, new Width(1160));

    @Test
    void drawsEverySampleWellFormedWithANameAndAFinding() {
        Samples.all().forEach((name, chart) -> {
            for (Language language : Language.values()) {
                for (Palette palette : Palette.values()) {
                    Picture picture = Picture.of(chart.svg(language, Width.NARROW, palette));
                    assertThat(picture.document().getDocumentElement().getAttribute("role"))
                            .as(name)
                            .isEqualTo("img");
                    assertThat(picture.elements("title").getFirst().getTextContent())
                            .isEqualTo(chart.caption().title().in(language));
                    assertThat(picture.elements("desc").getFirst().getTextContent())
                            .isEqualTo(chart.finding(language));
                }
            }
        });
    }

    @Test
    void needsNeitherIdsNorScriptsNorStyles() {
        Samples.all()
                .values()
                .forEach(chart -> assertThat(chart.svg(Language.VI, Width.WIDE))
                        .doesNotContain(" id=", "<script", "style=", "<style", "href"));
    }

    @Test
    void writesPlainColoursIntoDocuments() {
        Samples.all()
                .values()
                .forEach(chart -> assertThat(chart.svg(Language.VI, Width.WIDE, Palette.DOCUMENT))
                        .doesNotContain("var(", "paint-order", "tabular-nums", "font-size=\"12\""));
        assertThat(Samples.revenue().svg(Language.VI, Width.WIDE)).contains("var(--accent,#1d5b8c)");
    }

    @Test
    void drawsTheSameTextEveryTime() {
        assertThat(Samples.months().svg(Language.VI, Width.WIDE))
                .isEqualTo(Samples.months().svg(Language.VI, Width.WIDE));
    }

    @Test
    void letsNoTwoLabelsOfASampleMeet() {
        Samples.all().forEach((name, chart) -> {
            if (!(chart instanceof Sparkline || chart instanceof BulletBar)) {
                for (Width width : WIDTHS) {
                    for (Language language : Language.values()) {
                        assertThat(Picture.of(chart.svg(language, width)).faults())
                                .as(name + " " + width)
                                .isEmpty();
                    }
                }
            }
        });
    }

    @Test
    void letsNoTwoLabelsMeetWhateverTheFigures() {
        for (long seed = 0; seed < 250; seed++) {
            Random random = new Random(seed);
            SeriesChart chart = Arbitrary.chart(random);
            Width width = WIDTHS.get(random.nextInt(WIDTHS.size()));
            assertThat(Picture.of(chart.svg(Language.VI, width)).faults())
                    .as("seed " + seed + ", " + width)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"</title><script>alert(1)</script>", "\" onload=\"x", "a & b < c", "]]>", "\u0001\uD800x", "'--'"
            })
    void escapesHostileLabels(String words) {
        LocalText hostile = new LocalText(words, words);
        Series series = new Series(
                hostile,
                Series.Kind.TARGET,
                Samples.revenue().series().getFirst().points());
        Chart chart = new SeriesChart(
                Caption.of(hostile, hostile),
                Samples.BILLION,
                List.of(series),
                List.of(new SeriesBreak(java.time.LocalDate.of(2022, 1, 1), hostile)));
        for (Palette palette : Palette.values()) {
            Picture picture = Picture.of(chart.svg(Language.VI, Width.WIDE, palette));
            assertThat(picture.elements("script")).isEmpty();
            assertThat(picture.document().getDocumentElement().hasAttribute("onload"))
                    .isFalse();
        }
    }

    @Test
    void tabulatesEveryFigureOfThePicture() {
        SeriesChart chart = Samples.revenue();
        Table table = chart.table(Language.VI);
        assertThat(table.heads()).containsExactly("Chuỗi", "Kỳ", "Giá trị (tỷ đồng)", "Loại số");
        assertThat(table.rows())
                .hasSize(chart.series().stream()
                        .mapToInt(series -> series.points().size())
                        .sum());
        assertThat(table.rows())
                .contains(
                        List.of("Thu ngân sách", "2024", "9.805,5", "ước thực hiện"),
                        List.of("Thu ngân sách", "9 tháng 2025", "> 13.900", "ước thực hiện"),
                        List.of("HĐND tỉnh giao", "2025", "9.880", "Chỉ tiêu"));
        String svg = chart.svg(Language.VI, Width.WIDE);
        table.rows().forEach(row -> assertThat(svg).contains(Svg.escape(row.get(2))));
    }

    @Test
    void tabulatesAnAbsenceWithItsReason() {
        assertThat(Samples.communes().table(Language.EN).rows())
                .contains(List.of("X. Tràng Định", "not reported"), List.of("Target: Target", "90"));
        assertThat(Samples.bullet("105", "", "181").table(Language.VI).rows())
                .containsExactly(List.of("Kết quả", "105"), List.of("Tổng", "181"));
    }

    @Test
    void drawsWhatMayStillBeRevisedHollow() {
        assertThat(circles(Samples.spark("1 2 3", false))).containsExactly("#ffffff");
        Sparkline firm = new Sparkline(
                Caption.of(Samples.text("Tỷ lệ", "Rate")),
                Samples.PERCENT,
                List.of(Samples.point(Samples.PERCENT, "2024", "5", Vintage.OFFICIAL)),
                Optional.empty());
        assertThat(circles(firm)).containsExactly("#1d5b8c");
    }

    private static List<String> circles(Chart chart) {
        return Picture.of(chart.svg(Language.VI, Width.WIDE, Palette.DOCUMENT)).elements("circle").stream()
                .map(circle -> circle.getAttribute("fill"))
                .toList();
    }

    @Test
    void drawsNoBarWithoutATargetOrAWhole() {
        assertThat(Picture.of(Samples.bullet("105", "", "").svg(Language.VI, Width.WIDE))
                        .elements("rect"))
                .isEmpty();
        List<Element> withWhole = Picture.of(Samples.bullet("105", "", "181").svg(Language.VI, Width.WIDE))
                .elements("rect");
        assertThat(withWhole)
                .last()
                .satisfies(bar -> assertThat(bar.getAttribute("width")).isEqualTo("58%"));
    }

    @ParameterizedTest
    @CsvSource({
        "9805.5, 7485, 131",
        "7300, 9057, 80.6",
        "0, 5, 0",
        "5, 0, ''",
        "-1.4, 8, ''",
        "7.9, 7.7..8, ''",
        "'', 5, ''",
        "5, '', ''"
    })
    void statesThePercentOfTheTargetWhereThereIsOne(String value, String target, String percent) {
        Optional<BigDecimal> stated = Samples.bullet(value, target, "").percentOfTarget();
        assertThat(stated.map(number -> number.stripTrailingZeros().toPlainString())
                        .orElse(""))
                .isEqualTo(percent);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            spark-course   | VI | Từ 70% (2018, ước tính) đến 87% (2024, ước tính).
            spark-none     | EN | No figure yet.
            bullet-over    | VI | 9.805,5\u00A0tỷ đồng; Chỉ tiêu 7.485\u00A0tỷ đồng (HĐND tỉnh giao); 131%.
            bullet-least   | VI | > 5.000\u00A0tỷ đồng; Chỉ tiêu ≥ 7.485\u00A0tỷ đồng (HĐND tỉnh giao); > 66,8%.
            bullet-no-figure | EN | No figure yet: not yet due; Target 7,485\u00A0billion VND (Council).
            growth         | EN | GRDP grew by 8.06% in 2025, below 8.75%.
            months         | EN | From 80.7% (2024-01) to 89% (2026-10, preliminary); highest 89.3% (2024-10). Target: 95% (2027). 80% interval: 84.8–92% (2026-12). Projection: 88.4% (2026-12).
            communes       | VI | P. Lương Văn Tri 97,2% … X. Thất Khê 12,5%; Mục tiêu 90%.
            outlook        | EN | From 765\u00A0billion VND (2024-01) to 936\u00A0billion VND (2025-10, preliminary); lowest 691\u00A0billion VND (2024-02); highest 950\u00A0billion VND (2025-02). Council: 974\u00A0billion VND (2025-12). Least: 640\u00A0billion VND (2025-12). Projection: 990\u00A0billion VND (2025-12); 80% interval 840–1,140\u00A0billion VND.
            progress       | VI | Từ 900\u00A0tỷ đồng (1/2025) đến 13.900\u00A0tỷ đồng (9 tháng 2025, ước thực hiện). HĐND tỉnh giao: 9.880\u00A0tỷ đồng (2025). Phấn đấu: 15.500\u00A0tỷ đồng (2025). Dự báo: 18.050\u00A0tỷ đồng (2025); Khoảng 80% 16.900–19.200\u00A0tỷ đồng.
            """)
    void statesTheFinding(String name, Language language, String finding) {
        assertThat(Samples.all().get(name).finding(language)).isEqualTo(finding);
    }

    @Test
    void refusesAFigureOfAnotherUnit() {
        List<Point> points = List.of(Samples.point(Samples.PERCENT, "2024", "5"));
        assertThatThrownBy(() -> new Sparkline(
                        Caption.of(Samples.text("Thu", "Revenue")), Samples.BILLION, points, Optional.empty()))
                .hasMessage("A chart has one unit, \"ty-dong\", found a figure in \"percent\"; convert it first.");
    }

    @Test
    void refusesTwoResultsForOnePeriod() {
        Point point = Samples.point(Samples.PERCENT, "2024", "5");
        assertThatThrownBy(() -> new Series(Samples.text("Thu", "Revenue"), Series.Kind.RESULT, List.of(point, point)))
                .hasMessage(
                        "The series \"Thu\" has two points for 2024; put the older one into a series of an earlier kind.");
    }

    @Test
    void startsAProjectionAtTheResultThatItFollows() {
        List<Element> paths =
                Picture.of(Samples.outlook().svg(Language.VI, Width.WIDE)).elements("path");
        Element dashed = paths.stream()
                .filter(path -> path.getAttribute("stroke-dasharray").equals("5 4"))
                .findFirst()
                .orElseThrow();
        assertThat(dashed.getAttribute("d").split("L", -1))
                .as("October, November, December")
                .hasSize(3);
        assertThat(paths.stream()
                        .filter(path -> path.getAttribute("fill-opacity").equals("0.15")))
                .as("a band for each interval")
                .hasSize(3);
    }

    @Test
    void drawsAReplacedPathFaintAndDashed() {
        assertThat(Picture.of(Samples.outlook().svg(Language.VI, Width.WIDE)).elements("path"))
                .anyMatch(path -> path.getAttribute("stroke-opacity").equals("0.5")
                        && path.getAttribute("stroke-dasharray").equals("4 4"));
    }

    @Test
    void drawsAStairFromTheFirstDayOfEachPeriod() {
        Series steps = new Series(
                Samples.text("Mức", "Level"),
                Series.Kind.TARGET_STEPS,
                List.of(Samples.point(Samples.PERCENT, "2024", "80"), Samples.point(Samples.PERCENT, "2025", "90")));
        Chart chart =
                new SeriesChart(Caption.of(Samples.text("Tỷ lệ", "Rate")), Samples.PERCENT, List.of(steps), List.of());
        String path = Picture.of(chart.svg(Language.VI, Width.WIDE))
                .elements("path")
                .getFirst()
                .getAttribute("d");
        String[] corners = path.substring(1).split("L", -1);
        assertThat(corners).hasSize(4);
        assertThat(corners[1].split(" ", -1)[0]).isEqualTo(corners[2].split(" ", -1)[0]);
    }

    @Test
    void drawsNoPathToAPlanThatNamesTheEndOnly() {
        ProgressChart only = new ProgressChart(
                Caption.of(Samples.text("Thu", "Revenue")),
                Samples.BILLION,
                2025,
                List.of(Samples.target(Samples.BILLION, "HĐND", "Council", "2025", "9880")));
        assertThat(Picture.of(only.svg(Language.VI, Width.NARROW)).elements("path"))
                .isEmpty();
        assertThat(only.table(Language.EN).rows()).containsExactly(List.of("Council", "2025", "9,880", "Target"));
    }

    @Test
    void refusesAFigureThatDoesNotCountFromTheFirstOfJanuary() {
        Series quarter = Samples.target(Samples.BILLION, "HĐND", "Council", "2025-Q2", "5");
        assertThatThrownBy(() -> new ProgressChart(
                        Caption.of(Samples.text("Thu", "Revenue")), Samples.BILLION, 2025, List.of(quarter)))
                .hasMessage(
                        "The course of 2025 needs figures that count from its 1 January, found 2025-Q2 in \"HĐND\".");
    }

    @Test
    void refusesAWidthThatNothingFits() {
        assertThatThrownBy(() -> new Width(96)).hasMessage("A chart is 320 to 1600 pixels wide, found 96.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"growth", "communes", "spark-course", "outlook", "progress"})
    void drawsTheGoldenPicture(String name) throws IOException {
        String drawn = Samples.all().get(name).svg(Language.VI, Width.NARROW, Palette.DOCUMENT) + "\n";
        Path made = Files.createDirectories(Path.of("target", "golden")).resolve(name + ".svg");
        Files.writeString(made, drawn);
        try (InputStream golden = ChartTest.class.getResourceAsStream(name + ".svg")) {
            assertThat(golden)
                    .as("copy " + made + " to src/test/resources after looking at it")
                    .isNotNull();
            assertThat(drawn)
                    .as("look at " + made)
                    .isEqualTo(new String(golden.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    /// Charts nobody would draw on purpose.
    private static final class Arbitrary {
        private static final String NAMES =
                "Nghị quyết Hội đồng nhân dân tỉnh giao phấn đấu thêm của Chi cục Hải quan khu vực VI";

        static SeriesChart chart(Random random) {
            List<Series> series = new ArrayList<>();
            for (int i = 0; i <= random.nextInt(3); i++) {
                series.add(new Series(name(random), Series.Kind.RESULT, points(random, random.nextInt(20))));
            }
            for (int i = 0; i < random.nextInt(5); i++) {
                series.add(new Series(name(random), Series.Kind.TARGET, points(random, 1 + random.nextInt(2))));
            }
            List<SeriesBreak> breaks = new ArrayList<>();
            for (int i = 0; i < random.nextInt(3); i++) {
                breaks.add(new SeriesBreak(java.time.LocalDate.of(2015 + random.nextInt(14), 7, 1), name(random)));
            }
            return new SeriesChart(Caption.of(name(random)), Samples.BILLION, series, breaks);
        }

        private static List<Point> points(Random random, int count) {
            List<Point> points = new ArrayList<>();
            Period.Regular start = random.nextBoolean()
                    ? Period.year(2014 + random.nextInt(9))
                    : Period.month(2018, 1 + random.nextInt(12));
            for (int i = 0; i < count; i++) {
                Period period = random.nextInt(12) == 0 ? Period.parse(2014 + i + "/P9M") : start.plus(i);
                Figure figure = Samples.figure(
                        Samples.BILLION, List.of("", "~", ">", "<").get(random.nextInt(4)) + random.nextInt(20000));
                points.add(new Point(period, figure, Vintage.values()[random.nextInt(5)]));
            }
            return points;
        }

        private static LocalText name(Random random) {
            int end = 3 + random.nextInt(NAMES.length() - 3);
            return new LocalText(NAMES.substring(0, end), NAMES.substring(0, end));
        }
    }
}
