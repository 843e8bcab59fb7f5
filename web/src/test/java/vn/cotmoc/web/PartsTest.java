package vn.cotmoc.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.cotmoc.testkit.Batches;
import vn.cotmoc.testkit.Told;

final class PartsTest {
    private static Sample sample = Sample.start();

    @BeforeAll
    static void start() {
        sample.close();
        sample = Sample.start();
        sample.ledger()
                .append(Batches.of(
                        "ferry.csv",
                        Told.of(sample.ledger().catalogue(), "trade", "2024")
                                .part("mode:ferry")
                                .is("10")));
    }

    @AfterAll
    static void stop() {
        sample.close();
    }

    @Test
    void areCalledByTheirNamesAndByTheirCodesWhereTheyHaveNone() {
        assertThat(sample.get("/indicators/trade").body())
                .contains("đường sắt", "mode:ferry")
                .doesNotContain("mode:rail");
        assertThat(sample.get("/indicators/trade?lang=en").body()).contains("railway");
        assertThat(sample.get("/places/90").body()).contains("đường sắt").doesNotContain("mode:rail");
        assertThat(sample.get("/year/2024.csv").body()).contains("- đường sắt", "- mode:ferry");
    }

    @Test
    void areFoundByTheirNamesWithoutTones() {
        assertThat(sample.get("/search?q=duong%20sat").body())
                .contains("Theo từng phần (1)", "/indicators/trade#parts", "đường sắt");
        JsonObject found = JsonParser.parseString(
                        sample.get("/api/v1/search?q=phuong+thuc+railway").body())
                .getAsJsonObject()
                .getAsJsonArray("parts")
                .get(0)
                .getAsJsonObject();
        assertThat(found.get("indicator").getAsString()).isEqualTo("trade");
        assertThat(found.get("breakdown").getAsString()).isEqualTo("mode:rail");
        assertThat(found.getAsJsonObject("name").get("en").getAsString()).isEqualTo("railway");
        assertThat(sample.get("/search?q=phuong%20thuc").body()).doesNotContain("#parts");
    }
}
