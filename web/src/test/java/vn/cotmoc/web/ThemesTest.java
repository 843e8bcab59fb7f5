package vn.cotmoc.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The pages of themes: one group of the invented province.
final class ThemesTest {
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

    @Test
    void listsTheThemesOfEveryTreeWithWhatStandsWhere() {
        assertThat(page("/themes"))
                .contains("<h1>Chủ đề của tỉnh Sơn Mốc</h1>", "href=\"/themes/economy\">I. Kinh tế</a>")
                .contains("có chỉ tiêu giao.", "Vượt: 1");
    }

    @Test
    void saysOfAThemeWhatWasPromisedWhereItStandsAndFromWhichSources() {
        String page = page("/themes/economy");
        assertThat(page)
                .contains("<h1>I. Kinh tế</h1>", "Báo cáo")
                .contains("Đã hứa gì, đang ở đâu", "k-exceeded", "129%")
                .contains("Hứa cho những năm sau", "href=\"/goals/2030#trade-2030-council\"")
                .contains("Những hình nói nhiều nhất", "href=\"/charts/indicators/revenue.svg\"")
                .contains("Nguồn của trang này", "The resolution");
        assertThat(page.indexOf("Đã hứa gì")).isLessThan(page.indexOf("Số mới nhất"));
    }

    @Test
    void isSeenFromTheYearTheDayAndTheMapThatAreAskedFor() {
        assertThat(page("/themes/economy?year=2024&asOf=31/12/2023&geography=31/12/2024&lang=en"))
                .contains("2024, as known on 31/12/2023.")
                .contains("name=\"geography\" list=\"map-days\" value=\"31/12/2024\"", "value=\"2023-12-31\"")
                .contains("asOf=2023-12-31&amp;geography=2024-12-31&amp;lang=en")
                .doesNotContain("9,805.5");
        assertThat(page("/themes/economy?year=1950"))
                .contains("Năm 1950 chưa có chỉ tiêu giao nào được ghi cho chủ đề này.");
    }

    @Test
    void showsThePlacesOfTheIndicatorThatMostOfThemHave() {
        assertThat(page("/themes/economy"))
                .contains("href=\"/map?indicator=criteria\"", "/charts/compare.svg?indicator=criteria");
    }

    @Test
    void keepsTheMapInTheAddressesOfItsChartsAndSaysThatNothingOfItsOwnMoves() {
        assertThat(page("/themes/economy?geography=01/08/2025"))
                .contains("Trên bản đồ ngày 01/08/2025: địa bàn tỉnh Sơn Mốc không khác", "giữ nguyên.")
                .contains("href=\"/charts/shares/fees.svg?geography=2025-08-01\"")
                .contains("href=\"/charts/indicators/revenue.svg?geography=2025-08-01\"");
        assertThat(page("/themes/economy")).doesNotContain("rên bản đồ ngày");
        assertThat(page("/charts/shares/fees.csv?geography=01/08/2025")).contains("share,fees-rail,2022,25,");
        assertThat(page("/charts/indicators/revenue.csv?geography=01/08/2025"))
                .isEqualTo(page("/charts/indicators/revenue.csv"));
    }

    @Test
    void isReachedFromTheBoardAndTheNavigation() {
        assertThat(page("/")).contains("<a href=\"/themes\">Chủ đề</a>", "<a href=\"/themes/economy\">I. Kinh tế</a>");
        assertThat(sample.get("/themes/nothing").statusCode()).isEqualTo(404);
        assertThat(sample.get("/themes/nothing").body()).contains("CM-3020", "Không có chủ đề “nothing”.");
    }
}
