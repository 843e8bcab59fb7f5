package vn.cotmoc.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

final class ApiTest {
    private static Sample sample;

    @BeforeAll
    static void start() {
        sample = Sample.start();
    }

    @AfterAll
    static void stop() {
        sample.close();
    }

    private static JsonObject json(String address) {
        var response = sample.get("/api/v1/" + address);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type")).hasValue("application/json");
        return JsonParser.parseString(response.body()).getAsJsonObject();
    }

    private static List<JsonObject> list(JsonObject json, String name) {
        return StreamSupport.stream(json.getAsJsonArray(name).spliterator(), false)
                .map(JsonElement::getAsJsonObject)
                .toList();
    }

    /// The rows of a table by the names of its columns.
    private static List<Map<String, String>> table(JsonObject json) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (JsonElement row : json.getAsJsonArray("rows")) {
            Map<String, String> named = new LinkedHashMap<>();
            for (int i = 0; i < json.getAsJsonArray("columns").size(); i++) {
                JsonElement cell = row.getAsJsonArray().get(i);
                named.put(
                        json.getAsJsonArray("columns").get(i).getAsString(),
                        cell.isJsonNull() ? "" : cell.getAsString());
            }
            rows.add(named);
        }
        return rows;
    }

    @Test
    void findsIndicatorsAndPlacesByNameAndCode() {
        JsonObject json = json("search?q=COMMUNE%2090103");

        assertThat(json.get("folded").getAsString()).isEqualTo("commune 90103");
        assertThat(json.get("placeCount").getAsInt()).isEqualTo(2);
        assertThat(list(json, "places").getFirst())
                .hasToString("{\"id\":\"90103@\",\"code\":\"90103\",\"name\":{\"vi\":\"commune 90103\","
                        + "\"en\":\"commune 90103\"},\"type\":\"commune\",\"level\":\"commune\",\"in\":\"district 901\","
                        + "\"validTo\":\"2025-07-01\",\"placeValidTo\":\"2025-07-01\",\"named\":true}");
        assertThat(list(json("search?q=REVENUE"), "indicators"))
                .extracting(each -> each.get("code").getAsString())
                .contains("revenue", "revenue-per-head");
        assertThat(sample.get("/api/v1/search").statusCode()).isEqualTo(400);
        assertThat(sample.get("/api/v1/search").body()).contains("CM-6003");
        assertThat(json("search?q=REVENUE%202019").getAsJsonObject("answer").get("fit"))
                .isNotNull();
        assertThat(json("search?q=zzz").get("placeCount").getAsInt()).isZero();
    }

    @Test
    void givesTheHeadlinesOfAnIndicator() {
        JsonObject json = json("figures?indicator=revenue&period=2023..2024");

        assertThat(json.get("indicator").getAsString()).isEqualTo("revenue");
        assertThat(json.get("unit").getAsString()).isEqualTo("ty-dong");
        assertThat(json.get("count").getAsInt()).isEqualTo(2);
        assertThat(json.get("breakdown").getAsString()).isEqualTo("_T");
        assertThat(json.get("columns").toString()).startsWith("[\"place\",\"period\",\"value\",\"vintage\",");
        assertThat(table(json))
                .extracting(each ->
                        each.get("period") + " " + each.get("value") + " " + each.get("vintage") + " " + each.get("id"))
                .containsExactlyInAnyOrder("2023 7806.6 official f4", "2024 9805.5 reported f5");
    }

    @Test
    void givesFiguresOnTheMapOfAnotherDay() {
        JsonObject json = json("figures?indicator=population&geography=2025-12-31");
        assertThat(json.get("geography").getAsString()).isEqualTo("2025-12-31");
        assertThat(table(json))
                .extracting(each -> String.join(" ", each.values()))
                .containsExactly("population 90107@2025-07-01 2024 _T 123   exact 2 2 "
                        + "population~90107@2025-07-01~2024~_T~2025-12-31");
        assertThat(sample.get("/api/v1/figures?indicator=population&geography=2025-12-31&format=csv")
                        .body())
                .isEqualTo("indicator,place,period,breakdown,value,bound,absence,exactness,known,parts,id\r\n"
                        + "population,90107@2025-07-01,2024,_T,123,,,exact,2,2,"
                        + "population~90107@2025-07-01~2024~_T~2025-12-31\r\n");
    }

    @Test
    void explainsAFigureOnAnotherMapDownToTheOldPlaces() {
        JsonObject json = json("explain/population~90107@2025-07-01~2024~_T~2025-12-31");
        assertThat(json.get("exactness").getAsString()).isEqualTo("exact");
        assertThat(list(json, "parts"))
                .extracting(part -> part.get("place").getAsString() + " " + part.get("value") + " × "
                        + part.get("weight").getAsString() + " " + part.get("acts"))
                .containsExactly(
                        "90101@ 100 × 1 [{\"date\":\"2025-07-01\",\"kind\":\"merge\"}]",
                        "90102@ 23 × 1 [{\"date\":\"2025-07-01\",\"kind\":\"merge\"}]");
        assertThat(sample.get("/api/v1/explain/population~90105@2025-07-01~2024~_T~2025-12-31")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void explainsASumOfPlacesByItsPartsAndTheMissingOnes() {
        JsonObject json = json("explain/population~901@~2024~_T~commune");
        assertThat(json.get("absent").getAsString()).isEqualTo("incomplete");
        assertThat(json.get("reported").getAsInt() + "/" + json.get("expected").getAsInt())
                .isEqualTo("2/3");
        assertThat(list(json, "parts"))
                .extracting(part -> part.get("place").getAsString() + " " + part.get("value"))
                .containsExactly("90101@ 100", "90102@ 23");
        assertThat(json.getAsJsonArray("missing").get(0).getAsString()).isEqualTo("90103@");
        assertThat(sample.get("/api/v1/explain/population~901@~1999~_T~commune").statusCode())
                .isEqualTo(404);
        assertThat(sample.get("/figures/population~901@~2024~_T~commune").body())
                .contains("2/3", "Còn thiếu nơi chưa báo cáo nên không cộng.", "/figures/f");
    }

    @Test
    void givesBoundsPartsAndStatesOfKnowledge() {
        assertThat(table(json("figures?indicator=trade&period=2024&breakdown=*")))
                .hasSize(2)
                .anySatisfy(each -> assertThat(each).containsEntry("bound", "more_than"))
                .anySatisfy(each -> assertThat(each).containsEntry("breakdown", "mode:rail"));
        assertThat(json("figures?indicator=trade&asOf=2024-06-30").get("count").getAsInt())
                .isEqualTo(1);
        assertThat(json("figures?indicator=revenue&measure=target").get("count").getAsInt())
                .isEqualTo(1);
        assertThat(json("figures?indicator=trade,revenue&place=90").get("count").getAsInt())
                .isEqualTo(5);
    }

    @Test
    void givesTheSameFiguresAsCsv() {
        assertThat(sample.get("/api/v1/figures?indicator=poverty&format=csv").body())
                .isEqualTo("indicator,place,period,breakdown,value,bound,high,absence,vintage,reporter,id\r\n"
                        + "poverty,90@,2024,_T,3.36,,,,reported,statistics,f13\r\n");
    }

    @Test
    void ranksPlacesAndSharesRanksAmongEquals() {
        JsonObject json = json("ranking?indicator=criteria&period=2024&level=commune");

        assertThat(list(json, "ranking"))
                .extracting(each ->
                        each.get("rank").getAsInt() + " " + each.get("place").getAsString() + " "
                                + each.get("value").getAsString())
                .containsExactly("1 90101@ 9", "1 90103@ 9", "3 90102@ 8", "4 90104@ 7.5");
        assertThat(list(json, "ranking")
                        .getFirst()
                        .getAsJsonObject("name")
                        .get("vi")
                        .getAsString())
                .isEqualTo("commune 90101");
    }

    @Test
    void givesTheBoard() {
        JsonObject json = json("board");
        JsonObject economy = list(json, "sections").getFirst();

        assertThat(json.getAsJsonObject("summary").get("exceeded").getAsInt()).isEqualTo(1);
        assertThat(list(economy, "rows"))
                .filteredOn(each -> each.get("indicator").getAsString().equals("revenue"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.get("status").getAsString()).isEqualTo("exceeded");
                    assertThat(row.getAsJsonObject("target").get("value").getAsInt())
                            .isEqualTo(7600);
                    assertThat(row.getAsJsonObject("figure").get("id").getAsString())
                            .isEqualTo("f5");
                });
    }

    @Test
    void saysWhatAStatusWithinTheYearRestsOn() {
        JsonObject json = json("board?year=2024&asOf=2024-10-15&issuer=council");
        assertThat(json.getAsJsonObject("summary").get("at_risk").getAsInt()).isEqualTo(1);
        assertThat(list(list(json, "sections").getFirst(), "rows"))
                .filteredOn(each -> each.get("indicator").getAsString().equals("enterprises"))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.get("status").getAsString()).isEqualTo("at_risk");
                    JsonObject pace = row.getAsJsonObject("pace");
                    assertThat(pace.get("basis").getAsString()).isEqualTo("path");
                    assertThat(pace.getAsJsonObject("expected").get("value").getAsInt())
                            .isEqualTo(210);
                    assertThat(pace.get("missing").getAsDouble()).isEqualTo(3.33);
                    assertThat(pace.getAsJsonObject("needed").get("perMonth").getAsDouble())
                            .isEqualTo(33.33);
                    assertThat(list(row, "byIssuer"))
                            .extracting(each -> each.get("issuer").getAsString() + " "
                                    + each.get("percentOfPlan").getAsString() + " "
                                    + each.get("status").getAsString())
                            .containsExactlyInAnyOrder("council 66.666667 at_risk", "central 50 cannot_say");
                });
        assertThat(sample.get("/board.csv?year=2024&asOf=2024-10-15&issuer=council")
                        .body())
                .contains("contradictions,expected,chance\r\n")
                .contains(",at_risk,66.666667,300,council,false,0,210,\r\n");
    }

    @Test
    void namesPlacesWithoutAValueAndJudgesThoseWithATarget() {
        JsonObject json = json("ranking?indicator=criteria&period=2024&level=commune");
        assertThat(json.get("places").getAsInt()).isEqualTo(6);
        assertThat(list(json, "missing"))
                .extracting(each -> each.get("place").getAsString() + " "
                        + each.get("reason").getAsString())
                .containsExactly("90105@ not_reported", "90106@ not_reported");
        assertThat(list(json, "ranking").getFirst().get("status").getAsString()).isEqualTo("not_met");
        assertThat(list(json, "ranking").getFirst().get("percentOfPlan").getAsInt())
                .isEqualTo(90);
        assertThat(list(json, "ranking").get(1).has("status")).isFalse();
    }

    @Test
    void explainsRecordedAndComputedFigures() {
        JsonObject told = json("explain/f5");
        JsonObject computed = json("explain/trade-balance~90@~2024~_T");

        assertThat(told.getAsJsonObject("entered").get("file").getAsString()).isEqualTo("figures.csv");
        assertThat(told.getAsJsonObject("batch").get("hash").getAsString()).hasSize(64);
        assertThat(computed.get("formula").getAsString()).isEqualTo("exports - imports");
        assertThat(list(computed, "inputs"))
                .extracting(each -> each.get("id").getAsString())
                .containsExactly("f9", "f10");
    }

    @Test
    void listsIndicatorsAndPlaces() {
        assertThat(list(json("indicators"), "indicators"))
                .anySatisfy(each -> assertThat(
                                each.getAsJsonObject("name").get("vi").getAsString())
                        .isEqualTo(Sample.HOSTILE));
        assertThat(list(json("places?level=commune&at=2025-07-01"), "places"))
                .extracting(each -> each.get("id").getAsString())
                .contains("90107@2025-07-01")
                .hasSize(5);
    }

    @Test
    void writesMillionthsAsDecimalsDo() {
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            long millionths = random.nextLong() >> random.nextInt(64);
            String expected =
                    BigDecimal.valueOf(millionths, 6).stripTrailingZeros().toPlainString();
            String written = new String(new Utf8(8).addMillionths(millionths).bytes(), StandardCharsets.UTF_8);
            assertThat(written).as("seed 7, %s", millionths).isEqualTo(expected);
        }
    }

    @Test
    void quotesWhatJsonCannotHold() {
        String odd = "a\"b\\c\n\u0001\u2028đ\uD83D\uDE00";
        assertThat(JsonParser.parseString(new String(Json.quoted(odd), StandardCharsets.UTF_8))
                        .getAsString())
                .isEqualTo(odd);
    }
}
