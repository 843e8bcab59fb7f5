package vn.cotmoc.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What programs rely on: the feed of changes, the catalogue, and the headers of answers.
class ForProgramsTest {
    private static Sample sample;

    @BeforeAll
    static void start() {
        sample = Sample.start();
    }

    @AfterAll
    static void stop() {
        sample.close();
    }

    private static JsonNode changes(String query) {
        HttpResponse<String> answer = sample.get("/api/v1/changes" + query);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return new JsonMapper().readTree(answer.body());
    }

    @Test
    void tellsEverythingThatWasRecorded() {
        JsonNode all = changes("");
        long statements = 0;
        for (JsonNode batch : all.get("batches")) {
            statements += batch.get("statements").asLong();
        }
        List<String> ids = new ArrayList<>();
        all.get("changes").forEach(each -> ids.add(each.get("id").asString()));
        assertThat(ids).hasSize((int) statements).doesNotHaveDuplicates();
        assertThat(ids.getFirst()).isEqualTo("f1");
        assertThat(all.get("next").asString()).isEqualTo("r" + sample.ledger().head());
        assertThat(all.get("changes").get(0).has("value")).isTrue();
    }

    @Test
    void tellsWhatCameAfterARevisionAlone() {
        long head = sample.ledger().head();
        JsonNode last = changes("?since=r" + (head - 1));
        assertThat(last.get("batches").size()).isEqualTo(1);
        for (JsonNode each : last.get("changes")) {
            assertThat(each.get("revision").asString()).isEqualTo("r" + head);
        }
        assertThat(last.get("changes").size())
                .isEqualTo((int) last.get("batches").get(0).get("statements").asLong());
    }

    @Test
    void tellsNothingToWhoHasEverything() {
        JsonNode none = changes("?since=latest");
        assertThat(none.get("batches").size()).isZero();
        assertThat(none.get("changes").size()).isZero();
        assertThat(changes("?since=1900-01-01T00:00:00Z")).isEqualTo(changes("?since=r0"));
    }

    @Test
    void refusesATimeThatItCannotRead() {
        HttpResponse<String> answer = sample.get("/api/v1/changes?since=yesterday");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("\"code\":\"CM-6002\"")
                .contains("The parameter since has the value \\\"yesterday\\\", which cannot be read.");
    }

    @Test
    void isNotSentAgainToWhoHasIt() {
        String tag = sample.get("/api/v1/changes?since=r1")
                .headers()
                .firstValue("ETag")
                .orElseThrow();
        assertThat(sample.get("/api/v1/changes?since=r1", "If-None-Match", tag).statusCode())
                .isEqualTo(304);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/board",
                "/api/v1/changes?since=latest",
                "/board.csv",
                "/catalog.ttl",
                "/sdmx/v1/dataflow"
            })
    void mayBeReadByPagesOfOtherSites(String address) {
        HttpResponse<String> answer = sample.get(address);
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
        assertThat(answer.headers().firstValue("Cross-Origin-Resource-Policy")).contains("cross-origin");
        assertThat(answer.headers().firstValue("Access-Control-Expose-Headers").orElse(""))
                .contains("ETag");
        assertThat(answer.headers().firstValue("RateLimit-Limit")).contains("1200");
        assertThat(answer.headers().firstValue("RateLimit-Reset").orElse("0")).matches("[1-9]|[1-5][0-9]|60");
    }

    @Test
    void keepsPagesToItself() {
        HttpResponse<String> page = sample.get("/");
        assertThat(page.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
        assertThat(page.headers().firstValue("Cross-Origin-Resource-Policy")).contains("same-origin");
        assertThat(page.headers().firstValue("RateLimit-Remaining")).contains("1200");
    }

    @Test
    void answersThePreflightOfAConditionalRead() {
        HttpResponse<String> yes = sample.send(
                "OPTIONS",
                "/api/v1/board",
                "Origin",
                "https://paper.example",
                "Access-Control-Request-Method",
                "GET",
                "Access-Control-Request-Headers",
                "if-none-match");
        assertThat(yes.statusCode()).isEqualTo(204);
        assertThat(yes.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
        assertThat(yes.headers().firstValue("Access-Control-Allow-Headers").orElse(""))
                .contains("If-None-Match");
        assertThat(sample.send(
                                "OPTIONS",
                                "/",
                                "Origin",
                                "https://paper.example",
                                "Access-Control-Request-Method",
                                "GET")
                        .statusCode())
                .isEqualTo(405);
    }

    @Test
    void describesItsDataToCatalogues() {
        assertThat(sample.get("/catalog.ttl").body())
                .contains("<#catalog> a dcat:Catalog ;")
                .contains("dcat:accessURL </data/figures.csv>")
                .contains("dcat:accessURL </sdmx/v1/data/DF_ECONOMY?format=csv>");
        assertThat(new JsonMapper()
                        .readTree(sample.get("/catalog.jsonld").body())
                        .get("@graph")
                        .get(0)
                        .get("@type")
                        .asString())
                .isEqualTo("dcat:Catalog");
    }

    @Test
    void namesOnlyDataThatIsThere() {
        var addresses = java.util.regex.Pattern.compile("accessURL <([^>]+)>")
                .matcher(sample.get("/catalog.ttl").body());
        int count = 0;
        while (addresses.find()) {
            count++;
            assertThat(sample.get(addresses.group(1)).statusCode())
                    .as(addresses.group(1))
                    .isEqualTo(200);
        }
        assertThat(count).isGreaterThan(5);
    }
}
