package vn.cotmoc.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.cotmoc.model.Absence;
import vn.cotmoc.testkit.Batches;
import vn.cotmoc.testkit.Told;

/// Finding targets by the one search.
final class GoalSearchTest {
    private static Sample sample;

    @BeforeAll
    static void start() {
        sample = Sample.start();
    }

    @AfterAll
    static void stop() {
        sample.close();
    }

    private static String query(String asked) {
        return "search?q=" + URLEncoder.encode(asked, StandardCharsets.UTF_8);
    }

    private static JsonObject json(String asked) {
        return JsonParser.parseString(sample.get("/api/v1/" + query(asked)).body())
                .getAsJsonObject();
    }

    private static List<JsonObject> goals(String asked) {
        return StreamSupport.stream(json(asked).getAsJsonArray("goals").spliterator(), false)
                .map(JsonElement::getAsJsonObject)
                .toList();
    }

    private static String page(String asked, String more) {
        return sample.get("/" + query(asked) + more).body().replace('\u00a0', ' ');
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "poverty, poverty 2030",
        "muc tieu 2030, trade 2030|poverty 2030",
        "Mục tiêu 2035, exports 2035",
        "target 2025 receipts, receipts 2025|receipts 2025",
        "receipts Trung uong, receipts 2025",
        "resolution 2035, exports 2035",
        "muc tieu 1999, ''",
        "criteria, ''"
    })
    void findsTargetsByIndicatorYearIssuerAndDocument(String asked, String found) {
        assertThat(String.join(
                        "|",
                        goals(asked).stream()
                                .map(each -> each.get("indicator").getAsString() + " "
                                        + each.get("period").getAsString())
                                .toList()))
                .isEqualTo(found);
    }

    @Test
    void leadsToTheGoalOnItsPage() {
        assertThat(goals("poverty"))
                .singleElement()
                .hasToString(
                        "{\"id\":\"" + goals("poverty").getFirst().get("id").getAsString()
                                + "\",\"indicator\":\"poverty\",\"name\":{\"vi\":\"poverty\",\"en\":\"poverty\"},"
                                + "\"unit\":\"percent\",\"place\":\"90@\",\"period\":\"2030\",\"breakdown\":\"_T\","
                                + "\"issuer\":\"council\",\"source\":\"resolution\",\"longTerm\":true,\"page\":\"/goals/2030\","
                                + "\"anchor\":\"poverty-2030-council\",\"value\":2}");
        assertThat(page("poverty", ""))
                .contains("<h2 id=\"g-goals\">Mục tiêu, kế hoạch (1)</h2>")
                .contains("<a href=\"/goals/2030#poverty-2030-council\">")
                .contains("<small>Mục tiêu 2030 · HĐND tỉnh · The resolution</small>");
        assertThat(sample.get("/goals/2030").body()).contains("id=\"poverty-2030-council\"");
    }

    @Test
    void leadsFromThePlanOfAYearToTheTargetsOfItsIndicator() {
        assertThat(page("receipts 2025 HĐND", "&lang=en"))
                .contains("<a href=\"/indicators/receipts?lang=en#targets\">", "Target for 2025 · ");
        assertThat(sample.get("/indicators/receipts").body()).contains("id=\"targets\"");
    }

    @Test
    void choosesGoalsAmongTheKinds() {
        assertThat(page("poverty", "")).contains("href=\"/search?q=poverty&amp;kind=goals\"");
        assertThat(page("poverty", "&kind=goals")).contains("id=\"g-goals\"").doesNotContain("id=\"g-indicators\"");
        assertThat(json("poverty").get("goalCount").getAsInt()).isEqualTo(1);
    }

    @Test
    void offersTheNearestWordOfAGoalToo() {
        assertThat(json("resolutoin 2035").get("meant").getAsString()).isEqualTo("resolution 2035");
    }

    @Test
    void findsATargetAsSoonAsItIsRecordedAndInItsOwnWords() {
        try (Sample other = Sample.start()) {
            String address = "/api/v1/search?q=vien+kho";
            assertThat(other.get(address).body()).contains("\"goalCount\":0");
            other.ledger()
                    .append(Batches.of(
                            "later.csv",
                            Told.of(other.ledger().catalogue(), "ntm-communes", "2026-12-31")
                                    .asTarget()
                                    .isAbsent(Absence.NOT_APPLICABLE)
                                    .by("council")
                                    .source("resolution")
                                    .note("Cơ bản hoàn thành ở vùng viễn khơi")));
            assertThat(other.get(address).body())
                    .contains("\"goalCount\":1", "\"words\":\"Cơ bản hoàn thành ở vùng viễn khơi\"");
            assertThat(other.get("/search?q=vien+kho").body())
                    .contains("<span class=\"v\">Cơ bản hoàn thành ở vùng viễn khơi</span>");
        }
    }
}
