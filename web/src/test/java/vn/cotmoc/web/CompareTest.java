package vn.cotmoc.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Places and indicators beside each other.
final class CompareTest {
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

    private static String csv(String address) {
        return sample.get(address).body();
    }

    @Test
    void opensWithTheIndicatorThatMostPlacesHaveAndItsHighestPlaces() {
        assertThat(page("/compare"))
                .contains("<h1>criteria: so sánh 4 địa bàn</h1>")
                .contains("name=\"place\" value=\"90101@\" checked>commune 90101")
                .contains(
                        "2024: cao nhất commune 90101 9 tiêu chí; thấp nhất commune 90104 7,5 tiêu chí. 4 trên 4 có số của kỳ này.")
                .contains("Mọi hình cùng một thang")
                .contains("Cột Mốc");
    }

    @Test
    void takesPlacesByCodeAndByNameAndKeepsThemInTheAddress() {
        assertThat(page("/compare?indicator=criteria&place=commune%2090101&place=90102@,90105@&asOf=r1&lang=en"))
                .contains("criteria: 3 places compared", "as known on r1")
                .contains(
                        "href=\"/charts/compare.csv?asOf=r1&amp;indicator=criteria&amp;place=90101@%2C90102@%2C90105@&amp;lang=en\">CSV")
                .contains("No figure yet");
    }

    @Test
    void ranksThePlacesOfOnePeriodAndKeepsThoseWithoutAFigure() {
        assertThat(page("/compare?indicator=criteria&place=90101@,90104@,90105@&form=bars"))
                .contains("criteria, 2024", "2 trên 3 địa bàn có số của kỳ 2024.")
                .contains("chưa báo cáo");
        assertThat(csv("/charts/compare.csv?indicator=criteria&place=90104@,90101@,90105@&form=bars&lang=en"))
                .contains(
                        "result,commune 90101,2024,9,,,tieu-chi,,,\r\nresult,commune 90104,2024,7.5,,,tieu-chi,,,\r\nresult,commune 90105,2024,,,,,not_reported,,");
    }

    @Test
    void drawsWhatWentFromOnePeriodToAnotherAndSaysWhatIsMissing() {
        assertThat(page("/compare?indicator=criteria&place=90101@,90102@,90103@&form=slope&from=2023&period=2024"))
                .contains("criteria, 2023 và 2024")
                .contains("Tăng nhiều nhất: commune 90101 từ 7 tiêu chí (2023) đến 9 tiêu chí (2024)")
                .contains("giảm nhiều nhất: commune 90102 từ 8,5 tiêu chí (2023) đến 8 tiêu chí (2024).")
                .contains("commune 90103 – 2023: chưa báo cáo; 2024: 9 tiêu chí")
                .contains("2 trên 3 địa bàn có số của kỳ 2023.", "3 trên 3 địa bàn có số của kỳ 2024.");
        assertThat(page("/compare?indicator=population&place=90101@,90102@&form=slope"))
                .contains("Mới có số của một kỳ, nên chưa vẽ được từ kỳ này sang kỳ kia.");
    }

    @Test
    void setsIndicatorsOfOnePlaceBesideEachOtherEachWithItsOwnUnit() {
        assertThat(page("/compare?indicator=revenue&indicator=poverty&place=90"))
                .contains("province 90: 2 chỉ tiêu cạnh nhau")
                .contains("Mỗi hình có đơn vị và thang riêng: so hướng đi, không so độ cao.")
                .contains("Revenue: từ 7.000 tỷ đồng (2022)", "poverty: 3,36% (2024).")
                .doesNotContain("name=\"form\"");
        assertThat(csv("/charts/compare.csv?indicator=revenue,poverty&place=90"))
                .contains("target,revenue: HĐND tỉnh,2024,7600,");
    }

    @Test
    void drawsMonthsWithoutTheYearsBesideThem() {
        assertThat(page("/compare?indicator=receipts&place=90"))
                .contains("<h1>receipts: ")
                .doesNotContain("so sánh 1 địa bàn");
        assertThat(csv("/charts/compare.csv?indicator=receipts&place=90"))
                .contains(",2025-08,")
                .doesNotContain(",2025,9600,");
    }

    @Test
    void movesFiguresToTheMapThatIsAskedForAndNamesWhatIsNotOnIt() {
        assertThat(page("/compare?indicator=population&place=90107&place=90101@&geography=01/08/2025"))
                .contains("quy đổi về bản đồ ngày 01/08/2025")
                .contains("population~90107@2025-07-01~2024~_T~2025-08-01")
                .contains("commune 90101 không có trên bản đồ ngày 01/08/2025.");
        assertThat(csv("/charts/compare.csv?indicator=population&place=90107&geography=01/08/2025"))
                .contains("result,commune 90107,2024,123,");
    }

    @Test
    void saysThatRatesAreNotAveraged() {
        assertThat(page("/compare?indicator=poverty&place=90,90101@")).contains("không lấy trung bình được");
        assertThat(page("/compare?indicator=criteria")).doesNotContain("không lấy trung bình được");
    }

    @Test
    void saysWhereThereIsNothingToCompare() {
        assertThat(page("/compare?indicator=forest-cover"))
                .contains("Chưa có số nào để so sánh.", "<form class=\"picks compare\"");
    }

    @ParameterizedTest
    @CsvSource({
        "'indicator=revenue,receipts,trade,exports,imports,communes,poverty', CM-6021",
        "'indicator=criteria&place=90,90101@,90102@,90103@,90104@,90105@,90106@,90107,90108', CM-6021",
        "'indicator=revenue,poverty&place=90101@,90102@', CM-6022",
        "'indicator=criteria&place=commune', CM-6023",
        "'form=pie', CM-6002",
        "'indicator=criteria&period=soon', CM-6002",
        "'indicator=none', CM-3001",
        "'indicator=criteria&place=nowhere', CM-3003"
    })
    void refusesWhatCannotBeComparedWithTheCure(String query, String code) {
        var answer = sample.get("/compare?" + query);
        assertThat(answer.statusCode()).isBetween(400, 404);
        assertThat(answer.body()).contains(code);
    }

    @Test
    void isReachedFromIndicatorsOfSeveralPlaces() {
        assertThat(page("/indicators/criteria"))
                .contains("<a href=\"/compare?indicator=criteria\">So sánh các địa bàn</a>");
    }
}
