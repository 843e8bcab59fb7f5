package vn.cotmoc.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.cotmoc.model.Vintage;
import vn.cotmoc.testkit.Batches;
import vn.cotmoc.testkit.Told;

final class DoubtsTest {
    private static final int PATIENCE = 200;

    private final Sample sample = Sample.start();

    @AfterEach
    void stop() {
        sample.close();
    }

    /// Six years that grow alike, and a seventh with a slip of the decimal point.
    private void stateTenTimesTooMuch() {
        List<String> values = List.of("100", "112", "121", "130", "139", "151", "1620");
        List<Told> told = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            told.add(Told.of(sample.ledger().catalogue(), "exports", Integer.toString(2018 + i))
                    .vintage(Vintage.OFFICIAL)
                    .is(values.get(i)));
        }
        sample.ledger().append(Batches.of("slip.csv", told.toArray(Told[]::new)));
    }

    private HttpResponse<String> listed(String query) {
        for (int i = 0; i < PATIENCE; i++) {
            HttpResponse<String> answer = sample.get("/api/v1/doubts" + query);
            if (answer.statusCode() != 503) {
                return answer;
            }
            pause();
        }
        throw new AssertionError("The doubts were never listed.");
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    private JsonObject json(String query) {
        HttpResponse<String> answer = listed(query);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JsonParser.parseString(answer.body()).getAsJsonObject();
    }

    @Test
    void saysThatTheyAreNotListedYetAndNeverThatThereAreNone() {
        stateTenTimesTooMuch();
        HttpResponse<String> answer = sample.get("/api/v1/doubts");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).contains("2");
        assertThat(answer.body()).contains("CM-6007", "The doubts are not listed yet.");
        String board = sample.get("/?year=2024").body();
        assertThat(board).contains("exports").doesNotContain("đáng ngờ");
    }

    @Test
    void tellsProgramsWhatWasExpectedTheLikelyCauseAndHowSure() {
        stateTenTimesTooMuch();
        JsonObject all = json("?indicator=exports");
        assertThat(all.get("open").getAsInt()).isEqualTo(1);
        JsonObject doubt = all.getAsJsonArray("doubts").get(0).getAsJsonObject();
        assertThat(doubt.get("indicator").getAsString()).isEqualTo("exports");
        assertThat(doubt.get("period").getAsString()).isEqualTo("2024");
        assertThat(doubt.get("value").getAsString()).isEqualTo("1620");
        assertThat(doubt.getAsJsonObject("slip").get("kind").getAsString()).isEqualTo("scale");
        assertThat(doubt.getAsJsonObject("slip").get("times").getAsString()).isEqualTo("10");
        assertThat(doubt.getAsJsonObject("expected").get("history").getAsInt()).isEqualTo(6);
        assertThat(doubt.get("sureness").getAsDouble()).isBetween(0.75, 0.99);
        assertThat(doubt.get("figure").getAsString()).startsWith("f");
        assertThat(json("?indicator=trade").getAsJsonArray("doubts")).isEmpty();
        assertThat(json("?place=90101@").getAsJsonArray("doubts")).isEmpty();
    }

    @Test
    void marksTheFigureOnTheBoardAndCountsItAmongTheGoalsToLookAtFirst() {
        stateTenTimesTooMuch();
        String before = sample.get("/?year=2024").headers().firstValue("ETag").orElseThrow();
        listed("");
        HttpResponse<String> answer = sample.get("/?year=2024", "If-None-Match", before);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body())
                .contains("<a class=\"mark\" href=\"/indicators/exports#doubts\">")
                .contains("số đáng ngờ chưa có lý do")
                .contains("Dự kiến 154,95 đến 171,75")
                .contains("Có lẽ lớn gấp 10 lần: nhầm đơn vị hoặc dấu thập phân; mức chắc chắn 99%.");
        assertThat(sample.get("/?year=2024&lang=en").body())
                .contains("/indicators/exports?lang=en#doubts")
                .contains("Likely 10 times too large: unit or decimal point; sure to 99%.");
    }

    @Test
    void explainsTheDoubtOnThePageOfTheIndicatorWithTheWayToAnswerIt() {
        stateTenTimesTooMuch();
        String id = json("").getAsJsonArray("doubts")
                .get(0)
                .getAsJsonObject()
                .get("id")
                .getAsString();
        assertThat(sample.get("/indicators/exports").body())
                .contains("<a class=\"mark\" href=\"#doubts\">")
                .contains("id=\"" + id + "\"", "./cotmoc doubt --explain " + id)
                .contains("95%, theo 6 số trước");
    }

    @Test
    void showsTheWordsOfAPersonAndNoLongerAsks() {
        stateTenTimesTooMuch();
        String id = json("").getAsJsonArray("doubts")
                .get(0)
                .getAsJsonObject()
                .get("id")
                .getAsString();
        sample.ledger().mark(id, Sample.HOSTILE, "Chị <Lan>");

        JsonObject after = json("?indicator=exports");
        assertThat(after.get("open").getAsInt()).isZero();
        assertThat(after.getAsJsonArray("doubts")
                        .get(0)
                        .getAsJsonObject()
                        .getAsJsonObject("explained")
                        .get("by")
                        .getAsString())
                .isEqualTo("Chị <Lan>");
        assertThat(sample.get("/?year=2024").body()).doesNotContain("đáng ngờ");
        assertThat(sample.get("/indicators/exports").body())
                .contains("&lt;script&gt;alert(1)", "Chị &lt;Lan&gt;")
                .doesNotContain("class=\"mark\"")
                .doesNotContain("<script>alert");
    }

    @Test
    void showsWhatWasDoubtedAtAnEarlierRevision() {
        long before = sample.ledger().head();
        stateTenTimesTooMuch();
        assertThat(json("").get("open").getAsInt()).isEqualTo(1);
        assertThat(json("?asOf=r" + before).get("open").getAsInt()).isZero();
    }
}
