package vn.cotmoc.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

/// Long listings are given in parts, each of which names the next.
class ListingsTest {
    private static final JsonMapper JSON = new JsonMapper();

    private static Sample pilot;
    private static Sample invented;

    @BeforeAll
    static void start() {
        pilot = Sample.pilot();
        invented = Sample.start();
    }

    @AfterAll
    static void stop() {
        pilot.close();
        invented.close();
    }

    @Test
    void goesThroughALongListingInParts() {
        List<String> all = ids(pilot.get("/api/v1/places?level=commune"), "places");
        List<String> told = new ArrayList<>();
        String next = "/api/v1/places?level=commune&limit=100";
        int parts = 0;
        while (!next.isEmpty()) {
            HttpResponse<String> part = pilot.get(next);
            assertThat(ids(part, "places")).hasSizeLessThanOrEqualTo(100);
            told.addAll(ids(part, "places"));
            next = next(part);
            parts++;
        }
        assertThat(told).isEqualTo(all);
        assertThat(parts).isEqualTo((all.size() + 99) / 100);
        assertThat(parts).isGreaterThan(1);
    }

    @Test
    void goesThroughTheFeedInParts() {
        List<String> all = ids(invented.get("/api/v1/changes"), "changes");
        List<String> told = new ArrayList<>();
        String next = "/api/v1/changes?since=r0&limit=7";
        while (!next.isEmpty()) {
            HttpResponse<String> part = invented.get(next);
            told.addAll(ids(part, "changes"));
            next = next(part);
            assertThat(JSON.readTree(part.body()).get("more").asBoolean()).isEqualTo(!next.isEmpty());
        }
        assertThat(told).isEqualTo(all);
        assertThat(invented.get("/api/v1/changes?limit=50001").statusCode()).isEqualTo(400);
        assertThat(invented.get("/api/v1/changes?limit=0").statusCode()).isEqualTo(400);
        assertThat(invented.get("/api/v1/places?limit=1&after=nowhere@").statusCode())
                .isEqualTo(404);
    }

    @Test
    void goesThroughContradictionsAndThenRevisionsInParts() {
        HttpResponse<String> whole = pilot.get("/api/v1/reconcile");
        List<String> all = ids(whole, "contradictions");
        all.addAll(ids(whole, "revisions"));
        List<String> told = new ArrayList<>();
        String next = "/api/v1/reconcile?limit=9";
        while (!next.isEmpty()) {
            HttpResponse<String> part = pilot.get(next);
            assertThat(part.statusCode()).isEqualTo(200);
            List<String> ids = ids(part, "contradictions");
            ids.addAll(ids(part, "revisions"));
            assertThat(ids).hasSizeLessThanOrEqualTo(9);
            assertThat(JSON.readTree(part.body()).get("open"))
                    .isEqualTo(JSON.readTree(whole.body()).get("open"));
            told.addAll(ids);
            next = next(part);
        }
        assertThat(told).isEqualTo(all);
        assertThat(all).hasSizeGreaterThan(18);
        assertThat(pilot.get("/api/v1/reconcile?limit=5&after=gone").body()).contains("CM-6002", "read from the start");
    }

    @Test
    void takesALimitForDoubtsToo() throws InterruptedException {
        HttpResponse<String> answer = invented.get("/api/v1/doubts?limit=1");
        for (int i = 0; i < 100 && answer.statusCode() == 503; i++) {
            Thread.sleep(100);
            answer = invented.get("/api/v1/doubts?limit=1");
        }
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(ids(answer, "doubts")).hasSizeLessThanOrEqualTo(1);
        assertThat(invented.get("/api/v1/doubts?limit=0").statusCode()).isEqualTo(400);
    }

    private static List<String> ids(HttpResponse<String> answer, String list) {
        List<String> ids = new ArrayList<>();
        JSON.readTree(answer.body())
                .get(list)
                .forEach(each -> ids.add(each.get("id").asString()));
        return ids;
    }

    private static String next(HttpResponse<String> answer) {
        String link = answer.headers().firstValue("Link").orElse("");
        return link.isEmpty() ? "" : link.substring(1, link.indexOf('>'));
    }
}
