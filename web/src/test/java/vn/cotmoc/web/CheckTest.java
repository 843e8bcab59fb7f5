package vn.cotmoc.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A text is sent, judged and forgotten.
final class CheckTest {
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String TEXT = "Năm 2023, revenue đạt 7.806,6 tỷ đồng. Năm 2023, revenue đạt 7.906,6 tỷ đồng.";

    private static Sample sample;
    private static HttpClient client;

    @BeforeAll
    static void start() {
        sample = Sample.start();
        client = HttpClient.newHttpClient();
    }

    @AfterAll
    static void stop() {
        sample.close();
        client.close();
    }

    private static HttpResponse<String> post(String address, String type, byte[] body)
            throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(sample.address(address))
                        .header("Content-Type", type)
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private static HttpResponse<String> post(String address, String type, String body)
            throws IOException, InterruptedException {
        return post(address, type, body.getBytes(StandardCharsets.UTF_8));
    }

    private static HttpResponse<String> form(String... parts) throws IOException, InterruptedException {
        StringBuilder body = new StringBuilder();
        for (int i = 0; i + 1 < parts.length; i += 2) {
            body.append("--cut\r\nContent-Disposition: form-data; ")
                    .append(parts[i])
                    .append("\r\n\r\n")
                    .append(parts[i + 1])
                    .append("\r\n");
        }
        return post("/check", "multipart/form-data; boundary=cut", body + "--cut--\r\n");
    }

    private static byte[] word(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(("<d><p><t>" + text + "</t></p></d>").getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static JsonObject json(HttpResponse<String> answer) {
        return JsonParser.parseString(answer.body()).getAsJsonObject();
    }

    private static String code(HttpResponse<String> answer) {
        return answer.statusCode() + " " + json(answer).get("code").getAsString();
    }

    @Test
    void judgesATextForPrograms() throws IOException, InterruptedException {
        HttpResponse<String> answer = post("/api/v1/check", "text/plain;charset=utf-8", TEXT);

        JsonObject said = json(answer);
        JsonArray claims = said.getAsJsonArray("claims");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(said.get("length").getAsInt()).isEqualTo(TEXT.length());
        assertThat(said.get("alarms").getAsInt()).isEqualTo(1);
        assertThat(claims).hasSize(2);
        JsonObject first = claims.get(0).getAsJsonObject();
        assertThat(TEXT.substring(
                        first.get("start").getAsInt(), first.get("end").getAsInt()))
                .isEqualTo(first.get("text").getAsString())
                .isEqualTo("7.806,6 tỷ đồng");
        assertThat(first.get("verdict").getAsString()).isEqualTo("supports");
        assertThat(claims.get(1).getAsJsonObject().get("verdict").getAsString()).isEqualTo("contradicts");
    }

    @Test
    void judgesByWhatWasKnownThenAndTakesWordDocuments() throws IOException, InterruptedException {
        HttpResponse<String> answer = post("/api/v1/check?asOf=2024-01-01", WORD, word(TEXT));

        JsonArray claims = json(answer).getAsJsonArray("claims");
        assertThat(claims).hasSize(2);
        assertThat(claims.get(0).getAsJsonObject().get("verdict").getAsString()).isEqualTo("unverifiable");
    }

    @Test
    void marksATextThatWasPasted() throws IOException, InterruptedException {
        HttpResponse<String> page = form("name=\"text\"", TEXT, "name=\"file\"; filename=\"\"", "");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(page.body())
                .contains("2 số, 1 cần xem lại.")
                .contains("<a class=\"claim k-met\" id=\"t1\" href=\"#v1\">7.806,6 tỷ đồng<sup>1</sup></a>")
                .contains("<a class=\"claim k-missed\" id=\"t2\" href=\"#v2\">7.906,6 tỷ đồng<sup>2!</sup></a>")
                .contains("trái với sổ cái hoặc văn bản")
                .contains("href=\"/figures/f");
    }

    @Test
    void readsAFileBeforeWhatWasPastedAndEscapesIt() throws IOException, InterruptedException {
        HttpResponse<String> page = form(
                "name=\"text\"",
                "pasted",
                "name=\"file\"; filename=\"a.txt\"\r\nContent-Type: text/plain",
                "</textarea><script>alert(1)</script> thu <b>9</b> tỷ đồng");

        assertThat(page.body())
                .contains("&lt;/textarea&gt;&lt;script&gt;alert(1)")
                .doesNotContain("<script>alert")
                .doesNotContain("pasted");
    }

    @Test
    void takesAFormWithoutAFileToo() throws IOException, InterruptedException {
        HttpResponse<String> page = post(
                "/check?lang=en", "application/x-www-form-urlencoded", "text=N%C4%83m+2023+c%C3%B3+12+x%C3%A3&date=");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("1 numbers, 0 to look at again.");
    }

    @Test
    void refusesWhatIsTooLong() throws IOException, InterruptedException {
        assertThat(code(post("/api/v1/check", "text/plain", "a".repeat(Posted.MOST_LETTERS + 1))))
                .isEqualTo("413 CM-6009");
        assertThat(code(post("/api/v1/check", "text/plain", new byte[Posted.MOST_BYTES + 1])))
                .isEqualTo("413 CM-6009");
        assertThat(code(post("/api/v1/check", WORD, word("a".repeat(20_000_000)))))
                .isEqualTo("413 CM-6009");
    }

    @Test
    void refusesOtherTypesAndDamagedOnes() throws IOException, InterruptedException {
        HttpResponse<String> refused = post("/api/v1/check", "application/pdf", "x");

        assertThat(code(refused)).isEqualTo("415 CM-6010");
        assertThat(json(refused).get("title").getAsString()).isEqualTo("\"application/pdf\" is not taken.");
        assertThat(code(post("/api/v1/check", WORD, "no document"))).isEqualTo("415 CM-7501");
        assertThat(code(post("/api/v1/check", "text/plain", new byte[] {(byte) 0xC3, 0x28})))
                .isEqualTo("415 CM-7503");
        assertThat(code(post("/api/v1/check", "multipart/form-data; boundary=cut", "--cut\r\nbroken")))
                .isEqualTo("400 CM-6012");
        assertThat(code(post("/api/v1/check", "application/x-www-form-urlencoded", "text=%ZZ")))
                .isEqualTo("400 CM-6012");
        assertThat(form("name=\"file\"; filename=\"a.pdf\"", "x").statusCode()).isEqualTo(415);
        assertThat(code(post("/api/v1/check?place=nowhere", "text/plain", TEXT)))
                .isEqualTo("404 CM-3003");
        assertThat(code(post("/api/v1/check?date=soon", "text/plain", TEXT))).isEqualTo("400 CM-6002");
    }

    @Test
    void readsForProgramsOnlyWhatIsSent() {
        HttpResponse<String> refused = sample.get("/api/v1/check");

        assertThat(refused.statusCode()).isEqualTo(405);
        assertThat(refused.headers().firstValue("Allow")).hasValue("POST");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "--cut--", "\r\n\r\n", "--cut\r\n\r\n", "--cut\r\n\r\n\r\n--cut", "x--cut\r\n\r\n\r\n--cut--"
            })
    void endsWithAnAnswerWhateverTheFormHolds(String body) throws IOException, InterruptedException {
        assertThat(post("/check", "multipart/form-data; boundary=cut", body).statusCode())
                .isIn(200, 400);
    }
}
