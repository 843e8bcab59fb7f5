package vn.cotmoc.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class RefusalTest {
    private static Sample sample;

    @BeforeAll
    static void start() {
        sample = Sample.start();
    }

    @AfterAll
    static void stop() {
        sample.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        board?year=20x                     | 400 | CM-6002 | The parameter year has the value "20x", which cannot be read. | Use a year from 1900 to 2200, as 2024.
        board?asOf=yesterday               | 400 | CM-6002 | The parameter asOf has the value "yesterday", which cannot be read. | Use 31/12/2024, 2024-12-31, 2025-01-01T00:00:00Z, r17 or latest.
        board?asOf=31/02/2024x             | 400 | CM-6002 | The parameter asOf has the value "31/02/2024x", which cannot be read. | Use 31/12/2024, 2024-12-31, 2025-01-01T00:00:00Z, r17 or latest.
        board?tree=nope                    | 400 | CM-6002 | The parameter tree has the value "nope", which cannot be read. | Use one of: official.
        board?issuer=nobody                | 400 | CM-6002 | The parameter issuer has the value "nobody", which cannot be read. | Use the code of an agency, as statistics, council, central, customs, press, cotmoc.
        figures                            | 400 | CM-6003 | The parameter indicator is missing. | Add indicator=grdp-growth.
        figures?indicator=NOT              | 400 | CM-6002 | The parameter indicator has the value "NOT", which cannot be read. | Use codes of indicators, joined by commas, as grdp-growth.
        figures?indicator=nope             | 404 | CM-3001 | There is no indicator "nope". | The page /indicators lists the indicators there are.
        figures?indicator=trade&period=x   | 400 | CM-6002 | The parameter period has the value "x", which cannot be read. | Use a period as 2024, or 2023..2025.
        figures?indicator=trade&measure=x  | 400 | CM-6002 | The parameter measure has the value "x", which cannot be read. | Use actual, target or projection.
        figures?indicator=trade&format=x   | 400 | CM-6002 | The parameter format has the value "x", which cannot be read. | Use json, csv or jsonl.
        figures?indicator=trade&level=moon | 400 | CM-6002 | The parameter level has the value "moon", which cannot be read. | Use the code of a level, as commune or province.
        figures?indicator=trade&place=99   | 404 | CM-3003 | There is no place "99". | The page /places lists the places; write a code as 20 or 06040@2024-12-01.
        ranking?indicator=trade            | 400 | CM-6003 | The parameter period is missing. | Add period=2024.
        explain/f999                       | 404 | CM-3002 | There is no figure "f999". | Every figure on the page of an indicator leads to its id.
        nope                               | 404 | CM-6001 | There is no page at this address. | Start from the goals, the list of indicators, or search by name.
        """)
    void saysWhatIsWrongAndHowToMendIt(String address, int status, String code, String title, String detail) {
        HttpResponse<String> refused = sample.get("/api/v1/" + address);
        JsonObject problem = JsonParser.parseString(refused.body()).getAsJsonObject();

        assertThat(refused.statusCode()).isEqualTo(status);
        assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(problem.get("code").getAsString()).isEqualTo(code);
        assertThat(problem.get("title").getAsString()).isEqualTo(title);
        assertThat(problem.get("detail").getAsString()).isEqualTo(detail);
        assertThat(problem.get("status").getAsInt()).isEqualTo(status);
        assertThat(problem.get("titleVi").getAsString()).isNotBlank();
    }

    @Test
    void makesAPageOfARefusal() {
        HttpResponse<String> refused = sample.get("/?year=x%3Cb%3E");

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body())
                .contains("Tham số year có giá trị “x&lt;b&gt;” không đọc được.")
                .contains("Hãy dùng một năm từ 1900 đến 2200, như 2024.")
                .contains("400 · CM-6002");
        assertThat(sample.get("/?year=x&lang=en").body()).contains("Request not understood");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nope",
                "/indicators/..%2F..%2Fetc",
                "/indicators/%2e%2e%2f%2e%2e%2fetc%2fpasswd",
                "/indicators/TRADE",
                "/indicators/a%5Cb",
                "/figures/x",
                "/figures/f0",
                "/figures/trade~90@~2024~_T",
                "/figures/trade-balance~77@~2024~_T",
                "/places/%3Cscript%3E",
                "/places/90@2020-01-01",
                "/assets/..%2Fstyle.css",
                "/WEB-INF/web.xml",
                "/META-INF/MANIFEST.MF"
            })
    void findsNothingAtAnOddAddress(String address) {
        assertThat(sample.get(address).statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/?utm_source=x&year=", "/?asOf=&issuer=&tree=", "/indicators/revenue?foo[]=1"})
    void ignoresWhatItDoesNotKnowAndWhatIsEmpty(String address) {
        assertThat(sample.get(address.replace("[]", "%5B%5D")).statusCode()).isEqualTo(200);
    }
}
