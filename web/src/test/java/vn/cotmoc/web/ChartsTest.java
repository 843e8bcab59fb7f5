package vn.cotmoc.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Charts with addresses of their own.
final class ChartsTest {
    private static final Pattern GETS = Pattern.compile("href=\"(/charts/[^\"]+)\"");
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/indicators/revenue?asOf=31/12/2024",
                "/indicators/receipts",
                "/goals/2030?year=2023",
                "/places/90107?lang=en",
                "/map?indicator=criteria&period=2024&form=tiles"
            })
    void leadsFromEveryChartToItsFormsAndTheCodeToEmbedIt(String address) {
        Matcher links = GETS.matcher(page(address));
        int count = 0;
        while (links.find()) {
            count++;
            String link = links.group(1).replace("&amp;", "&");
            var answer = sample.get(link);
            assertThat(answer.statusCode()).as(link).isEqualTo(200);
            String type = answer.headers().firstValue("Content-Type").orElse("");
            String path = link.replaceAll("\\?.*", "");
            assertThat(type)
                    .as(link)
                    .startsWith(
                            path.endsWith(".svg")
                                    ? "image/svg+xml"
                                    : path.endsWith(".png")
                                            ? "image/png"
                                            : path.endsWith(".csv") ? "text/csv" : "text/html");
        }
        assertThat(count).isGreaterThanOrEqualTo(4);
    }

    @Test
    void keepsWhatTheReaderChoseInTheAddressesOfAChart() {
        assertThat(page("/indicators/revenue?asOf=31/12/2024&lang=en"))
                .contains("href=\"/charts/indicators/revenue.svg?asOf=2024-12-31&amp;lang=en\">SVG</a>");
        assertThat(page("/map?indicator=criteria&method=equal&geography=31/12/2024"))
                .contains(
                        "href=\"/charts/map.csv?indicator=criteria&amp;geography=2024-12-31&amp;method=equal\">CSV</a>");
        assertThat(page("/charts/indicators/revenue.csv?asOf=2024-06-30")).doesNotContain("9805.5");
    }

    @Test
    void givesExactlyTheFiguresOfAChart() {
        assertThat(page("/charts/indicators/revenue.csv"))
                .startsWith("role,name,period,value,bound,high,unit,absence,vintage,share\r\n")
                .contains("result,Kết quả,2023,7806.6,,,ty-dong,,official,\r\n")
                .contains("target,", ",2024,7600,,,ty-dong,,,\r\n");
        assertThat(page("/charts/map.csv?indicator=criteria&form=tiles&lang=en"))
                .contains("result,commune 90104,2024,7.5,")
                .contains("result,commune 90105,2024,,,,,not_reported,,\r\n");
        assertThat(page("/charts/places/90107.csv")).contains("from,");
    }

    @Test
    void drawsAPictureThatStandsAloneWithItsSource() {
        assertThat(page("/charts/indicators/revenue.svg?width=360"))
                .startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\"")
                .contains("viewBox=\"0 0 408 ", "Nguồn: ", "Cột Mốc · tỉnh Sơn Mốc · r")
                .doesNotContain("var(", "<script");
        assertThat(page("/charts/indicators/revenue.svg?asOf=31/12/2024")).contains("số đã biết đến 2024-12-31");
        assertThat(sample.get("/charts/indicators/revenue.svg?width=5000").statusCode())
                .isEqualTo(400);
    }

    @Test
    void saysThatThereIsNothingToDraw() {
        for (String path :
                new String[] {"indicators/forest-cover", "years/poverty", "goals/nothing", "places/90101@x"}) {
            assertThat(sample.get("/charts/" + path + ".svg").statusCode())
                    .as(path)
                    .isEqualTo(404);
        }
        assertThat(sample.get("/charts/indicators/forest-cover").body())
                .contains("Chưa có số nào để vẽ hình này.", "CM-6020");
        assertThat(sample.get("/charts/indicators/none.png").statusCode()).isEqualTo(404);
        assertThat(sample.get("/charts/map.svg?indicator=forest-cover").statusCode())
                .isEqualTo(404);
    }

    @Test
    void letsPagesOfOthersFrameTheBareChartAndNothingElse() {
        var bare = sample.get("/embed/indicators/revenue");
        assertThat(bare.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("frame-ancestors *", "default-src 'none'")
                .doesNotContain("script-src");
        assertThat(bare.headers().firstValue("X-Frame-Options")).isEmpty();
        assertThat(bare.body())
                .doesNotContain("<script src", "<nav")
                .contains("<h1>", "Nguồn: ", "href=\"/indicators/revenue\" target=\"_top\"");
        var page = sample.get("/charts/indicators/revenue");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("frame-ancestors 'none'");
        assertThat(page.headers().firstValue("X-Frame-Options")).hasValue("DENY");
        assertThat(sample.get("/charts/indicators/revenue.png").headers().firstValue("Cross-Origin-Resource-Policy"))
                .hasValue("cross-origin");
    }

    @Test
    void offersCodeThatFollowsNewFiguresAndCodeThatStays() {
        String page = page("/charts/indicators/revenue");
        String origin = sample.address("/embed/indicators/revenue").toString();
        assertThat(page)
                .contains("&lt;iframe src=\"" + origin + "\" title=\"revenue\"")
                .contains("&lt;iframe src=\"" + origin + "?asOf=r1\"")
                .contains("Hình giữ nguyên như đang thấy");
        assertThat(page("/charts/indicators/revenue?asOf=2024-12-31")).doesNotContain("Hình luôn theo số mới nhất");
        assertThat(sample.get("/charts/indicators/revenue").headers().firstValue("Cache-Control"))
                .hasValue("no-store");
    }

    @Test
    void repeatsNoSchemeThatARequestClaimsAndKeepsAHostileNameHarmless() {
        assertThat(sample.get("/charts/indicators/hostile", "X-Forwarded-Proto", "https")
                        .body())
                .contains("&lt;iframe src=\"http://127.0.0.1")
                .doesNotContain("<script>alert");
    }
}
