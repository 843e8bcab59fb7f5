package vn.cotmoc.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.http.HttpResponse;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.cotmoc.model.Failure;
import vn.cotmoc.testkit.Batches;
import vn.cotmoc.testkit.Told;

final class HeadersTest {
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
    @ValueSource(strings = {"/", "/nope", "/api/v1/figures", "/livez", "/api/v1/indicators"})
    void protectsReaders(String address) {
        var headers = sample.get(address).headers();

        assertThat(headers.firstValue("Content-Security-Policy"))
                .hasValue(
                        "default-src 'none'; style-src 'self'; img-src 'self' data:; script-src 'self'; connect-src 'self'; "
                                + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'");
        assertThat(headers.firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(headers.firstValue("Referrer-Policy")).isPresent();
        assertThat(headers.firstValue("Permissions-Policy")).isPresent();
        assertThat(headers.firstValue("Cross-Origin-Opener-Policy")).hasValue("same-origin");
        assertThat(headers.firstValue("Server")).isEmpty();
        assertThat(headers.firstValue("Set-Cookie")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/indicators/revenue", "/api/v1/figures?indicator=revenue", "/api/v1/board"})
    void doesNotSendTwiceWhatTheClientHas(String address) {
        HttpResponse<String> first = sample.get(address);
        String tag = first.headers().firstValue("ETag").orElseThrow();

        HttpResponse<String> second = sample.get(address, "If-None-Match", "\"other\", " + tag);

        assertThat(tag).startsWith("W/\"");
        assertThat(second.statusCode()).isEqualTo(304);
        assertThat(second.body()).isEmpty();
        assertThat(second.headers().firstValue("ETag")).hasValue(tag);
    }

    @Test
    void givesANewTagAfterARecording() {
        try (Sample other = Sample.start()) {
            String before = other.get("/").headers().firstValue("ETag").orElseThrow();
            other.ledger()
                    .append(Batches.of(
                            "more.csv",
                            Told.of(other.ledger().catalogue(), "trade", "2025").is("80000")));

            assertThat(other.get("/", "If-None-Match", before).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void answersHeadWithTheHeadersOfGet() {
        HttpResponse<String> get = sample.get("/");
        HttpResponse<String> head = sample.send("HEAD", "/");

        assertThat(head.statusCode()).isEqualTo(200);
        assertThat(head.body()).isEmpty();
        assertThat(head.headers().firstValue("Content-Length"))
                .isEqualTo(get.headers().firstValue("Content-Length"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "OPTIONS", "PATCH"})
    void takesGetAndHeadOnly(String method) {
        HttpResponse<String> refused = sample.send(method, "/api/v1/board");

        assertThat(refused.statusCode()).isEqualTo(405);
        assertThat(refused.headers().firstValue("Allow")).hasValue("GET, HEAD");
        assertThat(refused.body()).contains("\"code\":\"CM-6004\"");
    }

    @Test
    void refusesAnEndlessAddress() {
        assertThat(sample.get("/search?q=" + "a".repeat(5_000)).statusCode()).isEqualTo(414);
    }

    @Test
    void keepsAssetsForEver() {
        Matcher style = Pattern.compile("/assets/style-[0-9a-f]{12}\\.css")
                .matcher(sample.get("/").body());
        assertThat(style.find()).isTrue();

        HttpResponse<String> css = sample.get(style.group());

        assertThat(css.statusCode()).isEqualTo(200);
        assertThat(css.headers().firstValue("Cache-Control")).hasValue("public, max-age=31536000, immutable");
        assertThat(css.headers().firstValue("Content-Type")).hasValue("text/css;charset=utf-8");
        assertThat(sample.get("/assets/style-000000000000.css").statusCode()).isEqualTo(404);
    }

    @Test
    void compressesWhatIsWorthIt() {
        HttpResponse<String> page = sample.get("/", "Accept-Encoding", "gzip, br");

        assertThat(page.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(page.headers().firstValue("Vary")).hasValue("Accept-Encoding");
        assertThat(sample.get("/", "Accept-Encoding", "gzip;q=0").headers().firstValue("Content-Encoding"))
                .isEmpty();
        assertThat(sample.get("/livez", "Accept-Encoding", "gzip").headers().firstValue("Content-Encoding"))
                .isEmpty();
    }

    @Test
    void saysThatItLives() {
        assertThat(sample.get("/livez").body()).isEqualTo("ok\n");
        assertThat(sample.get("/readyz").body()).isEqualTo("ready r1\n");
        assertThat(sample.get("/metrics").body())
                .contains("# TYPE http_requests_total counter")
                .contains("http_requests_total{route=\"/\",status=\"200\"}")
                .contains("cotmoc_ledger_revision 1\n")
                .contains("cotmoc_info{version=\"1.2.3\"} 1\n");
    }

    @Test
    void saysWhichPortIsTaken() {
        int port = sample.site().address().getPort();

        assertThatThrownBy(() -> Site.start(new Site.Settings("127.0.0.1", port, "1"), sample::ledger))
                .isInstanceOfSatisfying(
                        Failure.class, failure -> assertThat(failure.code()).isEqualTo("CM-6101"))
                .hasMessage(
                        "Port " + port + " of 127.0.0.1 is taken or may not be used; choose another with --port, or "
                                + "stop the program that uses it.");
    }
}
