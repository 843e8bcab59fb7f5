package vn.cotmoc.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.cotmoc.goals.Reconciliations;
import vn.cotmoc.ledger.AsOf;
import vn.cotmoc.testkit.Batches;
import vn.cotmoc.testkit.Told;

final class ReconcileTest {
    private Sample sample = Sample.start();

    @BeforeEach
    void start() {
        sample.close();
        sample = Sample.start();
        sample.ledger()
                .append(Batches.of(
                        "more.csv",
                        Told.of(sample.ledger().catalogue(), "exports", "2023").is("2000.5"),
                        Told.of(sample.ledger().catalogue(), "exports", "2024")
                                .is("3000.5")
                                .by("press")
                                .stated("yoy:+20")));
    }

    @AfterEach
    void stop() {
        sample.close();
    }

    private JsonObject json(String query) {
        var response = sample.get("/api/v1/reconcile" + query);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return JsonParser.parseString(response.body()).getAsJsonObject();
    }

    private String id(String indicator) {
        return new Reconciliations(sample.ledger())
                .of(AsOf.LATEST).items().stream()
                        .map(item -> item.contradiction())
                        .filter(each -> each.cell().indicator().text().equals(indicator))
                        .findFirst()
                        .orElseThrow()
                        .id();
    }

    @Test
    void showsEachContradictionAsASumWithItsFiguresAndSources() {
        String page = sample.get("/reconcile").body();
        assertThat(page)
                .contains("Những số không thể cùng đúng")
                .contains("id=\"" + id("revenue") + "\"")
                .contains("/figures/f5", "9.805,5", "≈\u00a010.000")
                .contains(
                        "HĐND tỉnh nêu 9.805,5\u00a0tỷ đồng; Báo chí nêu ≈ 10.000\u00a0tỷ đồng: chênh 194,5\u00a0tỷ đồng (2%).")
                .contains("có lẽ: làm tròn");
        assertThat(sample.get("/reconcile?lang=en").body())
                .contains("Figures that cannot all be true", "likely: rounding");
    }

    @Test
    void filtersByIndicatorPlaceAndKindAndSaysWhereNothingIsLeft() {
        assertThat(sample.get("/reconcile?indicator=revenue").body())
                .contains(id("revenue"))
                .doesNotContain(id("exports"));
        assertThat(sample.get("/reconcile?kind=growth").body())
                .contains(id("exports"))
                .doesNotContain("id=\"" + id("revenue"));
        assertThat(sample.get("/reconcile?place=90@&kind=periods").body())
                .contains("Không có mâu thuẫn nào còn mở ở đây.")
                .contains("Xem tất cả");
        assertThat(sample.get("/reconcile?kind=wrong").statusCode()).isEqualTo(400);
    }

    @Test
    void foldsWhatAPersonExplainedAndEscapesTheWords() {
        String id = id("revenue");
        long open = json("").get("open").getAsLong();
        sample.ledger().mark(id, Sample.HOSTILE, "Chị <Lan>");

        JsonObject after = json("");
        assertThat(after.get("open").getAsLong()).isEqualTo(open - 1);
        assertThat(after.get("explained").getAsLong()).isEqualTo(1);
        assertThat(sample.get("/reconcile").body())
                .contains("Đã có lời giải thích (1)")
                .contains("&lt;script&gt;alert(1)", "Chị &lt;Lan&gt;")
                .doesNotContain("<script>alert");
        assertThat(json("?asOf=r2").get("open").getAsLong()).isEqualTo(open);
        assertThat(sample.get("/?year=2024").body()).doesNotContain("indicator=revenue");
    }

    @Test
    void tellsProgramsTheFiguresTheSizeAndTheCauseAndWhetherAnythingChanged() {
        JsonObject first = json("?indicator=revenue")
                .getAsJsonArray("contradictions")
                .get(0)
                .getAsJsonObject();
        assertThat(first.get("kind").getAsString()).isEqualTo("values");
        assertThat(first.get("cause").getAsString()).isEqualTo("rounding");
        assertThat(first.get("id").getAsString()).isEqualTo(id("revenue"));
        assertThat(first.get("sizePercent").getAsBigDecimal())
                .isBetween(new java.math.BigDecimal("1.98"), new java.math.BigDecimal("1.99"));
        assertThat(first.getAsJsonArray("figures")).hasSize(2);
        assertThat(first.getAsJsonArray("sources")).hasSize(2);

        String tag =
                sample.get("/api/v1/reconcile").headers().firstValue("ETag").orElseThrow();
        assertThat(sample.get("/api/v1/reconcile", "If-None-Match", tag).statusCode())
                .isEqualTo(304);
        sample.ledger().mark(id("revenue"), "vì sao", "Lan");
        assertThat(sample.get("/api/v1/reconcile", "If-None-Match", tag).statusCode())
                .isEqualTo(200);
    }

    @Test
    void isReachedFromTheBoardAndFromTheIndicator() {
        assertThat(sample.get("/?year=2024").body()).contains("href=\"/reconcile?indicator=revenue\"");
        assertThat(sample.get("/indicators/revenue").body()).contains("/reconcile?indicator=revenue#" + id("revenue"));
    }
}
