package vn.cotmoc.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The pages and addresses of long-term goals, divided targets and composite indices.
final class GoalsTest {
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
        return sample.get(address).body().replace('\u00a0', ' ');
    }

    private static JsonObject json(String address) {
        var response = sample.get("/api/v1/" + address);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return JsonParser.parseString(response.body()).getAsJsonObject();
    }

    private static List<JsonObject> list(JsonObject of, String name) {
        return StreamSupport.stream(of.getAsJsonArray(name).spliterator(), false)
                .map(JsonElement::getAsJsonObject)
                .toList();
    }

    @Test
    void showsWhereALongTermGoalStartedWhereItStandsAndWhatEachYearAsks() {
        assertThat(page("/goals/2030"))
                .contains("Mục tiêu đến năm 2030 của tỉnh Sơn Mốc", "Nhìn từ năm 2024")
                .contains("<dt>Mức gốc</dt><dd>4% (năm 2020)</dd>")
                .contains(">3,36% (năm 2024)</a>")
                .contains("<dt>Mức phải có năm 2024</dt><dd>3,2%</dd>")
                .contains("<dt>Nhịp từ mức gốc</dt><dd>−0,2 điểm % mỗi năm</dd>")
                .contains("<dt>Nhịp phải có từ nay</dt><dd>−0,23 điểm % mỗi năm</dd>")
                .contains("còn kém 8% quãng đường: chậm tiến độ")
                .contains("k-behind", "The resolution", "Từng năm")
                .doesNotContain("20.000 triệu USD");
        assertThat(page("/goals/2030?lang=en"))
                .contains("Goals of Sơn Mốc Province for 2030", "<dt>Level required in 2024</dt><dd>3.2%</dd>");
    }

    @Test
    void listsTheGoalsOfEveryYearAndSaysWhereADocumentStatesNoBase() {
        assertThat(page("/goals"))
                .contains("Mục tiêu dài hạn của tỉnh Sơn Mốc", "href=\"/goals/2030\"", "href=\"/goals/2035\"")
                .contains("<dt>Mức gốc</dt><dd>văn bản không nêu</dd>", "Chưa nói được");
    }

    @Test
    void isSeenFromTheYearThatIsAskedFor() {
        assertThat(page("/goals/2030?year=2023")).contains("Nhìn từ năm 2023");
        assertThat(json("goals/2030?year=2023").get("year").getAsInt()).isEqualTo(2023);
        assertThat(json("goals/2030?year=2031").get("year").getAsInt()).isEqualTo(2029);
        assertThat(page("/goals/2044")).contains("Sổ cái chưa có mục tiêu nào như vậy.");
        assertThat(sample.get("/goals/soon").statusCode()).isEqualTo(400);
    }

    @Test
    void isLinkedFromTheBoardAndTheNavigation() {
        assertThat(page("/"))
                .contains("<a href=\"/goals\">Dài hạn</a>", "<a href=\"/goals\">Mục tiêu dài hạn</a>")
                .contains("<a href=\"/allocations\">Giao xuống dưới</a>");
    }

    @Test
    void givesGoalsAsJsonWithBothWays() {
        JsonObject goal = list(json("goals/2030"), "goals").stream()
                .filter(each -> each.get("indicator").getAsString().equals("poverty"))
                .findFirst()
                .orElseThrow();
        assertThat(goal.get("status").getAsString()).isEqualTo("off_pace");
        assertThat(goal.getAsJsonObject("baseline").get("value").getAsInt()).isEqualTo(4);
        assertThat(goal.getAsJsonObject("latest").get("value").getAsDouble()).isEqualTo(3.36);
        assertThat(goal.getAsJsonObject("fromBaseline").get("stepAYear").getAsDouble())
                .isEqualTo(-0.2);
        assertThat(list(goal.getAsJsonObject("fromLatest"), "levels"))
                .hasSize(6)
                .last()
                .satisfies(level -> assertThat(level.get("value").getAsInt()).isEqualTo(2));
        assertThat(goal.getAsJsonObject("target").get("source").getAsString()).isEqualTo("resolution");
    }

    @Test
    void checksTheSumOfEveryDividedTarget() {
        assertThat(page("/allocations"))
                .contains("Giao chỉ tiêu năm 2024")
                .contains("Chỉ tiêu 300 xã (HĐND tỉnh) đã giao cho 3 nơi, cộng 310 xã; giao vượt 10 xã; "
                        + "1 phần được chia từ một chỉ tiêu khác với chỉ tiêu đang có hiệu lực.")
                .contains("Giao vượt", "103%", "chia từ 280, khác với chỉ tiêu đang có hiệu lực");
        assertThat(page("/allocations/2025?lang=en")).contains("Left", "2,500 million USD");
        assertThat(page("/allocations/1999"))
                .contains("Năm 1999 chưa có chỉ tiêu nào ghi là được chia từ một chỉ tiêu khác.");
    }

    @Test
    void givesDividedTargetsAsJson() {
        JsonObject one = list(json("allocations/2024"), "allocations").getFirst();
        assertThat(one.get("state").getAsString()).isEqualTo("over");
        assertThat(one.get("allocated").getAsInt()).isEqualTo(310);
        assertThat(one.get("remaining").getAsInt()).isEqualTo(-10);
        assertThat(list(one, "parts"))
                .extracting(part -> part.get("place").getAsString() + " "
                        + part.get("value").getAsString() + " "
                        + part.get("outdated").getAsString())
                .containsExactly("90103@ 150 false", "90104@ 100 false", "90105@ 60 true");
        assertThat(list(json("allocations?year=2025"), "allocations")
                        .getFirst()
                        .get("state")
                        .getAsString())
                .isEqualTo("open");
    }

    @Test
    void ranksPlacesByAnIndexThatItExplainsPartByPart() {
        assertThat(page("/composites/reform"))
                .contains("2 trên 6 nơi có chỉ số")
                .contains("75% × 90 (criteria) + 25% × 100 (population) = 92,5 điểm.")
                .contains("Không xếp hạng", "Không tính được chỉ số; thiếu population.")
                .contains("2 nơi không có số nào: commune 90105, commune 90106.")
                .contains("từ 0 (0 điểm) đến 10 (100 điểm)", "phần trăm nơi khác kém hơn")
                .contains("Trung bình cộng có trọng số. Thiếu một thành phần thì không có chỉ số.");
        assertThat(page("/indicators/reform")).contains("href=\"/composites/reform\"");
        assertThat(sample.get("/composites/revenue").statusCode()).isEqualTo(404);
        assertThat(sample.get("/composites/nothing").statusCode()).isEqualTo(404);
    }

    @Test
    void givesAnIndexAsJsonWithThePlacesThatHaveNone() {
        JsonObject index = json("composites/reform?period=2024&level=commune");
        assertThat(index.get("places").getAsInt()).isEqualTo(6);
        assertThat(list(index, "ranking"))
                .extracting(each -> each.get("rank").getAsInt() + " "
                        + each.get("place").getAsString() + " "
                        + each.get("value").getAsString())
                .containsExactly("1 90101@ 92.5", "2 90102@ 60");
        assertThat(list(index, "missing"))
                .extracting(each -> each.get("place").getAsString() + " "
                        + each.get("absent").getAsString())
                .containsExactly(
                        "90103@ incomplete", "90104@ incomplete", "90105@ not_reported", "90106@ not_reported");
        assertThat(json("composites/reform?period=1999&level=commune")
                        .get("places")
                        .getAsInt())
                .isEqualTo(6);
    }
}
