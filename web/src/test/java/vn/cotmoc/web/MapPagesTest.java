package vn.cotmoc.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The map of the invented province: four of six communes have a figure of 2024.
final class MapPagesTest {
    private static Sample sample;

    @BeforeAll
    static void start() {
        sample = Sample.start();
    }

    @AfterAll
    static void stop() {
        sample.close();
    }

    private static String page(String address) {
        var answer = sample.get(address);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body().replace('\u00A0', ' ');
    }

    private static int count(String text, String part) {
        return text.split(java.util.regex.Pattern.quote(part), -1).length - 1;
    }

    @Test
    void opensWithTheIndicatorThatMostPlacesHave() {
        assertThat(page("/map"))
                .contains("<h1>criteria: bản đồ 2024</h1>")
                .contains("trên bản đồ hành chính ngày 31/12/2024")
                .contains("<option value=\"criteria\" selected>")
                .contains("4 trên 6 địa bàn có số.");
    }

    @Test
    void drawsImportedBoundariesAndTilesWhereAsked() {
        assertThat(page("/map")).contains("Ranh giới do người dùng nạp").doesNotContain("Mỗi ô là một địa bàn");
        assertThat(page("/map?form=tiles"))
                .contains("Mỗi ô là một địa bàn")
                .doesNotContain("Ranh giới do người dùng nạp");
    }

    @Test
    void ranksThePlacesBesideTheMapAndKeepsThoseWithoutAFigure() {
        String table = page("/map?lang=en").replaceAll("(?s).*<table class=\"ranked\">|</table>.*", "");
        assertThat(count(table, "<tr")).isEqualTo(7);
        assertThat(table).contains("<td>1</td><th scope=\"row\"><a href=\"/places/90101@?lang=en\">commune 90101</a>");
        assertThat(count(table, "<td>1</td><th"))
                .as("equal values share a rank")
                .isEqualTo(2);
        assertThat(count(table, "not reported")).isEqualTo(2);
    }

    @Test
    void movesFiguresToTheMapOfTheDayThatIsAskedFor() {
        String page = page("/map?indicator=population&period=2024&geography=01/08/2025");
        assertThat(page)
                .contains("trên bản đồ hành chính ngày 01/08/2025")
                .contains(
                        "<a href=\"/figures/population~90107@2025-07-01~2024~_T~2025-08-01?geography=2025-08-01\">123</a>")
                .contains("<td>chính xác</td>");
        assertThat(page("/map?indicator=population&period=2024"))
                .as("what was stated of the places themselves is not moved")
                .doesNotContain("<td>chính xác</td>");
    }

    @Test
    void saysWhyFiguresCannotBeMovedToTheMapOfTheDay() {
        assertThat(page("/map?indicator=criteria&period=2024&geography=01/08/2025"))
                .contains("Không đưa được số liệu của chỉ tiêu này sang bản đồ ngày 01/08/2025");
    }

    @Test
    void offersTheDaysOnWhichPlacesChanged() {
        assertThat(page("/map")).contains("<datalist id=\"map-days\"><option value=\"01/07/2025\">");
    }

    @Test
    void keepsWhatWasAskedInItsLinksAndFields() {
        assertThat(page("/map?indicator=criteria&geography=31/12/2024&asOf=r1&lang=en"))
                .contains("name=\"geography\" list=\"map-days\" value=\"31/12/2024\"")
                .contains("name=\"asOf\" value=\"r1\"")
                .contains("<input type=\"hidden\" name=\"lang\" value=\"en\">")
                .contains("/places/90101@?asOf=r1&amp;geography=2024-12-31&amp;lang=en");
    }

    @Test
    void partsTheValuesAsAsked() {
        assertThat(page("/map?breaks=8,9&form=tiles"))
                .contains("dưới 8 (1)")
                .contains("8 – dưới 9 (1)")
                .contains("từ 9 trở lên (2)")
                .contains("Chưa có số (2)");
        assertThat(page("/map?method=equal&classes=3&form=tiles")).contains("từ 8,5 trở lên (2)");
    }

    @Test
    void saysWhatAParameterHasToBe() {
        for (String bad : new String[] {
            "method=x", "classes=9", "breaks=2,1", "breaks=1e9", "form=x", "period=x", "geography=x", "level=A"
        }) {
            assertThat(sample.get("/map?" + bad).statusCode()).as(bad).isEqualTo(400);
        }
        assertThat(sample.get("/map?indicator=none").statusCode()).isEqualTo(404);
    }

    @Test
    void isReachedFromTheFrameAndFromIndicatorsOfSeveralPlaces() {
        assertThat(page("/")).contains("<a href=\"/map\"");
        assertThat(page("/indicators/criteria")).contains("<a href=\"/map?indicator=criteria\">Xem trên bản đồ</a>");
        assertThat(page("/indicators/revenue")).doesNotContain("Xem trên bản đồ");
    }
}
